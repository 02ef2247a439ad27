// What does the room see of a scene of words alone? Its words and nothing behind them, and it goes on like any other.

import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { PresentFrame } from '../../../src/app/present/PresentFrame.tsx'
import { VIEWS } from '../../../src/app/registry.ts'
import type { Scene } from '../../../src/core/model/briefing.ts'
import { writeBriefings } from '../../../src/core/schema/write-briefings.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const DATASET = richDataset()
const say = (en: string, zh = en && `中${en}`, ...on: string[]) => ({ text: { en, zh }, on })
const scene = (id: string, more: Partial<Scene>): Scene => ({
  id,
  name: { en: `Name ${id}`, zh: `名${id}` },
  link: '#',
  headline: say(`Headline ${id}`),
  steps: [{ show: [], says: [say(`Said in ${id}`)] }],
  notes: [],
  seconds: 10,
  plain: 'text',
  ...more,
})
const SCENES = [
  scene('title', { plain: 'title' }),
  scene('text', {
    // Whatever a file says of it, nothing is shown behind words alone.
    link: '#view=table&select=group:red',
    steps: [
      { show: ['group:red'], says: [say('First'), say(''), say(' ', '')] },
      { show: [], says: [say('Second **strong**'), say('First')] },
    ],
  }),
  scene('rests', { steps: [{ show: [], says: [say('It rests', '它', 'p1')] }] }),
  scene('bare', { headline: say(''), steps: [{ show: [], says: [say('', '只有中文')] }] }),
]
/** Whether the code of any view is asked for. */
let loads: readonly MockInstance[] = []
beforeEach(() => {
  loads = VIEWS.map((view) => vi.spyOn(view, 'load'))
  // Opened by no other window.
  vi.stubGlobal('opener', null)
  window.sessionStorage.clear()
  // Own briefings are read once: all tests are of the same.
  window.localStorage.setItem(
    'nexus-atlas-briefings:r',
    writeBriefings([{ id: 'own', title: { en: 'Own', zh: '自己' }, scenes: SCENES }]),
  )
})

async function present(id: string, more = '', language = 'en') {
  const { atlas, address } = atlasAt(`#present=own,${id}${more}`, language, DATASET)
  const { container } = render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, id: 'r', briefings: async () => [] } }}>
      <LanguageContext value={language}>
        <PresentFrame loaded={undefined} />
      </LanguageContext>
    </AtlasContext>,
  )
  const heading = await screen.findByRole('heading', { level: 1, name: /^(Headline|Name) / })
  return { atlas, address, container, heading, user: userEvent.setup() }
}

const sentences = (container: HTMLElement) =>
  [...container.querySelectorAll('.scene-text p')].map(({ textContent }) => textContent)
const scroller = () => screen.getByRole('region', { name: 'What is said' })

// The first test: once they are read, one's own briefings are there at once.
it('is not said to be missing while one’s own briefings are still being read', async () => {
  const alerts: string[] = []
  const seen = new MutationObserver(() =>
    alerts.push(...screen.queryAllByRole('alert').map(({ textContent }) => textContent ?? '')),
  )
  seen.observe(document.body, { childList: true, subtree: true })
  await present('title')
  expect(alerts).toEqual([])
  seen.disconnect()
})

describe('a scene of words alone', () => {
  it('shows a title with what is said under it and what it is on, and neither a view nor a key', async () => {
    const { container, heading } = await present('title')
    expect(heading.textContent).toBe('Headline title')
    expect(sentences(container)).toEqual(['Said in title'])
    expect(container.querySelector('.plain-from')?.textContent).toContain(DATASET.report.symbol)
    expect(container.querySelector('figure, .view, .scene-key, svg.picture, canvas')).toBeNull()
    screen.getByText(/1 of 4/)
    for (const load of loads) expect(load).not.toHaveBeenCalled()
  })
  it('shows a text, each step with what was said before, and no sentence that says nothing', async () => {
    const { container, heading, user } = await present('text')
    expect(heading.textContent).toBe('Headline text')
    expect(container.querySelector('.plain-from')).toBeNull()
    expect(sentences(container)).toEqual(['First'])
    await user.keyboard('{ArrowRight}')
    expect(sentences(container)).toEqual(['First', 'Second strong', 'First'])
    expect(container.querySelector('.scene-step.now strong')?.textContent).toBe('strong')
  })
  it('has nothing to return to, whatever the link and the file say of the page behind it', async () => {
    const { atlas, container } = await present('text', '&view=report&unit=p1')
    expect(container.querySelector('.explored')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Back to the scene' })).toBeNull()
    await act(async () => atlas.actions.select('group:red'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Headline text')
    for (const load of loads) expect(load).not.toHaveBeenCalled()
  })
  it('says what it rests on only where it rests on anything, and opens that beside the briefing', async () => {
    const { container, user } = await present('text', ',2')
    expect(container.querySelector('.scene-sources')).toBeNull()
    await user.keyboard('{PageDown}')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Headline rests')
    const link = within(screen.getByRole('contentinfo')).getByRole('link')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(link.getAttribute('href')).toBe('#view=report&unit=p1')
  })
  it('is called by its name where it has no headline, and is said in the language that it has', async () => {
    const { container, heading } = await present('bare')
    expect(heading.textContent).toBe('Name bare')
    expect(heading.className).toBe('unseen')
    expect(sentences(container)).toEqual(['只有中文'])
  })
})

describe('keys in a text', () => {
  /** As high as a browser would find it. */
  const measured = (element: HTMLElement) =>
    Object.defineProperties(element, { scrollHeight: { value: 1000 }, clientHeight: { value: 500 } })

  it('that is longer than the screen scroll it by arrows before they go on, and clickers go on at once', async () => {
    const { user } = await present('rests')
    const text = measured(scroller())
    await user.keyboard('{ArrowDown}')
    expect(text.scrollTop).toBeGreaterThan(0)
    await user.keyboard('{ArrowUp}')
    expect(text.scrollTop).toBe(0)
    text.scrollTop = 500
    await user.keyboard('{ArrowDown>2/}')
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('Headline rests')
    await user.keyboard('{ArrowUp}')
    measured(scroller())
    await user.keyboard('{PageDown}')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Name bare')
  })
  it('do what they do elsewhere while the text has the focus', async () => {
    const { user, container, atlas } = await present('text')
    scroller().focus()
    await user.keyboard(' ')
    expect(sentences(container)).toHaveLength(3)
    await user.keyboard('{ArrowLeft}')
    expect(sentences(container)).toHaveLength(1)
    await user.keyboard('b')
    screen.getByRole('button', { name: /The screen is black/ })
    await user.keyboard('b{End}')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Name bare')
    await user.keyboard('{Escape}')
    expect(atlas.store.getState().view).toMatchObject({ chrome: 'page', scene: null, selected: [] })
  })
})
