// Is a dataset proved? Every check in one list, so that all faults are told at once.

import type { Checkable } from '../model/checkable.ts'
import { checkAccounts } from './check-accounts.ts'
import { checkBriefings, saidTexts } from './check-briefings.ts'
import { checkEntries, checkProof } from './check-proof.ts'
import { checkRules } from './check-rules.ts'
import { checkTerms } from './check-terms.ts'
import { checkTexts } from './check-texts.ts'
import { checkWords } from './check-words.ts'
import type { Fault } from './fault.ts'
import type { Hash } from './make-proof.ts'

/** Every fault of a dataset that was read; none where all of it is proved. */
export function checkAll(
  { dataset, proof, terms, accounts, briefings = [] }: Omit<Checkable, 'where'>,
  hash: Hash,
): Fault[] {
  return [
    ...checkProof(dataset, proof, hash),
    ...checkWords(dataset),
    ...checkAccounts(dataset, proof, accounts),
    ...checkTexts(dataset, proof, terms),
    ...checkTerms(dataset, proof, terms, saidTexts(briefings, dataset, proof)),
    ...checkBriefings(briefings, dataset, proof),
    ...checkRules(dataset, proof),
  ]
}

/**
 * What is wrong with single entries of a dataset of which some could not be read: what only all of them together would tell, as that
 * nobody cites a sentence, is not asked.
 */
export function checkSome({ dataset, proof, terms }: Omit<Checkable, 'where'>, hash: Hash): Fault[] {
  return [
    ...checkEntries(dataset, proof, hash),
    ...checkWords(dataset),
    ...checkTexts(dataset, proof, terms),
    ...checkTerms(dataset, proof, terms),
  ]
}
