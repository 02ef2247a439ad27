// Can what is on screen be sent to others: as a link that says what it holds, as text, and as the code of a frame?

import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { linkContents } from '../../../src/app/share/link-contents.ts'
import { ShareDialog } from '../../../src/app/share/ShareDialog.tsx'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()

const scene = (id: string, headline: string): Scene => ({
  id,
  name: { en: id, zh: id },
  link: '#',
  headline: { text: { en: headline, zh: headline }, on: [] },
  steps: [{ show: [], says: [] }],
  notes: [],
  seconds: 60,
})
const briefing = (id: string, ...scenes: Scene[]): Briefing => ({ id, title: { en: `The ${id}`, zh: id }, scenes })

function open(hash = '', briefings: readonly Briefing[] = []) {
  const { atlas } = atlasAt(hash, 'en', richDataset())
  const [onClose, onFigure] = [vi.fn(), vi.fn()]
  render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, briefings: async () => briefings } }}>
      <LanguageContext value="en">
        <ShareDialog onClose={onClose} onFigure={onFigure} />
      </LanguageContext>
    </AtlasContext>,
  )
  return { atlas, onClose, onFigure, user: userEvent.setup() }
}
const code = () => screen.getByLabelText<HTMLTextAreaElement>('Code to paste into a page').value

beforeEach(() => window.history.replaceState(null, '', '/'))

describe('a link', () => {
  it('opens what is on screen, and says how long it is and what it holds', () => {
    open('#view=table&select=group:red')
    const link = screen.getByLabelText<HTMLTextAreaElement>('Link to what is on screen').value
    expect(new URL(link).hash).toBe('#view=table&select=group:red')
    const part = within(screen.getByRole('region', { name: 'Link' }))
    expect(part.getByText(`${link.length} characters`)).toBeTruthy()
    expect(part.getByText('Selected').nextElementSibling?.textContent).toBe('Red Band')
    expect(part.getByRole('img', { name: 'QR code of the link' })).toBeTruthy()
  })
  it('is said part by part, and what is as by default is not said', () => {
    const said = (hash: string, language = 'en') => {
      const { atlas } = atlasAt(hash, language, richDataset())
      return linkContents(atlas, atlas.store.getState().view, language).map(({ label, text }) => `${label}: ${text}`)
    }
    expect(said('')).toEqual(['View: Network · Nexus'])
    const all = said('#lens=threat&select=group:red&hide=body&unit=p1&at=2,0.5,0.5&theme=dark')
    expect(all.slice(0, 2)).toEqual(['View: Network · Threat', 'Selected: Red Band'])
    expect(all.join('\n')).toMatch(/Filters: .*\nOpen: .*1\nAlso: where the picture was moved to and the colours$/)
    expect(said('#view=matrix', 'zh')[0]).toMatch(/^视图: .+/)
  })
})

