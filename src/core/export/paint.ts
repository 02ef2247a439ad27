// Which colours has a picture in a file of its own? The writers name roles by classes, which a page gives its theme; what opens a
// file (slides, text, older readers of SVG) knows neither classes nor variables, so every role becomes an attribute here.

import { ENTITY_KINDS, type EntityKind } from '../model/ids.ts'
import { KIND_COLOURS, KINDS, RIM_WIDTHS, SIDE_COLOURS } from '../model/kinds.ts'
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
  if (is('ground')) return { fill: theme.color['canvas'] ?? '' }
  if (is('brace')) return { fill: 'none', stroke: theme.kind['crime'] ?? '', 'stroke-width': 1.25 }
  if (is('ring'))
    return {
      fill: theme.color['canvas'] ?? '',
      stroke: (is('reading') ? theme.lineRest['threat'] : theme.kind['crime']) ?? '',
      'stroke-width': RING.rim,
    }
  if (is('hairline')) return { fill: 'none', stroke: theme.color['hairline'] ?? '' }
  if (is('mark')) return markPaint(classes, theme)
  if (is('tone-ink3')) return { fill: theme.color['ink3'] ?? '', stroke: 'none' }
  if (is('tone-ink2')) return { fill: theme.color['ink2'] ?? '', stroke: 'none' }
  if (is('tone-ink')) return { fill: theme.color['ink'] ?? '', stroke: 'none' }
  return is('head') ? { 'font-weight': 600 } : {}
}

function lineColour(classes: readonly string[], theme: Theme): string {
  const side = SIDES.find((one) => classes.includes(one))
  const colours = SIDE_COLOURS[side ?? 'tie']
  const [where, name = ''] = (classes.includes('lit') ? colours.lit : colours.rest).split('-')
  return (where === 'rest' ? theme.lineRest[name] : theme.kind[name]) ?? theme.color['ink2'] ?? ''
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
    const [kind, tint] = coloursOf(KIND_COLOURS[found] ?? 'ink2', theme)
    return { fill: isWide ? tint : kind, ...rim(kind, isWide ? RIM_WIDTHS.wideClass : RIM_WIDTHS.measured) }
  }
  const named: EntityKind | undefined = ENTITY_KINDS.find((kind) => classes.includes(`kind-${kind}`))
  const [kind, tint] = coloursOf(named === undefined ? 'ink2' : KINDS[named].colour, theme)
  if (classes.includes('alone')) return { fill: theme.color['canvas'] ?? '', ...rim(kind, RIM_WIDTHS.alone) }
  const filling = named === undefined ? 'solid' : KINDS[named].filling
  if (filling === 'solid') return { fill: kind, stroke: 'none' }
  if (filling === 'tint') return { fill: tint, ...rim(kind, RIM_WIDTHS.tint) }
  return {
    fill: theme.color['canvas'] ?? '',
    ...rim(kind, RIM_WIDTHS.hollow),
    'stroke-dasharray': BROKEN_RIM.lengths?.join(' ') ?? 'none',
  }
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
