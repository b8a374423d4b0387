import * as z from 'zod'
import { awardRecordSchema } from './award-record'
import { postSchema, serviceSchema } from './career'
import { contributionSchema } from './contribution'
import { dateSchema, yearSchema } from './date'
import { individualGroups, unitGroups } from './groups'
import { meritSchema } from './merit'
import { disciplineSchema, proceedingSchema } from './proceeding'
import { voteSchema } from './vote'
import { unitYearSchema, yearRecordSchema, years } from './year-record'

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
  /** The unit that it belongs to. */
  parentId: z.string().min(1).optional(),
  /** The emulation cluster or block that it competes in. */
  cluster: z.string().min(1).optional(),
  /** The province or centrally run city that it lies in. */
  province: z.string().min(1).optional(),
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
