// The dataset of a folder for all that a build makes of it: checked and proved once, and again only when a file has changed.

import type { Graph } from '../../core/graph/graph.ts'
import type { LensId } from '../../core/graph/lens.ts'
import { type LensOrder, orderAll } from '../../core/layout/lens-order.ts'
import { type ReadAtlas, readAtlas } from '../read-atlas.ts'
import { readDataFiles } from '../read-files.ts'

interface Kept {
  /** All files as they were read. */
  readonly files: string
  readonly result: ReadAtlas
}

const kept = new Map<string, Kept>()
const orders = new WeakMap<object, Record<LensId, LensOrder>>()

/** As `readAtlas`; the same object as long as every file says the same. */
export function readOnce(dataDir: string): ReadAtlas {
  const files = JSON.stringify(readDataFiles(dataDir))
  const last = kept.get(dataDir)
  if (last?.files === files) return last.result
  const result = readAtlas(dataDir)
  kept.set(dataDir, { files, result })
  return result
}

/** The order of every lens, searched for once for what was read. `build` makes the graph of what is shown. */
export function orderOnce(read: object, build: () => Graph): Record<LensId, LensOrder> {
  const found = orders.get(read) ?? orderAll(build())
  orders.set(read, found)
  return found
}
