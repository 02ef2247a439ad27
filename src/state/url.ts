// View state <-> the part of the address behind #. What stands there is written by people and other sites: nothing in
// it is trusted, and what is not understood is said.

import { MOST_HOPS } from '../core/graph/focus.ts'
import { FOLD_IDS, type FoldId } from '../core/graph/fold.ts'
import type { LensId } from '../core/graph/lens.ts'
import { SWITCHES, type Switch } from '../core/graph/sift.ts'
import { readPlace, writePlace } from '../core/layout/viewport.ts'
import { STROKES } from '../core/model/certainty.ts'
import { UNIT_ID } from '../core/model/ids.ts'
import { FACET_IDS, type FacetId } from '../core/query/facets.ts'
import { COLUMN_KEYS } from '../core/query/table-columns.ts'
import { OPTION_IDS, OPTIONS, type OptionId, type Options } from './options.ts'
import { unpack } from './packing.ts'
import { DEFAULT_STATE, THEMES, type ViewCamera, type ViewState } from './view-state.ts'

/** What the dataset and the page know of, to check a link against. */
export interface Known {
  readonly views: readonly string[]
  /** The lenses that have something to show of this dataset. */
  readonly lenses: readonly LensId[]
  /** Whether a value of an option has. */
  readonly isOffered: (option: OptionId, value: string) => boolean
  /** Whether a view may stand beside another. */
  readonly isSplittable: (view: string) => boolean
  /** Languages that have catalogues. */
  readonly languages: readonly string[]
  /** Whether it is a mark, or a line of a picture that is folded so. */
  readonly isMark: (id: string, folds: readonly FoldId[]) => boolean
  readonly isUnit: (id: string) => boolean
  /** Whether anything in the dataset has this value of a facet. */
  readonly isFacetValue: (facet: FacetId, value: string) => boolean
}

/** Something in a link that could not be followed. */
export interface LinkFault {
  readonly key: /** The link is cut off or damaged: what could be read of it was. */
    | 'link'
    /** A part of the link that no state has, or none any more. */
    | 'key'
    | 'view'
    | 'lens'
    | 'select'
    | 'path'
    | 'focus'
    | 'fold'
    | 'at'
    | 'beside'
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
    ['fold', list(state.folds)],
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
    ['beside', state.split],
    ['at', state.camera && writeCamera(state.camera, state.view)],
    ['lang', state.language === base.language ? null : state.language],
    ['theme', state.theme === base.theme ? null : state.theme],
  ]
  const written = parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encode(value)}`]))
  return `#${written.join('&')}`
}

/** Reads a hash. Whatever is missing comes from `base`; whatever is not known is left out and named. */
export function readHash(hash: string, known: Known, base: ViewState = DEFAULT_STATE): ReadLink {
  const faults: LinkFault[] = []
  const { hash: whole, isCut } = unpack(hash)
  const given = new URLSearchParams(whole.replace(/^#/, ''))
  const fault = (key: LinkFault['key'], value: string) => faults.push({ key, value: value.slice(0, 80) })
  if (isCut) fault('link', '')
  for (const key of new Set(given.keys())) if (!KEYS.has(key)) fault('key', key)
  const read = <Value>(key: LinkFault['key'], accept: (value: string) => Value | undefined): Value | undefined => {
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
  const folds = inOrder(readList<FoldId>('fold', oneOf(FOLD_IDS)))
  const isMark = (value: string) => (known.isMark(value, folds) ? value : undefined)
  const selected = readList('select', isMark)
  const path = readList('path', isMark)
  const view = read('view', oneOf(known.views)) ?? base.view
  const hops = Number(read('focus', oneOf(Array.from({ length: MOST_HOPS }, (_, i) => String(i + 1)))) ?? 0)
  const state: ViewState = {
    view,
    lens: read('lens', oneOf(known.lenses)) ?? base.lens,
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
    folds,
    camera: read('at', (value) => readCamera(value, view, known.views)) ?? null,
    split: read('beside', oneOf(known.views.filter((id) => id !== view && known.isSplittable(id)))) ?? null,
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
        const value = read(id, oneOf<string>(OPTIONS[id].filter((one) => known.isOffered(id, one))))
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

/** Everything a link can say. */
const KEYS: ReadonlySet<string> = new Set([
  'view',
  'lens',
  'select',
  'path',
  'focus',
  'fold',
  'hide',
  'show',
  'sure',
  ...FACET_IDS,
  ...OPTION_IDS,
  'columns',
  'list',
  'unit',
  'beside',
  'at',
  'lang',
  'theme',
])

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

/** Of the view in front, where it names none: `1.5,0.5,0.5`, or `map,1.5,0.5,0.5`. */
function writeCamera(camera: ViewCamera, front: string): string {
  return [...(camera.of === front ? [] : [camera.of]), writePlace(camera)].join(',')
}

function readCamera(value: string, front: string, views: readonly string[]): ViewCamera | undefined {
  const named = views.find((view) => value.startsWith(`${view},`))
  const place = readPlace(named === undefined ? value : value.slice(named.length + 1))
  return place && { of: named ?? front, ...place }
}

/** Folds in the order they are done, whatever the order they were asked for in. */
export function inOrder(folds: readonly FoldId[]): FoldId[] {
  return FOLD_IDS.filter((id) => folds.includes(id))
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',')
}

/** Ids keep their colon, comma and tilde, which are safe in a fragment and easy to read. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')
}
