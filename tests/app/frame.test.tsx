// The page around the views: language, title, theme, what stands beside what, a file that is dropped, parts that fail.

import { act, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { NotHere, Part } from '../../src/app/Part.tsx'
import type { AtlasTexts } from '../../src/app/texts.ts'
import type { Copy } from '../../src/core/evidence/own-copy.ts'
import { LanguageContext } from '../../src/i18n/language.ts'
import type { ViewParts } from '../../src/ui/view.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { renderAt } from '../views/atlas.tsx'
import { withBrowser } from './stand-ins.ts'

withBrowser()
const dataset = richDataset()
const page = (hash: string, language = 'en') => renderAt(<App />, hash, language, dataset)

describe('the page', () => {
  it('says its language and direction to the browser, and follows the choice', () => {
    const { atlas } = page('#view=report')
    const { documentElement: html } = document
    expect([html.lang, html.dir]).toEqual(['en', 'ltr'])
    act(() => atlas.actions.setLanguage('zh'))
    expect([html.lang, html.dir]).toEqual(['zh', 'ltr'])
    act(() => atlas.actions.setLanguage('ar-XB'))
    expect(html.dir).toBe('rtl')
  })
  it('says its theme to the style sheets, and nothing where the device chooses', () => {
    const { atlas } = page('#view=report')
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    act(() => atlas.actions.setTheme('contrast'))
    expect(document.documentElement.dataset['theme']).toBe('contrast')
    act(() => atlas.actions.setTheme('auto'))
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })
  it('has what is selected in its title', () => {
    const { atlas } = page('#view=report')
    expect(document.title).toBe('Nexus Atlas · R/2')
    act(() => atlas.actions.select('group:red'))
    expect(document.title).toBe('Red Band · Nexus Atlas · R/2')
    act(() => atlas.actions.select('link:group:red~crime:salt'))
    expect(document.title).toBe('Red Band – Salt smuggling · Nexus Atlas · R/2')
    act(() => atlas.actions.setLanguage('zh'))
    expect(document.title).toBe('红帮 – 走私食盐 · Nexus Atlas · R/2')
  })
  it('speaks the language it has until the texts of the other are here', async () => {
    let arrive = () => {}
    const arrived = new Set(['en'])
    const texts: AtlasTexts = {
      dataset,
      state: () => 'here',
      subscribe: () => () => {},
      has: (language: string) => arrived.has(language),
      load: () =>
        new Promise<void>((done) => {
          arrive = () => {
            arrived.add('zh')
            done()
          }
        }),
      loadAll: async () => {},
    }
    const { atlas } = renderAt(<App texts={texts} />, '#view=report', 'en', dataset)
    act(() => atlas.actions.setLanguage('zh'))
    expect(document.documentElement.lang).toBe('en')
    expect(screen.getByRole('navigation', { name: 'Views' })).toBeTruthy()
    await act(async () => arrive())
    expect(document.documentElement.lang).toBe('zh')
    expect(screen.getByRole('navigation', { name: '视图' })).toBeTruthy()
  })
  it('has beside the report the context of the open unit, and the details where none is open', async () => {
    const { atlas } = page('#view=report&unit=p1')
    const panel = screen.getByRole('complementary', { name: 'Details and context' })
    expect(await within(panel).findByRole('region', { name: 'In the network' })).toBeTruthy()
    act(() => atlas.actions.show('table'))
    expect(await within(panel).findByRole('region', { name: 'Details' })).toBeTruthy()
  })
  it('has a panel beside a view, and none beside a page that is read by itself', () => {
    const Main = () => <p>read me</p>
    const panel = (parts: ViewParts) => {
      const { unmount } = renderAt(<App loaded={{ id: 'table', parts }} />, '#view=table', 'en', dataset)
      expect(screen.getByText('read me')).toBeTruthy()
      const found = document.querySelector('aside.panel')
      unmount()
      return found
    }
    expect(panel({ Main })).not.toBeNull()
    expect(panel({ Main, alone: true })).toBeNull()
  })
  it('keeps a view that was in front out of reach behind the next', async () => {
    const { atlas } = page('#view=report&unit=p1')
    const reader = await screen.findByRole('region', { name: 'Reader' })
    act(() => atlas.actions.show('table'))
    expect(reader.isConnected).toBe(true)
    expect(reader.closest('.view')?.hasAttribute('inert')).toBe(true)
  })
})

describe('two views', () => {
  afterEach(() => vi.restoreAllMocks())
  /** A device as wide as asked. */
  const device = (isWide: boolean) =>
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        matches: isWide && media.includes('width >='),
        media,
        onchange: null,
        addListener() {},
        removeListener() {},
      }),
    )
  it('stand side by side where there is room, each in reach', async () => {
    device(true)
    const loaded = { id: 'table', parts: { Main: () => <p>in front</p> } }
    renderAt(<App loaded={loaded} />, '#view=table&beside=report&unit=p1', 'en', dataset)
    const reader = await screen.findByRole('region', { name: 'Reader' })
    expect(reader.closest('.view')?.className).toBe('view beside')
    expect(screen.getByText('in front').closest('.view')?.className).toBe('view front')
    expect(await screen.findByRole('separator', { name: 'Width of the two views' })).toBeTruthy()
  })
  it('are one where there is no room, and the link still says two', () => {
    device(false)
    const { address } = page('#view=table&beside=report')
    expect(document.querySelector('.view.beside')).toBeNull()
    expect(address.hash()).toContain('beside=report')
  })
})

