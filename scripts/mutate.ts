import { parseArgs } from 'node:util'
import { type Judgement, judgeAll } from './mutate/judge'
import { answer, inProcesses, isPart } from './mutate/processes'
import { listedSurvivors } from './mutate/survivors'
import { allTargets, type Target } from './mutate/targets'

const help = `Changes every rule in small ways and fails where no case notices.

  (default)      every rule
  --award <id>   only this award, or every target whose name contains the text
  --list         print the mutants without running them
`

const { values } = parseArgs({
  options: {
    award: { type: 'string' },
    list: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

const wanted = (award: string | undefined): readonly Target[] => {
  const targets = allTargets()
  if (award === undefined) return targets
  const exact = targets.filter(({ id }) => id === award)
  return exact.length > 0 ? exact : targets.filter(({ id }) => id.includes(award))
}

const row = ({ target, mutants, survivors }: Judgement, listed: ReadonlyMap<string, string>) => {
  const known = survivors.filter((mutant) => listed.has(mutant)).length
  return { target, mutants, killed: mutants - survivors.length, listed: known, unlisted: survivors.length - known }
}

/** Prints what survived, and says whether all of it was to be expected. */
const report = (targets: readonly Target[], judgements: readonly Judgement[]): boolean => {
  const listed = listedSurvivors()
  console.table(judgements.map((judgement) => row(judgement, listed)))
  const survivors = new Set(judgements.flatMap((judgement) => judgement.survivors))
  const unlisted = [...survivors].filter((mutant) => !listed.has(mutant))
  const idsOf = (some: readonly Target[]) => new Set(some.flatMap(({ mutants }) => mutants.map(({ id }) => id)))
  const ran = idsOf(targets)
  const all = idsOf(allTargets())
  const dead = [...listed.keys()].filter((id) => !survivors.has(id) && (ran.has(id) || !all.has(id)))
  for (const mutant of unlisted) console.log(`survives: ${mutant}`)
  for (const mutant of dead) console.log(`listed, but does not survive: ${mutant}`)
  const sum = (count: (judgement: Judgement) => number) => judgements.reduce((total, one) => total + count(one), 0)
  console.log(
    `${sum(({ mutants }) => mutants)} mutants, ${survivors.size} survive, ${unlisted.length} of them unlisted`,
  )
  return unlisted.length === 0 && dead.length === 0
}

const run = async (): Promise<boolean> => {
  const targets = wanted(values.award)
  if (values.help) console.log(help)
  else if (targets.length === 0) console.error(`no rule is called ${values.award}`)
  else if (values.list) for (const { mutants } of targets) for (const { id } of mutants) console.log(id)
  else {
    const judgements = values.award === undefined ? await inProcesses(targets) : judgeAll(targets)
    return report(targets, judgements)
  }
  return targets.length > 0
}

if (isPart()) answer(wanted(values.award), judgeAll)
else process.exitCode = (await run()) ? 0 : 1
