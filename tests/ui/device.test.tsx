// What the parts ask of the device: the clipboard, the theme, media that change, the top of a panel.

import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useMedia } from '../../src/hooks/use-media.ts'
import { useScrollTop } from '../../src/hooks/use-scroll-top.ts'
import { copyText } from '../../src/ui/copy-text.ts'
import { fontStack, type ShownTheme, themeColours } from '../../src/ui/theme.ts'
import { useShownTheme } from '../../src/ui/use-shown-theme.ts'

afterEach(() => vi.unstubAllGlobals())

describe('copying a text', () => {
  const copiedBySelection: string[] = []
  beforeEach(() => {
    copiedBySelection.length = 0
    document.execCommand = vi.fn(() => {
      const holder = document.querySelector('textarea')
      // In a browser what is selected has the focus.
      holder?.focus()
      if (holder) copiedBySelection.push(holder.value.slice(holder.selectionStart, holder.selectionEnd))
      return true
    })
  })
  it('goes by the clipboard where the browser has one', async () => {
    const writeText = vi.fn(async (_: string) => {})
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    expect(await copyText('¶36')).toBe(true)
    expect(writeText).toHaveBeenCalledWith('¶36')
    expect(document.execCommand).not.toHaveBeenCalled()
  })
  it.each([
    ['has none', {}],
    ['refuses', { clipboard: { writeText: () => Promise.reject(new DOMException('denied')) } }],
  ])('goes by a selection where the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator)
    expect(await copyText('first line\n第二行')).toBe(true)
    expect(copiedBySelection).toEqual(['first line\n第二行'])
  })
  it('leaves nothing behind and gives the focus back', async () => {
    vi.stubGlobal('navigator', {})
    render(<button type="button">copy</button>)
    screen.getByRole('button').focus()
    await copyText('x')
    expect(document.querySelector('textarea')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button'))
  })
  it.each([
    ['refuses', () => false],
    ['was taken away', undefined],
  ])('says so where there is no clipboard and the selection %s, and leaves nothing behind', async (_, execCommand) => {
    vi.stubGlobal('navigator', {})
    Object.assign(document, { execCommand })
    expect(await copyText('x')).toBe(false)
    expect(document.querySelector('textarea')).toBeNull()
  })
})

describe('the theme on screen', () => {
  /** A device that prefers some media, and can be changed. */
  function device(...preferred: string[]) {
    const listeners = new Set<() => void>()
    const now = new Set(preferred)
    vi.stubGlobal('matchMedia', (query: string) => ({
      get matches() {
        return now.has(query)
      },
      addEventListener: (_: string, changed: () => void) => listeners.add(changed),
      removeEventListener: (_: string, changed: () => void) => listeners.delete(changed),
    }))
    return {
      listeners,
      prefer: (query: string) => {
        now.add(query)
        for (const changed of listeners) changed()
      },
    }
  }
  const DARK = '(prefers-color-scheme: dark)'
  const CONTRAST = '(prefers-contrast: more)'
  const Theme = ({ chosen }: { readonly chosen: 'auto' | ShownTheme }) => <p>{useShownTheme(chosen)}</p>
  const themeOf = (chosen: 'auto' | ShownTheme) => render(<Theme chosen={chosen} />).container.textContent
  it.each([
    [[], 'light'],
    [[DARK], 'dark'],
    [[CONTRAST], 'contrast'],
    [[DARK, CONTRAST], 'contrast'],
  ])('is that of a device that prefers %j where none is chosen: %s', (preferred, theme) => {
    device(...preferred)
    expect(themeOf('auto')).toBe(theme)
  })
  it('is the chosen one, whatever the device prefers', () => {
    device(DARK, CONTRAST)
    expect((['light', 'dark', 'contrast'] as const).map(themeOf)).toEqual(['light', 'dark', 'contrast'])
  })
  it('follows the device when that changes', () => {
    const { prefer } = device()
    render(<Theme chosen="auto" />)
    act(() => prefer(DARK))
    expect(screen.getByText('dark')).toBeTruthy()
  })
  it('asks no more when nobody looks', () => {
    const { listeners } = device()
    const Asks = () => <p>{String(useMedia(DARK))}</p>
    const { unmount } = render(<Asks />)
    expect(listeners.size).toBeGreaterThan(0)
    unmount()
    expect(listeners.size).toBe(0)
  })
  it('has every colour in every theme', () => {
    const keys = (theme: ShownTheme) => Object.keys(themeColours(theme).color).sort()
    expect(keys('dark')).toEqual(keys('light'))
    expect(keys('contrast')).toEqual(keys('light'))
  })
  it('sets Chinese and Arabic in fonts that have them', () => {
    expect(fontStack('zh')).not.toBe(fontStack('en'))
    expect(fontStack('ar-XB').endsWith(fontStack('en'))).toBe(true)
    expect(fontStack('fr')).toBe(fontStack('en'))
  })
})

it('a panel begins at its top when it shows something else, and stays where it is while it shows the same', () => {
  const Panel = ({ shown }: { readonly shown: string }) => <section ref={useScrollTop(shown)}>{shown}</section>
  const { rerender } = render(<Panel shown="a" />)
  const panel = screen.getByText('a')
  panel.scrollTop = 300
  rerender(<Panel shown="a" />)
  expect(panel.scrollTop).toBe(300)
  rerender(<Panel shown="b" />)
  expect(panel.scrollTop).toBe(0)
})
