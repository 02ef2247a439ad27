// What does the site offer to others? The dataset, its schema, and a page that describes them, under `data/`.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readCopy } from '../../core/evidence/own-copy.ts'
import { publish } from '../../core/export/publish.ts'
import { publishedSchema } from '../json-schemas.ts'
import { sha256 } from '../sha256.ts'
import { datasetPage } from './dataset-page.ts'
import { hashesOf, OWN_TEXT, OWN_TEXT_ADDRESS, ownText } from './own-text.ts'
import { readOnce } from './read-once.ts'

interface PublishedFile {
  readonly type: string
  readonly content: string | Uint8Array
}

/** Builds and serves `data/dataset.json`, its schema and page, and the owner's copy of the report where there is one. */
export function publishedData(dataDir = 'data', ownTextDir = OWN_TEXT): Plugin {
  /** The files by address; throws with the faults of a dataset that is not sound. */
  const files = (): Map<string, PublishedFile> => {
    const { read, faults } = readOnce(resolve(dataDir))
    if (read === undefined) throw new Error(faults)
    const { dataset, proof, accounts } = read
    const published = publish(dataset, proof, accounts, sha256)
    const own = ownText(ownTextDir)
    if (own !== undefined) {
      const { verified, total } = readCopy(own, hashesOf(proof), dataset.report.shape, sha256)
      console.log(`${ownTextDir}: ${verified} of ${total} units verified; the site serves it as ${OWN_TEXT_ADDRESS}`)
    }
    return new Map<string, PublishedFile>([
      ['data/dataset.json', { type: 'application/json', content: `${JSON.stringify(published, null, 1)}\n` }],
      [
        'data/dataset.schema.json',
        { type: 'application/json', content: `${JSON.stringify(publishedSchema(), null, 2)}\n` },
      ],
      ['data/index.html', { type: 'text/html', content: datasetPage(published) }],
      ...(own === undefined ? [] : [[OWN_TEXT_ADDRESS, { type: 'text/plain', content: own }] as const]),
    ])
  }
  return {
    name: 'published-data',
    generateBundle() {
      for (const [fileName, { content }] of files()) this.emitFile({ type: 'asset', fileName, source: content })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = (request.url ?? '')
          .replace(/[?#].*$/, '')
          .replace(/^\//, '')
          .replace(/^data\/$/, 'data/index.html')
        const file = address.startsWith('data/') ? files().get(address) : undefined
        if (!file) return next()
        response.setHeader('Content-Type', `${file.type}; charset=utf-8`)
        response.end(file.content)
      })
    },
  }
}
