// npm run data:prove -- FILE: reads a copy of the report and writes proof.json, what is kept of it: hashes, numbers,
// names and positions, no sentence. Everything the dataset says is checked against it first; a fault writes nothing.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { makeProof } from '../core/evidence/make-proof.ts'
import type { Proof, UnitProof } from '../core/model/proof.ts'
import { describeProblems } from '../core/schema/problem.ts'
import { type DataFile, readDataset } from '../core/schema/read-dataset.ts'
import { FILE_SHAPES, type FileContent, type FileKind } from '../core/schema/shapes.ts'
import { decodeText } from '../core/text/decode.ts'
import { isReadLanguage, READ_LANGUAGES } from '../core/text/languages.ts'
import { expectedIds, parseReport } from '../core/text/parse-report.ts'
import { allProblems } from './read-atlas.ts'
import { listReports, readDataFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'

const WHY = {
  empty: 'the file is empty',
  'too-large': 'the file is far larger than a copy of the report',
  binary: 'this is not a text file; extract the text of the PDF first',
  'unknown-encoding': 'neither UTF-8, nor UTF-16, nor GB 18030; save it as UTF-8',
} as const

/** So many problems of a copy are told, each so long: a file that is no copy has one for each unit. */
const SOME = 12
const LONG = 200

const [file, folder = 'data'] = process.argv.slice(2)
const faults = prove(file, resolve(folder))
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error('nothing was written')
  process.exitCode = 1
}

/** Makes and writes the proof; the lines that say why not, where it could not. */
function prove(path: string | undefined, dataDir: string): string[] {
  if (path === undefined) return ['which copy of the report? npm run data:prove -- FILE']
  if (!existsSync(path) || !statSync(path).isFile()) return [`no such file: ${path}`]
  const decoded = decodeText(readFileSync(path))
  if (decoded.text === undefined) return [`${path}: ${WHY[decoded.because]}`]
  const listed = reportsOf(dataDir)
  if (typeof listed === 'string') return [listed]
  const [report = ''] = listed
  const files = readDataFiles(dataDir, report)
  const [ontology] = contentsOf(files, 'ontology')
  const [terms] = contentsOf(files, 'terms')
  const [about] = contentsOf(files, 'report')
  if (!ontology || !terms || !about)
    return ['ontology.json, terms.json or report.json is missing or not sound: npm run data:check']
  if (!isReadLanguage(about.coded))
    return [
      `${about.symbol} was coded in “${about.coded}”; texts in ${READ_LANGUAGES.join(', ')} are read, and no other`,
    ]
  const entities = contentsOf(files, 'entities').flatMap((content) => content.entities)
  const parsed = parseReport(decoded.text, about.shape)
  if (parsed.problems.length > 0) {
    const all = expectedIds(about.shape).length
    const found = `${path}: ${parsed.units.length} of ${all} units found; is it the text of ${about.symbol} in “${about.coded}”?`
    const lines = parsed.problems.map(
      ({ at, what }) => `${at}: ${what.length > LONG ? `${what.slice(0, LONG)}…` : what}`,
    )
    const more = lines.length - SOME
    return [found, ...lines.slice(0, SOME), ...(more > 0 ? [`and ${more} more of the kind`] : [])]
  }
  const proof = makeProof(parsed.units, { entities, ontology, terms }, sha256)
  const target = `${report}/proof.json`
  const text = writeProof(proof)
  const read = readDataset([...files.filter(({ path: old }) => old !== target), { path: target, text }])
  const problems = allProblems(read)
  if (problems.length > 0 || read.dataset === undefined) return [describeProblems(problems)]
  writeFileSync(join(dataDir, target), text)
  console.log(`${Object.keys(proof.units).length} units, ${read.dataset.claims.length} claims proved; ${proof.sha256}`)
  return []
}

/** The reports of the folder, or why their list cannot be read. */
function reportsOf(dataDir: string): readonly string[] | string {
  try {
    return listReports(dataDir)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The files of one kind; those that are not sound are left to the check that follows. */
function contentsOf<Kind extends FileKind>(files: readonly DataFile[], kind: Kind): FileContent<Kind>[] {
  return files
    .filter(({ path }) => path.split('/').at(-1) === `${kind}.json` || path.split('/').at(-2) === kind)
    .flatMap(({ text }) => {
      try {
        const read = v.safeParse(FILE_SHAPES[kind], JSON.parse(text))
        return read.success ? [read.output as FileContent<Kind>] : []
      } catch {
        return []
      }
    })
}

/** One line a sentence, so that a change of the proof can be read line by line. */
function writeProof({ sha256: whole, units }: Proof): string {
  const unit = ([id, { sha256: own, sentences, cells, marks }]: [string, UnitProof]) => {
    const lines = [
      `      "sha256": "${own}"`,
      `      "sentences": [\n${sentences.map((sentence) => `        ${JSON.stringify(sentence)}`).join(',\n')}\n      ]`,
      ...(cells
        ? [
            `      "cells": {\n${Object.entries(cells)
              .map(([name, cell]) => `        "${name}": ${JSON.stringify(cell)}`)
              .join(',\n')}\n      }`,
          ]
        : []),
      `      "marks": ${JSON.stringify(marks)}`,
    ]
    return `    "${id}": {\n${lines.join(',\n')}\n    }`
  }
  return `{
  "$schema": "../schema/proof.schema.json",
  "sha256": "${whole}",
  "units": {
${Object.entries(units).map(unit).join(',\n')}
  }
}
`
}
