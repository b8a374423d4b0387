import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { dateSchema, yearSchema } from './date'
import { postRanks } from './post-rank'

/** Ratings of a year's work, from best to worst. */
export const ratings = ['excellent', 'good', 'completed', 'not-completed'] as const

/** How a year's tasks were completed. */
export type Rating = (typeof ratings)[number]

const ratingSchema = z.enum(ratings)

/** Groups of persons that the Law tells apart. */
export const individualGroups = [
  'official',
  'worker',
  'farmer',
  'labourer',
  'entrepreneur',
  'intellectual',
  'scientist',
  'army',
  'police',
  'militia',
  'overseas-vietnamese',
  'foreigner',
  'teacher',
  'education-manager',
  'education-researcher',
  'medic',
  'health-manager',
  'artist',
  'artisan',
  'youth-volunteer',
] as const

/** Kinds of units that the Law tells apart. */
export const unitGroups = [
  'enterprise',
  'cooperative',
  'army',
  'police',
  'militia',
  'ministry-level',
  'commune',
  'village',
  'school',
  'hospital',
  'overseas-vietnamese',
  'foreigner',
] as const

/** Scopes at which a contribution is recognised, from narrow to wide. */
export const scopes = ['grassroots', 'ministry', 'national'] as const

const leaveSchema = z.strictObject({
  reason: z.enum(['maternity', 'study', 'treatment', 'other']),
  months: z.number().min(0).max(12),
})

const yearRecordSchema = z.strictObject({
  year: yearSchema,
  rating: ratingSchema.optional(),
  leave: z.array(leaveSchema).optional(),
})

const leadSchema = z.strictObject({
  what: z.enum(['cluster', 'movement']),
  organiser: z.enum(['central-council', 'prime-minister', 'ministry', 'province', 'district']),
  /** Years for which the movement has lasted. */
  lasting: z.number().min(0).optional(),
})

const membersSchema = z
  .strictObject({
    total: z.int().min(1),
    completed: z.int().min(0).optional(),
    holders: z.record(awardIdSchema, z.int().min(0)).optional(),
    disciplinedFromWarning: z.int().min(0).optional(),
  })
  .refine(
    ({ total, completed = 0, holders = {}, disciplinedFromWarning = 0 }) =>
      Math.max(completed, disciplinedFromWarning, ...Object.values(holders)) <= total,
    { params: { expects: 'members-within-total' } },
  )

const unitYearSchema = z.strictObject({
  year: yearSchema,
  rating: ratingSchema.optional(),
  exceededTargets: z.boolean().optional(),
  leads: z.array(leadSchema).optional(),
  members: membersSchema.optional(),
})

const awardRecordSchema = z.strictObject({
  award: awardIdSchema,
  year: yearSchema.optional(),
  achievedThrough: yearSchema.optional(),
  decidedOn: dateSchema.optional(),
  basis: z.enum(['merit', 'sudden', 'thematic', 'service', 'foreign']).optional(),
  status: z.enum(['granted', 'revoked']).optional(),
  by: z.string().min(1).optional(),
})

/** Kinds of contributions that the Law counts. */
export const contributionKinds = [
  'initiative',
  'science-topic',
  'science-project',
  'science-work',
  'combat-ingenuity',
] as const

const contributionSchema = z.strictObject({
  kind: z.enum(contributionKinds),
  scope: z.enum(scopes).optional(),
  year: yearSchema.optional(),
  recognisedOn: dateSchema.optional(),
  recognisedBy: z.string().min(1).optional(),
  accepted: z.boolean().optional(),
  applied: z.boolean().optional(),
  usedFor: awardIdSchema.optional(),
})

const period = { from: dateSchema, to: dateSchema.optional() }
const ordered = ({ from, to }: { from: string; to?: string | undefined }) => to === undefined || from <= to
const inOrder = { params: { expects: 'period' } }

const serviceSchema = z
  .strictObject({
    in: z.string().min(1),
    ...period,
    hardship: z.boolean().optional(),
    internationalDuty: z.boolean().optional(),
  })
  .refine(ordered, inOrder)

const postSchema = z
  .strictObject({
    /** What the post is equal to (Decree 152/2025, article 10); the caller maps it. */
    rank: z.enum(postRanks),
    /** Who is moved to a lower post holds the higher one until its term ends (article 9, clause 2, point d). */
    ...period,
    /** A woman whose retirement age is the higher one: the general figures hold for her (article 4, clause 7). */
    laterRetirement: z.boolean().optional(),
  })
  .refine(ordered, inOrder)

const disciplineSchema = z
  .strictObject({
    form: z.string().min(1),
    decidedOn: dateSchema,
    endedOn: dateSchema.optional(),
    /** The year for which the same act already cost the person the title. */
    countedFor: yearSchema.optional(),
  })
  .refine(({ decidedOn, endedOn }) => ordered({ from: decidedOn, to: endedOn }), inOrder)

const proceedingSchema = z
  .strictObject({
    kind: z.enum(['disciplinary', 'investigation', 'inspection', 'complaint', 'press']),
    openedOn: dateSchema,
    closedOn: dateSchema.optional(),
    signs: z.boolean().optional(),
  })
  .refine(({ openedOn, closedOn }) => ordered({ from: openedOn, to: closedOn }), inOrder)

