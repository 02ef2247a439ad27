// Can a briefing be given away from its desk, and is it told on which version of the data it was written and what changed since?

import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AuthorHead } from '../../../src/app/author/AuthorHead.tsx'
import { HandOutDialog } from '../../../src/app/author/carry/HandOutDialog.tsx'
import { LinkDialog } from '../../../src/app/author/carry/LinkDialog.tsx'
import { fileIn } from '../../../src/app/author/carry/letters.ts'
import { useDesk } from '../../../src/app/author/use-desk.ts'
import { changeBriefings, ownBriefings, undoBriefings, useOwn } from '../../../src/app/present/own-briefings.ts'
import type { Briefing, Made, Said } from '../../../src/core/model/briefing.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const NOW = 'feedfacefeedface'
const dataset = richDataset()
const [claim] = dataset.claims
const CLAIM = claim?.id ?? ''
const words = { en: 'Salt', zh: '盐' }
const scene = (id: string, on: Said['on'], link = '#') => ({
  id,
  name: { en: `Scene ${id}`, zh: '' },
  link,
  headline: { text: words, on },
  steps: [{ show: [], says: [] }],
  notes: [],
  seconds: 30,
})
const BRIEFING: Briefing = { id: 'salt', title: words, scenes: [scene('one', [CLAIM]), scene('two', ['p2'])] }

function wrapped(part: ReactNode, language = 'en') {
  const { atlas } = atlasAt('#chrome=author&present=salt', language, dataset)
  return render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, version: NOW } }}>
      <LanguageContext value={language}>{part}</LanguageContext>
    </AtlasContext>,
  )
}
function Head() {
  const [briefing] = useOwn('r').all
  return briefing && <Of briefing={briefing} />
}
function Of({ briefing }: { readonly briefing: Briefing }) {
  return <AuthorHead desk={useDesk(briefing)} warnings={['¶3 says 12, not 13.']} />
}
async function desk(briefing: Briefing = BRIEFING, language = 'en') {
  await changeBriefings('r', () => [briefing])
  wrapped(<Head />, language)
}
const own = async () => (await ownBriefings('r'))[0]

afterEach(() => changeBriefings('r', () => []))

describe('the link of a briefing', () => {
  const link = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The link' }).value
  const carried = () => {
    const read = fileIn(/#briefing=([\w-]+)/.exec(link())?.[1] ?? '')
    return readBriefings('content' in read ? read.content : '', '#').briefings
  }

  it('carries it whole, says how long it is, and has a code where that is short', async () => {
    await desk()
    await userEvent.click(screen.getByRole('button', { name: 'Link' }))
    const dialog = await screen.findByRole('dialog', { name: 'A link that carries this briefing' })
    expect(carried()[0]?.scenes).toEqual(BRIEFING.scenes)
    expect(dialog.textContent).toContain(`${link().length} characters.`)
    expect(within(dialog).getByRole('img', { name: 'The link as a QR code' })).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'to present' }))
    expect(link()).toMatch(/&chrome=present$/)
  })
  it('that is long says so, and has no code', () => {
    const noise = Array.from({ length: 900 }, (_, i) => Math.sin(i).toString(36)).join(' ')
    const notes = [{ text: { en: noise.slice(0, 4000), zh: '' }, on: [] }]
    wrapped(<LinkDialog briefing={{ ...BRIEFING, scenes: [{ ...scene('one', []), notes }] }} onClose={() => {}} />)
    const dialog = screen.getByRole('dialog')
    expect(dialog.textContent).toMatch(/\d,\d{3} characters\..*longer than about 2,000.*Too long for a QR code/)
    expect(within(dialog).queryByRole('img')).toBeNull()
  })
  it('is said to be copied once the browser has confirmed that, and not before', async () => {
    const user = userEvent.setup()
    let confirm = () => {}
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(
      () =>
        new Promise((resolve) => {
          confirm = resolve
        }),
    )
    wrapped(<LinkDialog briefing={BRIEFING} onClose={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(write).toHaveBeenCalledWith(link())
    expect(screen.getByRole('status').textContent).toBe('')
    confirm()
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied.'))
  })
  it('that the browser does not copy is selected to be copied by hand', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    wrapped(<LinkDialog briefing={BRIEFING} onClose={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not copy'))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The link' })
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })
})

