// A figure, a frame of another site and a presenter's screen are states of the page: what stands round the view is theirs.

import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { openStore } from '../../src/state/store.ts'
import { atlasAt, memoryAddress, refusingShelf, renderAt } from '../views/atlas.tsx'

const KEYS = ['l', 'f', '2', '?', '/']

describe.each(['figure', 'embed', 'present'] as const)('chrome=%s', (chrome) => {
  it('has no header, no side, no panel, no strip and no search, and names its source', () => {
    renderAt(<App />, `#chrome=${chrome}`)
    for (const role of ['banner', 'navigation', 'complementary', 'contentinfo', 'search'])
      expect(screen.queryAllByRole(role)).toEqual([])
    const caption = document.querySelector('figcaption')?.textContent ?? ''
    expect(caption).toContain('Source: S/2015/366')
    expect(caption).toContain('Report of the Secretary-General')
  })
  it('takes no key of the page', () => {
    const { atlas } = renderAt(<App />, `#chrome=${chrome}&select=group:isil`)
    const before = atlas.store.getState()
    for (const key of KEYS) fireEvent.keyDown(window, { key })
    expect(atlas.store.getState()).toEqual(before)
    expect(document.querySelector('dialog')).toBeNull()
  })
})

describe('the way to the whole page', () => {
  it('stands in a frame of another site, opens beside it and keeps what is seen', () => {
    renderAt(<App />, '#chrome=embed&lens=threat&select=group:isil')
    const link = screen.getByRole('link', { name: /Open in Nexus Atlas/ })
    expect(link.getAttribute('href')).toBe('#lens=threat&select=group:isil')
    expect(link.getAttribute('target')).toBe('_blank')
  })
  it('is no key of a figure: it stays one', () => {
    const { atlas } = renderAt(<App />, '#chrome=figure&select=group:isil')
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(atlas.store.getState().view).toMatchObject({ chrome: 'figure', selected: ['group:isil'] })
  })
  it('is Escape for who presents', () => {
    const presenting = renderAt(<App />, '#chrome=present&select=group:isil').atlas
    fireEvent.keyDown(window, { key: ']' })
    expect(presenting.store.getState().view).toMatchObject({ chrome: 'present', lens: 'threat' })
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(presenting.store.getState().view).toMatchObject({ chrome: 'page', selected: ['group:isil'] })
  })
})

describe('a step in a frame of another site', () => {
  it('is none of that site’s history', () => {
    const steps: string[] = []
    const address = {
      ...memoryAddress('#chrome=embed'),
      push: () => steps.push('push'),
      replace: () => steps.push('replace'),
    }
    const { atlas } = atlasAt()
    const known = {
      report: 'r',
      views: ['network'],
      lenses: ['nexus'] as const,
      isOffered: () => true,
      isSplittable: () => false,
      languages: ['en'],
      isMark: () => true,
      isUnit: () => true,
      isFacetValue: () => true,
    }
    const { actions } = openStore(address, known, atlas.store.getState().view, refusingShelf)
    actions.select('group:isil')
    expect(steps).toEqual(['replace'])
  })
})
