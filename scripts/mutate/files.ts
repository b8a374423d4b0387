import type { Award, Bar, Version } from '../../src/schema/award'
import type { Condition } from '../../src/schema/condition'
import type { Addition } from '../../src/schema/pack'
import type { AppliesTo, SharedCondition } from '../../src/schema/shared-condition'
import { ofCondition, ofPeriod } from './conditions'
import { type Change, dayAfter, dropKey, limited, onlyOn, type Period, replaceIn, within } from './mutant'

/** What asks for nothing; the kernel takes it for met. */
const nothing: Condition = { all: [] }

const ofBars = (bars: readonly Bar[], holder: Period): readonly Change<Bar[]>[] =>
  bars.flatMap((bar, index) => {
    const inside = { from: bar.from ?? holder.from, to: bar.to ?? holder.to }
    const inner = ofCondition(bar.when, inside)
    const dropped: Change<Bar> = { where: bar.id, what: 'bar dropped', to: undefined }
    // A bar without its condition is the bar dropped.
    const changed = within(
      inner.filter(({ to }) => to !== undefined),
      (when) => when && { ...bar, when },
    )
    const all = limited<Bar>([dropped, ...changed, ...ofPeriod(bar, holder, bar.id)], inside)
    return within<Bar, Bar[]>(all, (to) => replaceIn(bars, index, to))
  })

type Part = Pick<Version, 'scope' | 'bars'> & { readonly requires?: Condition | undefined }

/** Changes of what a wording or an addition asks for. */
const ofPart = <T extends Part & Period>(part: T): readonly Change<T>[] => {
  const { scope, requires, bars } = part
  const withScope = (to: Condition | undefined) => (to === undefined ? dropKey(part, 'scope') : { ...part, scope: to })
  const withBars = (to: Bar[] | undefined) => (to === undefined ? dropKey(part, 'bars') : { ...part, bars: to })
  return [
    ...(scope === undefined
      ? []
      : [
          { where: 'scope', what: 'dropped', to: dropKey(part, 'scope') },
          ...within(ofCondition(scope, part), withScope),
        ]),
    ...(requires === undefined
      ? []
      : within(ofCondition(requires, part), (to) => ({ ...part, requires: to ?? nothing }))),
    ...(bars === undefined ? [] : within(ofBars(bars, part), withBars)),
  ]
}

/** Moves of the day on which a wording takes over from the one before it. */
const ofBoundary = ({ versions }: Award, index: number): readonly Change<Version[]>[] => {
  const version = versions[index]
  if (version === undefined) return []
  const before = versions.findIndex(({ to }) => to === version.from)
  // Before the first wording there is no verdict that could be wrong, only an error.
  const moves = before < 0 ? [1] : [-1, 1]
  return moves.map((days) => {
    const day = dayAfter(version.from, days)
    const to = versions.map((one, at) =>
      at === index ? { ...one, from: day } : at === before ? { ...one, to: day } : one,
    )
    return { where: version.from, what: `from ${day}`, to, during: onlyOn(days < 0 ? day : version.from) }
  })
}

/** Changes of an award in all its wordings, and of what makes general bars apply to it. */
export const ofAward = (award: Award): readonly Change<Award>[] => {
  const { versions, subject } = award
  const put = (to: Version[] | undefined) => (to === undefined ? undefined : { ...award, versions: to })
  const parts = versions.flatMap((version, index) =>
    within(limited(ofPart(version), version), (to) => put(replaceIn(versions, index, to))).map(
      ({ where, ...change }) => ({
        where: `${version.from} ${where}`,
        ...change,
      }),
    ),
  )
  const kinds = subject.length < 2 ? [] : subject
  return [
    ...versions.flatMap((_, index) => within(ofBoundary(award, index), put)),
    ...parts,
    { where: 'award', what: `annual ${!award.annual}`, to: { ...award, annual: !award.annual } },
    ...kinds.map((kind) => ({
      where: 'award',
      what: `subject without ${kind}`,
      to: { ...award, subject: subject.filter((one) => one !== kind) },
    })),
  ]
}

/** Changes of what a pack adds to an award. */
export const ofAddition = (addition: Addition): readonly Change<Addition>[] =>
  limited([...ofPart(addition), ...ofPeriod(addition, {}, addition.from)], addition).map(({ where, ...change }) => ({
    where: where === addition.from ? where : `${addition.from} ${where}`,
    ...change,
  }))

const ofAppliesTo = (appliesTo: AppliesTo): readonly Change<AppliesTo>[] => {
  const { subjects, annual } = appliesTo
  return [
    ...(subjects.length < 2
      ? []
      : subjects.map((kind) => ({
          where: 'appliesTo',
          what: `without ${kind}`,
          to: { ...appliesTo, subjects: subjects.filter((one) => one !== kind) },
        }))),
    ...(annual === undefined
      ? []
      : [{ where: 'appliesTo', what: 'not only annual', to: dropKey(appliesTo, 'annual') }]),
  ]
}

/** Changes of what cuts across awards, which begins with the first wording of any of them. */
export const ofShared = (shared: SharedCondition, begins: Period): readonly Change<SharedCondition>[] => {
  if ('condition' in shared)
    return within(ofCondition(shared.condition, begins), (to) => ({ ...shared, condition: to ?? nothing }))
  const applies = within(ofAppliesTo(shared.appliesTo), (to) => to && ({ ...shared, appliesTo: to } as SharedCondition))
  if ('bars' in shared)
    return [...within(ofBars(shared.bars, begins), (to) => ({ ...shared, bars: to ?? [] })), ...applies]
  if (!('creditsAfterDiscipline' in shared)) return []
  const { creditsAfterDiscipline: credit } = shared
  const moves = ofPeriod(credit, begins, shared.id)
  return [
    { where: shared.id, what: 'dropped', to: undefined },
    ...within(moves, (to) => to && { ...shared, creditsAfterDiscipline: to }),
    ...applies,
  ]
}
