// Which colours does a theme hold? For what CSS cannot reach: the canvas.

// By name: what only the style sheets need of the file stays out of the code.
import { font, themes } from './tokens.json'

/** Colours of one theme, by role and by kind. */
export type ThemeColours = (typeof themes)['light']

/** The themes as the page shows them. */
export type ShownTheme = 'light' | 'dark' | 'contrast'

/** High contrast is dark where the device is: the page alone shows that, no file and no room is sent it. */
export type PageTheme = ShownTheme | 'contrastDark'

/** What a canvas is painted with; high contrast in the dark has no more in code. */
export function canvasColours(theme: PageTheme): Pick<ThemeColours, Exclude<keyof ThemeColours, 'color'>> & {
  readonly color: (typeof themes)['contrastDark']['color']
} {
  return themes[theme]
}

/** The colours of a theme as the page shows it. */
export function themeColours(theme: ShownTheme): ThemeColours {
  return themes[theme]
}

/** The stack of fonts for a language. */
export function fontStack(locale: string): string {
  if (locale === 'zh') return font.zh
  return locale.startsWith('ar') ? `${font.ar}, ${font.sans}` : font.sans
}

/** The stacks of fonts that a file of its own names. */
export function themeFonts(): { readonly sans: string; readonly zh: string } {
  return { sans: font.sans, zh: font.zh }
}
