// Builds the site once without each of some folders of src/views, into built/FOLDER. Run in a copy of the project: it takes
// folders away, and puts each back before it takes the next.

import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { build, loadConfigFromFile } from 'vite'

const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' })
if (loaded === null) throw new Error('run it where vite.config.ts is')
const { config } = loaded
for (const folder of process.argv.slice(2)) {
  const place = join('src', 'views', folder)
  renameSync(place, 'taken-away')
  // One config for all builds: its plugins read and order the data once.
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir: join('built', folder), minify: false, reportCompressedSize: false },
  })
  renameSync('taken-away', place)
}
