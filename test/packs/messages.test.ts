import { describe, expect, test } from 'vitest'
import { definePack, evaluateSlate, evaluateSync } from '../../src/index'
import { adding, criterion, words } from '../checks/support'

const award = 'lao-dong-tien-tien'
const on = '2025-12-15'

const telling = (id: string, ...beside: readonly string[]) =>
  definePack({
    ...adding(criterion(`rieng-${id}`), { award }),
    id,
    messages: beside.map((one) => ({ award, criterion: one, says: words(`${id}: ${one}`) })),
  })

const person = (more: object = {}) => ({
  kind: 'individual',
  id: 'a',
  groups: ['official'],
  joinedOn: '2010-01-01',
  awards: [],
  discipline: [],
  proceedings: [],
  ...more,
})

const rated = (rating: string) => ({ years: [{ year: 2025, rating }] })

describe('what a pack tells beside a criterion', () => {
  const house = telling('nha', 'hoan-thanh-tot', 'rieng-nha')

  test('stands beside the reason, with the pack that tells it', () => {
    const { status, reasons } = evaluateSync(person(rated('completed')), award, { on, packs: [house] })
    expect(status).toBe('ineligible')
    const reason = reasons.find(({ id }) => id === 'hoan-thanh-tot')
    expect(reason?.messages).toEqual([{ says: words('nha: hoan-thanh-tot'), layer: 'nha' }])
    expect(reason?.layer).toBe('national')
  })

  test('and beside what is missing', () => {
    const { status, missing } = evaluateSync(person(), award, { on, packs: [house] })
    expect(status).toBe('undetermined')
    const messages = Object.fromEntries(missing.map(({ id, messages: told }) => [id, told?.map(({ layer }) => layer)]))
    expect(messages['hoan-thanh-tot']).toEqual(['nha'])
    expect(messages['rieng-nha']).toEqual(['nha'])
    expect(messages['doan-ket-tich-cuc-thi-dua']).toBeUndefined()
  })

  test('is silent without the pack, and where the criterion is met', () => {
    const without = evaluateSync(person(), award, { on })
    expect(without.missing.flatMap(({ messages }) => messages ?? [])).toEqual([])
    const met = evaluateSync(person(rated('good')), award, { on, packs: [house] })
    expect(met.missing.map(({ id }) => id)).not.toContain('hoan-thanh-tot')
  })

  test('does not stand beside a criterion of that name of another award', () => {
    const unit = { kind: 'unit', id: 'u', years: [{ year: 2025, rating: 'completed' }] }
    const { reasons } = evaluateSync(unit, 'tap-the-lao-dong-tien-tien', { on, packs: [house] })
    expect(reasons.find(({ id }) => id === 'hoan-thanh-tot')).not.toHaveProperty('messages')
  })

  test('of several packs is told by each, in their order', () => {
    const sector = telling('nganh', 'hoan-thanh-tot')
    const layers = (...packs: ReturnType<typeof telling>[]) =>
      evaluateSync(person(rated('completed')), award, { on, packs })
        .reasons.find(({ id }) => id === 'hoan-thanh-tot')
        ?.messages?.map(({ layer }) => layer)
    expect(layers(sector, house)).toEqual(['nganh', 'nha'])
    expect(layers(house, sector)).toEqual(['nha', 'nganh'])
  })

  test('several of one pack beside one criterion are all told', () => {
    const twice = telling('nha', 'hoan-thanh-tot', 'hoan-thanh-tot')
    const { reasons } = evaluateSync(person(rated('completed')), award, { on, packs: [twice] })
    expect(reasons.find(({ id }) => id === 'hoan-thanh-tot')?.messages).toHaveLength(2)
  })

  test('stands beside a bar that holds, of the award and of awards in general', () => {
    const bars = telling('nha', 'moi-tuyen-dung', 'dang-chap-hanh-ky-luat-152')
    const started = evaluateSync(person({ ...rated('good'), joinedOn: '2025-06-01' }), award, {
      on: '2025-07-15',
      packs: [bars],
    })
    expect(started.reasons.find(({ id }) => id === 'moi-tuyen-dung')?.messages).toHaveLength(1)
    const discipline = [{ form: 'canh-cao', decidedOn: '2025-10-01' }]
    const running = evaluateSync(person({ ...rated('good'), discipline }), award, { on, packs: [bars] })
    expect(running.reasons.find(({ id }) => id === 'dang-chap-hanh-ky-luat-152')?.messages).toHaveLength(1)
  })

  test('stands in a slate', () => {
    const nominations = [{ subject: person(rated('completed')), award }]
    const slate = evaluateSlate({ unit: { kind: 'unit', id: 'u' }, year: 2025, nominations }, { on, packs: [house] })
    expect(slate.nominations[0]?.verdict.reasons[0]?.messages).toHaveLength(1)
  })
})
