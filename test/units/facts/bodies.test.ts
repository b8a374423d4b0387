import { describe, expect, test } from 'vitest'
import { isAtLevel, isOneOf, isWithin } from '../../../src/facts/bodies'

const forces = ['Bộ Quốc phòng', 'Bộ Công an']

describe('isOneOf', () => {
  test.each([
    ['Bộ Quốc phòng', true],
    ['Bộ Công an', true],
    ['Bộ trưởng Bộ Công an', true],
    ['Bộ trưởng Công an', true],
    ['Thứ trưởng Bộ Quốc phòng', true],
    ['BỘ  QUỐC\u00A0PHÒNG', true],
    ['Bộ Quốc phòng'.normalize('NFD'), true],
    ['Bộ Công Thương', false],
    ['Quân khu 7', false],
    ['UBND tỉnh', false],
    ['Công an tỉnh Nghệ An', false],
  ])('%s', (name, expected) => {
    expect(isOneOf(name, forces)).toBe(expected)
  })

  test('spelled the older way', () => {
    expect(isOneOf('Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam', ['Ủy ban Trung ương Mặt trận Tổ quốc'])).toBe(true)
    expect(isOneOf('Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', ['Uỷ ban Trung ương Mặt trận Tổ quốc'])).toBe(true)
  })
})

describe('isAtLevel', () => {
  test.each([
    ['UBND tỉnh Nghệ An', true, false],
    ['Ủy ban nhân dân thành phố Hồ Chí Minh', true, false],
    ['Bộ Nội vụ', true, true],
    ['Tổng Liên đoàn Lao động Việt Nam', true, true],
    ['Cục Sở hữu trí tuệ', true, true],
    ['Bộ Lao động - Thương binh và Xã hội', true, true],
    ['Bảo hiểm xã hội Việt Nam', true, true],
    ['Liên minh Hợp tác xã Việt Nam', true, true],
    ['Thông tấn xã Việt Nam', true, true],
    ['Bộ Nông nghiệp và Phát triển nông thôn', true, true],
    ['Quân khu 7', true, true],
    ['Ủy ban nhân dân xã Hòa Tiến', false, false],
    ['UBND xã, thị trấn', false, false],
    ['UBND PHƯỜNG Bến Nghé', false, false],
    ['Chủ tịch UBND thị trấn Sa Pa', false, false],
    ['UBND thị xã Cửa Lò', false, false],
    ['UBND đặc khu Phú Quốc', false, false],
    ['Huyện ủy Kỳ Anh', false, false],
    ['UBND quận 1, thành phố Hồ Chí Minh', false, false],
    ['Sở Khoa học và Công nghệ', false, false],
    ['Hợp tác xã của xã Hòa Tiến', false, false],
  ])('%s', (name, ministry, central) => {
    expect(isAtLevel(name, 'ministry')).toBe(ministry)
    expect(isAtLevel(name, 'central')).toBe(central)
  })
})

describe('isWithin', () => {
  test.each([
    ['Bộ Công an', true],
    ['Sư đoàn 308', true],
    ['Công an tỉnh Nghệ An', true],
    ['Bộ Tư lệnh Thủ đô Hà Nội', true],
    ['Bộ Chỉ huy quân sự tỉnh Nghệ An', true],
    ['Bộ đội Biên phòng', true],
    ['Bộ Tổng Tham mưu', true],
    ['Bộ Tham mưu Quân khu 7', true],
    ['Bộ Giao thông vận tải', false],
    ['Bộ trưởng Giao thông vận tải', false],
    ['Ủy ban nhân dân huyện Kỳ Anh', false],
    ['UBND tỉnh', false],
    ['Sở Y tế', false],
  ])('%s', (name, expected) => {
    expect(isWithin(name, forces)).toBe(expected)
  })
})
