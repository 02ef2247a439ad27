// How is a copy of the report compared off the main thread? A worker is started for each file, and ended after it.

import type { Copy } from '../core/evidence/own-copy.ts'
import type { CopyQuestion } from './copy-known.ts'

/** ms after which a file is given up: the report itself takes a fraction of a second. */
const LONGEST = 30_000

/** Parses bytes and compares them. Rejects where no worker can run, it takes too long, or it is called off. */
export async function compare(question: CopyQuestion, calledOff: AbortSignal): Promise<Copy> {
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' })
  let waiting: ReturnType<typeof setTimeout> | undefined
  return new Promise<Copy>((resolve, reject) => {
    waiting = setTimeout(() => reject(new Error('the copy took too long to read')), LONGEST)
    calledOff.addEventListener('abort', () => reject(calledOff.reason))
    if (calledOff.aborted) reject(calledOff.reason)
    worker.onmessage = ({ data }: MessageEvent<Copy>) => resolve(data)
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new Error(event.message))
    }
    worker.postMessage(question)
  }).finally(() => {
    clearTimeout(waiting)
    worker.terminate()
  })
}
