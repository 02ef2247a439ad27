// A dataset behind a component, on an address that a test can read: one that is given, or the real one.

import type { ReactNode } from 'react'
import { readDataFiles } from '../../src/commands/read-files.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import type { ReadCopy } from '../../src/state/own-copy.ts'
import * as page from './page.tsx'

export { memoryAddress, refusingShelf } from './page.tsx'

/** The real dataset, read when it is first asked for: most tests are of a made-up one. */
const real = once(() => {
  const { dataset, proof } = readDataset(readDataFiles('data'))
  if (!dataset) throw new Error('the dataset has problems: npm run data:check')
  const hashes = Object.fromEntries(Object.entries(proof.units).map(([id, unit]) => [id, unit.sha256]))
  return { dataset, hashes }
})

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The real one, with the hashes its copies are compared with, unless another is given. */
function given(of: Dataset | undefined): {
  readonly dataset: Dataset
  readonly hashes: Readonly<Record<string, string>>
} {
  return of === undefined ? real() : { dataset: of, hashes: {} }
}

/** The atlas of some data at a hash; of the real data where none is given. `read` compares a reader's copy. */
export function atlasAt(hash = '', language = 'en', of?: Dataset, read?: ReadCopy) {
  const { dataset, hashes } = given(of)
  return page.atlasAt(hash, language, dataset, hashes, read)
}

/** Renders a part of the page as it stands at a hash. */
export function renderAt(part: ReactNode, hash = '', language = 'en', of?: Dataset, read?: ReadCopy) {
  const { dataset, hashes } = given(of)
  return page.renderAt(part, hash, language, dataset, hashes, read)
}
