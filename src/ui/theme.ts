// Which colours does a theme hold? For what CSS cannot reach: the canvas.

import tokens from './tokens.json'

/** Colours of one theme, by role and by kind. */
export type ThemeColours = (typeof tokens.themes)['light']

/** The colours of a theme as the page shows it. */
export function themeColours(theme: 'light' | 'dark' | 'contrast'): ThemeColours {
  return tokens.themes[theme]
}

/** The stack of fonts for a language. */
export function fontStack(language: string): string {
  return language === 'zh' ? tokens.font.zh : tokens.font.sans
}
