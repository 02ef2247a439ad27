// The real dataset behind a component, on an address that a test can read.

import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { openAtlas } from '../../src/app/open-atlas.ts'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { readCopy } from '../../src/core/evidence/own-copy.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type LensId } from '../../src/core/graph/lens.ts'
import { orderAll } from '../../src/core/layout/lens-order.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { LanguageContext } from '../../src/i18n/language.ts'
import { AtlasContext, type LensOrders } from '../../src/state/atlas.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'

const { dataset, proof } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const data = { dataset, orders: ordersWhenAsked(dataset) }

/** The search for the orders takes seconds; most parts of the page draw no lens, and never ask for one. */
function ordersWhenAsked(of: Dataset): LensOrders {
  let found: LensOrders | undefined
  const get = (id: LensId) => {
    found ??= orderAll(buildGraph(of))
    return found[id]
  }
  const orders = Object.defineProperties({}, Object.fromEntries(LENS_IDS.map((id) => [id, { get: () => get(id) }])))
  return orders as LensOrders
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

const hashes = Object.fromEntries(Object.entries(proof.units).map(([id, unit]) => [id, unit.sha256]))

/** What the worker does in a browser. */
const compare = async (bytes: ArrayBuffer) => readCopy(new Uint8Array(bytes), hashes, data.dataset.report.shape, sha256)

/** The atlas of some data at a hash; of the real data where none is given. */
export function atlasAt(hash = '', language = 'en', of: Dataset = data.dataset) {
  const address = memoryAddress(hash)
  const opened = of === data.dataset ? data : { dataset: of, orders: ordersWhenAsked(of) }
  return { atlas: openAtlas(opened, address, { ...DEFAULT_STATE, language }, refusingShelf, compare), address }
}

/** Renders a part of the page as it stands at a hash. */
export function renderAt(part: ReactNode, hash = '', language = 'en', of: Dataset = data.dataset) {
  const { atlas, address } = atlasAt(hash, language, of)
  const view = render(
    <AtlasContext value={atlas}>
      <LanguageContext value={language}>{part}</LanguageContext>
    </AtlasContext>,
  )
  return { ...view, atlas, address }
}
