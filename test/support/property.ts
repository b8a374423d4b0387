import fc from 'fast-check'

/** The same samples at every run, so that a change of law or code alone can make a test fail; others by the variable. */
const seed = Number(process.env.SEED ?? 2024)

/** Leaves out what is there in every sample, so that a counterexample can be read. */
const short = (value: unknown): string =>
  JSON.stringify(value, (key, one) => {
    if (key === 'votes') return undefined
    if (key === 'attestations') return Object.fromEntries(Object.entries(one).filter(([, given]) => given !== true))
    return one
  })

const refuse = <T>({ failed, numRuns, counterexample, counterexamplePath, errorInstance }: fc.RunDetails<T>): void => {
  if (!failed) return
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  const where = `sample ${numRuns} (SEED=${seed}, path ${counterexamplePath?.slice(0, 60)})`
  throw new Error(`${why}\n${where}: ${short(counterexample)}`, { cause: errorInstance })
}

/** Checks a property on so many samples. */
export const check = <T>(numRuns: number, property: fc.IProperty<T>): void =>
  refuse(fc.check(property, { numRuns, seed }))

/** As `check`, for a property that has to be waited for. */
export const checkAsync = async <T>(numRuns: number, property: fc.IAsyncProperty<T>): Promise<void> =>
  refuse(await fc.check(property, { numRuns, seed }))
