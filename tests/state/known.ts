// What a page knows of when there is no page: everything that is spelt rightly.

import { LENS_IDS } from '../../src/core/graph/lens.ts'
import { whatIs } from '../../src/core/model/ids.ts'
import type { Known } from '../../src/state/known.ts'
import type { Address } from '../../src/state/store.ts'

/** Knows every mark, line and unit that is spelt like one. */
export const KNOWN: Known = {
  report: 'r',
  views: ['network', 'matrix', 'map', 'report'],
  lenses: LENS_IDS,
  isOffered: () => true,
  isSplittable: (view) => view !== 'map',
  languages: ['en', 'zh'],
  isMark: (id) => whatIs(id) !== undefined && whatIs(id) !== 'unit',
  isUnit: () => true,
  isFacetValue: (_, value) =>
    value === 'none' || /^[a-z-]+:[a-z-]+$|^(19|20)\d\d$|^(yes|explicit|inferred)$/.test(value),
}

/** An address with a history, as a browser has one. */
export function historyAt(hash: string) {
  const history = [hash]
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const changed of [...listeners]) changed()
  }
  const address: Address = {
    hash: () => history.at(-1) ?? '',
    push: (next) => void history.push(next),
    replace: (next) => void history.splice(-1, 1, next),
    listen: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
  return {
    address,
    history,
    back: () => {
      history.pop()
      tell()
    },
    goTo: (next: string) => {
      history.push(next)
      tell()
    },
    tell,
  }
}

/** A shelf that holds what is put on it. */
export function shelfWith(content: string | null = null) {
  const kept = new Map<string, string>()
  if (content !== null) kept.set('nexus-atlas', content)
  return {
    kept,
    shelf: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }),
  }
}
