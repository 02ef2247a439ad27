// How is a copy of the report compared off the main thread? A worker is started for each file, and ended after it.

import type { Copy, CopyTrouble } from '../core/evidence/own-copy.ts'
import type { CopyAnswer, CopyQuestion } from './copy-known.ts'

/** ms after which a file is given up: the report as text takes a fraction of a second, as PDF a few. */
const LONGEST = 120_000

/** Takes a file apart and compares it, or says why it could not. Rejects where it is called off, or where its reading fails. */
export async function compare(question: CopyQuestion, calledOff: AbortSignal): Promise<Copy | CopyTrouble> {
  const worker = started()
  // A frame without an origin of its own may start none.
  if (worker === undefined) return 'no-code'
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isStarted = false
  return new Promise<Copy | CopyTrouble>((resolve, reject) => {
    waiting = setTimeout(() => resolve('too-slow'), LONGEST)
    calledOff.addEventListener('abort', () => reject(calledOff.reason))
    if (calledOff.aborted) reject(calledOff.reason)
    worker.onmessage = ({ data }: MessageEvent<CopyAnswer>) => {
      if (data.isStarted) isStarted = true
      if (data.copy) resolve(data.copy)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      // Before its first word its code has not come.
      resolve(isStarted ? 'unreadable' : 'no-code')
    }
    worker.postMessage(question)
  }).finally(() => {
    clearTimeout(waiting)
    worker.terminate()
  })
}

function started(): Worker | undefined {
  try {
    return new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return undefined
  }
}
