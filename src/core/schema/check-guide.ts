// Is whatever a guide names there?

import { type Checker, checkId, checkKinds, suggestion } from './checker.ts'
import type { Parts } from './parts.ts'

/** Whatever a guide names is there: entities, units, and what its links select and open. */
export function checkGuide(checker: Checker, at: NonNullable<Parts['guide']>): void {
  const { entry } = at
  const units = new Set([
    ...checker.parts.units.map((unit) => unit.entry.id),
    ...checker.parts.activities.map((row) => row.entry.unit),
  ])
  const checkUnit = (key: string, id: string | undefined) => {
    if (id !== undefined && !units.has(id)) checker.report(at, key, `no unit ${id}`, suggestion(id, units))
  }
  checkKinds(checker, at, 'crimes', entry.crimes, ['crime'])
  if (entry.whole !== undefined) checkId(checker, at, 'whole', entry.whole)
  checkKinds(checker, at, 'ways.tags', Object.keys(entry.ways?.tags ?? {}), ['mechanism'])
  for (const [key, span] of Object.entries({ 'ways.in': entry.ways?.in, threats: entry.threats })) {
    checkUnit(`${key}.from`, span?.from)
    checkUnit(`${key}.to`, span?.to)
  }
  checkUnit('notExhaustive', entry.notExhaustive)
  checkUnit('examples', entry.examples)
  if (entry.sideBySide) checkKinds(checker, at, 'sideBySide.crime', [entry.sideBySide.crime], ['crime'])
  for (const end of ['source', 'target'] as const)
    if (entry.readAloud) checkId(checker, at, `readAloud.${end}`, entry.readAloud[end])
  entry.limits.forEach((limit, i) => {
    for (const unit of limit.units) checkUnit(`limits[${i}].units`, unit)
  })
  entry.questions.forEach(({ link }, i) => {
    const given = new Map(
      link
        .slice(1)
        .split('&')
        .map((part) => decodeURIComponent(part).split('=') as [string, string | undefined]),
    )
    const claims = new Set(checker.parts.claims.map((claim) => claim.entry.id))
    // A line or a fold is known by the picture it stands in: its ends are.
    for (const key of ['select', 'path'])
      for (const id of (given.get(key) ?? '').split(',').filter((one) => one !== '' && !claims.has(one)))
        for (const end of id.replace(/^link:/, '').split('~'))
          if (!end.startsWith('fold:')) checkId(checker, at, `questions[${i}].link`, end)
    checkUnit(`questions[${i}].link`, given.get('unit'))
  })
}
