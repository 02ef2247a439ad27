// How do kinds, sides, classes and broken rims reach the style sheets? As custom properties of their classes, from the one table
// that legend, canvas and pictures read too. A sheet asks for `--kind`, `--fill` or `--rim`, and never for a kind by name.

import type { Plugin } from 'vite'
import { ENTITY_KINDS } from '../../core/model/ids.ts'
import { CLASS_COUNT, KINDS, type Kind, RIM_WIDTHS, SIDE_COLOURS } from '../../core/model/kinds.ts'
import { SIDES } from '../../core/model/ontology.ts'
import { BROKEN_RIM, type Dash, outlineOf, RING, SLANT } from '../../core/model/shapes.ts'

const MODULE = 'virtual:kinds.css'
/** Steps of the ramp, from nothing to most. */
const STEPS = [0, 1, 2, 3, 4]
const CLASSES = Array.from({ length: CLASS_COUNT }, (_, i) => i)

/** Serves `virtual:kinds.css`. */
export function kindsCss(): Plugin {
  return {
    name: 'kinds-css',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? kindRules() : undefined),
  }
}

/** What the style sheets are told. Later rules win: what is measured of a mark shows over what it is. */
export function kindRules(): string {
  return [
    rule(':root', {
      'broken-rim': dashed(BROKEN_RIM),
      'broken-border': 'dashed',
      'ring-size': rem(RING.size + RING.rim),
      'ring-rim': `${RING.rim}px`,
      'outline-wide': wideOutline(),
    }),
    ...SIDES.map((side) =>
      rule(`.${side}`, { side: `var(--${SIDE_COLOURS[side].rest})`, 'side-lit': `var(--${SIDE_COLOURS[side].lit})` }),
    ),
    ...ENTITY_KINDS.map((kind) =>
      rule(`.kind-${kind},.name-${kind}`, { ...coloursOf(KINDS[kind]), ...FILLINGS[KINDS[kind].filling] }),
    ),
    rule('.alone', { fill: 'var(--canvas)', rim: 'var(--kind)', 'rim-width': `${RIM_WIDTHS.alone}px` }),
    // Parts of a mark: the ground of a shelf, and plates that are not filled.
    rule('.shelf-ground', { fill: 'var(--tint)' }),
    rule('.plate-hollow,.plate-dotted', { ...FILLINGS.hollow, 'rim-dash': 'none' }),
    rule('.plate-dotted', { 'rim-dash': 'var(--broken-rim)' }),
    ...STEPS.map((step) =>
      rule(`.shade-${step}`, {
        fill: `var(--ramp-${step})`,
        words: `var(--ramp-ink-${step})`,
        rim: 'var(--ink3)',
        'rim-width': `${RIM_WIDTHS.measured}px`,
        'rim-dash': 'none',
      }),
    ),
    rule('.wide.fell', { 'rim-dash': 'var(--broken-rim)' }),
    // Classes have colours of their own: that of a kind would say that a mark is of it.
    ...CLASSES.map((i) =>
      rule(`.class-${i}`, {
        fill: `var(--class-${i})`,
        rim: `var(--class-${i})`,
        'rim-width': `${RIM_WIDTHS.measured}px`,
        'rim-dash': 'none',
      }),
    ),
    ...CLASSES.map((i) =>
      rule(`.wide.class-${i}`, { fill: 'var(--canvas)', 'rim-width': `${RIM_WIDTHS.wideClass}px` }),
    ),
  ].join('\n')
}

function coloursOf({ colour }: Pick<Kind, 'colour'>): Record<string, string> {
  return colour === 'ink2'
    ? { kind: 'var(--ink2)', tint: 'var(--canvas)' }
    : { kind: `var(--kind-${colour})`, tint: `var(--tint-${colour})` }
}

/** What a mark of each filling is drawn with. */
const FILLINGS: Readonly<Record<Kind['filling'], Record<string, string>>> = {
  solid: { fill: 'var(--kind)', rim: 'none', 'rim-width': '1px', 'rim-dash': 'none' },
  tint: { fill: 'var(--tint)', rim: 'var(--kind)', 'rim-width': `${RIM_WIDTHS.tint}px`, 'rim-dash': 'none' },
  hollow: {
    fill: 'var(--canvas)',
    rim: 'var(--kind)',
    'rim-width': `${RIM_WIDTHS.hollow}px`,
    'rim-dash': 'var(--broken-rim)',
  },
}

/** The outline of a mark that holds its name, for a box as wide as the words in it. */
function wideOutline(): string {
  const wide = 4 * SLANT
  const outline = outlineOf('crime', wide)
  if (outline === 'ellipse') return 'none'
  const across = (x: number) => {
    const [fromStart, fromEnd] = [((1 + x) / 2) * wide, ((1 - x) / 2) * wide]
    return fromStart <= fromEnd ? rem(fromStart) : `calc(100% - ${rem(fromEnd)})`
  }
  return `polygon(${outline.map(([x, y]) => `${across(x)} ${((1 + y) / 2) * 100}%`).join(',')})`
}

function dashed({ lengths }: Dash): string {
  return lengths?.join(' ') ?? 'none'
}

function rem(px: number): string {
  return `${px / 16}rem`
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const said = Object.entries(properties).map(([name, value]) => `--${name}:${value}`)
  return `${selector}{${said.join(';')}}`
}
