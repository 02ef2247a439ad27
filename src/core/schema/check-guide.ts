// Is whatever a guide names there?

import { LENS_IDS } from '../graph/lens.ts'
import { compareUnits, kindOf } from '../model/ids.ts'
import { type Checker, checkId, checkKind, checkKinds, suggestion } from './checker.ts'
import type { Parts, Sourced } from './parts.ts'

type GuideAt = NonNullable<Parts['guide']>

/** Whatever a guide names is there: entities, units, and what its links select and open; and its spans have two ends. */
export function checkGuide(checker: Checker, at: GuideAt): void {
  const { entry } = at
  checkKinds(checker, at, 'crimes', entry.crimes, ['crime'])
  if (entry.whole !== undefined) checkKind(checker, at, 'whole', entry.whole, ['body', 'organisation'])
  for (const tag of Object.keys(entry.ways?.tags ?? {})) checkKind(checker, at, `ways.tags.${tag}`, tag, ['mechanism'])
  checkSpans(checker, at)
  checkUnit(checker, at, 'notExhaustive', entry.notExhaustive)
  checkUnit(checker, at, 'examples', entry.examples)
  if (entry.sideBySide) checkKind(checker, at, 'sideBySide.crime', entry.sideBySide.crime, ['crime'])
  for (const end of ['source', 'target'] as const)
    if (entry.readAloud) checkId(checker, at, `readAloud.${end}`, entry.readAloud[end])
  entry.limits.forEach((limit, i) => {
    limit.units.forEach((unit, j) => void checkUnit(checker, at, `limits[${i}].units[${j}]`, unit))
  })
  entry.questions.forEach(({ link }, i) => void checkLink(checker, at, `questions[${i}].link`, link))
}

/** Whether a unit is there, or none is named; told where it is not. */
export function checkUnit(checker: Checker, at: Sourced<unknown>, key: string, id: string | undefined): boolean {
  const units = new Set([
    ...checker.parts.units.map((unit) => unit.entry.id),
    ...checker.parts.activities.map((row) => row.entry.unit),
  ])
  if (id === undefined || units.has(id)) return true
  checker.report(at, key, `no unit ${id}`, suggestion(id, units, 'the units'))
  return false
}

/** Spans of units run forwards, frames of the map from south-west to north-east. */
function checkSpans(checker: Checker, at: GuideAt): void {
  const { ways, threats, frames = [] } = at.entry
  for (const [key, span] of Object.entries({ 'ways.in': ways?.in, threats })) {
    if (span === undefined) continue
    const ends = [checkUnit(checker, at, `${key}.from`, span.from), checkUnit(checker, at, `${key}.to`, span.to)]
    if (ends.every(Boolean) && compareUnits(span.from, span.to) > 0)
      checker.report(at, key, `${span.from} comes after ${span.to}`, 'give the first unit as “from”, the last as “to”')
  }
  frames.forEach(({ from, to }, i) => {
    if (from[0] >= to[0] || from[1] >= to[1])
      checker.report(
        at,
        `frames[${i}]`,
        `${to.join(', ')} does not lie north-east of ${from.join(', ')}`,
        'give longitude, latitude of the south-western corner as “from”, of the north-eastern one as “to”',
      )
  })
}

/** What a link selects, sifts and opens is there. Which views and other keys there are only the page knows. */
export function checkLink(checker: Checker, at: Sourced<unknown>, key: string, link: string): void {
  const given = decoded(link)
  if (given === undefined) {
    checker.report(at, key, 'a % in it is not followed by two digits', 'copy the address of the page from its # on')
    return
  }
  const lens = given.get('lens')
  if (lens && !(LENS_IDS as readonly string[]).includes(lens))
    checker.report(at, key, `no lens ${lens}`, `use one of ${LENS_IDS.join(', ')}`)
  const claims = new Set(checker.parts.claims.map((claim) => claim.entry.id))
  for (const [name, value] of given)
    for (const id of value.split(',').filter((one) => one !== '' && !claims.has(one)))
      for (const end of id.replace(/^link:/, '').split('~')) {
        // A line or a fold is known by the picture it stands in: its ends are. What other keys hold may be a word.
        const isId = ['select', 'path'].includes(name) || kindOf(end) !== undefined
        if (isId && !end.startsWith('fold:')) checkId(checker, at, key, end)
      }
  checkUnit(checker, at, key, given.get('unit'))
}

/** The keys and values of a link; `undefined` where it cannot be decoded. */
function decoded(link: string): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(
      link
        .slice(1)
        .split('&')
        .map((part) => {
          const [key = '', value = ''] = decodeURIComponent(part).split('=')
          return [key, value] as const
        }),
    )
  } catch {
    return undefined
  }
}
