// Are the marks of stress that somebody types set or dropped, and never seen: in the room, at the desks, on paper, in slides and names?

import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AuthorFrame } from '../../../src/app/author/AuthorFrame.tsx'
import { HandoutFrame } from '../../../src/app/handout/HandoutFrame.tsx'
import { changeBriefings } from '../../../src/app/present/own-briefings.ts'
import { PresentFrame } from '../../../src/app/present/PresentFrame.tsx'
import { spoken, stressed } from '../../../src/app/present/spoken.ts'
import { drawScene } from '../../../src/app/speaker/scene-figure.ts'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { deckOf, partsOf } from '../slides/deck.ts'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const words = (text: string) => ({ en: `**${text}** and ${text}`, zh: `**${text}**中` })
const scene = (id: string, more: Partial<Scene> = {}): Scene => ({
  id,
  name: words(`name ${id}`),
  link: '#view=table',
  headline: { text: words(`headline ${id}`), on: [] },
  steps: [{ show: [], says: [{ text: words(`said ${id}`), on: ['claim:p36-4'] }] }],
  notes: [{ text: words(`note ${id}`), on: ['claim:p36-4'] }],
  seconds: 10,
  ...more,
})
const MINE: Briefing = {
  id: 'mine',
  title: words('title'),
  scenes: [scene('a'), scene('b', { plain: 'title' }), scene('c', { plain: 'text' })],
}

let count = 0
async function open(part: React.ReactNode, hash: string) {
  const { atlas } = atlasAt(hash, 'en')
  const id = `stress-${count++}`
  await changeBriefings(id, () => [MINE])
  render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, id, briefings: async () => [] } }}>
      <LanguageContext value="en">{part}</LanguageContext>
    </AtlasContext>,
  )
}

/** Everything that is read of a page but what is in a field. */
function readOf(root: Element): string {
  const all = [...root.querySelectorAll('*')]
  const named = all.flatMap((one) =>
    ['aria-label', 'title', 'alt', 'aria-description'].map((name) => one.getAttribute(name)),
  )
  const copy = root.cloneNode(true) as Element
  // What is typed is typed with its marks.
  for (const field of copy.querySelectorAll('textarea, .spot-grown')) field.remove()
  return [document.title, copy.textContent, ...named].join('\n')
}

beforeEach(() => {
  vi.stubGlobal('opener', null)
  window.localStorage.clear()
  document.title = ''
})

describe('words with stress', () => {
  it('are read without their marks, and set with them', () => {
    expect(spoken(words('a'), 'en')).toBe('a and a')
    expect(stressed(words('a'), 'en')).toBe('**a** and a')
    expect(spoken({ en: ' ', zh: '**盐**' }, 'en')).toBe('盐')
  })
  it.each(['a', 'b', 'c'])('stand in the room with stress in scene %s', async (id) => {
    await open(<PresentFrame loaded={undefined} />, `#present=mine,${id}`)
    const heading = await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(heading.querySelector('strong')?.textContent).toBe(`headline ${id}`))
    expect(readOf(document.body)).not.toContain('**')
  })
  it('stand at the desk of whoever writes', async () => {
    await open(<AuthorFrame />, '#chrome=author&present=mine,a')
    await screen.findByRole('navigation', { name: 'Scenes' })
    expect(readOf(document.body)).toContain('name a and name a')
    expect(readOf(document.body)).not.toContain('**')
  })
  it('stand in the list of briefings', async () => {
    await open(<AuthorFrame />, '#chrome=author')
    expect(await screen.findByRole('link', { name: /^title and title/ })).toBeTruthy()
    expect(readOf(document.body)).not.toContain('**')
  })
  it('stand on paper, notes and footnotes with them, and in the name of its file', async () => {
    await open(<HandoutFrame />, '#present=mine&chrome=dossier')
    const box = await screen.findByRole('checkbox')
    box.click()
    await screen.findAllByText('note a')
    expect(document.title).toBe('title and title')
    expect(readOf(document.body)).not.toContain('**')
  })
  it('stand in no part of a file of slides, its notes and its title', async () => {
    const parts = await partsOf(await deckOf(MINE))
    const told = [...parts].filter(([, xml]) => xml.includes('**')).map(([path]) => path)
    expect(told).toEqual([])
    expect([...parts.values()].join('')).toContain('note a and note a')
  })
  it('stand in no picture of a scene, nor in what is said of it', async () => {
    const { atlas } = atlasAt()
    const look = { language: 'en', theme: 'light' } as const
    const drawn = await drawScene(atlas, undefined, MINE, { scene: 0, step: 0 }, look)
    expect(drawn?.described).toBe('headline a and headline a')
    expect(decodeURIComponent(drawn?.address ?? '')).not.toContain('**')
  })
})
