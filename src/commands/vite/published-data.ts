// What does the built site offer to others? The dataset, its schema, and a page that describes them, under `data/`.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readCopy } from '../../core/evidence/own-copy.ts'
import { publish } from '../../core/export/publish.ts'
import { publishedSchema } from '../json-schemas.ts'
import { readAtlas } from '../read-atlas.ts'
import { sha256 } from '../sha256.ts'
import { datasetPage } from './dataset-page.ts'
import { hashesOf, OWN_TEXT, OWN_TEXT_ADDRESS, ownText } from './own-text.ts'

/** Writes `data/dataset.json`, its schema and page, and the owner's copy of the report where there is one. */
export function publishedData(dataDir = 'data', ownTextDir = OWN_TEXT): Plugin {
  return {
    name: 'published-data',
    apply: 'build',
    generateBundle() {
      const { dataset, proof, faults } = readAtlas(resolve(dataDir))
      if (dataset === undefined) return this.error(faults)
      const published = publish(dataset, proof, sha256)
      const write = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source })
      write('data/dataset.json', `${JSON.stringify(published, null, 1)}\n`)
      write('data/dataset.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`)
      write('data/index.html', datasetPage(published))
      const own = ownText(ownTextDir)
      if (own === undefined) return
      const { verified, total } = readCopy(own, hashesOf(proof), dataset.report.shape, sha256)
      console.log(`${ownTextDir}: ${verified} of ${total} units verified; the site serves it as ${OWN_TEXT_ADDRESS}`)
      write(OWN_TEXT_ADDRESS, own)
    },
  }
}
