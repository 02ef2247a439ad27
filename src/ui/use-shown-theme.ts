// Which theme does the page really show?

import { useMedia } from './use-media.ts'

/** The theme on screen: what was chosen, or what the device prefers. */
export function useShownTheme(chosen: 'auto' | 'light' | 'dark'): 'light' | 'dark' {
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  return chosen === 'auto' ? (prefersDark ? 'dark' : 'light') : chosen
}
