// A dataset behind a component, on an address that a test can read. For the real one: atlas.tsx.

import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type AtlasData, openAtlas } from '../../src/app/open-atlas.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { readCopy } from '../../src/core/evidence/own-copy.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type LensId } from '../../src/core/graph/lens.ts'
import { orderAll } from '../../src/core/layout/lens-order.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { LanguageContext } from '../../src/i18n/language.ts'
import { AtlasContext, type LensOrders, type Source } from '../../src/state/atlas.ts'
import type { ReadCopy } from '../../src/state/own-copy.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { detailsCode } from '../../src/views/panels/details/DetailsPanel.tsx'

// What the page fetches when it first answers is here before a test begins.
await detailsCode.fetch()

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

const known = new WeakMap<Dataset, AtlasData>()

/** Every dataset is the only report of its site, but for the second one. */
function sourceOf({ report }: Dataset): Source {
  return report.symbol === 'Harbour 2024'
    ? { id: 'harbour-2024', isFirst: false, published: ['r', 'harbour-2024'] }
    : { id: 'r', isFirst: true, published: ['r'] }
}

/** A dataset with the order of its marks, which is searched for once. */
function inOrder(dataset: Dataset): AtlasData {
  const found = known.get(dataset) ?? { source: sourceOf(dataset), dataset, orders: ordersWhenAsked(dataset) }
  known.set(dataset, found)
  return found
}

/**
 * The atlas of a dataset at a hash. `hashes` are those of its units, to which a copy of one's own is compared, unless `read`
 * does that.
 */
export function atlasAt(
  hash: string,
  language: string,
  of: Dataset,
  hashes: Readonly<Record<string, string>> = {},
  read?: ReadCopy,
) {
  const address = memoryAddress(hash)
  // What the worker does in a browser.
  const compare = async (bytes: ArrayBuffer) => readCopy(new Uint8Array(bytes), hashes, of.report, sha256)
  return {
    atlas: openAtlas(inOrder(of), address, { ...DEFAULT_STATE, language }, refusingShelf, read ?? compare),
    address,
  }
}

/** Renders a part of the page of a dataset as it stands at a hash. */
export function renderAt(
  part: ReactNode,
  hash: string,
  language: string,
  of: Dataset,
  hashes?: Readonly<Record<string, string>>,
  read?: ReadCopy,
) {
  const { atlas, address } = atlasAt(hash, language, of, hashes, read)
  const view = render(
    <AtlasContext value={atlas}>
      <LanguageContext value={language}>{part}</LanguageContext>
    </AtlasContext>,
  )
  return { ...view, atlas, address }
}
