import { describe, expect, test } from 'vitest'
import { messages } from '../../src/kernel/check/messages'
import { adding, criterion, found, refusals } from './support'

const beside = (award: string, id: string) => ({
  ...adding(criterion('a')),
  messages: [{ award, criterion: id, says: { vi: 'Nộp ở phòng 2', en: 'Hand in at room 2' } }],
})

describe('the check of what a pack tells beside criteria', () => {
  test('accepts a criterion of the Law and of the pack', () => {
    for (const id of ['a', 'lien-tuc']) expect(refusals(beside('chien-si-thi-dua-bo-nganh-tinh', id))).toEqual([])
  })

  test('refuses a criterion that the award does not have', () => {
    const [issue] = found(messages, beside('chien-si-thi-dua-bo-nganh-tinh', 'khac'))
    expect(issue).toMatchObject({
      path: 'messages[0].criterion',
      vi: '“chien-si-thi-dua-bo-nganh-tinh” không có tiêu chuẩn “khac”',
      en: '“chien-si-thi-dua-bo-nganh-tinh” has no criterion “khac”',
    })
    expect(issue?.allowed).toContain('a')
  })

  test('refuses an award without a rule', () => {
    expect(found(messages, beside('goi/khac', 'a'))).toEqual([
      {
        path: 'messages[0].award',
        vi: 'chưa có quy định về “goi/khac”',
        en: 'there is no rule for “goi/khac”',
      },
    ])
  })
})
