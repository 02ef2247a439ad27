// The worker that writes a deck: the slides as data in, how far it is and the file out.

import type { Deck } from '../../core/slides/deck.ts'
import { writeDeck } from './write-deck.ts'

/** What the worker tells. */
export type SlidesNews = { readonly written: number } | { readonly file: ArrayBuffer } | { readonly fault: string }

self.onmessage = ({ data }: MessageEvent<Deck>) => {
  const tell = (news: SlidesNews, hand: Transferable[] = []) => self.postMessage(news, { transfer: hand })
  writeDeck(data, (written) => tell({ written })).then(
    ({ buffer }) => tell({ file: buffer }, [buffer]),
    (error: unknown) => tell({ fault: error instanceof Error ? error.message : String(error) }),
  )
}
