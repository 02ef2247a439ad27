// Which theme does the page really show?

import { useMedia } from '../hooks/use-media.ts'
import type { ShownTheme } from './theme.ts'

/** The theme on screen: what was chosen, or what the device prefers. */
export function useShownTheme(chosen: 'auto' | ShownTheme): ShownTheme {
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const prefersContrast = useMedia('(prefers-contrast: more)')
  if (chosen !== 'auto') return chosen
  return prefersContrast ? 'contrast' : prefersDark ? 'dark' : 'light'
}
