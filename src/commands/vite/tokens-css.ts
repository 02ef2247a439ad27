// How do the design tokens reach the style sheets? As custom properties, from the one file the canvas reads too.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const MODULE = 'virtual:tokens.css'

interface Theme {
  readonly color: Record<string, string>
  readonly kind: Record<string, string>
  readonly tint: Record<string, string>
  readonly lineRest: Record<string, string>
  readonly ramp: readonly string[]
  readonly rampInk: readonly string[]
}

/** A step of the type scale, in pixels at a root of 16. */
interface Step {
  readonly size: number
  readonly line: number
}

/** Lengths are in pixels at a root of 16; the style sheets get them in rem, so that a reader's font size counts. */
interface Tokens {
  readonly font: Record<string, string>
  /** Chinese needs more room for some steps. */
  readonly type: Record<string, Step & { readonly zh?: Step }>
  readonly space: readonly number[]
  readonly radius: Record<string, number>
  readonly shadow: Record<string, string>
  readonly themes: Readonly<Record<ThemeName, Theme>>
  /** The colours of classes of marks: in a file of their own, which code reads only where something is measured. */
  readonly classes?: Readonly<Record<ThemeName, readonly string[]>>
  /** What only the style sheets need: colours of marks and lines where something else is lit, how far marks step back then, and more roles. */
  readonly lineDim: Readonly<Record<ThemeName, string>>
  readonly dim: Readonly<Record<ThemeName, number>>
  readonly onPage: Readonly<Record<ThemeName, Record<string, string>>>
}

type ThemeName = 'light' | 'dark' | 'contrast' | 'contrastDark'

/** Serves `virtual:tokens.css` made from token files, and puts into the page the filters that its themes dim a picture with. */
export function tokensCss(...files: readonly string[]): Plugin {
  const paths = files.map((file) => resolve(file))
  const read = (): Tokens => Object.assign({}, ...paths.map((path) => JSON.parse(readFileSync(path, 'utf8'))))
  return {
    name: 'tokens-css',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      for (const path of paths) this.addWatchFile(path)
      return cssOf(read())
    },
    transformIndexHtml: (html) => html.replace('</body>', () => `${dimFilters(read())}</body>`),
  }
}

/** What is seen in high contrast alone: the edge of what counts nothing. And the border that is there for its room alone. */
const UNSEEN = '--edge:transparent;--bare:transparent'
/** Where what is dimmed is dark enough to be seen, what answers the lit stays as dark as it was. */
const OUTLINED = '--edge:var(--hairline);--stay:100%'
/** A border that is transparent is painted where colours are forced: it takes that of the ground. */
const FORCED = '--edge:CanvasText;--bare:Canvas;--dimmed:opacity(var(--dim))'

/** Fonts that only the canvas names: no style sheet is told. */
const OF_CANVAS = ['ar']

