// Is whatever a briefing rests on, shows and opens there?

import { type Briefing, restsOf, type Said, type Scene, saidAnywhere } from '../model/briefing.ts'
import { whatIs } from '../model/ids.ts'
import { checkLink, checkUnit } from './check-guide.ts'
import { type Checker, checkId, suggestion } from './checker.ts'
import type { Sourced } from './parts.ts'

/** Every id that a briefing names is there, and no two of its scenes have the same. */
export function checkBriefing(checker: Checker, at: Sourced<Briefing>): void {
  const ids = at.entry.scenes.map(({ id }) => id)
  at.entry.scenes.forEach((scene, i) => {
    if (ids.indexOf(scene.id) < i)
      checker.report(at, `scenes[${i}].id`, `${scene.id} is the id of another scene`, 'give each its own')
    checkScene(checker, { ...at, path: `${at.path}.scenes[${i}]`, entry: scene })
  })
}

function checkScene(checker: Checker, at: Sourced<Scene>): void {
  checkLink(checker, at, 'link', at.entry.link)
  at.entry.steps.forEach(({ show }, i) => {
    show.forEach((id, j) => void checkShown(checker, at, `steps[${i}].show[${j}]`, id))
  })
  for (const said of saidAnywhere(at.entry)) checkSaid(checker, at, said)
}

/** A mark, a claim, or a line by its two ends. */
function checkShown(checker: Checker, at: Sourced<unknown>, key: string, id: string): void {
  if (whatIs(id) === 'claim') checkClaimId(checker, at, key, id)
  else
    for (const end of id.replace(/^link:/, '').split('~')) if (!end.startsWith('fold:')) checkId(checker, at, key, end)
}

function checkSaid(checker: Checker, at: Sourced<Scene>, { text, on }: Said): void {
  const key = `“${text.en.slice(0, 40)}…”.on`
  for (const id of on)
    if (restsOf([id]).length === 0) checker.report(at, key, `${id} runs backwards`, 'write it as p12..p15')
  for (const id of restsOf(on)) {
    const kind = whatIs(id)
    if (kind === 'claim') checkClaimId(checker, at, key, id)
    else if (kind === 'unit') checkUnit(checker, at, key, id)
    else checkId(checker, at, key, id)
  }
}

function checkClaimId({ parts, report }: Checker, at: Sourced<unknown>, key: string, id: string): void {
  const claims = new Set(parts.claims.map(({ entry }) => entry.id))
  if (!claims.has(id)) report(at, key, `no claim ${id}`, suggestion(id, claims, 'the claims'))
}
