// A dataset behind a component, on an address that a test can read: one that is given, or the real one.

import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { openAtlas } from '../../src/app/open-atlas.ts'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { readCopy } from '../../src/core/evidence/own-copy.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { orderAll } from '../../src/core/layout/lens-order.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { LanguageContext } from '../../src/i18n/language.ts'
import { AtlasContext, type LensOrders } from '../../src/state/atlas.ts'
import type { ReadCopy } from '../../src/state/own-copy.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'

/** The real dataset, read when it is first asked for: most tests are of a made-up one. */
const real = once(() => {
  const { dataset, proof } = readDataset(readDataFiles('data'))
  if (!dataset) throw new Error('the dataset has problems: npm run data:check')
  const hashes = Object.fromEntries(Object.entries(proof.units).map(([id, unit]) => [id, unit.sha256]))
  return { dataset, orders: orderAll(buildGraph(dataset)), hashes }
})

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** An address without a browser. */
export function memoryAddress(hash = '') {
  let current = hash
  let listener = () => {}
  return {
    hash: () => current,
    push: (next: string) => {
      current = next
    },
    replace: (next: string) => {
      current = next
    },
    listen: (changed: () => void) => {
      listener = changed
      return () => {
        listener = () => {}
      }
    },
    goTo: (next: string) => {
      current = next
      listener()
    },
  }
}

export const refusingShelf = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

const found = new WeakMap<Dataset, LensOrders>()

/** The order that the build finds, found once for each dataset. */
function ordersOf(dataset: Dataset): LensOrders {
  const orders = found.get(dataset) ?? orderAll(buildGraph(dataset))
  found.set(dataset, orders)
  return orders
}

/** What the worker does in a browser, with the real report. */
const compare: ReadCopy = async (bytes) => {
  const { dataset, hashes } = real()
  return readCopy(new Uint8Array(bytes), hashes, dataset.report.shape, sha256)
}

/** The atlas of some data at a hash; of the real data where none is given. `read` compares a reader's copy. */
export function atlasAt(hash = '', language = 'en', of?: Dataset, read: ReadCopy = compare) {
  const address = memoryAddress(hash)
  const opened = of === undefined ? real() : { dataset: of, orders: ordersOf(of) }
  return { atlas: openAtlas(opened, address, { ...DEFAULT_STATE, language }, refusingShelf, read), address }
}

/** Renders a part of the page as it stands at a hash. */
export function renderAt(part: ReactNode, hash = '', language = 'en', of?: Dataset, read?: ReadCopy) {
  const { atlas, address } = atlasAt(hash, language, of, read)
  const view = render(
    <AtlasContext value={atlas}>
      <LanguageContext value={language}>{part}</LanguageContext>
    </AtlasContext>,
  )
  return { ...view, atlas, address }
}
