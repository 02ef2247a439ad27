// What does the site offer to others, and open again? Each report as one file, their list, their schema, and a page that
// describes them, under `data/`.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readCopyText } from '../../core/evidence/own-copy.ts'
import { sizesOf } from '../../core/evidence/seek-units.ts'
import { listed, publish } from '../../core/export/publish.ts'
import type { Pack, ReportList } from '../../core/model/pack.ts'
import { historyName, historyText, readHistoryFile } from '../history-file.ts'
import { jsonSchemas, publishedSchema } from '../json-schemas.ts'
import { readReport } from '../read-atlas.ts'
import { listReports } from '../read-files.ts'
import { sha256 } from '../sha256.ts'
import { datasetPage } from './dataset-page.ts'
import { hashesOf, OWN_TEXT, OWN_TEXT_ADDRESS, ownText } from './own-text.ts'
import { withPolicy } from './policy.ts'

/** What was published before, and its schema; nothing where nothing was. */
function historyFiles(dataDir: string, id: string, pack: Pack): (readonly [string, PublishedFile])[] {
  const history = readHistoryFile(dataDir, id, pack)
  if (history === undefined) return []
  const schema = 'history.schema.json'
  return [
    [`data/${historyName(id)}`, { type: 'application/json', content: historyText(history, schema) }],
    [
      `data/history/${schema}`,
      { type: 'application/json', content: `${JSON.stringify(jsonSchemas()['history'], null, 2)}\n` },
    ],
  ]
}

interface PublishedFile {
  readonly type: string
  readonly content: string | Uint8Array
}

/** Builds and serves every report, their list, schema and page, and the owner's copy of the first where there is one. */
export function publishedData(dataDir = 'data', ownTextDir = OWN_TEXT): Plugin {
  /** The files by address; throws with the faults of a dataset that is not sound. */
  const files = async (): Promise<Map<string, PublishedFile>> => {
    const reports = listReports(resolve(dataDir)).map((id) => {
      const pack = readReport(resolve(dataDir), id)
      return { id, pack, published: publish(pack, sha256) }
    })
    const list: ReportList = {
      reports: reports.map(({ id, published }) => listed(id, published)),
    }
    const [first] = reports
    const own = await ownText(ownTextDir)
    if (own !== undefined && first?.pack.proof) {
      const { dataset, proof } = first.pack
      const known = { ...dataset.report, sizes: sizesOf(proof) }
      const { verified, total } = readCopyText(own, hashesOf(proof), known, sha256)
      console.log(`${ownTextDir}: ${verified} of ${total} units verified; the site serves it as ${OWN_TEXT_ADDRESS}`)
    }
    return new Map<string, PublishedFile>([
      ['data/index.json', { type: 'application/json', content: `${JSON.stringify(list, null, 1)}\n` }],
      ...reports.map(
        ({ id, published }) =>
          [
            `data/${id}.json`,
            { type: 'application/json', content: `${JSON.stringify(published, null, 1)}\n` },
          ] as const,
      ),
      [
        'data/report.schema.json',
        { type: 'application/json', content: `${JSON.stringify(publishedSchema(), null, 2)}\n` },
      ],
      ...(first
        ? [['data/index.html', { type: 'text/html', content: withPolicy(datasetPage(first.published, list)) }] as const]
        : []),
      ...reports.flatMap(({ id, pack }) => historyFiles(resolve(dataDir), id, pack)),
      ...(own === undefined ? [] : [[OWN_TEXT_ADDRESS, { type: 'text/plain', content: own.text }] as const]),
    ])
  }
  return {
    name: 'published-data',
    async generateBundle() {
      for (const [fileName, { content }] of await files()) this.emitFile({ type: 'asset', fileName, source: content })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = (request.url ?? '')
          .replace(/[?#].*$/, '')
          .replace(/^\//, '')
          .replace(/^data\/$/, 'data/index.html')
        if (!address.startsWith('data/')) return next()
        files().then((all) => {
          const file = all.get(address)
          if (!file) return next()
          response.setHeader('Content-Type', `${file.type}; charset=utf-8`)
          response.end(file.content)
        }, next)
      })
    },
  }
}
