// npm run data:agreement: how far do the two codings agree, and where do they differ?

import { readAgreement } from './read-atlas.ts'

const { table, differences } = readAgreement('data')
for (const [question, { same, of }] of Object.entries(table)) {
  const share = `${Math.round((100 * same) / of)} %`
  console.log(`${question.padEnd(16)} ${String(same).padStart(4)} of ${String(of).padStart(4)}  ${share.padStart(5)}`)
}
for (const { question, only, what } of differences) console.log(`${question.padEnd(16)} only in the ${only}: ${what}`)
