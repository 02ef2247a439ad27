// The frame: what the registry finds, what the header leads to, what notices say, and failures in words.

import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Announcer } from '../../src/app/Announcer.tsx'
import { Steps } from '../../src/app/announcer/Steps.tsx'
import { DataFailure } from '../../src/app/DataFailure.tsx'
import { Header } from '../../src/app/Header.tsx'
import { Notices } from '../../src/app/Notices.tsx'
import { PANELS, partnerOf, VIEWS, viewsWith } from '../../src/app/registry.ts'
import { SplitFrame } from '../../src/app/split/SplitFrame.tsx'
import { LanguageContext } from '../../src/i18n/language.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { atlasAt, renderAt } from '../views/atlas.tsx'
import { linksIn } from '../views/reading.ts'
import { withBrowser } from './stand-ins.ts'

const dataset = richDataset()
const nothing = () => {}

describe('the registry', () => {
  it('finds every view and panel by its folder, in order', () => {
    expect(VIEWS.map(({ id }) => id)).toEqual(['network', 'matrix', 'map', 'money', 'time', 'table', 'report', 'about'])
    expect(PANELS.map(({ slot }) => slot).sort()).toEqual(['details', 'filters', 'strip'])
  })
  it('holds views that load what they promise', async () => {
    const report = VIEWS.find(({ id }) => id === 'report')
    expect(Object.keys((await report?.load()) ?? {}).sort()).toEqual(['Main', 'Panel', 'Side', 'isText', 'pictured'])
  })
  it('puts beside a view the last that may stand beside one, and beside that the first', () => {
    expect(partnerOf(VIEWS, 'network')).toBe('report')
    expect(partnerOf(VIEWS, 'report')).toBe('network')
    expect(partnerOf([], 'network')).toBeNull()
  })
  it('names every view in every language', () => {
    for (const { label } of VIEWS) expect(label('zh')).not.toBe(label('en'))
  })
})

