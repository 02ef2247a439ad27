// How does the dataset get into the site? Checked, laid out and bundled at build; a fault stops the build.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildGraph } from '../../core/graph/graph.ts'
import { nexusLens } from '../../core/graph/nexus-lens.ts'
import { layoutAll } from '../../core/layout/nexus-layout.ts'
import { describeProblems } from '../../core/schema/problem.ts'
import { readDataset } from '../../core/schema/read-dataset.ts'
import { readDataFiles } from '../read-files.ts'

const MODULE = 'virtual:atlas-data'

/** Serves `virtual:atlas-data`: the dataset, and the layouts of its lens. */
export function atlasData(dataDir = 'data'): Plugin {
  return {
    name: 'atlas-data',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      const { dataset, problems } = readDataset(readDataFiles(resolve(dataDir)))
      if (dataset === undefined) return this.error(describeProblems(problems))
      const lens = nexusLens(buildGraph(dataset))
      const layouts = layoutAll(lens)
      const json = JSON.stringify({ dataset, layouts })
      return `export default JSON.parse(${JSON.stringify(json)})`
    },
    configureServer(server) {
      server.watcher.add(resolve(dataDir))
      server.watcher.on('change', (file) => {
        if (!file.startsWith(resolve(dataDir))) return
        const module = server.moduleGraph.getModuleById(`\0${MODULE}`)
        if (module) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
