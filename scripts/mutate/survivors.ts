import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'

const path = 'test/mutation-survivors.json'

const survivorsSchema = z.strictObject({
  survivors: z.array(z.strictObject({ mutant: z.string().min(1), reason: z.string().min(1) })),
})

/** Mutants that no case can kill, each with the reason why it changes nothing. */
export const listedSurvivors = (): ReadonlyMap<string, string> => {
  if (!existsSync(path)) return new Map()
  const { survivors } = survivorsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const repeated = survivors.filter(
    ({ mutant }, index) => survivors.findIndex((one) => one.mutant === mutant) !== index,
  )
  if (repeated.length > 0) throw new Error(`${path} lists twice: ${repeated.map(({ mutant }) => mutant).join('; ')}`)
  return new Map(survivors.map(({ mutant, reason }) => [mutant, reason]))
}
