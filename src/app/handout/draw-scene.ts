// The picture of a scene for paper: what its view draws when all is revealed, as plain shapes and text, with the signs that are in it.

import { type DrawnPicture, keySign, type LineEnds, narrowMarks } from '../../core/export/figure.ts'
import { painted, type Theme } from '../../core/export/paint.ts'
import { escaped } from '../../core/export/picture.ts'
import { px } from '../../core/export/setting.ts'
import type { Briefing, Scene } from '../../core/model/briefing.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import type { FigureOf, ViewFigure } from '../../parts/figure.ts'
import type { Atlas } from '../../state/atlas.ts'
import { pictureColours } from '../../ui/class-colours.ts'
import { themeFonts } from '../../ui/theme.ts'
import { filtersOf } from '../figure/compose.ts'
import { sceneState } from '../present/scene-state.ts'
import type { NotedScene } from './noted.ts'
import { pictureRoom, type Size } from './page-room.ts'

/** A picture as it stands on its page. */
export interface ScenePicture {
  /** An SVG element. */
  readonly svg: string
  readonly key: readonly { readonly svg: string; readonly text: string }[]
  /** What filters leave out, where they do. */
  readonly filtered: { readonly label: string; readonly text: string } | undefined
}

/** Draws a scene. `scale` is how much larger than usual the reader wants letters. */
export function drawScene(
  { atlas, briefing, locale }: { readonly atlas: Atlas; readonly briefing: Briefing; readonly locale: Locale },
  scene: Scene,
  noted: NotedScene,
  figureOf: FigureOf,
  scale: number,
): ScenePicture {
  const view = sceneState(briefing.id, scene, scene.steps.length - 1, (link) => atlas.actions.read(link).state)
  const content = figureOf({ atlas, view, locale: dataLanguage(locale) })
  const [filtered] = content.isUnfiltered ? [] : filtersOf(atlas.graph, view, locale)
  const signs = content.key.map(({ sign, text }) => ({ width: keySign(sign, 0).width, text }))
  const said = filtered === undefined ? '' : `${filtered.label} ${filtered.text}`
  const room = pictureRoom({ ...noted, key: signs, filtered: said }, dataLanguage(locale), scale)
  const { markup, width, height, key } = drawnIn(room, content, scale)
  return {
    svg: svgOf(
      narrowMarks(markup, dataLanguage(locale), themeFonts()),
      width,
      height,
      ` role="img" aria-label="${escaped(content.described)}"`,
    ),
    key: (key ?? content.key).map(({ sign, text }) => {
      const { markup: drawn, width } = keySign(sign, SIGN / 2)
      return { svg: svgOf(drawn, width, SIGN, ` width="${px(width)}" height="${SIGN}" aria-hidden="true"`), text }
    }),
    filtered,
  }
}

/** A picture that is lower is none any more: what has no room then goes on to another page. */
const LOWEST = 360
/** How large a picture may be drawn, the largest first: letters of seven points at the least. */
const SCALES = [0.9, 0.81] as const
/** A smaller one is taken where it says so many times as much: rows that the larger one had no room for. */
const MORE = 1.1
/** Height of the heads of a network, and of each of its rows, in px: more would be empty. */
const ROWS = { head: 130, row: 105 }

/**
 * What a view draws in a room, and how wide it is before it is set into its page. A network sets its letters itself, and takes no
 * more height than its longest column needs.
 */
function drawnIn(room: Size, { draw }: ViewFigure, scale: number): DrawnPicture & Size {
  const most = Math.max(room.height, LOWEST / scale)
  const at = (size: number) => {
    const width = room.width / size
    return { ...draw({ width, height: most / size }), width }
  }
  const whole = at(1)
  if (whole.ends !== undefined) {
    const needed = (ROWS.head + ROWS.row * rowsOf(whole.ends)) / scale
    return needed < most ? { ...draw({ ...room, height: needed }), width: room.width } : whole
  }
  const isHigher = ({ width, height }: Size) => (height * room.width) / width > most
  return SCALES.reduce((best, size) => {
    const smaller = at(size)
    return isHigher(best) || wordsIn(smaller) > wordsIn(best) * MORE ? smaller : best
  }, whole)
}

function wordsIn({ markup }: DrawnPicture): number {
  return markup.split('<text').length
}

/** How many marks lines begin at, or end at: the longest column of a network has no more. */
function rowsOf(ends: LineEnds): number {
  const both = [...ends.values()]
  return Math.max(...[0, 1].map((end) => new Set(both.map((pair) => pair[end])).size))
}

/** Height of the signs of a key, in px. */
const SIGN = 16

function svgOf(markup: string, width: number, height: number, attributes: string): string {
  const box = `viewBox="0 0 ${px(width)} ${px(height)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} direction="ltr"${attributes}>${painted(markup, PAGE_THEME)}</svg>`
}

/** The colours of whatever theme the page has: on paper, where no dark one comes, the light ones. */
const PAGE_THEME: Theme = (() => {
  const { color, kind, tint, lineRest, ramp, rampInk, classes } = pictureColours('light')
  const named = (prefix: string, of: object) =>
    Object.fromEntries(Object.keys(of).map((name) => [name, `var(--${prefix}${name})`]))
  return {
    color: named('', color),
    kind: named('kind-', kind),
    tint: named('tint-', tint),
    lineRest: named('rest-', lineRest),
    ramp: ramp.map((_, i) => `var(--ramp-${i})`),
    rampInk: rampInk.map((_, i) => `var(--ramp-ink-${i})`),
    classes: classes.map((_, i) => `var(--class-${i})`),
  }
})()