describe('handing out', () => {
  it('offers slides, print and a file, and tells once what is remarked on the scenes', async () => {
    await desk()
    await userEvent.click(screen.getByRole('button', { name: 'Hand out' }))
    const dialog = screen.getByRole('dialog', { name: 'Hand out this briefing' })
    expect(
      within(dialog)
        .getByRole('link', { name: /Print or PDF/ })
        .getAttribute('href'),
    ).toBe('#present=salt&chrome=dossier')
    expect(within(dialog).getByText('¶3 says 12, not 13.')).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: /Slides/ }))
    expect(await screen.findByRole('dialog', { name: 'Slides' })).toBeTruthy()
    expect(screen.queryByRole('dialog', { name: 'Hand out this briefing' })).toBeNull()
  })
  it('says nothing of remarks where there are none', () => {
    wrapped(<HandOutDialog briefing={BRIEFING} warnings={[]} onSlides={() => {}} onClose={() => {}} />)
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
  })
})

describe('the version of the data', () => {
  const made = (signs: Made['signs']): Made => ({ dataset: '0123456789abcdef', signs })

  it('is put down with what everything says, where a briefing has none, and is no step that is undone', async () => {
    await desk()
    await waitFor(async () => expect((await own())?.made?.dataset).toBe(NOW.slice(0, 8)))
    expect(Object.keys((await own())?.made?.signs ?? {}).sort()).toEqual([CLAIM, 'p2'].sort())
    expect(screen.queryByText(/Written on version/)).toBeNull()
  })
  it('stays that on which it was written, and what is added gets a sign', async () => {
    await desk({ ...BRIEFING, made: made({ [CLAIM]: 'other' }) })
    await waitFor(async () => expect(Object.keys((await own())?.made?.signs ?? {})).toContain('p2'))
    expect((await own())?.made).toMatchObject({ dataset: '0123456789abcdef', signs: { [CLAIM]: 'other' } })
  })
  it('that is another tells which scenes say something else, what is gone and what links show no more', async () => {
    const scenes = [scene('one', [CLAIM]), scene('two', ['claim:p999-1']), scene('three', [], '#select=group:gone')]
    await desk({ ...BRIEFING, scenes, made: made({ [CLAIM]: 'other' }) })
    const told = await screen.findByText(/Written on version 01234567 of the data; this is feedface/)
    const box = told.closest('section') as HTMLElement
    expect(box.textContent).toMatch(/1 scene rests on what says something else now:scene 1, Scene one/)
    expect(box.textContent).toMatch(/1 claim or paragraph is gone from:scene 2, Scene two claim:p999-1/)
    expect(box.textContent).toMatch(/not all there any more:scene 3, Scene three select=group:gone/)
    expect(
      within(box)
        .getByRole('link', { name: /Scene two/ })
        .getAttribute('href'),
    ).toBe('#present=salt,two&chrome=author')
    await userEvent.click(within(box).getByRole('button', { name: /I have looked/ }))
    await waitFor(() => expect(screen.queryByText(/Written on version/)).toBeNull())
    expect((await own())?.made?.signs[CLAIM]).not.toBe('other')
    await undoBriefings('r')
    expect(await screen.findByText(/Written on version 01234567/)).toBeTruthy()
  })
  it('that is another, with nothing changed under it, says just that', async () => {
    await desk({ ...BRIEFING, scenes: [scene('one', [])], made: made({}) }, 'zh')
    expect(
      await screen.findByText(/编写时的数据版本为01234567，现为feedface。 各场景所依据的内容没有变化/),
    ).toBeTruthy()
  })
})

describe('markup in every field', () => {
  it('is text on the desk and in its dialogs', async () => {
    const markup = '<img src=x onerror=alert(1)>'
    const evil = { en: markup, zh: markup }
    const said = { text: evil, on: [markup] }
    const bad = { ...scene('one', [markup], `#select=${markup}`), name: evil, headline: said, notes: [said] }
    await desk({
      ...BRIEFING,
      title: evil,
      scenes: [{ ...bad, steps: [{ show: [markup], says: [said] }] }],
      made: { dataset: markup, signs: { [markup]: markup } },
    })
    await screen.findByText(/Written on version <img src/)
    await userEvent.click(screen.getByRole('button', { name: 'Hand out' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Slides/ }))
    await screen.findByRole('dialog', { name: 'Slides' })
    expect(document.querySelector('img')).toBeNull()
  })
})