/** The custom properties of a token file: sizes for both scripts, spaces and corners, colours for every theme. */
export function cssOf({ font, type, space, radius, shadow, classes, dim, ...tokens }: Tokens): string {
  const steps = Object.entries(type)
  const common = [
    ...Object.entries(font)
      .filter(([name]) => !OF_CANVAS.includes(name))
      .map(([name, stack]) => `--font-${name}:${stack}`),
    ...steps.flatMap(([name, step]) => sizes(name, step)),
    ...space.map((px) => `--space-${px}:${rem(px)}`),
    ...Object.entries(radius).map(([name, px]) => `--radius-${name}:${rem(px)}`),
    ...Object.entries(shadow).map(([name, value]) => `--shadow-${name}:${value}`),
  ].join(';')
  const coloursOf = (name: ThemeName) =>
    [
      colours(wholeTheme(tokens, name)),
      `--dim:${dim[name]}`,
      ...classesOf(classes?.[name]),
      `--dimmed:url(#dimmed-${name})`,
    ].join(';')
  const darkContrast = `color-scheme:dark;${coloursOf('contrastDark')};${OUTLINED}`
  const chinese = steps.flatMap(([name, { zh }]) => (zh ? sizes(name, zh) : [])).join(';')
  return [
    `:root{${common};${UNSEEN};color-scheme:light;${coloursOf('light')}}`,
    `:root[lang=zh]{${chinese}}`,
    // On paper there is no dark theme: what is printed is light.
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${coloursOf('dark')}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${coloursOf('dark')}}}`,
    `@media (prefers-contrast:more){:root:not([data-theme]){color-scheme:light;${coloursOf('contrast')};${OUTLINED}}}`,
    `:root[data-theme=contrast]{color-scheme:light;${coloursOf('contrast')};${OUTLINED}}`,
    // Whoever asks for more contrast in the dark is not given a white page.
    `@media screen and (prefers-color-scheme:dark){:root[data-theme=contrast]{${darkContrast}}}`,
    `@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root:not([data-theme]){${darkContrast}}}`,
    // By as much as the rules above it: a device that forces its colours mostly asks for dark or for more contrast too.
    `@media (forced-colors:active){:root,:root:not([data-theme]),:root[data-theme]{${[systemColours(wholeTheme(tokens, 'light')), '--dim:0.6', ...classesOf(classes?.light.map(() => 'CanvasText'))].join(';')};${FORCED}}}`,
    '.dim-filters{position:absolute}',
  ].join('\n')
}

/** A theme with the roles that only the style sheets need. */
function wholeTheme({ themes, onPage }: Pick<Tokens, 'themes' | 'onPage'>, name: ThemeName): Theme {
  const theme = themes[name]
  return { ...theme, color: { ...theme.color, ...onPage[name] } }
}

function classesOf(colours: readonly string[] = []): string[] {
  return colours.map((colour, i) => `--class-${i}:${colour}`)
}

function sizes(name: string, { size, line }: Step): string[] {
  return [`--size-${name}:${rem(size)}`, `--line-${name}:${rem(line)}`]
}

function rem(px: number): string {
  return `${px / 16}rem`
}

/** Where the system forces its colours, every role takes one of its few; shapes, dashes and words tell things apart. */
function systemColours(theme: Theme): string {
  const roles: Record<string, string> = {
    canvas: 'Canvas',
    panel: 'Canvas',
    raised: 'Canvas',
    chip: 'Canvas',
    hover: 'Canvas',
    selectedRow: 'Canvas',
    link: 'LinkText',
    focus: 'Highlight',
    mark: 'Mark',
    onInk: 'Canvas',
  }
  const as = (names: object, value: (name: string) => string) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, value(name)]))
  return colours({
    ...theme,
    color: as(theme.color, (name) => roles[name] ?? 'CanvasText'),
    kind: as(theme.kind, () => 'CanvasText'),
    tint: as(theme.tint, () => 'Canvas'),
    lineRest: as(theme.lineRest, () => 'CanvasText'),
    ramp: RAMP.map((share) => `color-mix(in srgb,CanvasText ${share}%,Canvas)`),
    rampInk: RAMP.map((share) => (share < 50 ? 'CanvasText' : 'Canvas')),
  })
}

/** How much of the ink each step of the ramp has where the system forces its two colours, whichever is the brighter. */
const RAMP = [0, 22, 40, 72, 100] as const

function colours({ color, kind, tint, lineRest, ramp, rampInk }: Theme): string {
  const named = (prefix: string, values: Record<string, string>) =>
    Object.entries(values).map(([name, value]) => `--${prefix}${name}:${value}`)
  return [
    ...named('', color),
    ...named('kind-', kind),
    ...named('tint-', tint),
    ...named('rest-', lineRest),
    ...ramp.map((value, i) => `--ramp-${i}:${value}`),
    ...rampInk.map((value, i) => `--ramp-ink-${i}:${value}`),
  ].join(';')
}

/** Steps of the table by which a picture is dimmed, from its ink to its ground. */
const TONES = 20

/**
 * A filter for each theme: what it is laid on keeps its shapes and loses its kinds. By how far it is from the ground, words become the
 * ink of dimmed words, and all else one neutral grey. It is one step for the whole layer, whatever stands in it.
 */
export function dimFilters({ lineDim, ...tokens }: Pick<Tokens, 'themes' | 'onPage' | 'lineDim'>): string {
  const filters = (Object.keys(lineDim) as ThemeName[]).map((name) => {
    const { ink = '', ink3 = '', inkDim = '', canvas = '' } = wholeTheme(tokens, name).color
    const [dark, light] = [toneOf(ink), toneOf(canvas)]
    const notes = Math.round((TONES * (toneOf(ink3) - dark)) / (light - dark))
    const line = lineDim[name]
    const colourAt = (step: number) => {
      if (step === 0 || step === notes) return inkDim
      return step / TONES > 0.86 ? canvas : line
    }
    const table = (channel: number) =>
      Array.from({ length: TONES + 1 }, (_, step) => round(channels(colourAt(step))[channel] ?? 0)).join(' ')
    const row = `${LUMINANCE.map((share) => round(share / (light - dark))).join(' ')} 0 ${round(-dark / (light - dark))}`
    const parts = ['R', 'G', 'B'].map((c, i) => `<feFunc${c} type="table" tableValues="${table(i)}"/>`)
    return `<filter id="dimmed-${name}" color-interpolation-filters="sRGB"><feColorMatrix values="${row} ${row} ${row} 0 0 0 1 0"/><feComponentTransfer>${parts.join('')}</feComponentTransfer></filter>`
  })
  return `<svg width="0" height="0" class="dim-filters" aria-hidden="true">${filters.join('')}</svg>`
}

/** How bright red, green and blue are. */
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}

function toneOf(hex: string): number {
  return channels(hex).reduce((sum, value, i) => sum + value * (LUMINANCE[i] ?? 0), 0)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
