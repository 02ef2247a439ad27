// How does the dataset get into the page? Checked, proved, laid out and bundled at build; a fault stops the build.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { publish } from '../../core/export/publish.ts'
import { buildGraph } from '../../core/graph/graph.ts'
import { orderAll } from '../../core/layout/lens-order.ts'
import type { Dataset } from '../../core/model/dataset.ts'
import type { Proof } from '../../core/model/proof.ts'
import { readAgreement, readAtlas } from '../read-atlas.ts'
import { sha256 } from '../sha256.ts'
import { hashesOf, OWN_TEXT, OWN_TEXT_ADDRESS, ownText } from './own-text.ts'
import { shippedPackages } from './shipped-packages.ts'

/**
 * Serves, each as a module: the dataset with the order of every lens, the hashes of its units, the facts of the about
 * page, and the address of the owner's copy.
 */
export function atlasData(dataDir = 'data', ownTextDir = OWN_TEXT): Plugin {
  const read = (fail: (faults: string) => never): { dataset: Dataset; proof: Proof } => {
    const { dataset, proof, faults } = readAtlas(resolve(dataDir))
    return dataset === undefined ? fail(faults) : { dataset, proof }
  }
  const modules: Readonly<Record<string, (atlas: { dataset: Dataset; proof: Proof }) => unknown>> = {
    'virtual:atlas-data': ({ dataset }) => ({ dataset, orders: orderAll(buildGraph(dataset)) }),
    'virtual:atlas-hashes': ({ dataset, proof }) => ({
      shape: dataset.report.shape,
      hashes: hashesOf(proof),
    }),
    'virtual:atlas-about': ({ dataset, proof }) => ({
      version: publish(dataset, proof, sha256).version,
      proof: proof.sha256,
      agreement: readAgreement(resolve(dataDir)).table,
      packages: shippedPackages(),
    }),
    'virtual:own-text': () => (ownText(ownTextDir) === undefined ? null : OWN_TEXT_ADDRESS),
  }
  return {
    name: 'atlas-data',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)]
      if (!id.startsWith('\0') || make === undefined) return undefined
      const json = JSON.stringify(make(read((faults) => this.error(faults))))
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
