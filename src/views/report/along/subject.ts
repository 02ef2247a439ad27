// What is read along with the report? The first lens as filters leave it, and when the report brings each of its lines.

import { type ReadScene, readScene } from '../../../core/export/reading-scene.ts'
import type { Evidence, WholeGraph } from '../../../core/graph/graph.ts'
import type { LensNode } from '../../../core/graph/lens.ts'
import { fitLayout } from '../../../core/layout/fit-layout.ts'
import { layoutLens } from '../../../core/layout/layout.ts'
import { NARROW_PICTURE, readingFrame } from '../../../core/layout/reading-frame.ts'
import { linesOf } from '../../../core/layout/room.ts'
import { mirrored, type Scene, type SceneWords } from '../../../core/layout/scene.ts'
import { sceneOf } from '../../../core/layout/scene-of.ts'
import type { Size } from '../../../core/layout/viewport.ts'
import type { UnitId } from '../../../core/model/ids.ts'
import { ofOwnKind } from '../../../core/model/ontology.ts'
import type { Language } from '../../../core/model/words.ts'
import { filterOf } from '../../../core/query/facets.ts'
import { type Reading, readingOf } from '../../../core/query/reading.ts'
import { dataLanguage, directionOf, type Locale } from '../../../i18n/locales.ts'
import { shortName } from '../../../i18n/names.ts'
import { unitMark } from '../../../i18n/units.ts'
import { type Translate, translator } from '../../../i18n/words.ts'
import type { Atlas } from '../../../state/atlas.ts'
import type { ViewState } from '../../../state/view-state.ts'
import { words } from './words.ts'

/** The words of reading along in one language. */
export type AlongWords = Translate<keyof typeof words.english>

/** What is read, in which language. */
export interface AlongSubject {
  readonly graph: WholeGraph
  /** What the filters leave. */
  readonly evidence: Evidence
  readonly reading: Reading
  readonly order: Atlas['orders']['nexus']
  readonly locale: Locale
  readonly language: Language
  readonly t: AlongWords
}

/** The subject of a state: a focus and a selection leave nothing out of it. */
export function alongSubject(
  { graph, lenses, orders }: Pick<Atlas, 'graph' | 'lenses' | 'orders'>,
  { sift, facets, folds }: Pick<ViewState, 'sift' | 'facets' | 'folds'>,
  locale: Locale,
): AlongSubject {
  return {
    graph,
    evidence: lenses.narrowed(filterOf({ facets, sift })),
    reading: readingOf(graph, lenses.sifted('nexus', sift, facets, folds)),
    order: orders.nexus,
    locale,
    language: dataLanguage(locale),
    t: translator(words, locale),
  }
}

/** The place of the unit that is reached in the order of reading: where none is said, the first. */
export function placeOf({ units }: Reading, unit: UnitId | null): number {
  return Math.max(0, unit === null ? 0 : units.indexOf(unit))
}

/** The picture at its end, in a room that it fills; what needs more height is taller. */
export function endScene(subject: AlongSubject, size: Size): Scene {
  const { reading, order, locale } = subject
  const said = sceneWords(subject, size.width < NARROW_PICTURE)
  const layout = layoutLens(reading.lens, readingFrame(size), order, linesOf(said.label))
  const scene = sceneOf(reading.lens, fitLayout(layout, size), said)
  return directionOf(locale) === 'rtl' ? mirrored(scene) : scene
}

/** The picture after the unit at a place. Bodies join with the first activity that ties one: until then their column is free for sums. */
export function sceneAt(subject: AlongSubject, scene: Scene, at: number): ReadScene {
  const { evidence, reading, locale, t } = subject
  const whole = readScene(scene, evidence, reading, at, (unit) => t('from', { unit: unitMark(unit, locale) }))
  const first = firstAnswer(reading)
  if (first === undefined || at >= first) return whole
  const columns = new Map(reading.lens.nodes.map(({ id, column }) => [id, column]))
  return {
    ...whole,
    lines: whole.lines.filter(({ target }) => columns.get(target) !== 'body'),
    marks: whole.marks.filter(({ id }) => columns.get(id) !== 'body'),
    braces: whole.braces.filter(({ side }) => side === Math.sign(braceSide(scene))),
  }
}

/** On which side lines of groups reach a bracket. */
function braceSide({ marks, braces }: Scene): number {
  const [group] = marks.filter(({ kind }) => kind === 'group')
  return group === undefined || braces[0] === undefined ? -1 : group.x - braces[0].x
}

/** Where the first activity stands that ties a body to a crime. */
function firstAnswer({ lens, drawn }: Reading): number | undefined {
  const all = lens.links.filter(({ side }) => side === 'response').flatMap(({ id }) => drawn.get(id) ?? [])
  return all.length === 0 ? undefined : Math.min(...all)
}

/** The name of a mark in one line; of a fold what it holds. */
export function nameOf(subject: AlongSubject, id: string): string {
  const { reading, graph, language } = subject
  const node = reading.lens.nodes.find((one) => one.id === id)
  return node?.members
    ? labelOf(subject, node).replace('\n', language === 'zh' ? '' : ' ')
    : shortName(id, graph, language)
}

function sceneWords(subject: AlongSubject, isNarrow: boolean): SceneWords {
  const { graph, locale, language, t, reading } = subject
  const first = reading.units[firstAnswer(reading) ?? -1]
  const heads: Readonly<Record<string, string>> = {
    group: t('head.group'),
    crime: t('head.crime'),
    body:
      first === undefined
        ? t('head.body')
        : t(isNarrow ? 'from' : 'head.body.later', { unit: unitMark(first, locale) }),
  }
  return {
    label: (node) => labelOf(subject, node),
    // Why a mark has no line is said where all of the picture is there.
    aside: () => '',
    head: (column) => heads[column] ?? '',
    heading: (id) =>
      id === 'unnamed'
        ? t('unnamed', { own: ofOwnKind(graph.dataset.entities, 'actor') })
        : (graph.shortOf(id)?.[language] ?? ''),
    size: isNarrow ? 11.5 : language === 'zh' ? 13 : 12.5,
  }
}

function labelOf({ graph, language, t }: AlongSubject, { id, members }: LensNode): string {
  if (members === undefined) return graph.shortOf(id)?.[language] ?? id
  const n = members.length
  if (id === 'fold:other-crimes') return t('fold.crimes', { n })
  return id === 'fold:bodies-without-crime' ? t('fold.bodies', { n }) : t('fold.other', { n })
}
