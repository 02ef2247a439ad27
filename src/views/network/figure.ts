// What does the network put into a figure? The lens as it is on screen; with a selection only what that lights.

import type { Measured } from '../../core/analysis/measures.ts'
import { drawCrime } from '../../core/export/figure-crime.ts'
import { drawGroup } from '../../core/export/figure-group.ts'
import { writeGround, writeLine, writeNote, writeScene, writeText } from '../../core/export/picture.ts'
import { type Lens, type LensLink, standsOf } from '../../core/graph/lens.ts'
import { closeUp } from '../../core/layout/close-up.ts'
import { fitLayout } from '../../core/layout/fit-layout.ts'
import { layoutLens } from '../../core/layout/layout.ts'
import { boxesOf } from '../../core/layout/mark-boxes.ts'
import type { LensOrder } from '../../core/layout/order-part.ts'
import { linesOf, roomFor } from '../../core/layout/room.ts'
import type { Scene } from '../../core/layout/scene.ts'
import { sceneOf } from '../../core/layout/scene-of.ts'
import { spreadColumns } from '../../core/layout/spread-columns.ts'
import { boxOf } from '../../core/layout/text-box.ts'
import { type Size, viewportFor } from '../../core/layout/viewport.ts'
import { placeApart, underNames } from '../../core/layout/words-apart.ts'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { filterOf } from '../../core/query/facets.ts'
import { stressOf } from '../../core/query/stress.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import { ended } from '../../parts/describing/sentences.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'
import { amountsFromFar } from './amounts-far.ts'
import { bandsFigure } from './bands/figure.ts'
import { drawsBands } from './draws-bands.ts'
import { headlineOf } from './headline.ts'
import { keyOf } from './key.ts'
import { measuredLens } from './measured/measured-view.ts'
import { letteredScene, measuredKey, sayMeasured, withLetters } from './measured/say.ts'
import { type Near, nearOf } from './near/near.ts'
import { partOfLens } from './part.ts'
import { sceneWords } from './scene-words.ts'
import { sayCounts, sayFirmest, sayLine, sayRelations } from './sentences.ts'
import { hasShelves, shelvesIn } from './shelves/shelves.ts'
import { ownSigns } from './signs/signs.ts'
import type { Subject } from './subject.ts'
import { words } from './words.ts'

/** The state of the network as a figure. */
export function figureOf({ atlas, view, locale }: FigureAsked): ViewFigure {
  const { graph, lenses, orders } = atlas
  const lens = lenses.shown(view)
  const t = translator(words, locale)
  const subject: Subject = {
    graph,
    evidence: lenses.narrowed(filterOf(view)),
    lens,
    locale,
    language: dataLanguage(locale),
    t,
  }
  const own = ofOwnKind(graph.dataset.entities, 'actor')
  // Of what is selected its own lines are drawn: they are few.
  if (view.selected.length === 0 && drawsBands(view, lens)) return bandsFigure(subject, view, own)
  const { title, support } = headlineOf(subject, view.selected, view.sift)
  const measured = measuredLens(lens, optionOf(view.options, 'measure'), optionOf(view.options, 'look'))
  const part = litPart(measured?.lens ?? lens, view.selected)
  // Where one thing stands alone with its ties in words there is nothing to measure it against.
  const near = measured ? undefined : nearOf(subject, part, view.selected)
  return {
    headline: title,
    support,
    draw: (room) =>
      (near && drawnNear(near, room)) ??
      (hasShelves(part)
        ? drawnOnShelves(subject, part, orders[lens.id], view, room, measured?.measured)
        : drawn(subject, part, orders[lens.id], view.selected, room, measured?.measured)),
    key: [
      ...(measured ? measuredKey(subject, measured.measured, measured.look) : []),
      ...keyOf(part, t, own, view.selected.length > 0),
      // What is measured is drawn in the place of what a plate says.
      ...(measured ? [] : ownSigns(subject, part)),
    ],
    stands: [...new Set(part.links.flatMap(standsOf))],
    lines: part.links.map((link) => ({ text: sayBriefly(subject, link), stands: standsOf(link) })),
    described: [
      ...(measured ? [ended(sayMeasured(subject, measured.measured, measured.look), locale)] : []),
      ...part.links.map((link) => sayLine(subject, link)),
    ].join(' '),
  }
}

/** What a selection lights and what stands by it; all of a lens where nothing is selected. */
function litPart(lens: Lens, selected: readonly string[]): Lens {
  return stressOf(lens, selected) === undefined ? lens : partOfLens(lens, 'narrow', selected, 0)
}

/** "ISIL benefits from oil: 8 claims, stated": a line, where its units are said elsewhere. */
function sayBriefly(subject: Subject, link: LensLink): string {
  const { t } = subject
  const stands = [sayCounts(subject, link), ...sayFirmest(subject, link)].join(t('say.comma'))
  return t('say.line', { ties: sayRelations(subject, link), stands })
}

