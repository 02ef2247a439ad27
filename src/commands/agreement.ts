// npm run data:agreement: how far do the two codings agree, by question and by kind of unit, and where do they differ?

import type { Agreement } from '../core/model/coding.ts'
import { readAgreement } from './read-atlas.ts'

const { table, kinds, differences } = readAgreement('data')
const line = (name: string, { same, of }: Agreement) =>
  `${name.padEnd(24)} ${String(same).padStart(4)} of ${String(of).padStart(4)}  ${`${of === 0 ? 100 : Math.round((100 * same) / of)} %`.padStart(5)}`
for (const [question, agreement] of Object.entries(table)) console.log(line(question, agreement))
for (const { kind, ends, relation, certainty } of kinds)
  for (const [question, agreement] of Object.entries({ ends, relation, certainty }))
    console.log(line(`${kind}: ${question}`, agreement))
for (const { question, only, what } of differences) console.log(`${question.padEnd(24)} only in the ${only}: ${what}`)
