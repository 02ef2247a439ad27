// Does a link that carries a briefing bring it among one's own, harming nothing that is there, and say what is wrong with one that does not?

import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AuthorStart } from '../../../src/app/author/AuthorStart.tsx'
import { openCarried } from '../../../src/app/author/carried.ts'
import { carryingLink } from '../../../src/app/author/carry/carrying-link.ts'
import { changeBriefings, ownBriefings } from '../../../src/app/present/own-briefings.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { memoryAddress, renderAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

vi.mock('virtual:atlas-reports', () => ({ default: ['r', 'harbour-2024'] }))
vi.mock('virtual:atlas-briefings', () => ({ default: [{ id: 'brought' }] }))
withBrowser()

const words = { en: 'Salt', zh: '盐' }
const briefingOf = (id: string, said = 'Salt'): Briefing => ({
  id,
  title: words,
  scenes: [
    {
      id: 'one',
      name: words,
      link: '#',
      headline: { text: { en: said, zh: '' }, on: ['p1'] },
      steps: [{ show: [], says: [] }],
      notes: [],
      seconds: 30,
    },
  ],
})
const first = { id: 'r', isFirst: true, published: ['r'] }
const linkOf = (briefing: Briefing, opens: 'author' | 'present' = 'author', source = first) =>
  new URL(carryingLink(briefing, opens, source, 'https://atlas.example/#lens=threat') ?? '').hash

async function opened(hash: string): Promise<string> {
  const address = memoryAddress(hash)
  await openCarried(address)
  return address.hash()
}
const ids = async (report = 'r') => (await ownBriefings(report)).map(({ id }) => id)

afterEach(async () => {
  await changeBriefings('r', () => [])
  await changeBriefings('harbour-2024', () => [])
})

describe('a link that carries a briefing', () => {
  it('is replaced by the link to it, to edit or to present, with language and theme as they were', async () => {
    expect(await opened(`${linkOf(briefingOf('salt'))}&lang=zh&theme=dark`)).toBe(
      '#lang=zh&theme=dark&chrome=author&present=salt',
    )
    expect(await opened(`${linkOf(briefingOf('salt'), 'present')}&lang=zh`)).toBe('#lang=zh&present=salt')
    expect(await ownBriefings('r')).toEqual([briefingOf('salt')])
  })
  it('opened again, also twice at once, brings no second copy', async () => {
    const address = memoryAddress(linkOf(briefingOf('salt')))
    await Promise.all([openCarried(address), openCarried(address)])
    await opened(linkOf(briefingOf('salt')))
    expect(await ids()).toEqual(['salt'])
  })
  it('of the id of another brings it under one of its own: nothing is replaced', async () => {
    await changeBriefings('r', () => [briefingOf('salt', 'Mine')])
    expect(await opened(linkOf(briefingOf('salt', 'Theirs')))).toBe('#chrome=author&present=salt-2')
    expect(await opened(linkOf(briefingOf('salt', 'Theirs')))).toBe('#chrome=author&present=salt-2')
    const said = (await ownBriefings('r')).map(({ id, scenes }) => [id, scenes[0]?.headline.text.en])
    expect(said).toEqual([
      ['salt', 'Mine'],
      ['salt-2', 'Theirs'],
    ])
  })
  it('of the id of one that the report brings does not take its place', async () => {
    expect(await opened(linkOf(briefingOf('brought')))).toBe('#chrome=author&present=brought-2')
  })
  it('of another report is put among those of that report', async () => {
    const source = { id: 'harbour-2024', isFirst: false, published: [] }
    expect(await opened(linkOf(briefingOf('salt'), 'author', source as unknown as typeof first))).toBe(
      '#report=harbour-2024&chrome=author&present=salt',
    )
    expect([await ids(), await ids('harbour-2024')]).toEqual([[], ['salt']])
  })
  it('whose briefing has a name that every object has is one like any other', async () => {
    expect(await opened(linkOf(briefingOf('constructor')))).toBe('#chrome=author&present=constructor')
  })
  it('does not call back whoever has gone on meanwhile', async () => {
    const address = memoryAddress(linkOf(briefingOf('salt')))
    const taken = openCarried(address)
    address.goTo('#view=map')
    await taken
    expect(address.hash()).toBe('#view=map')
    expect(await ids()).toEqual(['salt'])
  })
})

describe('a link that carries none', () => {
  const list = (language = 'en') =>
    renderAt(<AuthorStart wanted={undefined} />, '#chrome=author', language, richDataset())

  it.each([
    ['cut off', (hash: string) => hash.slice(0, -40), /cut off/],
    ['damaged', (hash: string) => hash.replace(/.{9}$/, 'AAAAAAAAA'), /damaged|cut off/],
    ['empty', () => '#briefing=', /damaged/],
    ['no letters', () => '#briefing=<img src=x onerror=alert(1)>', /damaged/],
  ])('because it is %s opens the list, says so, and leaves all as it was', async (_, spoil, said) => {
    await changeBriefings('r', () => [briefingOf('mine')])
    expect(await opened(`${spoil(linkOf(briefingOf('salt')))}&lang=en`)).toBe('#lang=en&chrome=author')
    expect(await ids()).toEqual(['mine'])
    list()
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toMatch(said)
    expect(alert.querySelector('img')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Put away' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
  it('because what it carries is no briefing tells each fault, in the language of the page', async () => {
    const bad = { ...briefingOf('salt'), scenes: [{ ...briefingOf('salt').scenes[0], seconds: -3 }] }
    await opened(linkOf(bad as unknown as Briefing))
    list('zh')
    expect(screen.getByRole('alert').textContent).toMatch(/briefings\[0\]\.scenes\[0\]\.seconds.*超出范围/)
  })
  it('is forgotten when another comes in', async () => {
    await opened('#briefing=x')
    await opened(linkOf(briefingOf('salt')))
    list()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
