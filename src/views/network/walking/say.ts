// How are the stops of a walk said? Place first, then the fact, how sure it is in word and stroke, what it rests on, its sum.

import { drawnLinks, type LensLink } from '../../../core/graph/lens.ts'
import { isSifted } from '../../../core/graph/sift.ts'
import { isNarrowed } from '../../../core/query/facets.ts'
import { besideMark, type LineHere, linesAt, type Walk, type Walked } from '../../../cytoscape/walk.ts'
import { amountText } from '../../../i18n/said/amounts.ts'
import { inline, translator } from '../../../i18n/words.ts'
import type { KeyHint } from '../../../state/spoken.ts'
import type { ViewState } from '../../../state/view-state.ts'
import { sumSaid } from '../amounts.ts'
import { sceneWords } from '../scene-words.ts'
import { sayCounts, sayFirmest, sayRelations, sayUnits } from '../sentences.ts'
import { insideName, nameOf, nodeOf, oneLine, type Subject } from '../subject.ts'
import { words } from './words.ts'

/** What is walked, and what is known of it. */
export interface Told {
  readonly subject: Subject
  readonly walked: Walked
  readonly view: Pick<ViewState, 'path' | 'sift' | 'facets' | 'selected'>
  /** The first clause only. */
  readonly isBrief: boolean
  /** A mark in a sentence, with what was measured of it. */
  readonly nameOf: (id: string) => string
}

/** What the sentences are made with. */
export function wordsOf({ subject }: Told) {
  return translator(words, subject.locale)
}

/** What the picture is called as one widget. */
export function sayWidget(told: Told): string {
  return wordsOf(told)('widget', shownOf(told))
}

function shownOf({ subject: { t, lens }, walked, view }: Told) {
  return {
    lens: t(`lens.${lens.id}`),
    marks: walked.scene.marks.length,
    lines: walked.scene.lines.filter(({ side }) => side !== 'fallen').length,
    filtered: isSifted(view.sift) || isNarrowed(view.facets) ? 'yes' : 'no',
  }
}

/** "Groups": the head of the column a mark stands in. */
export function columnOf({ subject, walked }: Told, mark: string): string {
  const node = walked.lens.nodes.find(({ id }) => id === mark)
  return node ? oneLine(sceneWords(subject, 'wide').head(node.column), subject.language) : ''
}

/** "Groups, 3 of 11; 5 lines": where a mark stands, and what else belongs to it. */
export function sayPlace(told: Told, mark: string): string {
  const t = wordsOf(told)
  const beside = besideMark(told.walked, mark)
  const at = { n: beside.indexOf(mark) + 1, of: beside.length }
  if (told.isBrief) return t('place.brief', at)
  const column = columnOf(told, mark)
  const place = t('place.lines', {
    place: column === '' ? t('place.brief', at) : t('place', { column, ...at }),
    n: linesAt(told.walked, mark).length,
  })
  const { path } = told.view
  const step = path.indexOf(mark)
  const onPath = step < 0 ? place : t('place.path', { place, n: step + 1, of: path.length })
  const full = fullName(told, mark)
  return full === '' ? onPath : t('place.full', { place: onPath, name: full })
}

/** What a mark is called in full, where its name is short for that. */
function fullName({ subject: { graph, language } }: Told, id: string): string {
  const [short, full] = [inline(graph.shortOf(id), language), inline(graph.nameOf(id), language)]
  return graph.entities.has(id) && full !== short ? full : ''
}

