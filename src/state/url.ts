// View state <-> the part of the address behind #. What stands there is written by people and other sites: nothing in
// it is trusted, and what is not understood is said.

import { MOST_HOPS } from '../core/graph/focus.ts'
import { LENS_IDS } from '../core/graph/lens.ts'
import { SWITCHES, type Switch } from '../core/graph/sift.ts'
import { STROKES } from '../core/model/certainty.ts'
import { UNIT_ID } from '../core/model/ids.ts'
import { FACET_IDS, type FacetId } from '../core/query/facets.ts'
import { COLUMN_KEYS } from '../core/query/table-columns.ts'
import { OPTION_IDS, OPTIONS, type OptionId, type Options } from './options.ts'
import { DEFAULT_STATE, THEMES, type ViewState } from './view-state.ts'

/** What the dataset and the page know of, to check a link against. */
export interface Known {
  readonly views: readonly string[]
  /** Languages that have catalogues. */
  readonly languages: readonly string[]
  readonly isMark: (id: string) => boolean
  readonly isUnit: (id: string) => boolean
  /** Whether anything in the dataset has this value of a facet. */
  readonly isFacetValue: (facet: FacetId, value: string) => boolean
}

/** Something in a link that could not be followed. */
export interface LinkFault {
  readonly key:
    | 'view'
    | 'lens'
    | 'select'
    | 'path'
    | 'focus'
    | 'hide'
    | 'show'
    | 'sure'
    | FacetId
    | OptionId
    | 'columns'
    | 'list'
    | 'unit'
    | 'lang'
    | 'theme'
  readonly value: string
}

/** The state a link asks for, and what in it could not be followed. */
export interface ReadLink {
  readonly state: ViewState
  readonly faults: readonly LinkFault[]
}

/** Writes the state as a hash, without what is as by default. `base` is the state an empty link gives. */
export function toHash(state: ViewState, base: ViewState = DEFAULT_STATE): string {
  const { sift } = state
  const parts: [string, string | null][] = [
    ['view', state.view === base.view ? null : state.view],
    ['lens', state.lens === base.lens ? null : state.lens],
    ['select', list(state.selected)],
    ['path', list(state.path)],
    ['focus', state.hops === 0 ? null : String(state.hops)],
    ['hide', list(sift.hide)],
    ['show', list(sift.show)],
    ['sure', sift.sure === base.sift.sure ? null : sift.sure],
    ...FACET_IDS.map((facet): [string, string | null] => [
      facet,
      list((state.facets[facet] ?? []).map((value) => shortened(facet, value))),
    ]),
    ...OPTION_IDS.map((id): [string, string | null] => [id, state.options[id] ?? null]),
    ['columns', list(state.columns)],
    ['list', state.list ? '1' : null],
    ['unit', state.unit],
    ['lang', state.language === base.language ? null : state.language],
    ['theme', state.theme === base.theme ? null : state.theme],
  ]
  const written = parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encode(value)}`]))
  return `#${written.join('&')}`
}

/** Reads a hash. Whatever is missing comes from `base`; whatever is not known is left out and named. */
export function readHash(hash: string, known: Known, base: ViewState = DEFAULT_STATE): ReadLink {
  const faults: LinkFault[] = []
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const fault = (key: LinkFault['key'], value: string) => faults.push({ key, value: value.slice(0, 80) })
  const read = <Value extends string>(
    key: LinkFault['key'],
    accept: (value: string) => Value | undefined,
  ): Value | undefined => {
    const value = given.get(key)
    if (value === null || value === '') return undefined
    const accepted = accept(value)
    if (accepted === undefined) fault(key, value)
    return accepted
  }
  const readList = <Value extends string>(
    key: LinkFault['key'],
    accept: (value: string) => Value | undefined,
  ): Value[] => {
    const values = [...new Set((given.get(key) ?? '').split(',').filter((value) => value !== ''))]
    return values.flatMap((value) => {
      const accepted = accept(value)
      if (accepted === undefined) fault(key, value)
      return accepted ?? []
    })
  }
  const oneOf =
    <Value extends string>(values: readonly Value[]) =>
    (value: string): Value | undefined =>
      values.find((candidate) => candidate === value)
  const selected = readList('select', (value) => (known.isMark(value) ? value : undefined))
  const path = readList('path', (value) => (known.isMark(value) ? value : undefined))
  const hops = Number(read('focus', oneOf(Array.from({ length: MOST_HOPS }, (_, i) => String(i + 1)))) ?? 0)
  const state: ViewState = {
    view: read('view', oneOf(known.views)) ?? base.view,
    lens: read('lens', oneOf(LENS_IDS)) ?? base.lens,
    selected,
    // A path has two ends.
    path: path.length > 1 ? path : [],
    // A focus without anything to stand on is none.
    hops: selected.length === 0 ? 0 : hops,
    sift: {
      hide: readList<Switch>('hide', oneOf(SWITCHES)),
      show: readList<Switch>('show', oneOf(SWITCHES)),
      sure: read('sure', oneOf(STROKES)) ?? base.sift.sure,
    },
    facets: Object.fromEntries(
      FACET_IDS.flatMap((facet) => {
        const values = readList(facet, (value) =>
          [`${PREFIXES[facet] ?? ''}${value}`, value].find((one) => known.isFacetValue(facet, one)),
        )
        return values.length === 0 ? [] : [[facet, values] as const]
      }),
    ),
    options: Object.fromEntries(
      OPTION_IDS.flatMap((id) => {
        const value = read(id, oneOf<string>(OPTIONS[id]))
        return value === undefined || value === OPTIONS[id][0] ? [] : [[id, value]]
      }),
    ) as Options,
    columns: readList('columns', oneOf(COLUMN_KEYS)),
    list: read('list', oneOf(['1'])) === '1',
    unit: read('unit', (value) => (UNIT_ID.test(value) && known.isUnit(value) ? value : undefined)) ?? null,
    language: read('lang', oneOf(known.languages)) ?? base.language,
    theme: read('theme', oneOf(THEMES)) ?? base.theme,
  }
  return { state, faults }
}

/** What the values of a facet begin with: left out in a link. */
const PREFIXES: Readonly<Partial<Record<FacetId, string>>> = {
  crime: 'crime:',
  group: 'group:',
  region: 'place:',
  mechanism: 'mechanism:',
}

function shortened(facet: FacetId, value: string): string {
  const prefix = PREFIXES[facet]
  return prefix !== undefined && value.startsWith(prefix) ? value.slice(prefix.length) : value
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',')
}

/** Ids keep their colon, comma and tilde, which are safe in a fragment and easy to read. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')
}
