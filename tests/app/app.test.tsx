import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Header } from '../../src/app/Header.tsx'
import { Notices } from '../../src/app/Notices.tsx'
import { PANELS, VIEWS } from '../../src/app/registry.ts'
import { renderAt } from '../views/atlas.tsx'

const nothing = () => {}

describe('the registry', () => {
  it('finds every view and panel by its folder, in order', () => {
    expect(VIEWS.map(({ id }) => id)).toEqual(['network', 'matrix', 'map', 'money', 'table', 'report', 'about'])
    expect(PANELS.map(({ slot }) => slot).sort()).toEqual(['details', 'filters', 'strip'])
  })
  it('holds views that load what they promise', async () => {
    const report = VIEWS.find(({ id }) => id === 'report')
    expect(Object.keys((await report?.load()) ?? {}).sort()).toEqual(['Main', 'Panel', 'Side'])
  })
})

describe('the header', () => {
  it('shows the views as links and marks the one in front', () => {
    renderAt(<Header onKeys={nothing} onSearch={() => {}} />, '#view=report&select=group:isil')
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Report')
    expect(screen.getByRole('link', { name: 'Network' }).getAttribute('href')).toBe('#select=group:isil')
  })
  it('changes language and theme in the state and the address', async () => {
    const { atlas, address } = renderAt(<Header onKeys={nothing} onSearch={() => {}} />)
    await userEvent.click(screen.getByRole('button', { name: '中文', hidden: true }))
    await userEvent.click(screen.getByRole('button', { name: /^(Theme|主题|配色)/, hidden: true }))
    expect(atlas.store.getState().view).toMatchObject({ language: 'zh', theme: 'light' })
    expect(address.hash()).toBe('#lang=zh&theme=light')
  })
  it('says whether the side is open', () => {
    const { atlas } = renderAt(<Header onKeys={nothing} onSearch={() => {}} />)
    act(() => atlas.actions.openSide(true))
    expect(screen.getByRole('button', { name: 'Legend' }).getAttribute('aria-expanded')).toBe('true')
  })
})

describe('notices', () => {
  it('name what in a link could not be followed', () => {
    renderAt(<Notices />, '#select=group:nobody&unit=p99')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'The link selects “group:nobody”, which is not in this dataset; it is left out.',
      'The report has no unit “p99”.',
    ])
  })
  it('say that a choice could not be kept, and go when put away', async () => {
    const { atlas } = renderAt(<Notices />)
    expect(screen.queryByRole('status')).toBeNull()
    act(() => atlas.actions.setTheme('dark'))
    expect(screen.getByRole('status').textContent).toContain('does not let the page remember')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('status')).toBeNull()
  })
})
