// What does each view say of a thing, a line or a place, in numbers? Read from the words of the views themselves, for the
// walk that compares them.

import { readDataFiles } from '../../src/commands/read-files.ts'
import { FOLD_IDS, type FoldId, foldsOf } from '../../src/core/graph/fold.ts'
import { buildGraph, type WholeGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type LensId } from '../../src/core/graph/lens.ts'
import type { MatrixId } from '../../src/core/graph/matrix.ts'
import { NO_SIFT, type Sift } from '../../src/core/graph/sift.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { allValues, type Facets } from '../../src/core/query/facets.ts'
import { type Lenses, openLenses } from '../../src/core/query/shown-lens.ts'
import type { TableId } from '../../src/core/query/table-columns.ts'
import type { Row } from '../../src/core/query/table-rows.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { dataLanguage } from '../../src/i18n/locales.ts'
import { translator } from '../../src/i18n/words.ts'
import { showMatrix } from '../../src/views/matrix/shown-matrix.ts'
import type { Subject } from '../../src/views/network/subject.ts'
import { words } from '../../src/views/network/words.ts'
import type { TableFacts } from '../../src/views/table/rows/source.ts'
import { TABLE_MAKERS } from '../../src/views/table/rows/tables.ts'
import { words as tableWords } from '../../src/views/table/words.ts'
import { atlasDataset, moneyDataset } from '../core/fixture-atlas.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { secondDataset } from '../second/report.ts'

/** A dataset that is walked. */
export interface Walked {
  readonly graph: WholeGraph
  readonly lenses: Lenses
}

/** What a person has asked for. */
export interface Asked {
  readonly name: string
  /** The lens of everything is walked too: it holds most of the lines, and costs most of the time. */
  readonly isWide: boolean
  readonly sift: Sift
  readonly facets: Facets
  readonly folds: readonly FoldId[]
}

/** Opens a dataset for the walk. */
export function walked(dataset: Dataset): Walked {
  const graph = buildGraph(dataset)
  return { graph, lenses: openLenses(graph) }
}

const WIDE: ReadonlySet<string> = new Set([
  'nothing',
  'a certainty',
  'readings and actors',
  'all folded, readings shown',
])

/** What is asked for on the walk: nothing, each certainty, filters, switches, readings, actors, folds. */
export function askedOf({ graph, lenses }: Walked): Asked[] {
  const with_ = (name: string, sift: Partial<Sift>, facets: Facets = {}, folds: readonly FoldId[] = []): Asked => ({
    name,
    isWide: WIDE.has(name),
    sift: { ...NO_SIFT, ...sift },
    facets,
    folds,
  })
  const some = (facet: 'crime' | 'region' | 'speaker' | 'without', n: number) => allValues(graph, facet).slice(0, n)
  const folds = FOLD_IDS.filter((fold) => LENS_IDS.some((lens) => foldsOf(graph, lenses.full(lens)).includes(fold)))
  return [
    with_('nothing', {}),
    with_('a certainty', { sure: 'firm' }),
    with_('a weaker certainty', { sure: 'claimed' }),
    with_('a crime', {}, { crime: some('crime', 4) }),
    with_('a region', {}, { region: some('region', 6) }),
    with_('no trust in a source', {}, { without: some('without', 3) }),
    with_('readings alone', {}, { reading: ['inferred'] }),
    with_('our readings', { show: ['inferred'] }),
    with_('unnamed actors', { show: ['actor'] }),
    with_('readings and actors', { show: ['actor', 'inferred'] }),
    with_('no crimes', { hide: ['crime'] }),
    with_('no bodies', { hide: ['body'] }),
    with_('no places', { hide: ['place'] }),
    with_('no response', { hide: ['response'] }),
    ...folds.map((fold) => with_(`${fold} folded`, {}, {}, [fold])),
    ...(folds.length > 0 ? [with_('all folded, readings shown', { show: ['inferred'] }, {}, folds)] : []),
  ]
}

