// Which colours has a picture in a file of its own? The writers name roles by classes, which a page gives its theme; what opens a
// file (slides, text, older readers of SVG) knows neither classes nor variables, so every role becomes an attribute here.

import { ENTITY_KINDS, type EntityKind } from '../model/ids.ts'
import { KINDS, RIM_WIDTHS, SIDE_COLOURS } from '../model/kinds.ts'
import { SIDES } from '../model/ontology.ts'
import { BROKEN_RIM, RING } from '../model/shapes.ts'

/** The colours of a theme, as the token file names them. */
export interface Theme {
  readonly color: Readonly<Record<string, string>>
  readonly kind: Readonly<Record<string, string>>
  readonly tint: Readonly<Record<string, string>>
  readonly lineRest: Readonly<Record<string, string>>
  readonly ramp: readonly string[]
  readonly rampInk: readonly string[]
  /** Of classes, the largest first; absent where nothing is measured. */
  readonly classes?: readonly string[] | undefined
}

/** Attributes of an element by name. */
type Paint = Readonly<Record<string, string | number>>

/** Markup of `picture.ts` with attributes in the place of classes. What no role is known for keeps what it inherits. */
export function painted(markup: string, theme: Theme): string {
  return markup.replaceAll(/<(\w+) class="([^"]*)"/g, (_, element: string, classes: string) => {
    const said = Object.entries(paintOf(classes.split(' '), theme)).map(([name, value]) => ` ${name}="${value}"`)
    return `<${element}${said.join('')}`
  })
}

/** How what has these classes is painted. */
export function paintOf(classes: readonly string[], theme: Theme): Paint {
  const is = (name: string) => classes.includes(name)
  if (is('line')) return { fill: 'none', stroke: is('ink') ? (theme.color['ink'] ?? '') : lineColour(classes, theme) }
  // A band has a side; that of a grid is the ground of a row.
  if (is('band') && SIDES.some(is)) return { fill: lineColour(classes, theme) }
  const ofGrid = gridPaint(classes, theme)
  if (ofGrid !== undefined) return ofGrid
  if (is('ground')) return { fill: theme.color['canvas'] ?? '' }
  if (is('brace')) return { fill: 'none', stroke: theme.kind['crime'] ?? '', 'stroke-width': 1.25 }
  if (is('ring'))
    return {
      fill: theme.color['canvas'] ?? '',
      stroke: (is('reading') ? theme.lineRest['threat'] : theme.kind[is('help') ? 'body' : 'crime']) ?? '',
      'stroke-width': RING.rim,
    }
  if (is('bead')) return beadPaint(classes, theme)
  if (is('column-rule')) return { fill: 'none', stroke: theme.color['hairline'] ?? '' }
  if (is('mark')) return markPaint(classes, theme)
  const ofShelf = shelfPaint(classes[0], theme)
  if (ofShelf !== undefined) return ofShelf
  if (is('sum')) return sumPaint(classes, theme)
  if (is('map')) return mapPaint(classes, theme)
  if (is('rule')) return { fill: 'none', stroke: theme.color['ink'] ?? '' }
  if (is('tone-ink3')) return { fill: theme.color['ink3'] ?? '', stroke: 'none' }
  if (is('tone-ink2')) return { fill: theme.color['ink2'] ?? '', stroke: 'none' }
  if (is('tone-ink')) return { fill: theme.color['ink'] ?? '', stroke: 'none' }
  return is('head') ? { 'font-weight': 600 } : {}
}

/** What stands in the rows and columns of a grid; `undefined` for anything else. */
function gridPaint([role = '', ...more]: readonly string[], { color, kind, ramp, rampInk }: Theme): Paint | undefined {
  const ink = rampInk[numbered([role, ...more], 'tone-shade') ?? numbered(more, 'on-shade') ?? -1] ?? ''
  if (role === 'cell') {
    const step = numbered(more, 'shade')
    if (step !== undefined) return { fill: ramp[step] ?? '' }
    return { fill: 'none', stroke: color['ink2'] ?? '', 'stroke-dasharray': BROKEN_RIM.lengths?.join(' ') ?? 'none' }
  }
  if (role === 'ours') return { fill: 'none', stroke: ink, 'stroke-width': RING.rim }
  if (role.startsWith('tone-shade')) return { fill: ink, stroke: 'none' }
  const filled = GRID_FILLS[role]
  if (filled !== undefined) return { fill: color[filled] ?? '' }
  const drawn = GRID_LINES[role]
  if (drawn !== undefined) return { fill: 'none', stroke: color[drawn[0]] ?? '', 'stroke-width': drawn[1] }
  return role === 'family' ? { fill: kind['crime'] ?? '' } : undefined
}

/** Grounds of what is lit, the bar of what is chosen, the dot of silence: their colours. */
const GRID_FILLS: Readonly<Record<string, string>> = {
  band: 'selectedRow',
  bar: 'ink',
  silent: 'control',
}

/** Lines between rows, under heads, round what is chosen and over what filters leave out: colours and widths. */
const GRID_LINES: Readonly<Record<string, readonly [colour: string, width: number]>> = {
  hairline: ['hairline', 1],
  under: ['rule', 1.25],
  chosen: ['ink', 2],
  hatch: ['control', 1],
  arrow: ['ink', 1.5],
}

