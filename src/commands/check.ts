// npm run data:check [-- FOLDER]: is the dataset sound, and proved? Lists every problem; exit 1 where there is one.

import { resolve } from 'node:path'
import { readAtlas } from './read-atlas.ts'

const { dataset, proof, faults } = readAtlas(resolve(process.argv[2] ?? 'data'))
if (dataset === undefined) {
  console.error(faults)
  process.exitCode = 1
} else {
  const { entities, claims, activities, recommendations, units } = dataset
  const figures = [...claims, ...activities].flatMap(({ quantities = [] }) => quantities).length
  const count = (state: string) => units.filter((unit) => unit.state === state).length
  const kinds = new Map<string, number>()
  for (const { id } of entities) {
    const prefix = id.slice(0, id.indexOf(':'))
    kinds.set(prefix, (kinds.get(prefix) ?? 0) + 1)
  }
  console.log(
    [
      `data sound: ${units.length} units, ${entities.length} entities, ${claims.length} claims, ${activities.length} activities, ${recommendations.length} recommendations, ${figures} figures`,
      `proved: all of them, against ${proof.sha256}`,
      `units: ${count('modelled')} modelled, ${count('context')} context, ${count('procedural')} procedural`,
      `entities: ${[...kinds].map(([prefix, n]) => `${n} ${prefix}`).join(', ')}`,
    ].join('\n'),
  )
}