/** The words of a picture, under what was asked for. */
export function subjectOf({ graph, lenses }: Walked, lens: LensId, asked: Asked, locale = 'en'): Subject {
  return {
    graph,
    evidence: lenses.narrowed({ facets: asked.facets, sure: asked.sift.sure }),
    lens: lenses.sifted(lens, asked.sift, asked.facets, asked.folds),
    locale,
    language: dataLanguage(locale),
    t: translator(words, locale),
  }
}

const real = readDataset(readDataFiles('data')).dataset
if (!real) throw new Error('the dataset has problems: npm run data:check')

/** The reports that are walked. */
export const REPORTS = [
  ['the report', walked(real)],
  ['a second report', walked(secondDataset())],
  ['a report of everything', walked(richDataset())],
  ['a report of places', walked(atlasDataset())],
  ['a report of sums', walked(moneyDataset())],
] as const

/** What was found to differ, in words. */
export class Ledger {
  readonly faults: string[] = []
  readonly where: string
  constructor(where: string) {
    this.where = where
  }
  /** All of these are one. */
  same(what: string, values: Readonly<Record<string, number | string>>) {
    const all = Object.values(values)
    if (new Set(all).size > 1) this.faults.push(`${this.where}, ${what}: ${JSON.stringify(values)}`)
  }
  /** This is so. */
  holds(what: string, isTrue: boolean) {
    if (!isTrue) this.faults.push(`${this.where}, ${what}`)
  }
}

/** The evidence that is left. */
export function evidenceOf({ lenses }: Walked, { facets, sift }: Asked) {
  return lenses.narrowed({ facets, sure: sift.sure })
}
/** What is made once of what was asked for, by name. */
type Kept<Made> = WeakMap<Asked, Map<string, Made>>
function once<Made>(kept: Kept<Made>, asked: Asked, name: string, make: () => Made): Made {
  const known = kept.get(asked) ?? new Map<string, Made>()
  kept.set(asked, known)
  const made = known.get(name) ?? make()
  known.set(name, made)
  return made
}
interface MadeMatrix extends ReturnType<typeof showMatrix> {
  /** How many of its cells the report says, and how many are readings of ours. */
  readonly head: (id: string) => { readonly said: number; readonly ours: number }
}
const matrices: Kept<MadeMatrix> = new WeakMap()
/** A matrix as it stands, with what each head counts; made once. */
export function matrixAt({ graph, lenses }: Walked, id: MatrixId, asked: Asked): MadeMatrix {
  return once(matrices, asked, id, () => {
    const evidence = evidenceOf({ graph, lenses }, asked)
    const matrix = lenses.matrix(id, asked.sift, asked.facets)
    const source = { graph, evidence, matrix, whole: lenses.matrix(id, NO_SIFT, {}) }
    const shown = showMatrix(source, 'count', (a, b) => (a < b ? -1 : 1))
    const heads = new Map([...shown.facts.rows, ...shown.facts.columns].map((facts) => [facts.id, facts]))
    return { ...shown, head: (one) => heads.get(one) ?? { said: 0, ours: 0 } }
  })
}
interface MadeTable {
  readonly rows: readonly Row[]
  readonly facts: TableFacts
}
const tables: Kept<MadeTable> = new WeakMap()
/** A table as it is under what was asked for; made once in each language. */
export function tableAt(report: Walked, table: TableId, asked: Asked, locale = 'en'): MadeTable {
  return once(tables, asked, `${table} ${locale}`, () => {
    const source = {
      graph: evidenceOf(report, asked),
      whole: report.graph,
      locale,
      once: false,
      distrusted: asked.facets.without ?? [],
      t: translator(tableWords, locale),
    }
    const { rowsOf, factsOf } = TABLE_MAKERS[table]
    return { rows: rowsOf(source), facts: factsOf(source) }
  })
}
