// Words as long as a field takes, in the room and where they are called by their names: all there to be read, none that floods a list.

import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AuthorFrame } from '../../../src/app/author/AuthorFrame.tsx'
import { changeBriefings } from '../../../src/app/present/own-briefings.ts'
import { PresentFrame } from '../../../src/app/present/PresentFrame.tsx'
import { SceneNotes } from '../../../src/app/present/SceneNotes.tsx'
import { nameIn } from '../../../src/app/present/spoken.ts'
import { SpeakerNotes } from '../../../src/app/speaker/SpeakerNotes.tsx'
import { drawScene } from '../../../src/app/speaker/scene-figure.ts'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { LONG } from '../../core/long-texts.ts'
import { atlasAt, renderAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const words = (text: string) => ({ en: text, zh: text })
const sceneOf = (text: string, more: Partial<Scene> = {}): Scene => ({
  id: 'a',
  name: words(text),
  link: '#view=table',
  headline: { text: words(text), on: [] },
  steps: [{ show: [], says: [1, 2, 3].map(() => ({ text: words(text), on: [] })) }],
  notes: [],
  seconds: 10,
  ...more,
})
const briefingOf = (text: string): Briefing => ({ id: 'mine', title: words(text), scenes: [sceneOf(text)] })

let count = 0
async function open(briefing: Briefing, part: React.ReactNode, hash: string) {
  const { atlas } = atlasAt(hash, 'en')
  const id = `long-${count++}`
  await changeBriefings(id, () => [briefing])
  render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, id, briefings: async () => [] } }}>
      <LanguageContext value="en">{part}</LanguageContext>
    </AtlasContext>,
  )
}
beforeEach(() => {
  vi.stubGlobal('opener', null)
  window.localStorage.clear()
})

describe.each(LONG)('%s', (_, text) => {
  it('are set small over a picture, all of them there to be read aloud, and whole in both kinds of notes', async () => {
    await open(briefingOf(text), <PresentFrame loaded={undefined} />, '#present=mine,a')
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading.className).toContain('set-smallest')
    expect(heading.textContent).toBe(text)
    expect(document.querySelector('.scene-text')?.className).toContain('much')
    cleanup()
    for (const Notes of [SceneNotes, SpeakerNotes]) {
      renderAt(<Notes scene={sceneOf(text)} />)
      expect(screen.getByText('The whole headline:').parentElement?.textContent).toContain(text)
      cleanup()
    }
  })
  it('stand in the small picture of their scene as far as there is room, and say that they go on', async () => {
    const { atlas } = atlasAt()
    const look = { language: 'en', theme: 'light' } as const
    const drawn = await drawScene(atlas, undefined, briefingOf(text), { scene: 0, step: 0 }, look)
    const svg = decodeURIComponent(drawn?.address ?? '')
    const lines = [...svg.matchAll(/<tspan x="[\d.-]+" y="([\d.-]+)">([^<]*)</g)]
    expect(lines.filter(([, , line]) => line?.endsWith('…')).length).toBeGreaterThanOrEqual(2)
    for (const [, y] of lines) expect(Number(y)).toBeLessThan(900)
  })
  it('name a briefing and a scene by their beginning', async () => {
    await open(briefingOf(text), <AuthorFrame />, '#chrome=author')
    const link = await screen.findByRole('link', { name: /1 scene$/ })
    expect([...(link.querySelector('b')?.textContent ?? '')].length).toBeLessThanOrEqual(80)
    expect(link.textContent).toContain('…')
  })
})

it('words that are short are as they were', async () => {
  await open(briefingOf('Oil'), <PresentFrame loaded={undefined} />, '#present=mine,a')
  const heading = await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(heading.className).toBe('scene-headline'))
  cleanup()
  renderAt(<SceneNotes scene={sceneOf('Oil')} />)
  expect(screen.queryByText('The whole headline:')).toBeNull()
  expect(nameIn(words('Oil\nand **salt**'), 'en')).toBe('Oil and salt')
})
