// How is a file of the data made off the main thread? A worker is started for each, and ended after it or when it is called off; where
// none can run, the page makes it.

import type { DataNews } from './data-worker.ts'
import type { DataFile, DataQuestion, DataStep } from './make-file.ts'

/** Makes a file: `told` hears what is being done. Rejects where that fails, and when it is called off. */
export type WriteData = (
  question: DataQuestion,
  told: (step: DataStep) => void,
  calledOff: AbortSignal,
) => Promise<DataFile>

/** No worker came up: nothing is wrong with what was asked. */
class NoWorker extends Error {}

/** Makes it in a worker, or else here. */
export const writeInWorker: WriteData = async (question, told, calledOff) => {
  calledOff.throwIfAborted()
  try {
    return await askWorker(question, told, calledOff)
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error
    const { makeFile } = await import('./make-file.ts')
    calledOff.throwIfAborted()
    return makeFile(question, told)
  }
}

function askWorker(...[question, told, calledOff]: Parameters<WriteData>): Promise<DataFile> {
  let worker: Worker
  try {
    worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' })
  } catch (error) {
    return Promise.reject(new NoWorker(String(error)))
  }
  return new Promise<DataFile>((resolve, reject) => {
    let isUp = false
    calledOff.addEventListener('abort', () => reject(calledOff.reason))
    worker.onmessage = ({ data }: MessageEvent<DataNews>) => {
      isUp = true
      if ('step' in data) told(data.step)
      else if ('file' in data) resolve(data.file)
      else reject(new Error(data.fault))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      reject(isUp ? new Error(event.message) : new NoWorker(event.message))
    }
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
