// In which colours and fonts does the canvas draw? Those of the theme, or of the system where it forces its own.

import { useMemo } from 'react'
import { KIND_COLOURS } from '../core/model/kinds.ts'
import { useMedia } from '../hooks/use-media.ts'
import { canvasColours, fontStack, type PageTheme, type ShownTheme } from './theme.ts'
import { useShownTheme } from './use-shown-theme.ts'

/** What a canvas needs of a theme. */
export interface CanvasColours {
  readonly color: Readonly<Record<'canvas' | 'ink' | 'ink2' | 'ink3', string>>
  readonly kind: Readonly<Record<string, string>>
  readonly tint: Readonly<Record<string, string>>
  readonly lineRest: Readonly<Record<'threat' | 'response' | 'tie', string>>
  readonly ramp: readonly string[]
  readonly rampInk: readonly string[]
  readonly bolder: number
  readonly font: string
  /** Which theme it is; absent where the system forces its colours. */
  readonly name?: PageTheme
}

/** The colours of the canvas; the same object while nothing changes. */
export function useCanvasTheme(chosen: 'auto' | ShownTheme, locale: string): CanvasColours {
  const theme = useShownTheme(chosen)
  const isDark = useMedia('(prefers-color-scheme: dark)')
  const shown = theme === 'contrast' && isDark ? 'contrastDark' : theme
  const isForced = useMedia('(forced-colors: active)')
  return useMemo(() => {
    const font = fontStack(locale)
    if (isForced) return { ...systemColours(), font }
    const { color, kind, tint, lineRest, ramp, rampInk } = canvasColours(shown)
    return { color, kind, tint, lineRest, ramp, rampInk, bolder: theme === 'contrast' ? 0.5 : 0, font, name: shown }
  }, [theme, shown, isForced, locale])
}

/** The canvas cannot be told a system colour by name: it is asked of an element. */
function systemColours(): Omit<CanvasColours, 'font'> {
  const probe = document.createElement('span')
  document.body.append(probe)
  const colourOf = (name: string) => {
    probe.style.color = name
    return getComputedStyle(probe).color
  }
  const [canvas, ink] = [colourOf('Canvas'), colourOf('CanvasText')]
  probe.remove()
  return {
    color: { canvas, ink, ink2: ink, ink3: ink },
    kind: Object.fromEntries(KIND_COLOURS.map((colour) => [colour, ink])),
    tint: {},
    lineRest: { threat: ink, response: ink, tie: ink },
    ramp: [canvas, canvas, canvas, ink, ink],
    rampInk: [ink, ink, ink, canvas, canvas],
    bolder: 0.5,
  }
}
