// How is a copy of the report compared off the main thread? A worker is started for each file, and ended after it.

import ownText from 'virtual:own-text'
import type { Copy } from '../core/evidence/own-copy.ts'

/** Parses bytes and compares them with the hashes. Rejects only where no worker can run. */
export function compareCopy(bytes: ArrayBuffer): Promise<Copy> {
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Copy>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Copy>) => resolve(data)
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new Error(event.message))
    }
    worker.postMessage(bytes)
  }).finally(() => worker.terminate())
}

/** The copy that the owner of the site has put beside it; `null` where there is none. */
export async function siteCopy(): Promise<ArrayBuffer | null> {
  if (ownText === null) return null
  const answer = await fetch(ownText)
  return answer.ok ? answer.arrayBuffer() : null
}