describe('the header', () => {
  const show = (hash = '', language = 'en', onSearch = nothing, onKeys = nothing) =>
    renderAt(<Header onKeys={onKeys} onSearch={onSearch} onTake={nothing} />, hash, language, dataset)
  it('shows the views as links that keep what is selected, and marks the one in front', () => {
    show('#view=report&select=group:red')
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Report')
    expect(screen.getByRole('link', { name: 'Network' }).getAttribute('href')).toBe('#select=group:red')
  })
  it('marks the view beside too, and not as the page', () => {
    show('#view=table&beside=report')
    const views = screen.getByRole('navigation', { name: 'Views' })
    expect(within(views).getByRole('link', { name: 'Report' }).getAttribute('aria-current')).toBe('true')
    expect(within(views).getByRole('link', { name: 'Table' }).getAttribute('aria-current')).toBe('page')
  })
  it('leads home by its name, keeping only language and theme', () => {
    show('#view=report&select=group:red&crime=crime:salt&theme=dark')
    expect(screen.getByRole('link', { name: /^Nexus Atlas/ }).getAttribute('href')).toBe('#theme=dark')
  })
  it('says which report it is of', () => {
    show()
    expect(screen.getByRole('link', { name: /^Nexus Atlas/ }).textContent).toContain('R/2')
  })
  it('changes language and theme in the state and the address', async () => {
    const { atlas, address } = show()
    await userEvent.click(screen.getByRole('button', { name: '中文', hidden: true }))
    await userEvent.click(screen.getByRole('button', { name: 'Theme: as the device', hidden: true }))
    expect(atlas.store.getState().view).toMatchObject({ language: 'zh', theme: 'light' })
    expect(address.hash()).toBe('#lang=zh&theme=light')
  })
  it('goes round all themes and back to that of the device', async () => {
    const { atlas } = show()
    const seen: string[] = []
    for (let i = 0; i < 4; i++) {
      await userEvent.click(screen.getByRole('button', { name: /^Theme: /, hidden: true }))
      seen.push(atlas.store.getState().view.theme)
    }
    expect(seen).toEqual(['light', 'dark', 'contrast', 'auto'])
  })
  it('calls another language by its own name, in its own language', () => {
    show()
    expect(screen.getByRole('button', { name: '中文', hidden: true }).lang).toBe('zh')
  })
  it('says whether the side is open', () => {
    const { atlas } = show()
    act(() => atlas.actions.openSide(true))
    expect(screen.getByRole('button', { name: 'Legend' }).getAttribute('aria-expanded')).toBe('true')
  })
  it('opens the filters, says that they are open, and that some are active', async () => {
    const { atlas } = show('#crime=crime:salt')
    const toggle = screen.getByRole('button', { name: 'Filters' })
    expect([toggle.getAttribute('aria-expanded'), toggle.className]).toEqual(['false', 'filter-toggle active'])
    await userEvent.click(toggle)
    expect(atlas.store.getState().isFiltersOpen).toBe(true)
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
  })
  it('puts another view beside the one in front and takes it away', async () => {
    const { atlas } = show()
    const toggle = screen.getByRole('button', { name: 'Another view beside this one' })
    await userEvent.click(toggle)
    expect([atlas.store.getState().view.split, toggle.getAttribute('aria-pressed')]).toEqual(['report', 'true'])
    await userEvent.click(toggle)
    expect(atlas.store.getState().view.split).toBeNull()
  })
  it('opens search and keys', async () => {
    const [onSearch, onKeys] = [vi.fn(), vi.fn()]
    show('', 'en', onSearch, onKeys)
    await userEvent.click(screen.getByRole('button', { name: /^Search/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Keys', hidden: true }))
    expect([onSearch.mock.calls.length, onKeys.mock.calls.length]).toEqual([1, 1])
  })
  it('leads the keyboard past itself, to the mark of the view that Tab would reach', async () => {
    // jsdom knows no layout.
    Element.prototype.checkVisibility = () => true
    const view = (
      <>
        <Header onKeys={nothing} onSearch={nothing} onTake={nothing} />
        <main id="stage">
          <div className="view" inert>
            <button type="button">behind</button>
          </div>
          <div className="view">
            <button type="button">other</button>
            <button type="button" data-mark="group:red">
              mark
            </button>
          </div>
        </main>
      </>
    )
    renderAt(view, '', 'en', dataset)
    await userEvent.click(screen.getByRole('button', { name: 'Skip to the view' }))
    expect(document.activeElement?.textContent).toBe('mark')
    Reflect.deleteProperty(Element.prototype, 'checkVisibility')
  })
  it('speaks Chinese', () => {
    show('', 'zh')
    const views = screen.getByRole('navigation', { name: '视图' })
    expect(linksIn(views).map(([name]) => name)).toEqual(VIEWS.map(({ label }) => label('zh')))
    expect(screen.getByRole('button', { name: 'English', hidden: true })).toBeTruthy()
  })
})

describe('notices', () => {
  const said = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  // How they are said comes when there is something to say: once, and then it is there.
  beforeAll(async () => {
    const { unmount } = renderAt(<Notices />, '#unit=p99', 'en', dataset)
    await screen.findByRole('status')
    unmount()
  })
  const show = (hash: string, language = 'en') => renderAt(<Notices />, hash, language, dataset)
  it('name what in a link could not be followed', () => {
    show('#select=group:nobody&unit=p99')
    expect(said()).toEqual([
      'The link selects “group:nobody”, which is not in this dataset; it is left out.',
      'The report has no unit “p99”.',
    ])
  })
  it.each([
    ['view=attic', 'There is no view “attic”; “Network” is shown.'],
    ['lens=x', 'There is no lens “x”; Nexus is shown.'],
    ['focus=9', 'A focus reaches over 1 to 3 lines, not “9”.'],
    ['crime=crime:x', 'Nothing in the dataset has “crime:x” as its “crime”; that filter is left out.'],
    ['sure=very', 'There is no level “very”; all levels are shown.'],
    ['hide=attic', 'The legend has no entry “attic” to hide.'],
    ['theme=pink', 'There is no theme “pink”; light, dark, contrast and auto are.'],
    ['beside=about', 'The view “about” cannot stand beside this one.'],
    ['at=x', '“x” is no place of a camera; all of the picture is shown.'],
    [
      'briefing=abc',
      'The link carries a briefing, and what reads it could not be loaded. Load the page again when the network is back.',
    ],
    ['nonsense=1', 'The link asks for “nonsense”, which this page does not know; that part is left out.'],
  ])('say of %s in words what is shown instead', (hash, words) => {
    show(`#${hash}`)
    expect(said()).toEqual([words])
  })
  it('say what an option may be', () => {
    show('#origin=often')
    expect(said()[0]).toMatch(/^“origin” is one of .*once.*, not “often”\.$/)
  })
  it('name the first faults and count the rest', () => {
    show('#view=a&lens=b&sure=c&theme=d&hide=e&show=f&focus=g')
    expect(said()).toHaveLength(6)
    expect(said()[5]).toBe('2 more parts of the link are left out.')
  })
  it('are announced', () => {
    show('#unit=p99')
    expect(screen.getByRole('status', { name: 'Notices' })).toBeTruthy()
  })
  it('are not there without a fault', () => {
    const { container } = show('#select=group:red')
    expect(container.textContent).toBe('')
  })
  it('go with the next step', () => {
    const { atlas, container } = show('#unit=p99')
    act(() => atlas.actions.select('group:red'))
    expect(container.textContent).toBe('')
  })
  it('say that a choice could not be kept, and go when put away', async () => {
    const { atlas } = show('')
    act(() => atlas.actions.setTheme('dark'))
    expect(screen.getByRole('status').textContent).toContain('does not let the page remember')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('status')).toBeNull()
  })
  it('take text for text', () => {
    show('#unit=%3Cimg%20src%3Dx%3E')
    expect(said()).toEqual(['The report has no unit “<img src=x>”.'])
    expect(document.querySelector('img')).toBeNull()
  })
  it('speak Chinese', () => {
    show('#unit=p99&view=attic', 'zh')
    expect(said()).toEqual(expect.arrayContaining(['报告中没有单元“p99”。', '没有名为“attic”的视图，现显示“网络”。']))
  })
})

describe('the page without its data', () => {
  const url = { en: 'https://example.org/en/r', zh: 'https://example.org/zh/r' }
  it('says so, where the report is, and offers to load again', () => {
    render(<DataFailure report={url} />)
    expect(screen.getByRole('alert').textContent).toMatch(
      /^The data could not be loaded\. .* is at example\.org\/en\/r\./,
    )
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy()
  })
  it('says so in Chinese', () => {
    render(
      <LanguageContext value="zh">
        <DataFailure report={url} />
      </LanguageContext>,
    )
    expect(screen.getByRole('alert').textContent).toMatch(/数据未能载入。.*example\.org\/zh\/r。/)
  })
})

describe('who does not see the picture', () => {
  const said = () => document.querySelector('[aria-live="polite"]')?.textContent
  const show = (hash = '', language = 'en') =>
    renderAt(
      <p aria-live="polite">
        <Steps />
      </p>,
      hash,
      language,
      dataset,
    )
  it('is listened to as soon as the page answers', async () => {
    const { atlas } = renderAt(<Announcer />, '', 'en', dataset)
    // What says the steps has come when one is said.
    await waitFor(() => {
      act(() => atlas.actions.showList(!atlas.store.getState().view.list))
      expect(said()).toMatch(/^List (shown|hidden)$/)
    })
  })
  it('hears nothing while nothing changes', () => {
    show('#select=group:red')
    expect(said()).toBe('')
  })
  it('hears what is selected, and how many units support it', () => {
    const { atlas } = show()
    act(() => atlas.actions.select('group:blue'))
    expect(said()).toBe('Blue Ring selected, 2 units support it')
    act(() => atlas.actions.add('group:red'))
    expect(said()).toBe('Red Band added, 2 selected')
    act(() => atlas.actions.select(null))
    expect(said()).toBe('Nothing selected')
  })
  it('hears both ends of a line', () => {
    const { atlas } = show()
    act(() => atlas.actions.select('link:group:red~crime:salt'))
    expect(said()).toBe('Red Band – Salt smuggling selected, one unit supports it')
  })
  it('hears which view is in front', () => {
    const { atlas } = show()
    act(() => atlas.actions.show('table'))
    expect(said()).toBe('Table')
  })
  it('hears how much a lens, a focus and a filter leave', () => {
    const { atlas } = show('#select=group:red')
    const lines = (lens: 'threat' | 'nexus') =>
      atlas.lenses.shown({ ...atlas.store.getState().view, lens }).links.length
    act(() => atlas.actions.chooseLens('threat'))
    expect(said()).toMatch(new RegExp(`^Threat: \\d+ marks, ${lines('threat')} lines$`))
    act(() => atlas.actions.focus(1))
    expect(said()).toMatch(/^Focus within one line: (one mark|\d+ marks)$/)
    act(() => atlas.actions.focus(0))
    expect(said()).toBe('Focus left')
    act(() => atlas.actions.narrow('crime', 'crime:tolls'))
    expect(said()).toMatch(/^Filter changed: \d+ marks and (one line|\d+ lines) left$/)
    act(() => atlas.actions.setSure('firm'))
    expect(said()).toMatch(/^\d+ marks and (one line|\d+ lines) left$/)
    act(() => atlas.actions.setSure('limited'))
    expect(said()).toMatch(/^All shown: /)
  })
  it('hears when the list comes and goes', () => {
    const { atlas } = show()
    act(() => atlas.actions.showList(true))
    expect(said()).toBe('List shown')
    act(() => atlas.actions.showList(false))
    expect(said()).toBe('List hidden')
  })
  it('hears it in Chinese', () => {
    const { atlas } = show('', 'zh')
    act(() => atlas.actions.select('group:blue'))
    expect(said()).toBe('已选中蓝环，2个单元支持')
  })
})

describe('the line between two views', () => {
  withBrowser()
  const show = (hash: string, language = 'en') =>
    renderAt(<SplitFrame beside="report" onDrag={nothing} />, hash, language, dataset)
  it('is a separator with a name that Tab reaches', () => {
    show('#beside=report')
    const line = screen.getByRole('separator', { name: 'Width of the two views' })
    expect(line.tabIndex).toBe(0)
  })
  it('offers every view that may stand beside, but not the one in front', () => {
    show('#view=table&beside=report')
    const offered = within(screen.getByRole('combobox', { name: 'View beside' }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
    expect(offered).toContain('Network')
    expect(offered).not.toContain('Table')
    expect(offered).not.toContain('About')
  })
  it('exchanges the view beside, and closes it', async () => {
    const { atlas } = show('#beside=report')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'View beside' }), 'Table')
    expect(atlas.store.getState().view.split).toBe('table')
    await userEvent.click(screen.getByRole('button', { name: 'Close the view beside' }))
    expect(atlas.store.getState().view.split).toBeNull()
  })
  it('is named in Chinese too', () => {
    show('#beside=report', 'zh')
    expect(screen.getByRole('separator', { name: '两个视图的宽度' })).toBeTruthy()
  })
})

describe('the views of a dataset', () => {
  it('are those it has something to show for', () => {
    const has = (change: Partial<typeof dataset>) =>
      viewsWith(atlasAt('', 'en', { ...dataset, ...change }).atlas.has).map(({ id }) => id)
    expect(has({})).toContain('money')
    const claims = dataset.claims.filter(({ quantities }) => !quantities)
    expect(has({ claims })).toContain('money')
    const activities = dataset.activities.map((row) => ({ ...row, quantities: undefined }))
    expect(has({ claims, activities })).not.toContain('money')
  })
})