/** One thing with its ties in words, where there is room for that. */
function drawnNear(near: Near, room: Size) {
  return 'crime' in near ? drawCrime(near.crime, room) : drawGroup(near.group, room)
}

/** The same on shelves: where something is selected only the lines that it lights. */
function drawnOnShelves(
  subject: Subject,
  part: Lens,
  order: LensOrder,
  { selected, shelf }: Pick<ViewState, 'selected' | 'shelf'>,
  canvas: Size,
  measured: Measured | undefined,
): ReturnType<ViewFigure['draw']> {
  const { name, size } = roomFor(part.id, canvas, 'page')
  const picture = shelvesIn(subject, order, shelf, selected)
  const bare = picture.draw(part, name === 'wide' || selected.length > 0 ? name : 'medium', size)
  const scene = measured ? letteredScene(bare, measured) : bare
  const lit = picture.stress(part, selected)?.lit
  const lines = scene.lines.filter(({ id, isLitOnly }) => (lit ? lit.has(id) : !isLitOnly))
  const { zoom, pan } = viewportFor(scene, canvas, false, 'page')
  return {
    markup: `<g transform="translate(${pan.x} ${pan.y}) scale(${Math.round(zoom * 1000) / 1000})">${writeScene({ ...scene, lines })}</g>`,
    height: scene.height * zoom + pan.y,
    ends: new Map(lines.map(({ id, source, target }) => [id, [source, target]])),
  }
}

/** The picture in a room: as large as is read from far, with sums on the lines of what is selected. */
function drawn(
  subject: Subject,
  lens: Lens,
  order: LensOrder,
  selected: readonly string[],
  canvas: Size,
  measured: Measured | undefined,
): ReturnType<ViewFigure['draw']> {
  const { name, frame: whole, size } = roomFor(lens.id, canvas, 'page')
  const frame = spreadColumns(whole, new Set(lens.nodes.map(({ column }) => column)))
  const said = sceneWords(subject, name)
  const words = measured ? withLetters(said, measured) : said
  const set = (maxGap: number) => {
    const layout = layoutLens(lens, { ...frame, maxGap }, order, linesOf(words.label))
    const scene = closeUp(sceneOf(lens, fitLayout(layout, size), words))
    return { scene, ...viewportFor(scene, canvas, false, 'page') }
  }
  const close = set(frame.maxGap)
  const loose = lens.nodes.length > FEW ? [] : LOOSE.map(set)
  const { scene, zoom, pan } = loose.find((one) => one.zoom >= close.zoom) ?? close
  const lit = stressOf(lens, selected)?.lit
  const lines = scene.lines.map((line) => writeLine(line, lit?.has(line.id) ? ' lit' : ''))
  // Behind a name in a row of lines these would strike it through.
  const names = frame.dense && lit !== undefined ? scene.marks.flatMap(({ label }) => label ?? []) : []
  const grounds = names.map(writeGround)
  const tags = scene.notes.filter(({ role, owner = '' }) => role === 'tag' && lit?.has(owner))
  const picture = [
    ...lines,
    ...grounds,
    writeScene({ ...scene, lines: [] }),
    ...tags.map((note) => writeGround(note.text) + writeNote(note)),
    ...sumsOn(subject, scene, selected, words.size),
  ]
  return {
    markup: `<g transform="translate(${pan.x} ${pan.y}) scale(${Math.round(zoom * 1000) / 1000})">${picture.join('')}</g>`,
    height: scene.height * zoom + pan.y,
    ends: new Map(scene.lines.map(({ id, source, target }) => [id, [source, target]])),
  }
}

/** Few marks stand further apart where the height has room for it, so that words find room between; px, tried in this order. */
const LOOSE = [44, 36]
const FEW = 16

/** px of air round a sum. */
const AIR = 4

/** Sums where they cover no mark and no other words, each on its own ground. */
function sumsOn(subject: Subject, scene: Scene, selected: readonly string[], size: number): string[] {
  const amounts = amountsFromFar(subject, selected)
  const taken = [
    ...boxesOf(scene.marks),
    ...scene.notes.filter(({ role }) => role !== 'head').map(({ text }) => boxOf(text)),
  ]
  const asked = scene.lines.flatMap(({ id, curve }) => {
    const said = amounts.get(id)
    return said === undefined ? [] : [{ id, curve, words: said }]
  })
  // Under the names of what they are of, or each on its own line alone: over another it would be read as that one's.
  const placed =
    underNames(scene, scene.lines, asked, size - 1) ??
    placeApart(asked, { size, weight: 600, tone: 'ink' }, taken, scene.lines, AIR)
  return placed.map(({ text }) => writeGround(text) + writeText(text))
}
