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
  readonly dim: number
  readonly ramp: readonly string[]
  readonly rampInk: readonly string[]
}

interface Tokens {
  readonly font: Record<string, string>
  readonly type: Record<string, { size?: number; line?: number; zh?: number | { size: number; line: number } }>
  readonly themes: { readonly light: Theme; readonly dark: Theme; readonly contrast: Theme }
}

/** Serves `virtual:tokens.css` made from a token file. */
export function tokensCss(file: string): Plugin {
  const path = resolve(file)
  return {
    name: 'tokens-css',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      this.addWatchFile(path)
      return cssOf(JSON.parse(readFileSync(path, 'utf8')))
    },
  }
}

/** The custom properties of a token file: fonts and sizes for both scripts, colours for every theme. */
export function cssOf({ font, type, themes }: Tokens): string {
  const sizes = (script: 'en' | 'zh') =>
    Object.entries(type)
      .flatMap(([name, { size, line, zh }]) => {
        const own = script === 'zh' && typeof zh === 'object' ? zh : { size, line }
        return own.size === undefined ? [] : [`--size-${name}:${own.size}px`, `--line-${name}:${own.line}px`]
      })
      .join(';')
  const fonts = Object.entries(font)
    .filter(([name]) => name !== 'rule')
    .map(([name, stack]) => `--font-${name}:${stack}`)
    .join(';')
  return [
    `:root{${fonts};${sizes('en')};color-scheme:light;${colours(themes.light)}}`,
    `:root[lang=zh]{${sizes('zh')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${colours(themes.dark)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${colours(themes.dark)}}`,
    `@media (prefers-contrast:more){:root:not([data-theme]){color-scheme:light;${colours(themes.contrast)}}}`,
    `:root[data-theme=contrast]{color-scheme:light;${colours(themes.contrast)}}`,
    `@media (forced-colors:active){:root,:root[data-theme]{${systemColours(themes.light)}}}`,
  ].join('\n')
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
  })
}

function colours({ color, kind, tint, lineRest, dim, ramp, rampInk }: Theme): string {
  const named = (prefix: string, values: Record<string, string>) =>
    Object.entries(values).map(([name, value]) => `--${prefix}${name}:${value}`)
  return [
    ...named('', color),
    ...named('kind-', kind),
    ...named('tint-', tint),
    ...named('rest-', lineRest),
    `--dim:${dim}`,
    ...ramp.map((value, i) => `--ramp-${i}:${value}`),
    ...rampInk.map((value, i) => `--ramp-ink-${i}:${value}`),
  ].join(';')
}
