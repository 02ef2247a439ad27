// How do views reach the state: what they read, what they are told again for, and what they find to blame?

import { act, renderHook } from '@testing-library/react'
import { type ReactNode, useCallback } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { capabilitiesOf } from '../../src/core/graph/capabilities.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { linkId } from '../../src/core/graph/lens.ts'
import { NO_SIFT, type Sift } from '../../src/core/graph/sift.ts'
import { orderAll } from '../../src/core/layout/lens-order.ts'
import type { Facets } from '../../src/core/query/facets.ts'
import { openLenses } from '../../src/core/query/shown-lens.ts'
import {
  type Atlas,
  AtlasContext,
  useActions,
  useAtlas,
  useCamera,
  useEvidence,
  useHref,
  useLinkOf,
  useOwnCopy,
  useSelected,
  useShownLens,
  useViewState,
} from '../../src/state/atlas.ts'
import { useCulprit } from '../../src/state/culprit.ts'
import { openCopyStore } from '../../src/state/own-copy.ts'
import { openStore } from '../../src/state/store.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { fixtureDataset } from '../core/fixture.ts'
import { historyAt, KNOWN, shelfWith } from './known.ts'

const graph = buildGraph(fixtureDataset())
const orders = orderAll(graph)

/** The fixture as a page has it, at a hash. */
function pageAt(hash = '') {
  const at = historyAt(hash)
  const refusing = (): Storage => {
    throw new DOMException('denied', 'SecurityError')
  }
  const atlas: Atlas = {
    source: { id: KNOWN.report, isFirst: true, published: [KNOWN.report] },
    ...openStore(at.address, KNOWN, DEFAULT_STATE, shelfWith().shelf),
    graph,
    lenses: openLenses(graph),
    has: capabilitiesOf(graph),
    orders,
    ownCopy: openCopyStore(() => Promise.reject(new Error('not read here')), refusing, 5, KNOWN.report),
  }
  const wrapper = ({ children }: { children: ReactNode }) => <AtlasContext value={atlas}>{children}</AtlasContext>
  return { ...at, atlas, wrapper }
}

/** A hook on such a page, with how often it was rendered. */
function use<Value>(hook: () => Value, hash = '') {
  const page = pageAt(hash)
  let renders = 0
  const { result } = renderHook(
    () => {
      renders++
      return hook()
    },
    { wrapper: page.wrapper },
  )
  return { ...page, result, renders: () => renders }
}

describe('a view', () => {
  it('outside a page is told that there is none', () => {
    const quiet = () => renderHook(() => useAtlas())
    expect(quiet).toThrow('no atlas: a view is used outside the app')
    // React repeats what it was that was thrown; that is no message of ours.
    vi.mocked(console.error).mockClear()
  })
  it('is rendered again only when what it reads has changed', () => {
    const { atlas, renders, result } = use(() => useViewState(({ view }) => view.theme))
    act(() => atlas.actions.select('group:a'))
    expect([result.current, renders()]).toEqual(['auto', 1])
    act(() => atlas.actions.setTheme('dark'))
    expect([result.current, renders()]).toEqual(['dark', 2])
  })
  it('knows what the details speak of: the last thing selected', () => {
    const { atlas, result } = use(useSelected, '#select=group:a,crime:oil')
    expect(result.current).toBe('group:a')
    act(() => atlas.actions.add('crime:extortion'))
    expect(result.current).toBe('crime:extortion')
    act(() => atlas.actions.select(null))
    expect(result.current).toBeNull()
  })
  it('has the lens as it is on screen, the same object for the same choice', () => {
    const { atlas, result } = use(useShownLens, '#select=group:a')
    const before = result.current
    act(() => atlas.actions.setTheme('dark'))
    expect(result.current).toBe(before)
    act(() => atlas.actions.focus(1))
    expect(result.current.nodes.length).toBeLessThan(before.nodes.length)
  })
  it('has the evidence that the filter leaves, and says whether that is all', () => {
    const { atlas, result } = use(useEvidence)
    expect(result.current.isAll).toBe(true)
    expect(result.current.dataset).toBe(graph.dataset)
    act(() => atlas.actions.narrow('crime', 'crime:extortion'))
    expect([...result.current.claims.keys()]).toEqual(['claim:p1-2'])
    expect(result.current.isAll).toBe(false)
    act(() => atlas.actions.clearFilters())
    act(() => atlas.actions.setSure('firm'))
    expect([...result.current.claims.keys()]).toEqual(['claim:p1-1', 'claim:p2-1', 'claim:p2-2'])
  })
  it('finds a line in the picture in front, and keeps its finder while that stays', () => {
    const { atlas, result } = use(useLinkOf)
    const find = result.current
    expect(find(linkId('group:a', 'crime:oil'))?.strands).toHaveLength(2)
    act(() => atlas.actions.select('group:a'))
    expect(result.current).toBe(find)
    act(() => atlas.actions.show('matrix'))
    expect(result.current).not.toBe(find)
    expect(result.current(linkId('crime:oil', 'body:x'))?.target).toBe('body:x')
  })
  it('moves its own camera, and knows of no other’s', () => {
    const { result, history } = use(() => [useCamera('network'), useCamera('map')] as const)
    act(() => result.current[0][1]({ zoom: 2, x: 0.5, y: 0.5 }))
    expect(result.current.map(([place]) => place?.zoom ?? null)).toEqual([2, null])
    expect(history).toEqual(['#at=2,0.5,0.5'])
  })
  it('writes addresses from where it is', () => {
    const { atlas, result, renders } = use(useHref)
    expect(result.current({ view: 'report' })).toBe('#view=report')
    act(() => atlas.actions.select('group:a'))
    expect(result.current({ view: 'report' })).toBe('#view=report&select=group:a')
    expect(renders()).toBe(2)
  })
  it('has no copy of the report before one is opened', () => {
    expect(use(useOwnCopy).result.current).toEqual({ status: 'none' })
  })
})

describe('an empty view', () => {
  const culprit = (hash: string) =>
    use(() => {
      const { lenses } = useAtlas()
      const isEmpty = useCallback(
        (facets: Facets, sift: Sift) => lenses.sifted('threat', sift, facets).links.length === 0,
        [lenses],
      )
      return { ...useCulprit(isEmpty), view: useViewState(({ view }) => view), actions: useActions() }
    }, hash)
  it.each([
    ['#crime=extortion&reading=inferred', { facet: 'crime' }],
    ['#lens=threat&hide=crime', { switch: 'crime' }],
    ['#crime=extortion&sure=firm', { facet: 'crime' }],
  ])('at %s has one part of the filters to blame, which is undone alone', (hash, blamed) => {
    const { result } = culprit(hash)
    expect(result.current.culprit).toEqual(blamed)
    act(() => result.current.undo())
    expect(result.current.culprit).toBeUndefined()
  })
  it('that fills again when less must be sure shows all that is said', () => {
    const isEmpty = (_: Facets, { sure }: Sift) => sure === 'firm'
    const { result, atlas } = use(() => useCulprit(isEmpty), '#sure=firm')
    expect(result.current.culprit).toEqual({ sure: 'firm' })
    act(() => result.current.undo())
    expect(atlas.store.getState().view.sift).toEqual(NO_SIFT)
    expect(result.current.culprit).toBeUndefined()
  })
  it('without one to blame lets go of all filters', () => {
    const { result } = culprit('#crime=extortion&period=2013&hide=group')
    expect(result.current.culprit).toBeUndefined()
    act(() => result.current.undo())
    expect([result.current.view.facets, result.current.view.sift.hide]).toEqual([{}, []])
  })
})
