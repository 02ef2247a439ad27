// A briefing as a document: every scene on its page with picture and footnotes, sources and index after them, in two languages.

import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App.tsx'
import { FIGURES } from '../../../src/app/figure/figures.ts'
import { HandoutFrame } from '../../../src/app/handout/HandoutFrame.tsx'
import { type Briefing, saidIn } from '../../../src/core/model/briefing.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { loadWords } from '../../../src/i18n/words.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { briefingOf, ownBriefing } from '../slides/deck.ts'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const REAL = ownBriefing()
// Drawers and the order of the marks of every lens take seconds to come: no test waits for them.
await Promise.all([...FIGURES.values()].map((load) => load()))
const { orders } = atlasAt().atlas
if (orders.nexus === undefined) throw new Error('the lenses have no order')

interface Asked {
  readonly briefings?: () => Promise<readonly Briefing[]>
  readonly named?: string
  readonly language?: string
  readonly part?: React.ReactNode
}

async function open(briefing: Briefing, { briefings, named, language = 'en', part = <HandoutFrame /> }: Asked = {}) {
  await loadWords(language)
  const { atlas, address } = atlasAt(`#present=${named ?? briefing.id}&chrome=dossier`, language)
  const source = { ...atlas.source, version: '0123456789abcdef', briefings: briefings ?? (async () => [briefing]) }
  render(
    <AtlasContext value={{ ...atlas, source }}>
      <LanguageContext value={language}>{part}</LanguageContext>
    </AtlasContext>,
  )
  return { atlas, address }
}

const printing = (name = 'Print or save as PDF') => screen.findByRole<HTMLButtonElement>('button', { name })
const drawn = async (name?: string) => {
  const button = await printing(name)
  await waitFor(() => expect(button.disabled).toBe(false))
}
/** A text as it is read: marks of notes and what keeps them in their line left out. */
const read = (element: Element | null | undefined) => {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const mark of copy?.querySelectorAll('sup') ?? []) mark.remove()
  return (copy?.textContent ?? '').replaceAll('\u2060', '')
}
const plain = (text: string) => text.replaceAll('**', '')
const pages = () => [...document.querySelectorAll('[data-scene]')]

for (const [language, print, silence] of [
  ['en', 'Print or save as PDF', 'What the report does not say is not denied.'],
  ['zh', '打印或存为PDF', '报告未提及不等于否认。'],
] as const)
  describe(`the hand-out in ${language}`, () => {
    it('has each scene on a page of its own with its picture and all that is said in it', async () => {
      await open(REAL, { language })
      await drawn(print)
      expect(pages().map((page) => page.getAttribute('data-scene'))).toEqual(REAL.scenes.map(({ id }) => id))
      for (const [i, scene] of REAL.scenes.entries()) {
        const page = pages()[i]
        expect(read(page?.querySelector('h2'))).toBe(plain(scene.headline.text[language]))
        expect(page?.querySelector('svg[role="img"] text')).toBeTruthy()
        for (const { text } of saidIn(scene).slice(1))
          expect(read(page?.querySelector('figcaption'))).toContain(plain(text[language]))
        const marks = [...(page?.querySelectorAll('sup') ?? [])].map(({ textContent }) => textContent)
        const notes = [...(page?.querySelectorAll('[data-rests] > span:first-child') ?? [])]
        expect(marks).toEqual(notes.map(({ textContent }) => textContent))
      }
      const title = document.querySelector('.handout-title')
      expect(title?.querySelector('h1')?.textContent).toBe(REAL.title[language])
      expect(title?.textContent).toContain(silence)
      expect(title?.textContent).toContain('01234567')
    })
  })

describe('the hand-out', () => {
  const two = briefingOf(
    { link: '#select=group:isil&group=isil', notes: [{ text: { en: 'For me.', zh: '给我。' }, on: ['p5'] }] },
    { link: '#view=about' },
  )
  it('draws a picture with the key of its signs and what is filtered; without one the words stand alone', async () => {
    await open(two)
    await drawn()
    const [first, second] = pages()
    expect(first?.querySelector('figure')?.textContent).toContain('Group: ISIL')
    expect(within(first as HTMLElement).getByText('benefits from')).toBeTruthy()
    expect(second?.querySelector('figure')).toBeNull()
    expect(second?.textContent).toContain('Said in 2')
  })
  it('prints speaker notes only where they are wanted, with their footnotes, sources and units', async () => {
    await open(two)
    await drawn()
    expect(screen.queryByText('For me.')).toBeNull()
    expect(document.querySelector('[data-from="p5"]')).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'With speaker notes' }))
    await drawn()
    expect(read(screen.getByText(/^For me\./))).toBe('For me.')
    expect(document.querySelector('[data-from="p5"]')?.textContent).toBe('¶5 1')
  })
  it('lists each source in full with where it is cited and in which scenes', async () => {
    await open(two)
    await drawn()
    const source = document.querySelector('[data-source="doc:s-2014-770"]')
    expect(source?.textContent).toBe('[1]S/2014/770. Cited in S/2015/366, para. 36. Scenes 1–2.')
    expect(pages()[0]?.textContent).toContain('S/2014/770 [1]')
  })
  it('is printed by its button once it is drawn', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    await open(two)
    const button = await printing()
    expect(button.disabled).toBe(true)
    await drawn()
    await userEvent.click(button)
    expect(print).toHaveBeenCalledOnce()
  })
  it('leads from its scenes into the briefing, and back to the page', async () => {
    await open(two)
    expect((await screen.findByRole('link', { name: 'Scene 2' })).getAttribute('href')).toBe('#present=made,s2')
    expect(screen.getByRole('link', { name: 'Back to the page' }).getAttribute('href')).toBe('#')
  })
  it('gives its name to the file, and the page its own again', async () => {
    const before = document.title
    await open(two)
    await drawn()
    expect(document.title).toBe('A made-up briefing')
    document.title = before
  })
  it('is what a link to a dossier of a briefing opens, and Escape leaves it', async () => {
    const { atlas } = await open(two, { part: <App /> })
    await drawn()
    await userEvent.keyboard('{Escape}')
    expect([atlas.store.getState().view.chrome, atlas.store.getState().view.scene]).toEqual(['page', null])
    await act(async () => {})
  })
  it('says where there is no such briefing, and where none can be loaded', async () => {
    await open(two, { named: 'other' })
    expect((await screen.findByRole('alert')).textContent).toContain('There is no briefing “other”.')
  })
  it('says where the briefings do not come', async () => {
    await open(two, { briefings: () => Promise.reject(new Error('offline')) })
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded')
  })
})
