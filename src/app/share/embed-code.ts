// What does a web editor paste, so that what is on screen stands in a page of another site? Whatever titles and addresses hold, they stay
// within their quotes.

import { withWishes } from '../embed/wishes.ts'
import { canFit, canWish, type EmbedChoice, type EmbedSize } from './embed-choice.ts'

/** The hash of a state in a frame, with its language and colours as they are wanted, whatever this device has by itself. */
export function embedHash(hash: string, { language, theme }: Pick<EmbedChoice, 'language' | 'theme'>): string {
  const parts = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !/^(lang|theme)=/.test(part))
  const said = [...(language === null ? [] : [`lang=${language}`]), ...(theme === 'auto' ? [] : [`theme=${theme}`])]
  return `#${[...parts, ...said].join('&')}`
}

/** The address of what stands in the frame. `here` is a page of the site: what its query says to whoever serves it stays. */
export function embedAddress(here: string, hash: string, choice: EmbedChoice): string {
  const url = new URL(here)
  url.search = withWishes(url.search, canWish(choice) ? choice : { wheel: 'page', tools: [] })
  url.hash = ''
  return hash === '#' ? url.href : url.href + hash
}

/** The code of a frame. */
export function iframeCode(src: string, title: string, { width, height }: EmbedSize): string {
  return [
    `<iframe src="${quoted(src)}"`,
    ` title="${quoted(title)}"`,
    ` width="${width ?? '100%'}" height="${height}" loading="lazy"`,
    ' style="border:0;max-width:100%"',
    ' allow="fullscreen; clipboard-write"></iframe>',
  ].join('\n')
}

/** What an element is made of: the script of the site, the address in the frame, and where its link leads without script. */
export interface ElementParts {
  readonly script: string
  readonly src: string
  readonly page: string
  readonly title: string
  readonly size: EmbedSize
}

/** The code of an element, and the link that stands in its place where no script runs. */
export function elementCode({ script, src, page, title, size }: ElementParts, choice: EmbedChoice): string {
  const at = src.indexOf('#')
  const [home, hash] = at < 0 ? [src, ''] : [src.slice(0, at), src.slice(at)]
  // Where a state names no frame, the element takes that of a picture.
  const state = choice.shown === 'page' ? `${hash === '' ? '#' : `${hash}&`}chrome=page` : hash
  const height = canFit(choice) && choice.isFitted ? '' : ` height="${size.height}"`
  const width = size.width === undefined ? '' : ` style="max-width:${size.width}px"`
  return [
    `<script src="${quoted(script)}" defer></script>`,
    `<nexus-atlas src="${quoted(home)}"`,
    ` state="${quoted(state)}"`,
    ` title="${quoted(title)}"${height}${width}>`,
    ` <a href="${quoted(page)}">${quoted(title)}</a>`,
    '</nexus-atlas>',
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
