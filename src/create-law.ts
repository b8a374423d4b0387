import { checkLaw, type LawFiles } from './kernel/check-law'
import { type Law, lawOf } from './law'
import { createRuleSets } from './rule-sets'

/**
 * A law made of the rule files that an application ships, with the same functions as the package itself. Packs that are
 * given can be named by id in `options.packs`; what they add to awards that are not given is left out. All ids of the
 * Law's awards stay valid in records.
 *
 * The files are checked here, once: some 0.2 s for a handful of awards, about a second for all of them.
 * Throws `AwardLawError` `invalid-options` with the path of everything that is wrong, or with the files to add.
 */
export const createLaw = (files: LawFiles): Law => lawOf(createRuleSets(checkLaw(files)))
