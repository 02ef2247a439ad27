// What the frame of the page does beside laying out its parts: dialogs, the side, links inside a view, the line between two.

import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { useDialogs } from '../../src/app/Dialogs.tsx'
import { PageSide, useSideUntilNextStep } from '../../src/app/PageSide.tsx'
import { takeTyped } from '../../src/app/search/typed-before.ts'
import { Views } from '../../src/app/Views.tsx'
import { AtlasContext } from '../../src/state/atlas.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { atlasAt, renderAt } from '../views/atlas.tsx'

describe('dialogs', () => {
  const dialogs = () => {
    const { atlas } = atlasAt('', 'en', richDataset())
    return renderHook(() => useDialogs(), {
      wrapper: ({ children }) => <AtlasContext value={atlas}>{children}</AtlasContext>,
    })
  }
  it('are open one at a time', () => {
    const { result } = dialogs()
    expect(result.current.open).toBeNull()
    act(() => result.current.openKeys())
    expect(result.current.open).toBe('keys')
    act(() => result.current.close('keys'))
    expect(result.current.open).toBeNull()
  })
  it('that say late that they were closed do not close the next one', async () => {
    const { result } = dialogs()
    await act(async () => result.current.openSearch())
    expect(result.current.open).toBe('search')
    act(() => result.current.openKeys())
    act(() => result.current.close('search'))
    expect(result.current.open).toBe('keys')
  })
  it('keep what is typed before the search is here, and leave the focus where it was', async () => {
    const { result } = dialogs()
    const before = document.createElement('button')
    document.body.append(before)
    before.focus()
    act(() => result.current.openSearch())
    expect(result.current.open).toBe('search')
    await userEvent.keyboard('red b')
    expect(document.querySelector('textarea')?.value).toBe('red b')
    expect(takeTyped()).toEqual({ text: 'red b', isEntered: false })
    expect(document.activeElement).toBe(before)
    expect(document.querySelector('textarea')).toBeNull()
    before.remove()
  })
  it('are opened by the same functions at every render: keys are bound to them once', () => {
    const { result } = dialogs()
    const { openKeys, openSearch } = result.current
    act(() => openKeys())
    expect([result.current.openKeys, result.current.openSearch]).toEqual([openKeys, openSearch])
  })
})

describe('the side', () => {
  function Frame() {
    useSideUntilNextStep()
    return <PageSide of={() => <p>All entries</p>} />
  }
  it('is called as the view in front calls it', () => {
    renderAt(<Frame />, '#view=report')
    expect(screen.getByRole('complementary', { name: 'Outline' }).textContent).toBe('All entries')
  })
  it('stands open until the next step, also one to a view without a side', () => {
    const { atlas, container } = renderAt(<Frame />)
    const isOpen = () => container.querySelector('.side.open') !== null
    act(() => atlas.actions.openSide(true))
    expect(isOpen()).toBe(true)
    act(() => atlas.actions.show('about'))
    expect(atlas.store.getState().isSideOpen).toBe(false)
    expect(isOpen()).toBe(false)
  })
  it('stays open while one filters in it', () => {
    const { atlas } = renderAt(<Frame />)
    act(() => atlas.actions.openSide(true))
    act(() => atlas.actions.turn('body'))
    expect(atlas.store.getState().isSideOpen).toBe(true)
  })
})

describe('a link inside a view', () => {
  const Main = () => (
    <p>
      <a href="#lens=threat&select=group:isil&chrome=embed">inside</a> <a href="https://example.org">outside</a>
    </p>
  )
  const embedded = async () => {
    const rendered = renderAt(<App loaded={{ id: 'network', parts: { Main } }} />, '#chrome=embed')
    // What a frame of another site has beside its view comes in its own time.
    await waitFor(() => expect(document.querySelector('.over-picture')).not.toBeNull())
    return { ...rendered, push: vi.spyOn(rendered.address, 'push'), replace: vi.spyOn(rendered.address, 'replace') }
  }
  it('changes the present step in a frame of another site, and adds none', async () => {
    const { atlas, push, replace } = await embedded()
    expect(fireEvent.click(screen.getByRole('link', { name: 'inside' }))).toBe(false)
    expect(atlas.store.getState().view).toMatchObject({ lens: 'threat', selected: ['group:isil'], chrome: 'embed' })
    expect(push).not.toHaveBeenCalled()
    expect(replace.mock.calls).toEqual([['#lens=threat&select=group:isil&chrome=embed']])
  })
  it('is left to the browser where another tab is asked for, and where it leads elsewhere', async () => {
    const { replace } = await embedded()
    // jsdom goes nowhere, and says so.
    const stay = (event: Event) => event.preventDefault()
    window.addEventListener('click', stay)
    fireEvent.click(screen.getByRole('link', { name: 'inside' }), { ctrlKey: true })
    fireEvent.click(screen.getByRole('link', { name: 'outside' }))
    window.removeEventListener('click', stay)
    expect(replace).not.toHaveBeenCalled()
  })
})

describe('two views', () => {
  const views = { parts: new Map(), retry: () => {} }
  const share = () => document.querySelector<HTMLElement>('.views')?.style.getPropertyValue('--share')
  it('have the share of the link, and another when that says so', async () => {
    const { atlas, address } = renderAt(
      <Views views={views} front="network" beside={null} />,
      '#beside=report&share=35',
    )
    expect(share()).toBe('35%')
    act(() => atlas.actions.moveSplit(60.4))
    expect(share()).toBe('60%')
    expect(address.hash()).toBe('#beside=report&share=60')
    act(() => address.goTo('#beside=report'))
    await waitFor(() => expect(share()).toBe('56%'))
  })
})
