import * as z from 'zod'
import { inForce } from './kernel/in-force'
import type { EvaluateOptions } from './options'
import type { RuleSets } from './rule-sets'
import { type AwardId, awardIdSchema } from './schema/award-id'
import { dateSchema } from './schema/date'
import { AwardLawError, issuesOf } from './schema/errors'
import type { SubjectKind } from './schema/subject'
import type { Text } from './schema/text'
import type { Source } from './schema/verdict'

/** Awards decided for one subject at one time. */
export interface RewardInput {
  readonly kind: SubjectKind
  /** The base salary in force on the day of the decisions, in đồng. */
  readonly baseSalary: number
  readonly decisions: readonly {
    readonly award: AwardId
    /** The time of the achievement, such as `2024` or `2019-2024`: titles for one and the same time are paid once. */
    readonly time: string
  }[]
}

/** What goes with one award. */
export interface Reward {
  readonly award: AwardId
  /** Multiple of the base salary, in tenths. */
  readonly tenths: number
  /** In đồng, rounded up to tens of thousands. */
  readonly amount: number
  /** The figure is a ceiling. */
  readonly upTo: boolean
  readonly cite: Source
  /** False where a higher title for the same time is paid. */
  readonly paid: boolean
  readonly because?: Text
}

const inputSchema = z.strictObject({
  kind: z.enum(['individual', 'unit', 'household']),
  baseSalary: z.int().min(1),
  decisions: z.array(z.strictObject({ award: awardIdSchema, time: z.string().min(1) })),
})

const STEP = 10_000

/** Decree 152/2025, article 49, clause 2: rounded up to tens of thousands of đồng. */
const amountOf = (tenths: number, baseSalary: number): number => Math.ceil((tenths * baseSalary) / 10 / STEP) * STEP

const higher: Text = {
  vi: 'nhiều danh hiệu thi đua cho cùng một thời gian: chỉ nhận mức thưởng của danh hiệu cao nhất',
  en: 'several titles for one and the same time: only the highest is paid',
}

/** Which law the figures are taken from. */
export type RewardOptions = Pick<EvaluateOptions, 'on' | 'packs'>

/** The money that goes with awards, by these rules. */
export type Rewards = (input: RewardInput, options: RewardOptions) => readonly Reward[]

export const createRewards =
  ({ under }: RuleSets): Rewards =>
  (input, { on, packs }) => {
    const parsed = inputSchema.safeParse(input, { reportInput: true })
    if (!parsed.success) throw new AwardLawError('invalid-options', issuesOf(parsed.error.issues))
    const day = dateSchema.safeParse(on, { reportInput: true })
    if (!day.success) throw new AwardLawError('invalid-options', issuesOf(day.error.issues, ['options', 'on']))
    const set = under(packs)
    const found = input.decisions.flatMap(({ award, time }) => {
      const { award: file, nomination } = set.compiled(award, on)
      const rule = nomination.rewards?.find((one) => one.for === input.kind && inForce(one, on))
      return rule === undefined ? [] : [{ award, time, isTitle: file.kind === 'title', rule }]
    })
    /** Of the titles for one time, the one that is paid: the highest, and of equals the first. */
    const paidFor = (time: string) =>
      found.filter((one) => one.isTitle && one.time === time).sort((a, b) => b.rule.tenths - a.rule.tenths)[0]
    return found.map((one): Reward => {
      const { tenths, upTo = false, cite } = one.rule
      const amount = amountOf(tenths, input.baseSalary)
      const common = { award: one.award, tenths, amount, upTo, cite: set.source(cite) }
      return one.isTitle && paidFor(one.time) !== one
        ? { ...common, paid: false, because: higher }
        : { ...common, paid: true }
    })
  }