describe('the code of a frame', () => {
  it('follows what is wanted, and the preview shows what it will show', async () => {
    const { user } = open('#select=group:red')
    expect(code()).toContain('#select=group:red&amp;chrome=embed"')
    await user.click(screen.getByRole('radio', { name: '中文' }))
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('radio', { name: '640 px wide' }))
    expect(code()).toMatch(/chrome=embed&amp;lang=zh&amp;theme=dark"/)
    expect(code()).toContain('width="640" height="480"')
    const shown = new DOMParser().parseFromString(code(), 'text/html').querySelector('iframe')?.src
    await waitFor(() => expect(screen.getByTitle('What stands in the frame').getAttribute('src')).toBe(shown))
    await user.click(screen.getByRole('radio', { name: 'The whole page' }))
    expect(code()).not.toContain('chrome=')
  })
  it('of an address on one’s own device says that nobody else can open it', () => {
    open()
    expect(screen.getByRole('note').textContent).toContain('on your own device')
  })
  it('offers no briefing where there is none', () => {
    open()
    expect(screen.queryByRole('radio', { name: 'The briefing' })).toBeNull()
  })
  it('shows another view and lens, with controls, and keeps what is chosen while other things are', async () => {
    const { user } = open('#select=group:red&lens=threat')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lens' }), 'places')
    await user.click(screen.getByRole('checkbox', { name: 'Lens' }))
    await user.click(screen.getByRole('checkbox', { name: 'The wheel moves the picture' }))
    expect(code()).toContain('/?wheel=picture&amp;tools=lens#lens=places&amp;select=group:red&amp;chrome=embed"')
    await waitFor(() => expect(code()).toMatch(/title=".*Red/))
    await user.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'table')
    expect(screen.queryByRole('combobox', { name: 'Lens' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Card' }))
    expect(screen.queryByRole('checkbox', { name: 'Lens' })).toBeNull()
    expect(code()).not.toContain('?')
    await user.click(screen.getByRole('radio', { name: 'Full column' }))
    await user.click(screen.getByRole('radio', { name: 'Element' }))
    expect(code()).toContain('<nexus-atlas src="http://localhost:3000/?wheel=picture&amp;tools=lens"')
    expect(code()).toContain('state="#view=table&amp;lens=places&amp;select=group:red&amp;chrome=embed"')
  })
  it('is that of an element as high as what it shows, or of the one file for a host that seals frames', async () => {
    const { user } = open('#select=group:red')
    await user.click(screen.getByRole('radio', { name: 'Element' }))
    expect(code()).toMatch(/^<script src="http:\/\/localhost:3000\/embed.js" defer><\/script>\n<nexus-atlas /)
    expect(code()).not.toContain('height=')
    await user.click(screen.getByRole('checkbox', { name: 'As high as its content' }))
    expect(code()).toContain('height="480"')
    await user.click(screen.getByRole('radio', { name: 'Sealed host' }))
    expect(code()).toContain('<iframe src="http://localhost:3000/nexus-atlas.html#select=group:red&amp;chrome=embed"')
    expect(screen.getByText(/seal frames with sandbox/)).toBeTruthy()
  })
  it('begins a briefing with the scene that is chosen by its headline, and is called after it', async () => {
    const all = [
      briefing('one', scene('a', 'First things'), scene('b', '</a>"><b>Bold')),
      briefing('two', scene('c', 'Others')),
    ]
    const { user } = open('#select=group:red', all)
    await user.click(await screen.findByRole('radio', { name: 'The briefing' }))
    expect(code()).toMatch(/#present=one"\n title="First things"/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'From scene' }), 'b')
    const frame = new DOMParser().parseFromString(code(), 'text/html').querySelector('iframe')
    expect(new URL(frame?.src ?? '').hash).toBe('#present=one,b')
    expect(frame?.title).toBe('</a>"><b>Bold')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Briefing' }), 'two')
    expect(code()).toMatch(/#present=two"\n title="Others"/)
    expect(screen.getByText(/its scenes and steps/)).toBeTruthy()
  })
  it('has a height in which something can be read, whatever is typed', async () => {
    const { user } = open()
    const height = screen.getByRole('spinbutton', { name: 'Height, px' })
    for (const [typed, expected] of [
      ['1', '150'],
      ['-5', '150'],
      ['99999', '2000'],
      ['e', '150'],
    ] as const) {
      await user.clear(height)
      await user.type(height, typed)
      expect(code()).toContain(`height="${expected}"`)
    }
  })
})

describe('what is copied', () => {
  it('is said to be copied only when it is; else it is selected to be copied by hand', async () => {
    const { user } = open('#select=group:red')
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    const [copy] = screen.getAllByRole('button', { name: 'Copy' })
    if (!copy) throw new Error('no button')
    await user.click(copy)
    expect(write).toHaveBeenCalledWith(screen.getByLabelText<HTMLTextAreaElement>('Link to what is on screen').value)
    expect(await screen.findByText('Copied.')).toBeTruthy()
    write.mockRejectedValue(new Error('no'))
    await user.click(copy)
    expect(await screen.findByText(/copy it by hand/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('Link to what is on screen'))
  })
  it('is also the text, with its notes, under the headline of what is on screen', async () => {
    open('#select=group:red')
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
    const heading = screen.getByRole('heading', { level: 2 }).textContent ?? ''
    expect(heading).toMatch(/^Share: .*Red/)
    expect(text.value.startsWith(heading.replace('Share: ', ''))).toBe(true)
  })
})
