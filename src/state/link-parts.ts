// How is each part of the view state written in a link, read from it, and left as it is by default? One object a part: a
// part without one does not compile.

import { MOST_HOPS } from '../core/graph/focus.ts'
import { FOLD_IDS, type FoldId } from '../core/graph/fold.ts'
import { SWITCHES, type Switch } from '../core/graph/sift.ts'
import { readPlace, writePlace } from '../core/layout/viewport.ts'
import { STROKES } from '../core/model/certainty.ts'
import { FOOTINGS } from '../core/model/footing.ts'
import { ENTITY_KINDS, UNIT_ID } from '../core/model/ids.ts'
import { FACET_IDS, type FacetId } from '../core/query/facets.ts'
import { COLUMN_KEYS, ROW_FILTER } from '../core/query/table-columns.ts'
import type { Known } from './known.ts'
import type { LinkKey } from './link-keys.ts'
import { OPTION_IDS, OPTIONS, type Options } from './options.ts'
import { CHROMES, type SceneAt, shareWithin, THEMES, type ViewCamera, type ViewState } from './view-state.ts'

/** A link that is being read. What cannot be accepted is named as a fault, and left out. */
export interface OpenLink {
  readonly known: Known
  /** What the link says under a key, where that can be accepted. */
  readonly one: <Value>(key: LinkKey, accept: (value: string) => Value | undefined) => Value | undefined
  /** All that it lists under a key, each once. */
  readonly list: <Value extends string>(key: LinkKey, accept: (value: string) => Value | undefined) => Value[]
  /** Another part of the state, on which this one depends. */
  readonly of: <Id extends keyof ViewState>(id: Id) => ViewState[Id]
}

interface LinkPart<Id extends keyof ViewState> {
  readonly keys: readonly LinkKey[]
  /** What is said under each key; `null` or nothing where it is as by default. */
  readonly write: (state: ViewState, base: ViewState) => readonly (readonly [LinkKey, string | null])[]
  readonly read: (link: OpenLink, base: ViewState) => ViewState[Id]
}