function lineColour(classes: readonly string[], theme: Theme): string {
  if (classes.includes('fallen')) return theme.color['control'] ?? ''
  if (classes.includes('coming')) return theme.color['rule'] ?? ''
  const on = numbered(classes, 'on-shade')
  if (on !== undefined) return theme.rampInk[on] ?? ''
  const side = SIDES.find((one) => classes.includes(one))
  const colours = SIDE_COLOURS[side ?? 'tie']
  const [where, name = ''] = (classes.includes('lit') ? colours.lit : colours.rest).split('-')
  return (where === 'rest' ? theme.lineRest[name] : theme.kind[name]) ?? theme.color['ink2'] ?? ''
}

/** The ground of a shelf and its edges, and the plates of its activities. */
function shelfPaint(role: string | undefined, { color, kind, tint }: Theme): Paint | undefined {
  const own = kind['activity'] ?? ''
  if (role === 'shelf-ground') return { fill: tint['activity'] ?? '', stroke: 'none' }
  if (role === 'shelf-edge' || role === 'plate' || role === 'plate-standing') return { fill: own, stroke: 'none' }
  const hollow = { fill: color['canvas'] ?? '', stroke: own, 'stroke-width': RIM_WIDTHS.hollow }
  if (role === 'plate-hollow') return hollow
  return role === 'plate-dotted'
    ? { ...hollow, 'stroke-dasharray': BROKEN_RIM.lengths?.join(' ') ?? 'none' }
    : undefined
}

/** A sum on an axis: filled, or hollow where it is no second one. */
function sumPaint(classes: readonly string[], theme: Theme): Paint {
  const [colour] = coloursOf(colourOf(classes), theme)
  return { fill: classes.includes('hollow') ? (theme.color['canvas'] ?? '') : colour, stroke: colour }
}

/** A bead on a line: hollow where it is our reading. */
function beadPaint(classes: readonly string[], theme: Theme): Paint {
  const [colour] = coloursOf(colourOf(classes), theme)
  return {
    fill: classes.includes('hollow') ? (theme.color['canvas'] ?? '') : colour,
    stroke: colour,
    'stroke-width': 1.25,
  }
}

/** The ground of a map, what of it is tied to something, and ways over it. */
function mapPaint(classes: readonly string[], theme: Theme): Paint {
  const is = (name: string) => classes.includes(name)
  const [place, tint] = coloursOf('place', theme)
  const [crime] = coloursOf('crime', theme)
  if (is('land')) return { fill: theme.color['hover'] ?? '', stroke: 'none' }
  if (is('borders')) return { fill: 'none', stroke: theme.color['rule'] ?? '' }
  if (is('leader')) return { fill: 'none', stroke: theme.color['ink3'] ?? '', 'stroke-width': 0.75 }
  if (is('country') && !is('lit')) return { fill: tint, stroke: 'none' }
  if (is('country')) return { fill: place, 'fill-opacity': 0.28, stroke: 'none' }
  if (is('region')) return { fill: place, 'fill-opacity': 0.15, stroke: 'none' }
  return is('tip') ? { fill: crime, stroke: 'none' } : { fill: 'none', stroke: crime }
}

function markPaint(classes: readonly string[], theme: Theme): Paint {
  const step = numbered(classes, 'shade')
  const rim = (colour: string | undefined, width: number): Paint => ({
    stroke: colour ?? '',
    'stroke-width': width,
  })
  if (step !== undefined) return { fill: theme.ramp[step] ?? '', ...rim(theme.color['ink3'], RIM_WIDTHS.measured) }
  const found = numbered(classes, 'class')
  const isWide = classes.includes('wide')
  if (found !== undefined) {
    const own = theme.classes?.[found] ?? theme.color['ink2'] ?? ''
    return {
      fill: isWide ? (theme.color['canvas'] ?? '') : own,
      ...rim(own, isWide ? RIM_WIDTHS.wideClass : RIM_WIDTHS.measured),
    }
  }
  const named = kindIn(classes)
  const [kind, tint] = coloursOf(colourOf(classes), theme)
  const broken: Paint = { 'stroke-dasharray': BROKEN_RIM.lengths?.join(' ') ?? 'none' }
  if (classes.includes('coming'))
    return { fill: theme.color['canvas'] ?? '', ...rim(theme.color['control'], RIM_WIDTHS.hollow), ...broken }
  if (classes.includes('alone'))
    return {
      fill: theme.color['canvas'] ?? '',
      ...rim(kind, RIM_WIDTHS.alone),
      ...(classes.includes('broken') ? broken : {}),
    }
  const filling = named === undefined ? 'solid' : KINDS[named].filling
  if (filling === 'solid') return { fill: kind, stroke: 'none' }
  if (filling === 'tint') return { fill: tint, ...rim(kind, RIM_WIDTHS.tint) }
  return { fill: theme.color['canvas'] ?? '', ...rim(kind, RIM_WIDTHS.hollow), ...broken }
}

function kindIn(classes: readonly string[]): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => classes.includes(`kind-${kind}`))
}

/** The colour of the kind that some classes name. */
function colourOf(classes: readonly string[]): string {
  const kind = kindIn(classes)
  return kind === undefined ? 'ink2' : KINDS[kind].colour
}

/** A colour of things, and the tint that words can stand on. */
function coloursOf(colour: string, theme: Theme): readonly [colour: string, tint: string] {
  if (colour === 'ink2') return [theme.color['ink2'] ?? '', theme.color['canvas'] ?? '']
  return [theme.kind[colour] ?? '', theme.tint[colour] ?? '']
}

/** The number in a class such as `shade-3`. */
function numbered(classes: readonly string[], name: string): number | undefined {
  const found = classes.find((one) => one.startsWith(`${name}-`))
  return found === undefined ? undefined : Number(found.slice(name.length + 1))
}