/** "Line 2 of 5: ISIL benefits from oil. Stated, solid. 5 claims, ¶14 ¶32." */
export function sayLineHere(told: Told, lines: readonly LineHere[], id: string): string {
  const { subject, isBrief, view } = told
  const t = wordsOf(told)
  const link = linkOf(told, id)
  const line = t('line', { n: lines.findIndex((one) => one.id === id) + 1, of: lines.length })
  const ties = link ? sayRelations(subject, link) : nameOf(subject, lines.find((one) => one.id === id)?.far ?? '')
  if (isBrief || !link) return t('line.brief', { line, ties })
  const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join(t('comma'))
  const sure = [...sayFirmest(subject, link), t(link.inferred ? 'stroke.inferred' : `stroke.${link.stroke}`)]
  const isOnPath = [view.path.indexOf(link.source), view.path.indexOf(link.target)].every(
    (at, i, [from = -2]) => at >= 0 && (i === 0 || Math.abs(at - from) === 1),
  )
  const rest = [
    join(sure),
    join([sayCounts(subject, link), sayUnits(subject, link)]),
    saySum(told, link),
    isOnPath ? t('line.path') : '',
  ]
  return t('line.full', {
    line,
    ties,
    rest: rest
      .filter((part) => part !== '')
      .map((said) => t('stop', { said: said.charAt(0).toUpperCase() + said.slice(1) }))
      .join(t('space')),
  })
}

/** A line of the picture, or of all that is drawn of the lens. */
export function linkOf({ walked, subject }: Told, id: string): LensLink | undefined {
  return [...walked.lens.links, ...drawnLinks(subject.lens)].find((link) => link.id === id)
}

/** "Up to $2m a day, stated": a sum may be less sure than its line. */
function saySum(told: Told, link: LensLink): string {
  const { graph, locale, language } = told.subject
  const given = sumSaid(told.subject, link)
  if (!given) return ''
  const sum = amountText(given.sum, graph.dataset.ontology, locale)
  return wordsOf(told)('line.sum', { sum, how: graph.dataset.ontology.certainties[given.claim.certainty][language] })
}

/** Where one is, from the widest to the nearest: "Groups", "ISIL, 3 of 11", "line 2 of 5". */
export function sayWhere(told: Told, { at }: Walk): string[] {
  const t = wordsOf(told)
  const beside = besideMark(told.walked, at.mark)
  const lines = at.line === undefined ? [] : linesAt(told.walked, at.mark)
  const here = lines.findIndex(({ id }) => id === at.line)
  return [
    columnOf(told, at.mark),
    t('where.mark', { name: calledIn(told, at.mark), n: beside.indexOf(at.mark) + 1, of: beside.length }),
    ...(here < 0 ? [] : [t('line', { n: here + 1, of: lines.length })]),
  ].filter((part) => part !== '')
}

/** The answer to "where am I?". */
export function sayWhereAmI(told: Told, walk: Walk): string {
  const t = wordsOf(told)
  return t('stop', { said: t('where', { ...shownOf(told), where: sayWhere(told, walk).join(t('where.join')) }) })
}

/** What the keys do where one is. */
export function sayKeys(told: Told, { at, trail }: Walk): KeyHint[] {
  const t = wordsOf(told)
  const [on, back] = told.walked.isMirrored ? ['←', '→'] : ['→', '←']
  const lines = linesAt(told.walked, at.mark)
  const last = trail.at(-1)
  const line = lines.find(({ id }) => id === at.line)
  const along = line && t('key.along', { name: insideName(told.subject, line.far) })
  const up = t('key.back', { name: calledIn(told, at.mark) })
  const ways: KeyHint[] = line
    ? at.way === -1
      ? [
          [back, along ?? ''],
          [on, up],
        ]
      : [
          [on, along ?? ''],
          [back, up],
        ]
    : [
        ...(lines.length > 0 ? [[on, t('key.into', { n: lines.length })] as const] : []),
        ...(last ? [[last.way === 1 ? back : on, t('key.back', { name: calledIn(told, last.mark) })] as const] : []),
      ].filter(([key], i, all) => all.findLastIndex(([other]) => other === key) === i)
  return [
    ['↑ ↓', t(line ? 'key.lines' : 'key.marks')],
    ...ways,
    ['Enter', t('key.claims')],
    ['W', t('key.where')],
    ['Esc', line ? up : t('key.out')],
  ]
}

/** A mark by its name alone. */
function calledIn({ subject, nameOf: said }: Told, id: string): string {
  return nodeOf(subject, id) ? nameOf(subject, id) : said(id)
}
