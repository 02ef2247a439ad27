// Is each step said once, and rightly, whichever way it was taken?

import { act } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Steps } from '../../src/app/announcer/Steps.tsx'
import { firstClause, topicOf } from '../../src/app/announcer/step-said.ts'
import { setBrief } from '../../src/state/spoken.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { renderAt } from '../views/atlas.tsx'

const listen = (hash = '', language = 'en') => {
  const { container, atlas } = renderAt(
    <p aria-live="polite">
      <Steps />
    </p>,
    hash,
    language,
    richDataset(),
  )
  return { said: () => container.querySelector('[aria-live]')?.textContent, atlas }
}

describe('what a step is about', () => {
  it('is nothing where new objects say the same', () => {
    const same = structuredClone(DEFAULT_STATE)
    expect(topicOf(DEFAULT_STATE, same)).toBeUndefined()
    expect(topicOf(DEFAULT_STATE, { ...same, language: 'zh' })).toBeUndefined()
  })
  it('is what has changed, and the view first', () => {
    const selected = { ...DEFAULT_STATE, selected: ['group:red'] }
    expect(topicOf(DEFAULT_STATE, selected)).toBe('selected')
    expect(topicOf(DEFAULT_STATE, { ...selected, view: 'map' })).toBe('view')
    expect(topicOf(DEFAULT_STATE, { ...DEFAULT_STATE, options: { measure: 'degree' } })).toBe('measure')
  })
  it('in its first clause is what stands before a stop', () => {
    expect(firstClause('Line 2 of 5: it sells oil. Stated.')).toBe('Line 2 of 5')
    expect(firstClause('Nothing selected')).toBe('Nothing selected')
    expect(firstClause('已折叠：3个标记')).toBe('已折叠')
    expect(firstClause('S/2015/366 is open')).toBe('S/2015/366 is open')
  })
})

describe('a step that a link takes', () => {
  beforeEach(() => setBrief(false))
  it.each([
    ['#select=group:blue', 'Blue Ring selected, 2 units support it'],
    ['#view=report&unit=p1', 'Report: paragraph 1'],
    ['#beside=report', 'Report beside Network'],
    ['#fold=families', /^Folded: \d+ marks, \d+ lines$/],
    ['#at=network,2,0.5,0.5', '200 percent of the whole picture’s size'],
    ['#theme=dark', 'Theme: dark'],
  ])('%s is said', (link, sentence) => {
    const { said, atlas } = listen()
    act(() => atlas.actions.follow(link))
    expect(said()).toMatch(typeof sentence === 'string' ? new RegExp(`^${sentence}$`) : sentence)
  })
  it('says of two units the second, and never that all is shown', () => {
    const { said, atlas } = listen('#view=report&unit=p1')
    act(() => atlas.actions.follow('#view=report&unit=p2'))
    expect(said()).toBe('Opened: paragraph 2')
  })
  it('to where one is says nothing', () => {
    const { said, atlas } = listen('#select=group:blue&sure=firm')
    act(() => atlas.actions.follow('#select=group:blue&sure=firm'))
    expect(said()).toBe('')
  })
  it('is short where one asked for that', () => {
    const { said, atlas } = listen()
    act(() => setBrief(true))
    act(() => atlas.actions.follow('#fold=families'))
    expect(said()).toBe('Folded')
  })
  it('is said in Chinese', () => {
    const { said, atlas } = listen('', 'zh')
    act(() => atlas.actions.follow('#lang=zh&view=report&unit=p1'))
    expect(said()).toBe('报告：第1段')
  })
})
