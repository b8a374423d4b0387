import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Judgement } from './judge'
import type { Target } from './targets'

/** Set for a process that judges every n-th target for another one. */
const PART = 'MUTATE_PART'

const partOf = <T>(list: readonly T[], part: string): readonly T[] => {
  const [index, of] = part.split('/').map(Number)
  return list.filter((_, at) => at % (of ?? 1) === index)
}

/** Whether this process judges a part for another one. */
export const isPart = (): boolean => process.env[PART] !== undefined

/** Judges the part that was asked for. */
export const answer = (
  targets: readonly Target[],
  judge: (targets: readonly Target[]) => readonly Judgement[],
): void => {
  process.send?.(judge(partOf(targets, process.env[PART] ?? '0/1')))
}

const judgedBy = async (part: string): Promise<readonly Judgement[]> => {
  const child = fork(process.argv[1] ?? '', process.argv.slice(2), { env: { ...process.env, [PART]: part } })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a part ended with ${code} and no answer`)
  })
  const told = once(child, 'message').then(([judgements]) => judgements as readonly Judgement[])
  return Promise.race([told, ended]).finally(() => ended.catch(() => undefined))
}

/** Judges the targets in as many processes as the machine has cores, in the order of the targets. */
export const inProcesses = async (targets: readonly Target[]): Promise<readonly Judgement[]> => {
  const cores = availableParallelism()
  const parts = await Promise.all(Array.from({ length: cores }, (_, index) => judgedBy(`${index}/${cores}`)))
  const found = new Map(parts.flat().map((judgement) => [judgement.target, judgement]))
  return targets.map(({ id }) => {
    const judgement = found.get(id)
    if (judgement === undefined) throw new Error(`nobody judged ${id}`)
    return judgement
  })
}
