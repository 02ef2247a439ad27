// View state <-> the part of the address behind #. What stands there is written by people and other sites: nothing in
// it is trusted, and what is not understood is said.

import type { Known } from './known.ts'
import type { LinkKey } from './link-keys.ts'
import { KEYS, PARTS } from './link-parts.ts'
import { LINK_VERSION, migrated } from './link-versions.ts'
import { unpack } from './packing.ts'
import { peek } from './peek.ts'
import { DEFAULT_STATE, type ViewState } from './view-state.ts'

/** Something in a link that could not be followed. */
export interface LinkFault {
  readonly key: LinkKey
  readonly value: string
}

/** The state a link asks for, and what in it could not be followed. */
export interface ReadLink {
  readonly state: ViewState
  readonly faults: readonly LinkFault[]
}

const PART_IDS = Object.keys(PARTS) as readonly (keyof ViewState)[]

/** Writes the state as a hash, without what is as by default. `base` is the state an empty link gives. */
export function toHash(state: ViewState, base: ViewState = DEFAULT_STATE): string {
  const written = PART_IDS.flatMap((id) =>
    PARTS[id]
      .write(state, base)
      .flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}=${encode(value)}`])),
  )
  // The first version was never said; an empty link is as short in every one.
  const version = LINK_VERSION > 1 && written.length > 0 ? [`v=${LINK_VERSION}`] : []
  return `#${[...version, ...written].join('&')}`
}

/** Reads a hash. Whatever is missing comes from `base`; whatever is not known is left out and named. */
export function readHash(hash: string, known: Known, base: ViewState = DEFAULT_STATE): ReadLink {
  const faults: LinkFault[] = []
  const fault = (key: LinkKey, value: string) => faults.push({ key, value: value.slice(0, 80) })
  const { hash: whole, isCut } = unpack(hash)
  if (isCut) fault('link', '')
  // What is said twice stands side by side; no value holds the sign that parts them.
  const { given, version } = migrated(peek(whole, (first, next) => `${first}&${next}`))
  if (version === 'newer') fault('v', given.get('v') ?? '')
  if (version === 'none') fault('key', 'v')
  for (const [key, value] of given)
    if (key !== 'v' && !KEYS.has(key)) fault('key', key)
    else if (value === '' && whole.slice(1).split('&').includes(key)) fault('empty', key)
  const read = new Map<keyof ViewState, unknown>()
  const of = <Id extends keyof ViewState>(id: Id): ViewState[Id] => {
    if (!read.has(id)) read.set(id, PARTS[id].read(link, base))
    return read.get(id) as ViewState[Id]
  }
  const link = {
    known,
    of,
    one: <Value>(key: LinkKey, accept: (value: string) => Value | undefined): Value | undefined => {
      const [value = '', ...more] = (given.get(key) ?? '').split('&')
      if (more.length > 0) fault('twice', key)
      if (value === '') return undefined
      const accepted = accept(value) ?? accept(value.toLowerCase())
      if (accepted === undefined) fault(key, value)
      return accepted
    },
    list: <Value extends string>(key: LinkKey, accept: (value: string) => Value | undefined): Value[] => {
      const values = [...new Set((given.get(key) ?? '').split(/[,&]/).filter((value) => value !== ''))]
      return values.flatMap((value) => {
        const accepted = accept(value) ?? accept(value.toLowerCase())
        if (accepted === undefined) fault(key, value)
        return accepted ?? []
      })
    },
  }
  for (const id of PART_IDS) of(id)
  return { state: Object.fromEntries(read) as unknown as ViewState, faults }
}

/** Ids keep their colon, comma and tilde, which are safe in a fragment and easy to read. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')
}
