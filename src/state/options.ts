// What does each view let a person choose for itself? A few named values each; the first is what a link without it says.

import { MATRIX_IDS } from '../core/graph/matrix.ts'
import { LOOKS, MEASURE_IDS } from '../core/graph/measure-choices.ts'
import { MAP_LAYERS } from '../core/graph/place-ties.ts'
import { TIME_SCALES } from '../core/layout/time-choices.ts'
import { BAND_CHOICES } from '../core/query/band-choices.ts'
import { ORDERS } from '../core/query/matrix-choices.ts'
import { SUM_GROUPINGS, SUM_KINDS } from '../core/query/sum-choices.ts'
import { COUNTS, SORTS, TABLES } from '../core/query/table-columns.ts'

/** The options, by their names in links. */
export const OPTIONS = {
  /** What the matrix sets against what. */
  matrix: MATRIX_IDS,
  /** In what order rows and columns stand. */
  order: ORDERS,
  /** What the table lists. */
  table: TABLES,
  /** By which column its rows are ordered, and which way. */
  sort: SORTS,
  /** By which column its rows are counted, and each count by which other. */
  count: COUNTS,
  // The same, but by nothing first.
  next: COUNTS,
  /** Whether claims of one origin count each, or once. */
  origin: ['each', 'once'],
  /** What is said of several selected things. */
  several: ['compare', 'paths'],
  /** Which paths between two things are shown. */
  reach: ['shortest', 'all'],
  /** Whether paths go only from who acts to what is acted on. */
  way: ['either', 'along'],
  /** What is measured of the network, and how it shows. */
  measure: MEASURE_IDS,
  look: LOOKS,
  /** How the picture of everything is shown: as bands, as all its lines, or one band with its lines. */
  band: BAND_CHOICES,
  /** What the map shows of places. */
  map: MAP_LAYERS,
  /** By what sums are put together. */
  money: SUM_GROUPINGS,
  /** Whose sums are shown. */
  sums: SUM_KINDS,
  /** How the years share the axis of time. */
  time: TIME_SCALES,
  /** What a phone shows of the network at rest. */
  phone: ['rows', 'picture'],
  /** Whether the report is read unit by unit, or along with the network that it builds up. */
  read: ['unit', 'along'],
} as const

/** The name of an option. */
export type OptionId = keyof typeof OPTIONS

/** All names of options. */
export const OPTION_IDS = Object.keys(OPTIONS) as readonly OptionId[]

/** A value of an option. */
export type OptionValue<Id extends OptionId> = (typeof OPTIONS)[Id][number]

/** What is chosen; an option that is absent has its first value. */
export type Options = { readonly [Id in OptionId]?: OptionValue<Id> }

/** The value of an option. */
export function optionOf<Id extends OptionId>(options: Options, id: Id): OptionValue<Id> {
  return options[id] ?? (OPTIONS[id][0] as OptionValue<Id>)
}

/** Options with one of them chosen. */
export function withOption<Id extends OptionId>(options: Options, id: Id, value: OptionValue<Id>): Options {
  const { [id]: _, ...rest } = options
  return (value === OPTIONS[id][0] ? rest : { ...rest, [id]: value }) as Options
}
