// The real dataset behind a component, on an address that a test can read.

import type { ReactNode } from 'react'
import { readDataFiles } from '../../src/commands/read-files.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import * as page from './page.tsx'

export { memoryAddress, refusingShelf } from './page.tsx'

const { dataset, proof } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const real: Dataset = dataset
const hashes = Object.fromEntries(Object.entries(proof.units).map(([id, unit]) => [id, unit.sha256]))
// The order of its marks is searched for here, and not within the time of the first test.
page.atlasAt('', 'en', real)

/** The atlas of some data at a hash; of the real data where none is given. */
export function atlasAt(hash = '', language = 'en', of = real) {
  return page.atlasAt(hash, language, of, hashes)
}

/** Renders a part of the page as it stands at a hash. */
export function renderAt(part: ReactNode, hash = '', language = 'en', of = real) {
  return page.renderAt(part, hash, language, of, hashes)
}
