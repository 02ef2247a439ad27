// The report's text and the real dataset, read once for the tests that compare them.

import { readFileSync } from 'node:fs'
import { readDataFiles } from '../../src/commands/read-files.ts'
import type { Citation, Spot } from '../../src/core/model/claim.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { parseReport } from '../../src/core/text/parse-report.ts'
import { SOURCE } from '../projects.ts'

export const raw = readFileSync(SOURCE, 'utf8')

const read = readDataset(readDataFiles('data'))
if (!read.dataset) throw new Error('the dataset has problems: npm run data:check')
export const { dataset, proof, terms } = read
export const parsed = parseReport(raw, dataset.report.shape)
export const units = new Map(parsed.units.map((unit) => [unit.id, unit]))
export const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]))

export function textAt(unit: string, spot: Spot): string {
  const found = units.get(unit)
  return (typeof spot === 'number' ? found?.sentences[spot - 1] : found?.cells?.[spot]) ?? ''
}

export function textOf(evidence: readonly Citation[] = []): string {
  return evidence.flatMap(({ unit, sentences }) => sentences.map((spot) => textAt(unit, spot))).join('\n')
}

export function formsOf(id: string): string[] {
  const entity = entities.get(id)
  return entity ? [entity.names.zh, ...entity.aliases] : []
}
