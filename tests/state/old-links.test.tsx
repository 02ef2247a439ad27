// Do links that people keep open what they opened? A link of the first version goes into `old-links.json` and stays there.

import { describe, expect, it } from 'vitest'
import { KEYS, PARTS } from '../../src/state/link-parts.ts'
import { LINK_VERSION, migrated } from '../../src/state/link-versions.ts'
import { peek } from '../../src/state/peek.ts'
import { toHash } from '../../src/state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../src/state/view-state.ts'
import { secondDataset } from '../second/report.ts'
import { atlasAt } from '../views/atlas.tsx'
import links from './old-links.json'

const second = secondDataset()
const stateOf = (hash: string) => atlasAt(hash).atlas.store.getState()

describe('a link of the first version', () => {
  it.each(links)('opens, and leaves nothing out: %s', (link) => {
    const { view, faults } = stateOf(link)
    expect(faults).toEqual([])
    // All that it says is in the state: written again it says the same.
    const [before, after] = [peek(link), peek(toHash(view))]
    expect([...after].sort()).toEqual([...before].sort())
  })
  it('says by some link each thing that a link can say; there was one report, so none named it, and neither shelf nor rows', () => {
    const said = new Set(['report', 'shelf', 'phone', ...links.flatMap((link) => [...peek(link).keys()])])
    expect([...KEYS].filter((key) => !said.has(key))).toEqual([])
  })
})

describe('every part of the state', () => {
  const other: { readonly [Id in keyof ViewState]: ViewState[Id] } = stateOf(
    '#view=map&lens=places&select=group:aqim,group:isil&path=group:aqim,group:isil&focus=2&fold=places&shelf=crime:oil&hide=place&at=2,0.4,0.4' +
      '&beside=network&share=35&crime=oil&map=response&columns=claims.places&rows=first:body:x&list=1&unit=p36&lang=zh&theme=dark&chrome=speaker&present=how,ransom,2&data=ead0d4d2&room=k7',
  ).view
  it.each((Object.keys(PARTS) as (keyof ViewState)[]).filter((id) => id !== 'report'))(
    '%s is written where it is not as by default, and read back',
    (id) => {
      expect(other[id]).not.toEqual(DEFAULT_STATE[id])
      const written = PARTS[id].write(other, DEFAULT_STATE).filter(([, value]) => value !== null && value !== '')
      expect(written.length).toBeGreaterThan(0)
      expect(written.every(([key]) => PARTS[id].keys.includes(key))).toBe(true)
      expect(stateOf(toHash(other)).view[id]).toEqual(other[id])
      expect(PARTS[id].write(DEFAULT_STATE, DEFAULT_STATE).every(([, value]) => value === null || value === '')).toBe(
        true,
      )
    },
  )
})

describe('the report of a link', () => {
  const guest = (hash: string) => atlasAt(hash, 'en', second).atlas
  it('is named in every link of one that is not the first, and read back', () => {
    const { store, actions } = guest('#report=harbour-2024&lens=threat')
    expect(store.getState().view.report).toBe('harbour-2024')
    expect(store.getState().faults).toEqual([])
    expect(actions.href({ view: 'table' })).toBe('#report=harbour-2024&view=table&lens=threat')
  })
  it('stays what it is, whatever a person does', () => {
    const { store, actions } = guest('#report=harbour-2024&view=table&select=crime:forgery')
    for (let i = 0; i < 4; i++) actions.stepOut()
    expect(store.getState().view).toMatchObject({ report: 'harbour-2024', view: 'network', selected: [] })
  })
  it('is not named in a link of the first, which may be named all the same', () => {
    const { view, faults } = stateOf('#report=r&lens=threat')
    expect(faults).toEqual([])
    expect(toHash(view)).toBe('#lens=threat')
  })
  it('that is not there is a fault, and the rest of the link is read', () => {
    const { view, faults } = stateOf('#report=nowhere&lens=threat')
    expect(faults).toEqual([{ key: 'report', value: 'nowhere' }])
    expect(view.lens).toBe('threat')
  })
})

describe('versions', () => {
  const rename = (given: ReadonlyMap<string, string>) =>
    new Map([...given].map(([key, value]) => [key === 'lens' ? 'question' : key, value]))
  it('an old link takes every step to the present one, a present link none', () => {
    const old = new Map([['lens', 'threat']])
    expect([...migrated(old, [rename]).given]).toEqual([['question', 'threat']])
    expect([...migrated(new Map([...old, ['v', '2']]), [rename]).given.keys()]).toEqual(['lens', 'v'])
  })
  it('a link of a later page is read as far as it is known, and that is said', () => {
    const { view, faults } = stateOf(`#v=${LINK_VERSION + 1}&lens=threat`)
    expect(view.lens).toBe('threat')
    expect(faults).toEqual([{ key: 'v', value: String(LINK_VERSION + 1) }])
    expect(stateOf('#v=1&lens=threat').faults).toEqual([])
    expect(stateOf('#v=&lens=threat').faults).toEqual([])
    expect(stateOf('#v=latest').faults).toEqual([{ key: 'key', value: 'v' }])
  })
  it('of two parts of one name the first counts', () => {
    expect(peek('#lens=threat&lens=places').get('lens')).toBe('threat')
  })
})
