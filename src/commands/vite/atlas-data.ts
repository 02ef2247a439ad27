// How does the dataset get into the page? Checked, proved, laid out and bundled at build; a fault stops the build.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { marksOf } from '../../core/evidence/marks.ts'
import { printedFirstOf } from '../../core/evidence/printed-first.ts'
import { provedCounts } from '../../core/evidence/proved-counts.ts'
import { sizesOf } from '../../core/evidence/seek-units.ts'
import { traitsOf } from '../../core/evidence/traits.ts'
import { typedWordsOf } from '../../core/evidence/typed-tools.ts'
import { pageData } from '../../core/export/page-data.ts'
import { publish } from '../../core/export/publish.ts'
import type { Checkable } from '../../core/model/checkable.ts'
import type { Entity } from '../../core/model/entity.ts'
import { splitTexts } from '../../core/model/texts.ts'
import { ordersOf, readAgreement, readAtlas, readReport } from '../read-atlas.ts'
import { listReports } from '../read-files.ts'
import { sha256 } from '../sha256.ts'
import { readSynonymsFile } from '../synonyms-file.ts'
import { hashesOf, OWN_TEXT, OWN_TEXT_ADDRESS, ownFile } from './own-text.ts'
import { shippedPackages } from './shipped-packages.ts'

/**
 * Serves, each as a module, the ids of the reports, and of the one that the page opens by itself: its id and address, the
 * shell of what the page loads with the order of every lens, its names and its texts by language, the hashes, sizes and marks of its units, which body each row prints first, the words by which names and hedges are found in what somebody types, the synonyms that
 * a search knows, the facts of the about page, and the
 * address of the owner's copy. Any other report comes as the pack that is published of it.
 */
export function atlasData(dataDir = 'data', ownTextDir = OWN_TEXT): Plugin {
  const readData = (fail: (faults: string) => never): Checkable => {
    const { read, faults } = readAtlas(resolve(dataDir))
    return read === undefined ? fail(faults) : read
  }
  const modules: Readonly<Record<string, (atlas: Checkable) => unknown>> = {
    'virtual:atlas-report': ({ dataset }) => ({ id: listReports(resolve(dataDir))[0] ?? '', url: dataset.report.url }),
    'virtual:atlas-reports': () => listReports(resolve(dataDir)),
    'virtual:atlas-data': ({ dataset }) => {
      return { shell: splitTexts(pageData(dataset)).shell, orders: ordersOf(dataset) }
    },
    'virtual:atlas-names-en': ({ dataset }) => splitTexts(pageData(dataset)).names.en,
    'virtual:atlas-names-zh': ({ dataset }) => splitTexts(pageData(dataset)).names.zh,
    'virtual:atlas-texts-en': ({ dataset }) => splitTexts(pageData(dataset)).texts.en,
    'virtual:atlas-texts-zh': ({ dataset }) => splitTexts(pageData(dataset)).texts.zh,
    'virtual:atlas-hashes': ({ dataset, proof }) => ({
      coded: dataset.report.coded,
      shape: dataset.report.shape,
      hashes: hashesOf(proof),
      sizes: sizesOf(proof),
      marks: marksOf(dataset, proof),
      traits: traitsOf(proof),
      symbol: dataset.report.symbol,
    }),
    'virtual:atlas-printed-first': ({ dataset, proof }) => printedFirstOf(dataset, proof),
    'virtual:atlas-briefings': ({ briefings = [] }) => briefings,
    'virtual:atlas-typed-words': ({ dataset }) => typedWordsOf(dataset) ?? null,
    'virtual:atlas-synonyms': ({ dataset }) =>
      readSynonymsFile(resolve(dataDir), everything(resolve(dataDir), dataset)),
    'virtual:atlas-about': ({ dataset, proof, accounts, terms, briefings }) => ({
      version: publish(
        { dataset, accounts, ...(briefings && { briefings }), terms, proof, orders: ordersOf(dataset) },
        sha256,
      ).version,
      proved: provedCounts(dataset, accounts),
      proof: proof.sha256,
      agreement: readAgreement(resolve(dataDir)).table,
      kinds: readAgreement(resolve(dataDir)).kinds,
      packages: shippedPackages().map(({ path: _path, ...shipped }) => shipped),
    }),
    'virtual:own-text': () => (ownFile(ownTextDir) === undefined ? null : OWN_TEXT_ADDRESS),
  }
  return {
    name: 'atlas-data',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)]
      if (!id.startsWith('\0') || make === undefined) return undefined
      const json = JSON.stringify(make(readData((faults) => this.error(faults))))
      return `export default JSON.parse(${JSON.stringify(json)})`
    },
    configureServer(server) {
      server.watcher.add(resolve(dataDir))
      server.watcher.on('change', (file) => {
        if (!file.startsWith(resolve(dataDir))) return
        for (const id of Object.keys(modules)) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** The things of all reports: the synonyms are shared. */
function everything(dataDir: string, first: Checkable['dataset']): readonly Entity[] {
  const others = listReports(dataDir).slice(1)
  return [first, ...others.map((report) => readReport(dataDir, report).dataset)].flatMap(({ entities }) => entities)
}
