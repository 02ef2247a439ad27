// How is a deck written off the main thread? A worker is started for each, and ended after it or when it is called off.

import type { Deck } from '../../core/slides/deck.ts'
import type { SlidesNews } from './slides-worker.ts'

/** Writes a deck: `written` is told how many slides are. Rejects where no worker can run, and when it is called off. */
export type WriteSlides = (deck: Deck, written: (count: number) => void, calledOff: AbortSignal) => Promise<ArrayBuffer>

/** Writes it in a worker. */
export const writeInWorker: WriteSlides = async (deck, written, calledOff) => {
  calledOff.throwIfAborted()
  const worker = new Worker(new URL('./slides-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ArrayBuffer>((resolve, reject) => {
    calledOff.addEventListener('abort', () => reject(calledOff.reason))
    worker.onmessage = ({ data }: MessageEvent<SlidesNews>) => {
      if ('written' in data) written(data.written)
      else if ('file' in data) resolve(data.file)
      else reject(new Error(data.fault))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new Error(event.message))
    }
    worker.postMessage(deck)
  }).finally(() => worker.terminate())
}