describe('a file that is dropped on the page', () => {
  const COPY: Copy = {
    encoding: 'UTF-8',
    verified: 1,
    total: 10,
    units: { p1: { sentences: ['红帮靠盐。'], verified: true } },
  }
  const file = { name: 'mine.txt', size: 3, arrayBuffer: async () => new ArrayBuffer(3) }
  /** Carries something over the page, or drops it there. */
  const carry = (event: Event, dataTransfer: object) => {
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
    fireEvent(window, event)
    return event
  }
  const drop = (dataTransfer: object) => carry(createEvent.drop(window), dataTransfer)
  /** A page that answers takes files a moment later. */
  const takesFiles = () =>
    waitFor(() => expect(carry(createEvent.dragOver(window), { types: ['Files'] }).defaultPrevented).toBe(true))
  it('is read as a copy, and its text is opened where the reader is or at the first unit', async () => {
    const { atlas } = renderAt(<App />, '#view=table', 'en', dataset, async () => COPY)
    await takesFiles()
    const event = drop({ types: ['Files'], files: [file] })
    expect(event.defaultPrevented).toBe(true)
    expect(atlas.store.getState().view).toMatchObject({ view: 'report', unit: 'p1' })
    expect(await screen.findByText('红帮靠盐。')).toBeTruthy()
    act(() => atlas.actions.openUnit('p3'))
    await act(async () => void drop({ types: ['Files'], files: [file] }))
    expect(atlas.store.getState().view.unit).toBe('p3')
  })
  it('is left to the browser where it is no file', async () => {
    const { atlas } = page('#view=table')
    await takesFiles()
    const event = drop({ types: ['text/plain'], files: [] })
    expect(event.defaultPrevented).toBe(false)
    expect(atlas.store.getState().view.view).toBe('table')
  })
})

describe('a part that fails', () => {
  it('says so in its place, the rest stays, and it is tried again when asked', async () => {
    vi.mocked(console.error).mockImplementation(() => {})
    let isBroken = true
    const Shaky = () => {
      if (isBroken) throw new Error('broken')
      return <p>whole</p>
    }
    render(
      <>
        <p>the rest</p>
        <Part of={Shaky} />
      </>,
    )
    expect(screen.getByRole('alert').textContent).toContain('This part of the page has failed.')
    expect(screen.getByText('the rest')).toBeTruthy()
    isBroken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('whole')).toBeTruthy()
  })
  it('says so in Chinese', () => {
    vi.mocked(console.error).mockImplementation(() => {})
    const Broken = () => {
      throw new Error('broken')
    }
    render(
      <LanguageContext value="zh">
        <Part of={Broken} />
      </LanguageContext>,
    )
    expect(screen.getByRole('alert').textContent).toContain('页面的这一部分出错了。')
  })
})

describe('code that did not arrive', () => {
  afterEach(() => vi.restoreAllMocks())
  const show = (onRetry = () => {}) =>
    render(<NotHere what="“Map” is gone." still="The rest works." onRetry={onRetry} />)
  it('says what still works and offers to load the page again', () => {
    show()
    expect(screen.getByRole('alert').textContent).toBe('“Map” is gone. The rest works.Load the page again')
  })
  it('says that the page is offline, and is fetched again when asked', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const onRetry = vi.fn()
    show(onRetry)
    expect(screen.getByRole('alert').textContent).toContain('The page is offline')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledTimes(1)
  })
  it('follows the network', () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    show()
    onLine.mockReturnValue(true)
    act(() => void window.dispatchEvent(new Event('online')))
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy()
  })
})
