// What is asked of the command on a corpus, checked before anything is made.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import type { Ontology } from '../../core/model/ontology.ts'
import { FILE_SHAPES } from '../../core/schema/shapes.ts'
import { hint, refuse } from '../refuse.ts'
import { cutPack } from './cut-pack.ts'
import { makeCorpus } from './make-corpus.ts'

const OPTIONS = {
  reports: { type: 'string' },
  claims: { type: 'string' },
  seed: { type: 'string' },
  orders: { type: 'boolean' },
  from: { type: 'string' },
  cut: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const

/** Where a corpus goes, and where its packs are. */
const CORPUS = 'corpus'
/** How many claims a made-up report has: about as many as the real one. */
const CLAIMS = 400
const MOST = { reports: 100_000, claims: 1_000_000, seed: 2 ** 31 - 1 } as const

const USAGE = 'npm run data:corpus -- --reports 1000, or --from FOLDER, or --cut ROWS --out FILE.json'

/** Does what the arguments ask for; what was done, in words. Throws a `Refused` in words where it may not be. */
export async function corpusAsked(given: readonly string[]): Promise<string> {
  const { cut, from, reports, claims, seed, orders, out, force = false } = parsed(given)
  const made = { reports, claims, seed, orders }
  const [stray] = Object.entries(made).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (cut !== undefined) {
    if (stray !== undefined) refuse(`--${stray}`, 'nothing is made up where something is cut', 'leave it out')
    if (out === undefined) refuse('--out', 'missing', 'name the pack, such as dist/data/partners.json')
    return cutPack(cut, from ?? `${CORPUS}/data`, out, force)
  }
  if (from !== undefined) {
    if (stray !== undefined)
      refuse(`--${stray}`, 'nothing is made up of packs that are there', 'leave it or --from out')
    return makeCorpus({ from }, out ?? CORPUS, force)
  }
  if (reports === undefined) refuse('--reports', 'missing', USAGE)
  return makeCorpus(
    {
      ontology: ontology(),
      reports: numberOf('reports', reports),
      claims: claims === undefined ? CLAIMS : numberOf('claims', claims),
      seed: seed === undefined ? 1 : numberOf('seed', seed),
      orders: orders ?? false,
    },
    out ?? CORPUS,
    force,
  )
}

function parsed(given: readonly string[]) {
  const known = Object.keys(OPTIONS)
  const unknown = given.find((one) => one.startsWith('--') && !known.includes(one.slice(2).replace(/=.*/, '')))
  if (unknown !== undefined) {
    const name = unknown.slice(2).replace(/=.*/, '')
    refuse(unknown, 'no such option', `${hint(name, known)}one of --${known.join(', --')}`)
  }
  try {
    return parseArgs({ args: [...given], options: OPTIONS }).values
  } catch (error) {
    return refuse('arguments', error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error), USAGE)
  }
}

function numberOf(name: keyof typeof MOST, value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > MOST[name])
    refuse(`--${name} ${value}`, 'no number of them', `a whole number from 1 to ${MOST[name]}`)
  return number
}

/** The words of the domain, as all reports share them. */
function ontology(): Ontology {
  const { $schema: _, ...words } = v.parse(
    FILE_SHAPES.ontology,
    JSON.parse(readFileSync(resolve('data/ontology.json'), 'utf8')),
  )
  return words as Ontology
}
