// Which colour and which line does the paint of a picture mean?

import { dashOf } from './dash.ts'
import type { Paint } from './drawn.ts'
import type { Rim } from './shape.ts'

/** A colour as `#rrggbb`; nothing for none and for what is no colour. */
export function colourOf(said: string): string | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(said)
  if (short)
    return `#${short
      .slice(1)
      .flatMap((sign) => [sign, sign])
      .join('')}`
  return /^#[\da-f]{6}/i.exec(said)?.[0]
}

/** How a line is drawn, `scale` times as wide as its picture says; nothing where it is not. */
export function rimOf(paint: Paint, scale: number): Rim | undefined {
  const colour = colourOf(paint['stroke'] ?? 'none')
  const width = Number(paint['stroke-width'] ?? 1) * scale
  if (colour === undefined || !(width > 0)) return undefined
  return { colour, width, dash: dashOf(paint['stroke-dasharray'], paint['stroke-linecap'] === 'round', width) }
}
