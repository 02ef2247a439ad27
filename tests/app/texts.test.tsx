// Our sentences come after the first picture: who shows them waits for them, says so where they do not come, and tries anew.

import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { openTexts } from '../../src/app/texts.ts'
import { splitTexts, type Texts } from '../../src/core/model/texts.ts'
import type { Language } from '../../src/core/model/words.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { renderAt } from '../views/atlas.tsx'
import { withBrowser } from './stand-ins.ts'

withBrowser()
const { shell, names, texts } = splitTexts(richDataset())

/** Texts that come, or do not, when the test says so. */
function openSlowly() {
  const asked: { language: Language; come: (texts: Texts) => void; fail: () => void }[] = []
  const opened = openTexts(JSON.parse(JSON.stringify(shell)), 'en', names.en, {
    names: async (language) => names[language],
    texts: (language) =>
      new Promise((come, reject) => asked.push({ language, come, fail: () => reject(new Error('gone')) })),
  })
  return { opened, asked }
}

/** The page before any sentence of ours is here. */
function pageWithout(hash: string) {
  const { opened, asked } = openSlowly()
  const { atlas } = renderAt(<App texts={opened} />, hash, 'en', opened.dataset)
  const answer = (how: 'come' | 'fail') =>
    act(async () => {
      const last = asked.at(-1)
      if (how === 'come') last?.come(texts[last.language])
      else last?.fail()
    })
  return { atlas, asked, answer }
}

const panel = () => screen.getByRole('complementary', { name: 'Details and context' })

describe('our sentences', () => {
  it('are asked for once in a language, however often they are wanted', async () => {
    const { opened, asked } = openSlowly()
    const both = [opened.load('en'), opened.load('en')]
    asked[0]?.come(texts.en)
    await Promise.all(both)
    await opened.load('en')
    expect(asked.map(({ language }) => language)).toEqual(['en'])
    expect([opened.has('en'), opened.has('zh'), opened.state()]).toEqual([true, false, 'here'])
  })
  it('that did not come are asked for again, and whoever listens is told', async () => {
    const { opened, asked } = openSlowly()
    const seen: string[] = []
    const end = opened.subscribe(() => seen.push(opened.state()))
    const first = opened.load('zh')
    asked[0]?.fail()
    await first
    const second = opened.load('zh')
    asked[1]?.come(texts.zh)
    await second
    end()
    expect(seen).toEqual(['failed', 'loading', 'here'])
  })
  it('come with the names of all languages', async () => {
    const { opened, asked } = openSlowly()
    const zh = richDataset().entities.map((one) => one.names.zh)
    expect(opened.dataset.entities.map((one) => one.names.zh)).not.toEqual(zh)
    const loaded = opened.load('en')
    asked[0]?.come(texts.en)
    await loaded
    expect(opened.dataset.entities.map((one) => one.names.zh)).toEqual(zh)
  })
  it('are missed by nobody where those of the other language are here', async () => {
    const { opened, asked } = openSlowly()
    const all = opened.loadAll()
    asked[0]?.come(texts.en)
    asked[1]?.fail()
    await all
    expect([opened.state(), opened.has('zh')]).toEqual(['here', false])
  })
  it('are waited for by the panel of a selection, not by the network', async () => {
    const { atlas, answer } = pageWithout('')
    act(() => atlas.actions.select('group:red'))
    expect(within(panel()).queryByRole('heading', { level: 2 })).toBeNull()
    expect(await screen.findAllByRole('heading', { level: 1 })).toHaveLength(1)
    await answer('come')
    expect(await within(panel()).findByText('Red Band holds Port City.')).toBeTruthy()
  })
  it('are waited for by a view of sentences', async () => {
    const { answer } = pageWithout('#view=table')
    expect(await screen.findByText('Loading…')).toBeTruthy()
    expect(screen.queryByRole('grid')).toBeNull()
    await answer('come')
    expect(await screen.findByRole('grid')).toBeTruthy()
  })
  it('that do not come are missed in words where they would stand, and tried again', async () => {
    const { atlas, asked, answer } = pageWithout('')
    act(() => atlas.actions.select('group:red'))
    await answer('fail')
    expect(within(panel()).getByText('What is said here could not be loaded.')).toBeTruthy()
    act(() => window.dispatchEvent(new Event('online')))
    expect(asked).toHaveLength(2)
    await answer('come')
    expect(await within(panel()).findByText('Red Band holds Port City.')).toBeTruthy()
  })
})
