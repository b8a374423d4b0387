import { absentWithoutOpinion } from './absent-without-opinion'
import { alreadyAwarded } from './already-awarded'
import { attestation } from './attestation'
import { awardRun } from './award-run'
import { ballotsHeld } from './ballots-held'
import { contributions } from './contributions'
import { disciplined } from './disciplined'
import { disciplinedInPost } from './disciplined-in-post'
import { exceededTargets } from './exceeded-targets'
import type { Fact } from './fact'
import { flagEligible } from './flag-eligible'
import { gender } from './gender'
import { group } from './group'
import { headedUnit } from './headed-unit'
import { headsUnit } from './heads-unit'
import { heldPost } from './held-post'
import { holds } from './holds'
import { holdsForService } from './holds-for-service'
import { leads } from './leads'
import { leaveMonths } from './leave-months'
import { longestRun } from './longest-run'
import { martyr } from './martyr'
import { meets } from './meets'
import { memberHolders } from './member-holders'
import { membersCompleted } from './members-completed'
import { membersDisciplined } from './members-disciplined'
import { membersHolding } from './members-holding'
import { merit } from './merit'
import { meritCount } from './merit-count'
import { meritNotAwarded } from './merit-not-awarded'
import { monthsSinceJoining } from './months-since-joining'
import { nonCommissioned } from './non-commissioned'
import { notRecovered } from './not-recovered'
import { openProceedings } from './open-proceedings'
import { points } from './points'
import { postYears } from './post-years'
import { quorum } from './quorum'
import { rating } from './rating'
import { recognition } from './recognition'
import { roundAnniversary } from './round-anniversary'
import { servedIn } from './served-in'
import { servedOnDuty } from './served-on-duty'
import { serviceYears } from './service'
import { subjectKind } from './subject-kind'
import { timesAwarded } from './times-awarded'
import { unitAge } from './unit-age'
import { vote } from './vote'
import { yearsBelow } from './years-below'
import { yearsInWindow } from './years-in-window'
import { yearsRated } from './years-rated'

const all: readonly Fact[] = [
  alreadyAwarded,
  attestation,
  awardRun,
  contributions,
  disciplined,
  exceededTargets,
  group,
  headedUnit,
  headsUnit,
  leads,
  leaveMonths,
  meets,
  memberHolders,
  membersCompleted,
  membersDisciplined,
  membersHolding,
  monthsSinceJoining,
  notRecovered,
  openProceedings,
  rating,
  vote,
  yearsRated,
  yearsInWindow,
  yearsBelow,
  timesAwarded,
  longestRun,
  flagEligible,
  holds,
  merit,
  roundAnniversary,
  unitAge,
  servedIn,
  serviceYears,
  gender,
  martyr,
  meritCount,
  nonCommissioned,
  servedOnDuty,
  subjectKind,
  disciplinedInPost,
  heldPost,
  postYears,
  recognition,
  holdsForService,
  meritNotAwarded,
  absentWithoutOpinion,
  ballotsHeld,
  points,
  quorum,
]

/** The catalogue of facts, by id. */
export const facts: ReadonlyMap<string, Fact> = new Map(all.map((fact) => [fact.id, fact]))
