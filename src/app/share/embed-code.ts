// What does a web editor paste, so that what is on screen stands in a page of another site?

import type { Locale } from '../../i18n/locales.ts'
import type { Theme, ViewState } from '../../state/view-state.ts'

/** What stands in the frame: the picture alone, the page with all its parts, or a briefing. */
export const SHOWN = ['embed', 'page', 'present'] as const

/** How much room it takes: all of the column, a fixed frame, or a card. */
export const SIZES = ['column', 'frame', 'card'] as const

/** How a frame is wanted. */
export interface EmbedChoice {
  readonly shown: (typeof SHOWN)[number]
  readonly size: (typeof SIZES)[number]
  /** px, of a column and of a frame. */
  readonly height: number
  /** `null`: that of whoever reads. */
  readonly language: Locale | null
  /** `auto`: that of the device of whoever reads. */
  readonly theme: Theme
}

/** A frame's size; without a width it is as wide as its column. */
export interface EmbedSize {
  readonly width?: number
  readonly height: number
}

/** The least and the most of a height, in px: below it nothing can be read, above it nobody sees all of it. */
export const HEIGHTS = { least: 150, most: 2000 } as const
/** px; a card is as large as a frame for which nobody gives a size. */
const FRAME_WIDTH = 640
const CARD = { width: 300, height: 150 }

/** The size that is wanted, within what can be read. */
export function sizeOf({ size, height }: EmbedChoice): EmbedSize {
  if (size === 'card') return CARD
  const within = Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height || 0)))
  return size === 'frame' ? { width: FRAME_WIDTH, height: within } : { height: within }
}

/**
 * The address of what stands in the frame. `hash` is that of the state in its frame; language and theme are said or left open as they are
 * wanted, whatever this device has by itself.
 */
export function embedAddress(here: string, hash: string, { language, theme }: EmbedChoice): string {
  const parts = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !/^(lang|theme)=/.test(part))
  const said = [...(language === null ? [] : [`lang=${language}`]), ...(theme === 'auto' ? [] : [`theme=${theme}`])]
  const all = [...parts, ...said].join('&')
  return new URL(all === '' ? '#' : `#${all}`, here).href.replace(/#$/, '')
}

/** What of the state is another in the frame. */
export function embedState(
  { shown }: EmbedChoice,
  { scene }: Pick<ViewState, 'scene'>,
  briefing: string | undefined,
): Partial<ViewState> {
  if (shown === 'present')
    return { chrome: 'present', scene: scene ?? (briefing === undefined ? null : { briefing, scene: '', step: 0 }) }
  return { chrome: shown, scene: null }
}

/** The code of a frame. Whatever its title and address hold, they stay within their quotes. */
export function iframeCode(src: string, title: string, { width, height }: EmbedSize): string {
  return [
    `<iframe src="${quoted(src)}"`,
    ` title="${quoted(title)}"`,
    ` width="${width ?? '100%'}" height="${height}" loading="lazy"`,
    ' style="border:0;max-width:100%"',
    ' allow="fullscreen; clipboard-write"></iframe>',
  ].join('\n')
}

function quoted(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
