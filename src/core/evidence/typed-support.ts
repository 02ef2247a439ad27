// What do the claims of a scene support, whatever an author types beside them?

import type { WholeGraph } from '../graph/graph.ts'
import type { Activity } from '../model/activity.ts'
import type { Claim } from '../model/claim.ts'
import { type EntityId, kindOf, prefixOf, readUnitId, type UnitId } from '../model/ids.ts'
import type { Recommendation } from '../model/recommendation.ts'
import { LANGUAGES, type Language, type Words } from '../model/words.ts'
import type { Figure } from './figures.ts'
import { type KindSizes, kindSizes } from './kind-counts.ts'
import { type Giving, printedIn } from './loose-figures.ts'
import { folded, isReport, standing } from './own-names.ts'
import { heldBy, heldByRow } from './own-texts.ts'
import { typedNumbers } from './typed-numbers.ts'
import { amountsOf, type SumFinder, sumFinder } from './typed-sums.ts'

/** What the claims of a scene support. Made once for a scene. */
export interface Support {
  /** The claims that the scene rests on, outright or by a whole unit. */
  readonly claims: readonly Claim[]
  /** Their printed figures. */
  readonly printed: readonly Giving[]
  /** Which of their amounts of money, that nobody may add, come to a value. */
  readonly partsOf: SumFinder
  /** Whatever the claims, rows, recommendations and units name. */
  readonly holds: ReadonlySet<EntityId>
  readonly years: ReadonlySet<number>
  /** How many things of one sort it holds: groups, claims, paragraphs. */
  readonly sizes: ReadonlySet<number>
  /** The same of each kind that is counted by its word. */
  readonly ofKind: KindSizes
  /** Whether something in it gives a figure. */
  gives(figure: Figure): boolean
  /** What the data says of it in these words, among others. */
  saying(phrase: string, language: Language): readonly Words[]
}

/** What a scene rests on, found in the graph. */
interface Rest {
  readonly claims: readonly Claim[]
  readonly rows: readonly Activity[]
  readonly advice: readonly Recommendation[]
  /** Units that it rests on outright. */
  readonly units: readonly UnitId[]
}

/**
 * What a scene supports. `stands`: ids of claims, activities, recommendations and units, ranges resolved; a unit brings all
 * that stands in it and all that it names, and an id that names nothing brings nothing. `lit`: what is lit, step by step. The texts of both languages have to
 * be there. The text of the report is not: what a whole unit prints and no claim of it gives is not known to be supported.
 */
export function supportOf(
  graph: WholeGraph,
  stands: readonly string[],
  lit: readonly (readonly string[])[] = [],
): Support {
  const rest = restOf(graph, new Set(stands))
  const holds = heldIn(graph, rest)
  const texts = textsOf(graph, rest)
  const numbered = texts.map((words) => [words, inEach((language) => typedNumbers(words[language], language))] as const)
  const read = numbered.flatMap(([, by]) => LANGUAGES.map((language) => by[language]))
  const numbers = new Map<Figure['unit'], number[]>()
  for (const { value, unit } of [...quantitiesOf(rest), ...read.flatMap(({ figures }) => figures)]) {
    const others = numbers.get(unit)
    if (others === undefined) numbers.set(unit, [value])
    else others.push(value)
  }
  const said = texts.map((words) => ({
    words,
    en: folded(words.en.replaceAll('**', ''), 'en'),
    zh: folded(words.zh.replaceAll('**', ''), 'zh'),
  }))
  return {
    claims: rest.claims,
    printed: printedIn(rest.claims),
    partsOf: sumFinder(amountsOf(rest.claims)),
    holds,
    years: new Set([...read.flatMap(({ years }) => years.map(({ value }) => value)), ...datedIn(graph, rest, holds)]),
    sizes: sizesOf(graph, rest, holds),
    ofKind: kindSizes(graph, {
      ...rest,
      holds,
      lit,
      texts: numbered.map(([words, by]) => [words, inEach((language) => by[language].figures)]),
    }),
    gives: ({ value, unit }) =>
      (numbers.get(unit) ?? []).some((other) => isSame(other, value)) ||
      (isPart(unit) && givesPart(numbers, value, unit)),
    saying: (phrase, language) =>
      said.flatMap(({ words, ...text }) =>
        standing(text[language], folded(phrase, language), language).length > 0 ? [words] : [],
      ),
  }
}

function inEach<Item>(of: (language: Language) => Item): Record<Language, Item> {
  return { en: of('en'), zh: of('zh') }
}

/** Whether two numbers are one, but for the dust of reckoning. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9
}

function isPart(unit: Figure['unit']): unit is 'percent' | 'share' {
  return unit === 'percent' || unit === 'share'
}

/** Half is 50%. */
function givesPart(
  numbers: ReadonlyMap<Figure['unit'], readonly number[]>,
  value: number,
  unit: 'percent' | 'share',
): boolean {
  return unit === 'percent'
    ? (numbers.get('share') ?? []).some((other) => isSame(other * 100, value))
    : (numbers.get('percent') ?? []).some((other) => isSame(other / 100, value))
}