/** Every part of the view state, in the order in which a link says them. */
export const PARTS: { readonly [Id in keyof ViewState]: LinkPart<Id> } = {
  report: {
    keys: ['report'],
    write: ({ report }) => [['report', report]],
    read: ({ known, one }, base) => {
      one('report', oneOf([known.report]))
      return base.report
    },
  },
  view: {
    keys: ['view'],
    write: (state, base) => [['view', state.view === base.view ? null : state.view]],
    read: ({ known, one }, base) => one('view', oneOf(known.views)) ?? base.view,
  },
  lens: {
    keys: ['lens'],
    write: (state, base) => [['lens', state.lens === base.lens ? null : state.lens]],
    read: ({ known, one }, base) => one('lens', oneOf(known.lenses)) ?? base.lens,
  },
  selected: {
    keys: ['select'],
    write: ({ selected }) => [['select', selected.join(',')]],
    read: (link) => link.list('select', markOf(link)),
  },
  path: {
    keys: ['path'],
    write: ({ path }) => [['path', path.join(',')]],
    read: (link) => {
      const path = link.list('path', markOf(link))
      // A path has two ends.
      return path.length > 1 ? path : []
    },
  },
  hops: {
    keys: ['focus'],
    write: ({ hops }) => [['focus', hops === 0 ? null : String(hops)]],
    read: ({ one, of }) => {
      const hops = Number(one('focus', oneOf(Array.from({ length: MOST_HOPS }, (_, i) => String(i + 1)))) ?? 0)
      // A focus without anything to stand on is none.
      return of('selected').length === 0 ? 0 : hops
    },
  },
  folds: {
    keys: ['fold'],
    write: ({ folds }) => [['fold', folds.join(',')]],
    read: ({ list }) => inOrder(list<FoldId>('fold', oneOf(FOLD_IDS))),
  },
  shelf: {
    keys: ['shelf'],
    write: ({ shelf }) => [['shelf', shelf]],
    read: (link) => link.one('shelf', (value) => (value === 'none' ? value : markOf(link)(value))) ?? null,
  },
  sift: {
    keys: ['hide', 'show', 'sure', 'rests'],
    write: ({ sift }, base) => [
      ['hide', sift.hide.join(',')],
      ['show', sift.show.join(',')],
      ['sure', sift.sure === base.sift.sure ? null : sift.sure],
      ['rests', sift.rests === base.sift.rests ? null : sift.rests],
    ],
    read: ({ one, list }, base) => ({
      hide: list<Switch>('hide', oneOf(SWITCHES)),
      show: list<Switch>('show', oneOf(SWITCHES)),
      sure: one('sure', oneOf(STROKES)) ?? base.sift.sure,
      rests: one('rests', oneOf(FOOTINGS)) ?? base.sift.rests,
    }),
  },
  facets: {
    keys: FACET_IDS,
    write: ({ facets }) =>
      FACET_IDS.map((facet) => [facet, (facets[facet] ?? []).map((value) => shortened(facet, value)).join(',')]),
    read: ({ known, list }) =>
      Object.fromEntries(
        FACET_IDS.flatMap((facet) => {
          const values = list(facet, (value) =>
            [`${PREFIXES[facet] ?? ''}${value}`, value].find((one) => known.isFacetValue(facet, one)),
          )
          return values.length === 0 ? [] : [[facet, values] as const]
        }),
      ),
  },
  options: {
    keys: OPTION_IDS,
    write: ({ options }, base) =>
      OPTION_IDS.map((id) => [id, options[id] === base.options[id] ? null : (options[id] ?? null)]),
    read: ({ known, one }, base) => ({
      ...base.options,
      ...(Object.fromEntries(
        OPTION_IDS.flatMap((id) => {
          const value = one(id, oneOf<string>(OPTIONS[id].filter((each) => known.isOffered(id, each))))
          return value === undefined || value === OPTIONS[id][0] ? [] : [[id, value]]
        }),
      ) as Options),
    }),
  },
  columns: {
    keys: ['columns'],
    write: ({ columns }) => [['columns', columns.join(',')]],
    read: ({ list }) => list('columns', oneOf(COLUMN_KEYS)),
  },
  rows: {
    keys: ['rows'],
    write: ({ rows }) => [['rows', rows.join(',')]],
    read: ({ list }) => list('rows', (value) => ROW_FILTER.exec(value)?.[0]),
  },
  list: {
    keys: ['list'],
    write: ({ list }) => [['list', list ? '1' : null]],
    read: ({ one }) => one('list', oneOf(['1'])) === '1',
  },
  unit: {
    keys: ['unit'],
    write: ({ unit }) => [['unit', unit]],
    read: ({ known, one }) =>
      one('unit', (value) => {
        // Whoever writes a link by hand writes the number.
        const id = value.replace(/^(?=\d)/, 'p')
        return UNIT_ID.test(id) && known.isUnit(id) ? id : undefined
      }) ?? null,
  },
  split: {
    keys: ['beside'],
    write: ({ split }) => [['beside', split]],
    read: ({ known, one, of }) =>
      one('beside', oneOf(known.views.filter((id) => id !== of('view') && known.isSplittable(id)))) ?? null,
  },
  share: {
    keys: ['share'],
    write: ({ split, share }, base) => [['share', split === null || share === base.share ? null : String(share)]],
    read: ({ one, of }, base) => {
      const share = one('share', readShare) ?? base.share
      // Alone a view has all there is.
      return of('split') === null ? base.share : share
    },
  },
  camera: {
    keys: ['at'],
    write: ({ camera, view }) => [['at', camera && writeCamera(camera, view)]],
    read: ({ known, one, of }) => one('at', (value) => readCamera(value, of('view'), known.views)) ?? null,
  },
  language: {
    keys: ['lang'],
    write: ({ language }, base) => [['lang', language === base.language ? null : language]],
    read: ({ known, one }, base) =>
      // `zh-CN` is Chinese.
      one(
        'lang',
        (value) => [value, value.split(/[-_]/)[0]].flatMap((name) => oneOf(known.languages)(name ?? '') ?? [])[0],
      ) ?? base.language,
  },
  theme: {
    keys: ['theme'],
    write: ({ theme }, base) => [['theme', theme === base.theme ? null : theme]],
    read: ({ one }, base) => one('theme', oneOf(THEMES)) ?? base.theme,
  },
  scene: {
    keys: ['present'],
    write: ({ scene }) => [['present', scene && writeScene(scene)]],
    read: ({ one }, base) => one('present', readScene) ?? base.scene,
  },
  chrome: {
    keys: ['chrome'],
    write: ({ chrome, scene }, base) => [['chrome', chrome === frameOf(scene, base) ? null : chrome]],
    read: ({ one, of }, base) => one('chrome', oneOf(CHROMES)) ?? frameOf(of('scene'), base),
  },
  data: {
    keys: ['data'],
    write: ({ data }) => [['data', data]],
    read: ({ one }, base) => one('data', (value) => /^[0-9a-f]{8,64}$/.exec(value)?.[0]) ?? base.data,
  },
  room: {
    keys: ['room'],
    write: ({ room }) => [['room', room]],
    read: ({ one }, base) => one('room', (value) => /^[\w-]{1,40}$/.exec(value)?.[0]) ?? base.room,
  },
}

/** A scene that a link names is presented, unless it says otherwise. */
function frameOf(scene: SceneAt | null, base: ViewState): ViewState['chrome'] {
  return scene === base.scene ? base.chrome : 'present'
}

/** Everything a link can say. */
export const KEYS: ReadonlySet<string> = new Set(Object.values(PARTS).flatMap(({ keys }) => keys))

/** Folds in the order they are done, whatever the order they were asked for in. */
export function inOrder(folds: readonly FoldId[]): FoldId[] {
  return FOLD_IDS.filter((id) => folds.includes(id))
}

function oneOf<Value extends string>(values: readonly Value[]): (value: string) => Value | undefined {
  return (value) => values.find((candidate) => candidate === value)
}

/** Marks of the picture as the link folds it. */
function markOf({ known, of }: OpenLink): (value: string) => string | undefined {
  const isMark = (id: string) => known.isMark(id, of('folds'))
  return (value) => {
    if (isMark(value)) return value
    // Of a name without its kind, where only one thing has it, that is meant.
    const [only, other] = ENTITY_KINDS.map((kind) => `${kind}:${value}`).filter(isMark)
    return other === undefined ? only : undefined
  }
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

/** `profits`, `profits,ransom`, `profits,ransom,2`: steps are counted from one. */
function writeScene({ briefing, scene, step }: SceneAt): string {
  return [briefing, ...(scene === '' ? [] : [scene]), ...(step === 0 ? [] : [step + 1])].join()
}

function readScene(value: string): SceneAt | undefined {
  const [, briefing, scene = '', step = '1'] = /^([\w-]+)(?:,([\w-]+)(?:,([1-9]\d?))?)?$/.exec(value) ?? []
  return briefing === undefined ? undefined : { briefing, scene, step: Number(step) - 1 }
}

function readShare(value: string): number | undefined {
  const share = Number(value)
  return /^\d\d$/.test(value) && share === shareWithin(share) ? share : undefined
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
