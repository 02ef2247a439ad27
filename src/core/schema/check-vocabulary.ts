// Is every role, status, theme and other word of the domain one that the ontology has, and does it hang together itself?

import { KIND_PREFIX } from '../model/ids.ts'
import type { Checker } from './checker.ts'
import type { Sourced } from './parts.ts'
import { nearest } from './problem.ts'

/** Words of the ontology by which entries of the data say what they are. */
type Vocabulary =
  | 'statuses'
  | 'leadRoles'
  | 'partnerRoles'
  | 'sourceClasses'
  | 'addressees'
  | 'levels'
  | 'themes'
  | 'modalities'
  | 'roles'

/** Every word of a row, a recommendation, a document or a coding is listed, and so is what lists refer to. */
export function checkVocabulary(checker: Checker): void {
  const { parts } = checker
  const check = (at: Sourced<unknown>, key: string, word: string, ...of: readonly Vocabulary[]) =>
    checkWord(checker, at, key, word, of)
  for (const at of parts.activities) {
    check(at, 'status', at.entry.status, 'statuses')
    at.entry.leads.forEach(({ role }, i) => void check(at, `leads[${i}].role`, role, 'leadRoles'))
    at.entry.partners.forEach(({ role }, i) => void check(at, `partners[${i}].role`, role, 'partnerRoles'))
  }
  for (const at of parts.recommendations) {
    at.entry.addressee.forEach((who, i) => void check(at, `addressee[${i}]`, who, 'addressees'))
    check(at, 'level', at.entry.level, 'levels')
    check(at, 'theme', at.entry.theme, 'themes')
    check(at, 'modality', at.entry.modality, 'modalities')
  }
  for (const at of parts.entities)
    if (at.entry.source) check(at, 'source.class', at.entry.source.class, 'sourceClasses')
  for (const at of parts.codedRows) check(at, 'status', at.entry.status, 'statuses')
  for (const at of parts.codedRequests) {
    check(at, 'modality', at.entry.modality, 'modalities')
    at.entry.addressee.forEach((who, i) => void check(at, `addressee[${i}]`, who, 'addressees'))
  }
  checkOntology(checker)
}

/** What one list of the ontology takes from another is there. */
function checkOntology(checker: Checker): void {
  const at = checker.parts.ontology
  if (at === undefined) return
  const { levels, sourceClasses, predicates, lexicon } = at.entry
  const lists: readonly (readonly [string, readonly string[], readonly Vocabulary[]])[] = [
    ...Object.entries(levels).map(
      ([key, { asks }]) => [`levels.${key}.asks`, asks === undefined ? [] : [asks], ['addressees']] as const,
    ),
    ...predicates.map(({ roles = [] }, i) => [`predicates[${i}].roles`, roles, ['roles']] as const),
    ['lexicon.roleCues', Object.keys(lexicon.roleCues), ['leadRoles', 'partnerRoles']],
    ['lexicon.modalityCues', Object.keys(lexicon.modalityCues), ['modalities']],
    ['lexicon.addresseeCues', Object.keys(lexicon.addresseeCues), ['addressees']],
    ['lexicon.statusCues', Object.keys(lexicon.statusCues), ['statuses']],
  ]
  for (const [key, words, of] of lists) for (const word of words) checkWord(checker, at, key, word, of)
  for (const [key, { of = [] }] of Object.entries(sourceClasses))
    for (const prefix of of.filter((one) => !KIND_PREFIX.test(one)))
      checker.report(at, `sourceClasses.${key}.of`, `no id begins with ${prefix}`, 'give what stands before the colon')
}

function checkWord(
  { parts, report }: Checker,
  at: Sourced<unknown>,
  key: string,
  word: string,
  of: readonly Vocabulary[],
): void {
  const ontology = parts.ontology?.entry
  if (ontology === undefined) return
  const known = of.flatMap((list) => Object.keys(ontology[list]))
  if (known.includes(word)) return
  const near = nearest(word, known)
  const where = `list it in the ontology under ${of.join(' or ')}`
  report(
    at,
    key,
    `no ${word} among the ${of.join(' or ')}`,
    near === undefined ? where : `did you mean ${near}? Or ${where}`,
  )
}
