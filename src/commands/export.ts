// npm run data:export -- --format F --out FILE [--where key=value …] [--report ID] [--language en|zh] [--force]: the data, or what a
// choice leaves of them, as a file. The choice is said in the words of a link. One fault, and nothing is written.

import { statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { shortVersion } from '../core/data-out/about.ts'
import { FORMAT_IDS, FORMATS, isFormat } from '../core/data-out/formats.ts'
import { standsFor } from '../core/data-out/scope.ts'
import { take, type Wanted } from '../core/data-out/taken.ts'
import { publish } from '../core/export/publish.ts'
import { capabilitiesOf } from '../core/graph/capabilities.ts'
import { buildGraph } from '../core/graph/graph.ts'
import type { LensId } from '../core/graph/lens.ts'
import type { Pack } from '../core/model/pack.ts'
import { LANGUAGES } from '../core/model/words.ts'
import { FACET_IDS } from '../core/query/facets.ts'
import { lensesWith } from '../core/query/offers.ts'
import { openLenses } from '../core/query/shown-lens.ts'
import { knownThings } from '../state/known-things.ts'
import { readHash } from '../state/url.ts'
import { publishedSchema } from './json-schemas.ts'
import { readReport } from './read-atlas.ts'
import { listReports } from './read-files.ts'
import { hint, Refused, refuse, targetOf } from './refuse.ts'
import { sha256 } from './sha256.ts'

/** What of a link says what is taken. */
const KEYS = ['select', 'focus', 'lens', 'fold', 'hide', 'show', 'sure', 'rests', ...FACET_IDS] as const

/** The lens that places all there is. */
const WHOLE_LENS = 'everything' satisfies LensId

const USAGE = 'npm run data:export -- --format FORMAT --out FILE [--where key=value …] [--force]'

try {
  console.log(await exported(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('nothing was written')
  process.exitCode = 1
}

async function exported(given: readonly string[]): Promise<string> {
  const { format, out, where, force, report, language } = asked(given)
  const target = targetOf(out, force)
  const pack = readReport(resolve('data'), report)
  const choice: Pick<Wanted, 'stands' | 'lens'> =
    where.length === 0 ? { lens: WHOLE_LENS } : chosen(pack, report, where)
  const published = publish(pack, sha256)
  const { version } = published
  const schema = `${JSON.stringify(publishedSchema(), null, 2)}\n`
  const taken = take({
    id: report,
    pack,
    version,
    published: `${JSON.stringify(published, null, 1)}\n`,
    ...choice,
    language,
    hash: sha256,
    schema,
  })
  const content = await FORMATS[format].write(taken)
  try {
    writeFileSync(target, content)
  } catch (error) {
    refuse(`--out ${out}`, error instanceof Error ? error.message : String(error), 'name a file that can be written')
  }
  const { claims, activities, recommendations } = taken.dataset
  const { name, loses } = FORMATS[format]
  return [
    `${out}: ${name.en}, ${statSync(target).size} bytes`,
    `${claims.length} claims, ${activities.length} activities, ${recommendations.length} recommendations; version ${shortVersion(taken)}`,
    `loses: ${loses.en}`,
  ].join('\n')
}

/** What the command line says, checked. */
function asked(given: readonly string[]) {
  const reports = listReports(resolve('data'))
  const values = parsed(given)
  const { format, out, report = reports[0] ?? '', language = 'en' } = values
  const all = FORMAT_IDS.join(', ')
  if (format === undefined) refuse('--format', 'missing', `one of ${all}: ${USAGE}`)
  if (!isFormat(format)) refuse(`--format ${format}`, 'no such format', `${hint(format, FORMAT_IDS)}one of ${all}`)
  if (out === undefined)
    refuse('--out', 'missing', `name the file to write, such as atlas.${FORMATS[format].extension}`)
  if (!reports.includes(report)) refuse(`--report ${report}`, 'no such report', `one of ${reports.join(', ')}`)
  const spoken = LANGUAGES.find((one) => one === language)
  if (spoken === undefined) refuse(`--language ${language}`, 'no such language', `one of ${LANGUAGES.join(', ')}`)
  return { format, out, where: values.where ?? [], force: values.force ?? false, report, language: spoken }
}

function parsed(given: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        where: { type: 'string', multiple: true },
        report: { type: 'string' },
        language: { type: 'string' },
        force: { type: 'boolean' },
      },
    })
    // Several filters may follow one `--where`.
    const strays = positionals.filter((one) => !one.includes('='))
    if (strays.length > 0) refuse(strays.join(' '), 'belongs to nothing', USAGE)
    return { ...values, where: [...(values.where ?? []), ...positionals] }
  } catch (error) {
    if (error instanceof Refused) throw error
    return refuse('arguments', error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error), USAGE)
  }
}

/** `key=value` parts as the link that says the same. */
function linkOf(where: readonly string[]): string {
  const parts = where.map((part) => {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/.exec(part) ?? []
    if (key === '') refuse(`--where ${part}`, 'no key=value', `such as --where ${KEYS[0]}=… or sure=…`)
    if (!KEYS.some((one) => one === key))
      refuse(`--where ${part}`, `${key} chooses nothing`, `${hint(key, KEYS)}one of ${KEYS.join(', ')}`)
    if (value === '') refuse(`--where ${part}`, 'no value', 'say one, or several with commas between')
    return [key, value] as const
  })
  const twice = parts.find(([key], i) => parts.findIndex(([other]) => other === key) < i)
  if (twice) refuse(`--where ${twice[0]}`, 'said twice', 'say all its values in one, with commas between')
  return `#${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
}

/** What the choice leaves; refused where a part of it is not known, or where it leaves nothing. */
function chosen({ dataset }: Pack, report: string, where: readonly string[]): Pick<Wanted, 'stands' | 'lens'> {
  const graph = buildGraph(dataset)
  const lenses = openLenses(graph)
  const { state, faults } = readHash(linkOf(where), {
    ...knownThings(graph, lenses),
    report,
    views: [],
    lenses: lensesWith(capabilitiesOf(graph)),
    languages: [],
    isOffered: () => false,
    isSplittable: () => false,
  })
  const [fault] = faults
  const said = (key: string) => where.some((part) => part.startsWith(`${key}=`))
  if (fault) refuse(`--where ${fault.key}=${fault.value}`, 'not in this report', 'take it from a link of the page')
  if (said('focus') && state.hops === 0) refuse('--where focus', 'it stands on nothing', 'say select=… too')
  const scope = state.selected.length > 0 && state.hops === 0 ? 'selected' : 'left'
  const stands = standsFor(graph, lenses, state, scope)
  if (stands.size === 0) refuse(`--where ${where.join(' ')}`, 'leaves nothing', 'take a part of it away')
  return { stands, lens: said('lens') ? state.lens : WHOLE_LENS }
}
