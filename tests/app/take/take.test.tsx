// Is everything that can be taken along in one place, and does each choice lead where it says?

import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TakeDialog } from '../../../src/app/take/TakeDialog.tsx'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { writeBriefings } from '../../../src/core/schema/write-briefings.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const words = { en: 'Salt', zh: '盐' }
const BRIEFING: Briefing = {
  id: 'salt',
  title: words,
  scenes: [
    {
      id: 'one',
      name: words,
      link: '#',
      headline: { text: words, on: ['p1'] },
      steps: [{ show: [], says: [] }],
      notes: [],
      seconds: 30,
    },
  ],
}

function open(hash = '', briefings: () => Promise<readonly Briefing[]> = async () => [BRIEFING], language = 'en') {
  const { atlas } = atlasAt(hash, language, richDataset())
  const [onClose, onFigure, onShare, onSlides, onCapture, onData] = [
    vi.fn(),
    vi.fn(),
    vi.fn(),
    vi.fn(),
    vi.fn(),
    vi.fn(),
  ]
  render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, briefings } }}>
      <LanguageContext value={language}>
        <TakeDialog {...{ onClose, onFigure, onShare, onSlides, onCapture, onData }} />
      </LanguageContext>
    </AtlasContext>,
  )
  return { atlas, onClose, onFigure, onShare, onSlides, onCapture, onData }
}

describe('what can be taken along', () => {
  it('is each briefing, given from its first scene in the language of the page, printed or had as slides', async () => {
    const { onSlides, onClose } = open('#select=group:red', undefined, 'zh')
    const present = await screen.findByRole('link', { name: /演示简报“盐”/ })
    expect(present.getAttribute('href')).toBe('#present=salt')
    const paper = screen.getByRole('link', { name: /打印或存为PDF/ })
    expect(paper.getAttribute('href')).toBe('#present=salt&chrome=dossier')
    await userEvent.click(screen.getByRole('button', { name: /存为幻灯片/ }))
    expect(onSlides).toHaveBeenCalledWith(BRIEFING)
    expect(onClose).toHaveBeenCalled()
  })
  it('is a link and a frame for others', async () => {
    const { onShare, onClose } = open()
    await userEvent.click(screen.getByRole('button', { name: /Share or embed/ }))
    expect(onShare).toHaveBeenCalled()
    expect(onClose).toHaveBeenCalled()
  })
  it('is the data, in a dialog of their own', async () => {
    const { onData, onClose } = open()
    await userEvent.click(screen.getByRole('button', { name: /Take the data/ }))
    expect(onData).toHaveBeenCalledTimes(1)
    expect(onClose).toHaveBeenCalled()
  })
  it('is the picture of a view that has one, and no other', async () => {
    const { onFigure } = open()
    await userEvent.click(screen.getByRole('button', { name: /Save this picture/ }))
    expect(onFigure).toHaveBeenCalled()
  })
  it('offers no picture of a page about the site', () => {
    open('#view=about')
    expect(screen.queryByRole('button', { name: /Save this picture/ })).toBeNull()
  })
  it('is the citation and the dossier of what is selected', async () => {
    const { atlas } = open('#select=group:red')
    expect(screen.getByRole('link', { name: /Dossier/ }).getAttribute('href')).toBe('#select=group:red&chrome=dossier')
    await userEvent.click(screen.getByRole('button', { name: /Cite/ }))
    expect(atlas.store.getState().citing).toBe('')
  })
  it('is what is on screen as a scene, and a briefing to write', async () => {
    const { onCapture, onClose } = open('#select=group:red')
    expect(screen.getByRole('link', { name: /Write a briefing/ }).getAttribute('href')).toBe(
      '#select=group:red&chrome=author',
    )
    await userEvent.click(screen.getByRole('button', { name: /Put what is on screen into a briefing/ }))
    expect(onClose).toHaveBeenCalled()
    expect(onCapture).toHaveBeenCalledTimes(1)
  })
  it('says so where the briefings do not come, and offers the rest', async () => {
    open('', async () => {
      throw new Error('offline')
    })
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not be loaded/))
    expect(screen.getByRole('button', { name: /Cite/ })).toBeTruthy()
  })
})

describe('a briefing of one’s own', () => {
  const fileOf = (content: string) => new File([content], 'mine.json', { type: 'application/json' })
  const mine = { ...BRIEFING, id: 'mine', title: { en: 'My own', zh: '我的' } }
  const field = () => screen.getByLabelText('Open a briefing of your own')

  it('is opened from a file, kept on the device, and taken away again', async () => {
    open()
    await userEvent.upload(field(), fileOf(writeBriefings([mine])))
    expect((await screen.findByRole('status')).textContent).toContain('One briefing is open.')
    expect(screen.getByRole('link', { name: /My own/ }).getAttribute('href')).toBe('#present=mine')
    expect(
      screen.getAllByRole('link', { name: /Edit this briefing/ }).map((link) => link.getAttribute('href')),
    ).toEqual(['#present=mine&chrome=author'])
    expect(Object.values(window.localStorage).some((kept) => String(kept).includes('My own'))).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: /Take this briefing away/ }))
    await waitFor(() => expect(screen.queryByRole('link', { name: /My own/ })).toBeNull())
    await waitFor(() =>
      expect(Object.values(window.localStorage).some((kept) => String(kept).includes('My own'))).toBe(false),
    )
    expect(screen.getByRole('link', { name: /Salt/ })).toBeTruthy()
  })
  it('is opened beside one that cannot be read, and of that each fault is told', async () => {
    open('', undefined, 'zh')
    const content = JSON.stringify({ briefings: [mine, { ...mine, id: 'other', title: 7 }] })
    await userEvent.upload(screen.getByLabelText('打开自己的简报'), fileOf(content))
    expect((await screen.findByRole('status')).textContent).toContain('已打开1份简报')
    expect(screen.getByRole('alert').textContent).toMatch(/briefings\[1\]\.title \(other\):.*此处应为Object，而非7/)
  })
  it('that cannot be read is told with its faults, and what is there stays', async () => {
    open()
    await userEvent.upload(field(), fileOf('{"briefings": [{"id": "X Y"}]}'))
    expect((await screen.findByRole('alert')).textContent).toContain('briefings[0].id')
    expect(screen.getByRole('link', { name: /Salt/ })).toBeTruthy()
  })
  it('is open all the same where the device keeps nothing, and that is said', async () => {
    open()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused')
    })
    await userEvent.upload(field(), fileOf(writeBriefings([mine])))
    expect((await screen.findByRole('status')).textContent).toContain('save it as a file')
    await userEvent.click(screen.getByRole('button', { name: /Take this briefing away/ }))
    await waitFor(() => expect(screen.queryByRole('link', { name: /My own/ })).toBeNull())
  })
})