function restOf(graph: WholeGraph, stands: ReadonlySet<string>): Rest {
  const units = [...stands].filter((id) => graph.units.has(id))
  const all = <Item>(of: (id: string) => Item | undefined, inUnit: (unit: UnitId) => readonly Item[]) => [
    ...new Set([...[...stands].flatMap((id) => of(id) ?? []), ...units.flatMap(inUnit)]),
  ]
  return {
    claims: all((id) => graph.claims.get(id), graph.claimsIn),
    rows: all(
      (id) => graph.activities.get(id),
      (unit) => [graph.activityIn(unit) ?? []].flat(),
    ),
    advice: all((id) => graph.recommendations.get(id), graph.recommendationsIn),
    units,
  }
}

function heldIn({ dataset, units }: WholeGraph, rest: Rest): Set<EntityId> {
  const { whole } = dataset.guide
  const itself = dataset.entities.filter(isReport(dataset.report))
  return new Set<EntityId>([
    ...rest.claims.flatMap((claim) => [...heldBy(claim)]),
    ...rest.rows.flatMap((row) => [...heldByRow(row)]),
    ...rest.advice.flatMap(({ names, concerns }) => [...names, ...concerns]),
    ...rest.units.flatMap((unit) => units.get(unit)?.mentions ?? []),
    ...(whole === undefined ? [] : [whole]),
    // Whoever speaks of the report speaks of its author.
    ...itself.flatMap(({ source }) => source?.by ?? []),
  ])
}

function textsOf({ units }: WholeGraph, { claims, rows, advice, units: own }: Rest): Words[] {
  return [
    ...claims.flatMap(({ statement, note }) => [statement, note ?? []].flat()),
    ...rows.flatMap(({ title, description, statusNote, scopeNote, note, dates = [] }) =>
      [title, description, statusNote ?? [], scopeNote ?? [], note ?? [], dates.map(({ what }) => what)].flat(),
    ),
    ...advice.map(({ statement }) => statement),
    ...own.flatMap((unit) => units.get(unit)?.gist ?? []),
  ]
}

/** The ends of all figures, those worked out by us with them. */
function quantitiesOf({ claims, rows }: Rest): Figure[] {
  return [...claims, ...rows].flatMap(({ quantities = [] }) =>
    quantities.flatMap(({ low, high, unit }) =>
      [low, high].flatMap((value) => (value === null ? [] : [{ value, unit: unitOf(unit) }])),
    ),
  )
}

function unitOf(unit: string): Figure['unit'] {
  if (unit === 'USD' || unit === 'percent' || unit === 'share' || unit === 'tonne') return unit
  return 'other'
}

/** The years of periods and days, and those by which documents are named. */
function datedIn(
  { dataset: { report }, entities }: WholeGraph,
  { claims, rows }: Rest,
  holds: ReadonlySet<EntityId>,
): number[] {
  const days = [
    report.date,
    ...claims.flatMap(({ period }) => [period?.from ?? [], period?.to ?? []].flat()),
    ...rows.flatMap(({ dates = [] }) => dates.flatMap(({ on, until }) => [on, until ?? []].flat())),
  ]
  const documents = [...holds].filter((id) => kindOf(id) === 'document' || kindOf(id) === 'instrument')
  const named = documents.flatMap((id) =>
    [id, entities.get(id)?.names.en ?? ''].flatMap((name) => name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []),
  )
  return [...days.map((day) => day.slice(0, 4)), ...named].map(Number)
}

/** How many it holds of each kind, in all and as what its claims are about, and how many claims, rows and units there are. */
function sizesOf(graph: WholeGraph, { claims, rows, advice, units }: Rest, holds: ReadonlySet<EntityId>): Set<number> {
  const ends = new Set(claims.flatMap(({ subject, object }) => [subject, object]))
  const led = new Set(rows.flatMap(({ leads }) => leads.map(({ id }) => id)))
  const cited = new Set([...units, ...[...claims, ...rows, ...advice].flatMap(({ id }) => graph.unitsOf(id))])
  const things = [holds, ends, led].flatMap((ids) => {
    const counts = new Map<string, number>()
    for (const id of ids)
      for (const kind of new Set([kindOf(id) ?? '', prefixOf(id)])) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return [...counts.values()]
  })
  const ofUnits = [units, [...cited]].flatMap((ids) =>
    (['paragraph', 'footnote', 'activity'] as const).map(
      (kind) => ids.filter((id) => readUnitId(id)?.kind === kind).length,
    ),
  )
  return new Set([...things, ...ofUnits, claims.length, rows.length, advice.length])
}