const voteSchema = z
  .strictObject({
    council: z.enum(['grassroots', 'ministry', 'central', 'cluster']),
    for: awardIdSchema,
    inFavour: z.int().min(0),
    members: z.int().min(1),
    year: yearSchema.optional(),
  })
  .refine(({ inFavour, members }) => inFavour <= members, { params: { expects: 'votes-within-members' } })

/** What a merit is about. */
export const meritKinds = [
  'sudden-achievement',
  'achievement',
  'invention',
  'work',
  'international-prize',
  'arts-prize',
  'development',
  'movement-review',
  'political-task',
  'farm-model',
  'training-colleagues',
  'brave-act',
  'feat-of-arms',
  'revolution',
  'national-unity',
  'friendship',
  'community',
  'sector-contribution',
  'mother-of-martyrs',
] as const

/** Reach of a merit, from narrow to wide: a commune or unit; a district; a field within a ministry, or a military region; a ministry, or the whole force; the country. */
export const meritScopes = ['commune', 'district', 'field', 'ministry', 'national'] as const

/** Who launched a movement; the Central Council organises the clusters in which units are compared. */
export const meritLaunchers = [
  'president',
  'prime-minister',
  'central-council',
  'ministry',
  'province',
  'unit',
] as const

/** Degree of a merit: plain, outstanding (xuất sắc), many outstanding ones, exceptional (đặc biệt xuất sắc). */
export const meritDegrees = ['plain', 'outstanding', 'many-outstanding', 'special'] as const

const prizeSchema = z.strictObject({
  level: z.enum(['national', 'regional', 'continental', 'world']),
  medal: z.enum(['gold', 'silver', 'bronze', 'other']),
})

const meritSchema = z.strictObject({
  kind: z.enum(meritKinds),
  scope: z.enum(meritScopes).optional(),
  degree: z.enum(meritDegrees).optional(),
  on: dateSchema.optional(),
  /** Who recognised it; null: nobody did. */
  recognisedBy: z.string().min(1).nullable().optional(),
  prize: prizeSchema.optional(),
  /** Who launched the movement under review, or organises the cluster. */
  launcher: z.enum(meritLaunchers).optional(),
  /** Years for which the movement or the model has lasted. */
  lasting: z.number().min(0).optional(),
  applied: z.boolean().optional(),
})

const years = <T extends z.ZodType<{ year: number }>>(record: T) =>
  z.array(record).refine((list) => new Set(list.map(({ year }) => year)).size === list.length, {
    params: { expects: 'one-record-a-year' },
  })

const common = {
  id: z.string().min(1),
  name: z.string().min(1).optional(),
  sector: z.string().min(1).optional(),
  /** The lists are complete only from this year on; what came before is not in the record. */
  recordsFrom: yearSchema.optional(),
  awards: z.array(awardRecordSchema).optional(),
  contributions: z.array(contributionSchema).optional(),
  discipline: z.array(disciplineSchema).optional(),
  proceedings: z.array(proceedingSchema).optional(),
  votes: z.array(voteSchema).optional(),
  merits: z.array(meritSchema).optional(),
  attestations: z.record(z.string().min(1), z.boolean()).optional(),
}

/** A person. Absent fields are unknown; a list that is given is complete. */
export const individualSchema = z.strictObject({
  kind: z.literal('individual'),
  ...common,
  gender: z.enum(['female', 'male']).optional(),
  groups: z.array(z.enum(individualGroups)).optional(),
  unitId: z.string().min(1).optional(),
  /** The unit that the person heads; null: none. */
  headOf: z.string().min(1).nullable().optional(),
  joinedOn: dateSchema.optional(),
  years: years(yearRecordSchema).optional(),
  service: z.array(serviceSchema).optional(),
  /** Among the non-commissioned officers and soldiers (hạ sĩ quan, chiến sĩ) of the army or the police. */
  nonCommissioned: z.boolean().optional(),
  /** Died on duty and recognised as a martyr (liệt sĩ). */
  martyr: z.boolean().optional(),
  posts: z.array(postSchema).optional(),
})

/** A unit: an agency, a department, a commune, an enterprise, a military unit. */
export const unitSchema = z.strictObject({
  kind: z.literal('unit'),
  ...common,
  type: z.string().min(1).optional(),
  groups: z.array(z.enum(unitGroups)).optional(),
  foundedOn: dateSchema.optional(),
  flagEligible: z.boolean().optional(),
  /** Share of women among the members, in whole percent. */
  womenPercent: z.int().min(0).max(100).optional(),
  years: years(unitYearSchema).optional(),
})

/** A household. */
export const householdSchema = z.strictObject({ kind: z.literal('household'), ...common })

/** Who is considered for an award. */
export const subjectSchema = z.discriminatedUnion('kind', [individualSchema, unitSchema, householdSchema])

export type Individual = z.infer<typeof individualSchema>
export type Unit = z.infer<typeof unitSchema>
export type Household = z.infer<typeof householdSchema>
export type Subject = z.infer<typeof subjectSchema>
export type SubjectKind = Subject['kind']
export type AwardRecord = z.infer<typeof awardRecordSchema>
export type Contribution = z.infer<typeof contributionSchema>
export type Discipline = z.infer<typeof disciplineSchema>
export type Post = z.infer<typeof postSchema>
export type Proceeding = z.infer<typeof proceedingSchema>
export type Merit = z.infer<typeof meritSchema>
export type Vote = z.infer<typeof voteSchema>
export type UnitYear = z.infer<typeof unitYearSchema>
export type YearRecord = z.infer<typeof yearRecordSchema>
