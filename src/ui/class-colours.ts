// Which colours have the classes of a measure? None of a kind: red would say group. They come with the arithmetic, and with figures.

import { classes } from './class-colours.json'
import { type PageTheme, type ShownTheme, type ThemeColours, themeColours } from './theme.ts'

/** The colours of classes in a theme, the largest class first. */
export function classColours(theme: PageTheme): readonly string[] {
  return classes[theme]
}

/** All that a picture in a file of its own is painted with. */
export function pictureColours(theme: ShownTheme): ThemeColours & { readonly classes: readonly string[] } {
  return { ...themeColours(theme), classes: classColours(theme) }
}
