// A file is opened beside what is there: nothing is replaced that nobody asked to have replaced, and all of it can be taken back.

import { act, renderHook, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { addBriefings, openBriefings, putInstead } from '../../../src/app/present/open-file.ts'
import { changeBriefing, changeBriefings, undoBriefings, useOwn } from '../../../src/app/present/own-briefings.ts'
import { OwnBriefings } from '../../../src/app/take/OwnBriefings.tsx'
import { besideOthers, newBriefing, viewScene } from '../../../src/core/author/edit.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { LARGEST_BRIEFING, LONGEST_TEXT } from '../../../src/core/schema/briefing-limits.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { writeBriefings } from '../../../src/core/schema/write-briefings.ts'
import { atlasAt, renderAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const words = (en: string, zh = '') => ({ en, zh })
const briefing = (title: string, said = 'One'): Briefing =>
  newBriefing(words(title), viewScene(words('One'), '#', { text: words(said), on: [] }), [])
const SALT = briefing('Salt')
const SEA_SALT: Briefing = { ...briefing('Salt', 'From the sea'), made: { dataset: 'x', signs: {} } }
const PEPPER = briefing('Pepper')

let count = 0
let report = ''
beforeEach(() => {
  window.localStorage.clear()
  report = `open-${count++}`
})
const own = () => renderHook(() => useOwn(report)).result
const put = (...all: readonly Briefing[]) => act(() => changeBriefings(report, () => all))
const add = (all: readonly Briefing[], brought: readonly Briefing[] = []) =>
  act(() => addBriefings(writeBriefings(all), 'file', { id: report, briefings: async () => brought }))
const told = (all: readonly Briefing[]) => all.map(({ id, title }) => [id, title.en])

describe('briefings of a file', () => {
  it('join those that are there', async () => {
    const result = own()
    await put(SALT)
    expect(told((await add([PEPPER])).opened)).toEqual([['pepper', 'Pepper']])
    expect(told(result.current.all)).toEqual([
      ['salt', 'Salt'],
      ['pepper', 'Pepper'],
    ])
  })
  it('change nothing where they cannot be read', async () => {
    const result = own()
    await put(SALT)
    const came = await act(() => addBriefings('salt', 'file', { id: report }))
    expect(came.problems).toHaveLength(1)
    expect(told(result.current.all)).toEqual([['salt', 'Salt']])
  })
  it('are not read where the file is far too large', async () => {
    const file = new File(['x'.repeat(4 * LARGEST_BRIEFING + 5)], 'large.json')
    expect((await openBriefings(file, { id: report })).problems[0]?.told?.kind).toBe('large')
  })
  it('of an id that is there and says something else are kept beside it, under a number', async () => {
    const result = own()
    await put(SALT)
    const came = await add([SEA_SALT])
    expect(came.beside).toMatchObject([{ id: 'salt-2', other: 'salt', title: { en: 'Salt 2', zh: '' } }])
    expect(told(result.current.all)).toEqual([
      ['salt', 'Salt'],
      ['salt-2', 'Salt 2'],
    ])
    expect(result.current.all[0]).toBe(SALT)
    expect(result.current.all[1]?.scenes).toEqual(SEA_SALT.scenes)
    await act(() => undoBriefings(report))
    expect(told(result.current.all)).toEqual([['salt', 'Salt']])
  })
  it('of an id that the report brings are kept beside that', async () => {
    const result = own()
    await put()
    expect((await add([SEA_SALT], [SALT])).beside).toMatchObject([{ id: 'salt-2', other: 'salt' }])
    expect(told(result.current.all)).toEqual([['salt-2', 'Salt 2']])
  })
  it('that are there already, word for word, are those', async () => {
    const result = own()
    await put(SALT)
    await add([SEA_SALT])
    const before = result.current.all
    for (const one of [SALT, { ...SEA_SALT, made: undefined }] as Briefing[])
      expect((await add([one])).beside).toEqual([])
    expect(result.current.all).toEqual(before)
  })
  it('leave their ids to each other', async () => {
    const result = own()
    await put(SALT)
    await add([SEA_SALT, { ...PEPPER, id: 'salt-2' }])
    expect(told(result.current.all)).toEqual([
      ['salt', 'Salt'],
      ['salt-3', 'Salt 2'],
      ['salt-2', 'Pepper'],
    ])
  })
  it('open all the same where what the report brings does not come', async () => {
    const brought = () => Promise.reject(new Error('offline'))
    const came = await act(() => addBriefings(writeBriefings([SALT]), 'file', { id: report, briefings: brought }))
    expect(came.opened).toHaveLength(1)
  })
})

describe('one that stands beside another', () => {
  it('takes its place when that is asked for, in one step that can be taken back', async () => {
    const result = own()
    await put(SALT, PEPPER)
    const { beside } = await add([SEA_SALT])
    await act(() => putInstead(beside[0] as never, report))
    expect(told(result.current.all)).toEqual([
      ['salt', 'Salt'],
      ['pepper', 'Pepper'],
    ])
    expect(result.current.all[0]?.scenes).toEqual(SEA_SALT.scenes)
    await act(() => undoBriefings(report))
    expect(told(result.current.all)).toEqual([
      ['salt', 'Salt'],
      ['pepper', 'Pepper'],
      ['salt-2', 'Salt 2'],
    ])
    expect(result.current.all[0]?.scenes).toEqual(SALT.scenes)
  })
  it('takes it as it is then, with what was written since, and does nothing once it is gone', async () => {
    const result = own()
    await put(SALT)
    const { beside } = await add([SEA_SALT])
    const [one] = beside
    if (one === undefined) throw new Error('nothing beside')
    await act(() => changeBriefing(report, 'salt-2', (all) => ({ ...all, title: words('Sea') })))
    await act(() => putInstead(one, report))
    expect(told(result.current.all)).toEqual([['salt', 'Sea']])
    await act(() => putInstead(one, report))
    expect(told(result.current.all)).toEqual([['salt', 'Sea']])
  })
  it('of the report takes its place as one’s own', async () => {
    const result = own()
    await put()
    const { beside } = await add([SEA_SALT], [SALT])
    await act(() => putInstead(beside[0] as never, report))
    expect(told(result.current.all)).toEqual([['salt', 'Salt']])
  })
  it('has no number where its title tells the two apart, and none that makes it longer than a text may be', () => {
    expect(besideOthers({ ...SEA_SALT, title: words('Sea') }, [SALT], LONGEST_TEXT).title.en).toBe('Sea')
    const long = { ...SALT, title: words('x'.repeat(LONGEST_TEXT)) }
    const put = besideOthers(long, [long], LONGEST_TEXT)
    expect(put.title.en).toHaveLength(LONGEST_TEXT)
    expect(readBriefings(writeBriefings([put]), 'x').problems).toEqual([])
    expect(
      besideOthers({ ...SALT, title: words('Salt', '盐') }, [{ ...SALT, title: words('', '盐') }], 99).title,
    ).toEqual(words('Salt 2', '盐 2'))
  })
})

it('is told in words, with a way to replace the other, and that this can be taken back', async () => {
  const { atlas } = atlasAt()
  report = atlas.source.id
  await put(SALT)
  renderAt(
    <ul>
      <OwnBriefings />
    </ul>,
  )
  const file = new File([writeBriefings([SEA_SALT])], 'salt.json', { type: 'application/json' })
  await userEvent.upload(screen.getByLabelText('Open a briefing of your own'), file)
  expect(await screen.findByText(/“Salt” is here already.*the one of the file is “Salt 2”/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Replace “Salt” with it' }))
  expect(await screen.findByText(/It has taken the place of “Salt”\. Undo/)).toBeTruthy()
  await act(() => undoBriefings(report))
  expect(await screen.findByRole('button', { name: 'Replace “Salt” with it' })).toBeTruthy()
})
