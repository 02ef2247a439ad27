// npm run data:corpus -- --reports N [--claims N] [--seed N] [--orders] [--out FOLDER] [--force]: a corpus of made-up reports
// npm run data:corpus -- --from FOLDER [--out FOLDER] [--force]: a corpus of the packs of a folder
// npm run data:corpus -- --cut ROWS [--from FOLDER] --out FILE.json [--force]: what a query found, as a pack that the page opens

import { corpusAsked } from './corpus/asked.ts'
import { Refused } from './refuse.ts'

try {
  console.log(await corpusAsked(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  if (error instanceof Refused) console.error('nothing was made that can be used')
  process.exitCode = 1
}
