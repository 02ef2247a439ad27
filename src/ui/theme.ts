// Which colours does a theme hold? For what CSS cannot reach: the canvas.

import tokens from './tokens.json'

/** Colours of one theme, by role and by kind. */
export type ThemeColours = (typeof tokens.themes)['light']

/** The themes as the page shows them. */
export type ShownTheme = 'light' | 'dark' | 'contrast'

/** The colours of a theme as the page shows it. */
export function themeColours(theme: ShownTheme): ThemeColours {
  return tokens.themes[theme]
}

/** The stack of fonts for a language. */
export function fontStack(locale: string): string {
  if (locale === 'zh') return tokens.font.zh
  return locale.startsWith('ar') ? `${tokens.font.ar}, ${tokens.font.sans}` : tokens.font.sans
}
