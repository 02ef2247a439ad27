// Are briefings of one's own kept as they are written, taken back, found again, and never lost?

import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  amendBriefing,
  changeBriefing,
  changeBriefings,
  latestBriefing,
  redoBriefings,
  removeBriefing,
  settleBriefings,
  undoBriefings,
  useOwn,
} from '../../../src/app/present/own-briefings.ts'
import { newBriefing, viewScene } from '../../../src/core/author/edit.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { writeBriefings } from '../../../src/core/schema/write-briefings.ts'

const words = (en: string) => ({ en, zh: '' })
const briefing = (title: string): Briefing =>
  newBriefing(words(title), viewScene(words('One'), '#', { text: words('One'), on: [] }), [])
const SALT = briefing('Salt')
const PEPPER = briefing('Pepper')

/** What is open is kept as long as the page is: each test has a report of its own. */
let count = 0
let report = ''
const key = () => `nexus-atlas-briefings:${report}`
const kept = () => readBriefings(window.localStorage.getItem(key()) ?? '', 'kept').briefings
const titles = (all: readonly Briefing[]) => all.map(({ title }) => title.en)

beforeEach(() => {
  window.localStorage.clear()
  report = `r-${count++}`
})
afterEach(() => vi.restoreAllMocks())

const own = () => renderHook(() => useOwn(report)).result
const put = (...all: readonly Briefing[]) => act(() => changeBriefings(report, () => all))

describe('what is written', () => {
  it('is kept on the device a moment later', async () => {
    own()
    await put(SALT)
    await waitFor(() => expect(titles(kept())).toEqual(['Salt']))
  })
  it('is kept at once when the page is left', async () => {
    own()
    await put(SALT)
    window.dispatchEvent(new Event('pagehide'))
    expect(titles(kept())).toEqual(['Salt'])
  })
  it('is found again by a page that opens later', async () => {
    window.localStorage.setItem(key(), writeBriefings([SALT, PEPPER]))
    const { current } = own()
    expect(current.all).toEqual([])
    const again = own()
    await waitFor(() => expect(titles(again.current.all)).toEqual(['Salt', 'Pepper']))
  })
  it('stays open where the device keeps nothing, and that is said', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const result = own()
    await put(SALT)
    await waitFor(() => expect(result.current.isKept).toBe(false))
    expect(titles(result.current.all)).toEqual(['Salt'])
  })
  it('follows what another tab keeps, and what was here can be had back', async () => {
    const result = own()
    await put(SALT)
    const newValue = writeBriefings([PEPPER])
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: key(), newValue })))
    await waitFor(() => expect(titles(result.current.all)).toEqual(['Pepper']))
    await act(() => undoBriefings(report))
    expect(titles(result.current.all)).toEqual(['Salt'])
  })
})

describe('a change', () => {
  it('is taken back and done again, a whole briefing that was deleted too', async () => {
    const result = own()
    await put(SALT, PEPPER)
    await act(() => removeBriefing(SALT.id, report))
    expect(titles(result.current.all)).toEqual(['Pepper'])
    await act(() => undoBriefings(report))
    expect(titles(result.current.all)).toEqual(['Salt', 'Pepper'])
    await act(() => redoBriefings(report))
    expect(titles(result.current.all)).toEqual(['Pepper'])
    expect(result.current).toMatchObject({ canUndo: true, canRedo: false })
  })
  it('that is typed letter by letter is taken back at once, until the field is left', async () => {
    const result = own()
    await put(SALT)
    const type = (en: string) =>
      act(() => changeBriefing(report, SALT.id, (one) => ({ ...one, title: words(en) }), 'title'))
    await type('S')
    await type('Se')
    settleBriefings(report)
    await type('Sea')
    await act(() => undoBriefings(report))
    expect(titles(result.current.all)).toEqual(['Se'])
    await act(() => undoBriefings(report))
    expect(titles(result.current.all)).toEqual(['Salt'])
  })
})

describe('what the device kept and nobody can read', () => {
  it('is told, and laid aside before anything takes its place', async () => {
    window.localStorage.setItem(key(), '{"briefings": [{"id": 7')
    const result = own()
    await waitFor(() => expect(result.current.unread?.problems.length).toBeGreaterThan(0))
    await put(SALT)
    window.dispatchEvent(new Event('pagehide'))
    expect(titles(kept())).toEqual(['Salt'])
    expect(window.localStorage.getItem(`nexus-atlas-unread-briefings:${report}`)).toBe('{"briefings": [{"id": 7')
  })
})

describe('the briefing that was changed last', () => {
  it('is the one somebody wrote on, not one that was only signed', async () => {
    own()
    await put(SALT, PEPPER)
    await act(() => changeBriefing(report, SALT.id, (one) => ({ ...one, title: words('Sea salt') })))
    await act(() => amendBriefing(report, PEPPER.id, (one) => ({ ...one, made: { dataset: 'x', signs: {} } })))
    expect(latestBriefing(report)).toBe(SALT.id)
  })
})
