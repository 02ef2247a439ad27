// View state <-> the part of the address behind #. What stands there is written by people and other sites: nothing in
// it is trusted, and what is not understood is said.

import { UNIT_ID } from '../core/model/ids.ts'
import { LANGUAGES } from '../core/model/words.ts'
import { DEFAULT_STATE, THEMES, type ViewState } from './view-state.ts'

/** What the dataset and the page know of, to check a link against. */
export interface Known {
  readonly views: readonly string[]
  readonly isMark: (id: string) => boolean
  readonly isUnit: (id: string) => boolean
}

/** Something in a link that could not be followed. */
export interface LinkFault {
  readonly key: 'view' | 'select' | 'unit' | 'lang' | 'theme'
  readonly value: string
}

/** The state a link asks for, and what in it could not be followed. */
export interface ReadLink {
  readonly state: ViewState
  readonly faults: readonly LinkFault[]
}

/** Writes the state as a hash, without what is as by default. `base` is the state an empty link gives. */
export function toHash(state: ViewState, base: ViewState = DEFAULT_STATE): string {
  const parts: [string, string | null][] = [
    ['view', state.view === base.view ? null : state.view],
    ['select', state.selected],
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
  const read = <Value extends string>(
    key: LinkFault['key'],
    accept: (value: string) => Value | undefined,
  ): Value | undefined => {
    const value = given.get(key)
    if (value === null || value === '') return undefined
    const accepted = accept(value)
    if (accepted === undefined) faults.push({ key, value: value.slice(0, 80) })
    return accepted
  }
  const oneOf =
    <Value extends string>(values: readonly Value[]) =>
    (value: string): Value | undefined =>
      values.find((candidate) => candidate === value)
  const unit = read('unit', (value) => (UNIT_ID.test(value) && known.isUnit(value) ? value : undefined)) ?? null
  const state: ViewState = {
    view: read('view', oneOf(known.views)) ?? base.view,
    selected: read('select', (value) => (known.isMark(value) ? value : undefined)) ?? null,
    unit,
    language: read('lang', oneOf(LANGUAGES)) ?? base.language,
    theme: read('theme', oneOf(THEMES)) ?? base.theme,
  }
  return { state, faults }
}

/** Ids keep their colon and tilde, which are safe in a fragment and easy to read. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':')
}
