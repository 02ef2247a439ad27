// The dialog that shows what is on screen as a figure, and what the figure says.

import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { composeFigure } from '../../../src/app/figure/compose.ts'
import { FigureDialog } from '../../../src/app/figure/FigureDialog.tsx'
import type { Language } from '../../../src/core/model/words.ts'
import { figureOf } from '../../../src/views/network/figure.ts'
import { atlasAt, renderAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

/** The SVG that the dialog shows. */
async function shown(): Promise<Document> {
  const image = await screen.findByRole('img')
  const source = image.getAttribute('src') ?? ''
  return new DOMParser().parseFromString(decodeURIComponent(source.slice(source.indexOf(',') + 1)), 'image/svg+xml')
}

const textOf = (svg: Document) => [...svg.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ')

describe('the dialog of a figure', () => {
  withBrowser()
  const open = (hash = '#select=group:isil', language = 'en') => {
    const onClose = vi.fn()
    renderAt(<FigureDialog onClose={onClose} />, hash, language)
    return onClose
  }
  it('shows what is selected with its headline, its sums, the units it rests on and its source', async () => {
    open()
    const svg = await shown()
    expect(svg.querySelector('parsererror')).toBeNull()
    expect(svg.querySelector('title')?.textContent).toMatch(/^ISIL: 5 crimes/)
    const said = textOf(svg)
    for (const words of ['up to $2m a day', 'Rests on', '¶36', 'S/2015/366', '21 May 2015', 'is not denied', 'Key'])
      expect(said).toContain(words)
  })
  it('says the same to who does not see it', async () => {
    open()
    const image = await screen.findByRole('img')
    expect(image.getAttribute('alt')).toContain('ISIL benefits from oil')
    expect((await shown()).querySelector('desc')?.textContent).toBe(image.getAttribute('alt'))
  })
  it('takes another form, another language and other colours when they are chosen', async () => {
    open()
    await shown()
    const size = async () => (await shown()).documentElement.getAttribute('viewBox')
    await userEvent.click(screen.getByLabelText('Column'))
    await waitFor(async () => expect(await size()).toBe('0 0 640 960'))
    await userEvent.click(screen.getByLabelText('中文'))
    await waitFor(async () => expect(textOf(await shown())).toContain('依据'))
    const ground = async () => (await shown()).querySelector('rect')?.getAttribute('fill')
    const before = await ground()
    await userEvent.click(screen.getByLabelText('Dark'))
    await waitFor(async () => expect(await ground()).not.toBe(before))
  })
  it('is made in a language of the data where the page speaks one that the data does not have', async () => {
    open('#select=group:isil', 'ar-XB')
    const mirrored = await shown()
    expect(document.querySelector<HTMLInputElement>('label:has([lang=en]) input')?.checked).toBe(true)
    cleanup()
    open('#select=group:isil')
    const withoutCode = (svg: Document) => svg.documentElement.innerHTML.replace(/ d="[^"]{2000,}"/, '')
    expect(withoutCode(mirrored)).toBe(withoutCode(await shown()))
  })
  it('has both languages in one file where that is chosen, the one that is spoken first', async () => {
    open('#select=group:isil', 'zh')
    await shown()
    await userEvent.click(screen.getByLabelText('中文 + English'))
    await waitFor(async () => expect(textOf(await shown())).toContain('Rests on'))
    const said = textOf(await shown())
    for (const words of ['依据', '来源', 'Source', 'ISIL', '伊黎伊斯兰国']) expect(said).toContain(words)
    expect((await shown()).documentElement.getAttribute('xml:lang')).toBe('zh')
  })
  it('offers the PNG in four sizes, and says each in px', async () => {
    open()
    await shown()
    const sizes = within(screen.getByLabelText('Size of the PNG')).getAllByRole('option')
    expect(sizes.map(({ textContent }) => textContent)).toEqual([
      '1×, 1600 × 900 px',
      '2×, 3200 × 1800 px',
      '3×, 4800 × 2700 px',
      '4×, 6400 × 3600 px',
    ])
  })
  it('says before it saves that a PNG is too large for the browser, and that the SVG is not', async () => {
    open()
    await shown()
    // jsdom has no canvas at all: no picture fits it.
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await userEvent.click(screen.getByRole('button', { name: 'Save as PNG' }))
    expect(screen.getByRole('status').textContent).toMatch(/3200 × 1800 px .* SVG/)
  })
  it('says of a picture to be copied too that it is too large', async () => {
    open()
    await shown()
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await userEvent.click(screen.getByRole('button', { name: 'Copy as picture' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/3200 × 1800 px .* SVG/))
  })
  it('says so where the browser does not let a page copy pictures', async () => {
    open()
    await shown()
    const context = { fillRect: () => {}, getImageData: () => ({ data: [0, 0, 0, 255] }) }
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null)
    await userEvent.click(screen.getByRole('button', { name: 'Copy as picture' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('save it instead'))
  })
  it('copies its text with notes, plain and rich, and says so when the browser has it', async () => {
    open()
    await shown()
    const written: Record<string, Blob>[] = []
    vi.stubGlobal('ClipboardItem', function Item(this: { parts: Record<string, Blob> }, parts: Record<string, Blob>) {
      this.parts = parts
    })
    const write = vi.fn(async ([item]: readonly { parts: Record<string, Blob> }[]) => {
      if (item) written.push(item.parts)
    })
    vi.stubGlobal('navigator', { ...navigator, clipboard: { write } })
    await userEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied with its notes'))
    vi.unstubAllGlobals()
    const [parts] = written
    expect(Object.keys(parts ?? {})).toEqual(['text/plain', 'text/html'])
  })
  it('is closed by its cross', async () => {
    const onClose = open()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalled()
  })
})

describe('what a figure says below its picture', () => {
  const figureAt = (hash: string, locale: Language, version?: string, address = 'https://example.org/#x') => {
    const { atlas: opened } = atlasAt(hash)
    const asked = { atlas: opened, view: opened.store.getState().view, locale }
    return composeFigure(asked, figureOf(asked), { version, address })
  }
  const restsOn = (hash: string) => figureAt(hash, 'en').lines.find(({ label }) => label === 'Rests on')?.text
  it('names the version of the dataset by its first signs where it is known', () => {
    const [, source] = figureAt('', 'en', '0123456789abcdef').lines
    expect(source?.text).toContain('dataset 01234567, CC BY 4.0.')
    expect(figureAt('', 'en').lines[1]?.text).not.toContain('dataset')
  })
  it('says what is filtered, and nothing of filters where nothing is', () => {
    const [first] = figureAt('#crime=crime:oil&sure=firm', 'en').lines
    expect([first?.label, first?.text]).toEqual([
      'Filtered',
      'Crime: Oil; How sure must it be?: stated. What this leaves out is not shown.',
    ])
    expect(figureAt('', 'en').lines.map(({ label }) => label)).toEqual(['Rests on', 'Source'])
  })
  it('counts readings of ours among what it rests on', () => {
    expect(restsOn('#show=inferred')).toMatch(/With \d+ readings of ours/)
    expect(restsOn('')).not.toContain('ours')
  })
  it('says that it rests on nothing where nothing is shown', () => {
    expect(restsOn('#hide=crime')).toMatch(/^no unit of the report/)
  })
  it('has no code where the address is too long for a camera', () => {
    expect(figureAt('', 'en').code?.rows.length).toBeGreaterThan(20)
    expect(figureAt('', 'en', undefined, `https://example.org/#${'x'.repeat(700)}`).code).toBeUndefined()
  })
  it('keeps to the key of what is drawn: with a group selected, no other kinds than its ties have', () => {
    const { key } = figureAt('#lens=everything&select=group:isil', 'en')
    const kinds = key.entries.flatMap(({ sign }) => ('kind' in sign ? [sign.kind] : []))
    expect(kinds).toContain('group')
    expect(kinds).not.toContain('recommendation')
  })
})
