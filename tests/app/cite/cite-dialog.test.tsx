// The dialog that cites: what it offers, what it writes, and whether it says that something is copied only when it is.

import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CiteDialog } from '../../../src/app/cite/CiteDialog.tsx'
import type { Copy, CopyUnit } from '../../../src/core/evidence/own-copy.ts'
import { loadWords } from '../../../src/i18n/words.ts'
import { useViewState } from '../../../src/state/atlas.ts'
import { secondDataset } from '../../second/report.ts'
import { renderAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
afterEach(() => vi.unstubAllGlobals())

const open = (hash = '', language = 'en', of?: ReturnType<typeof secondDataset>) => {
  const onClose = vi.fn()
  renderAt(<CiteDialog onClose={onClose} />, hash, language, of)
  return onClose
}
const shown = async () => {
  const text = screen.getByRole('region', { name: 'Text with its citation' })
  await waitFor(() => expect(text.textContent).not.toContain('being made'))
  return text
}
const lines = async () => [...(await shown()).querySelectorAll('p')].map(({ textContent }) => textContent ?? '')

/** The dialog in the reader with a copy open that holds one unit. */
const openQuoting = async (target: string, unit: CopyUnit, match?: Copy['match'], language = 'en') => {
  const copy: Copy = { encoding: 'UTF-8', verified: unit.verified ? 1 : 0, total: 160, units: { p36: unit }, match }
  const hash = '#view=report&unit=p36'
  const { atlas } = renderAt(<Opened />, hash, language, undefined, async () => copy)
  await act(() => atlas.ownCopy.actions.open({ name: 'x', size: 1, arrayBuffer: async () => new ArrayBuffer(1) }))
  act(() => atlas.actions.cite(target))
}
function Opened() {
  const isCiting = useViewState(({ citing }) => citing !== null)
  return isCiting && <CiteDialog onClose={vi.fn()} />
}

describe('a quotation from a copy', () => {
  const agreement = { by: 'figures', found: [], missing: [], extra: [], moved: [], isCut: false } as const
  const english: CopyUnit = { sentences: ['The tide is low.', 'It is dark.'], verified: false, agreement }
  const match = { language: 'en', agreed: 1, compared: 1, units: 1 } as const
  it('is the verified words, with a footnote to their paragraph and no remark', async () => {
    await openQuoting('quote:p36', { sentences: ['港口退潮。', '天黑了。'], verified: true })
    expect(await lines()).toEqual(['“港口退潮。天黑了。”1', '1 S/2015/366, para. 36.'])
    expect(screen.queryByLabelText(/our dataset/)).toBeNull()
  })
  it('from another language says that it is matched and not proved, in the words that are pasted', async () => {
    await openQuoting('quote:p36', english, match)
    expect(await lines()).toEqual([
      '“The tide is low. It is dark.” [English text of a reader’s copy: matched by number and figures, not proved by hash]1',
      '1 S/2015/366, para. 36.',
    ])
  })
  it('can be one sentence, and is offered for the open unit', async () => {
    await openQuoting('quote:p36', english, match)
    const menu = screen.getByLabelText('What')
    const offered = within(menu).getByRole('group', { name: 'Words of your own copy' })
    expect(
      within(offered)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['¶36, the whole unit', '¶36: The tide is low.', '¶36: It is dark.'])
    await userEvent.selectOptions(menu, 'quote:p36.2')
    await waitFor(async () => expect((await lines())[0]).toMatch(/^“It is dark\.” \[/))
  })
  it('is none of a unit that does not agree', async () => {
    await openQuoting('', { ...english, agreement: { ...agreement, by: 'off' } }, match)
    await shown()
    expect(screen.queryByRole('group', { name: 'Words of your own copy' })).toBeNull()
  })
  it('speaks Chinese, and has the direction of its own script', async () => {
    const arabic = { ...english, sentences: ['الميناء مظلم.'] }
    await openQuoting('quote:p36', arabic, { ...match, language: 'ar' }, 'zh')
    const text = await screen.findByText(/^“الميناء مظلم\.”〔读者副本的阿拉伯语文本：按编号和数字对应，未经哈希证明〕/)
    expect(text.dir).toBe('auto')
  })
})

describe('what is cited', () => {
  it('is the view where nothing is selected: in its own words, with the units that it rests on', async () => {
    open()
    const [text, report, dataset] = await lines()
    expect(text).toMatch(/^Network, “Nexus”: \d+ groups/)
    expect(report).toMatch(/^1 S\/2015\/366, paras\. 13–15, .*annex, activities .*\.$/)
    expect(dataset).toMatch(/^2 Nexus Atlas, “Dataset on S\/2015\/366”, CC BY 4\.0\. Available at http/)
  })
  it('names the data in the address that it gives, so that whoever follows it learns what has changed since', async () => {
    const title = { en: 'A report', zh: '报告' }
    const listed = { symbol: 'A/1', title, date: '2015-05-21', languages: ['en'], proved: true, file: 'x.json' }
    const list = { reports: [{ id: 'r', version: 'c'.repeat(64), ...listed }] }
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(list)))
    open('#select=group:isil')
    const dataset = (await lines()).at(-1)
    expect(dataset).toMatch(/#select=group:isil&data=cccccccc\.$/)
  })
  it('is a claim that is selected, with its speaker and its paragraph', async () => {
    open('#select=claim:p32-4')
    const [text, report] = await lines()
    expect(text).toMatch(/^According to Monitoring Team, S\/2014\/815: Private middlemen/)
    expect(report).toMatch(/^1 S\/2015\/366, para\. 32\.$/)
  })
  it('is a document that is selected, alone, with what should be known of it', async () => {
    open('#select=doc:s-2014-770')
    expect(await lines()).toEqual(['S/2014/770.'])
    expect(screen.getByText(/^Of this document: /)).toBeTruthy()
  })
  it('is a selection, counted as its panel counts it', async () => {
    open('#select=group:isil')
    const [text] = await lines()
    expect(text).toMatch(/^The dataset holds 37 claims and one activity to do with ISIL\. How sure: of 37 claims, /)
  })
  it('can be any claim on what is selected, the report, the dataset, and each document with its footnote', async () => {
    open('#select=group:isil')
    const menu = screen.getByLabelText('What')
    const groups = within(menu).getAllByRole('group')
    expect(groups.map((one) => within(one).getAllByRole('option').length).slice(0, 2)).toEqual([4, 37])
    expect(within(menu).getByRole('option', { name: /^Amnesty International \(2015\) \(footnote 3\)$/ })).toBeTruthy()
    await userEvent.selectOptions(menu, 'report')
    await waitFor(async () => expect(await lines()).toEqual(['S/2015/366.']))
  })
  it('has no selection to offer where nothing is selected, nor documents where a report names none', () => {
    open('', 'en', secondDataset())
    const groups = within(screen.getByLabelText('What')).getAllByRole('group')
    expect(groups.map((one) => one.getAttribute('label'))).toEqual(['Here'])
    expect(within(screen.getByLabelText('What')).getAllByRole('option')).toHaveLength(3)
  })
})

describe('how it is cited', () => {
  it('changes with the style, the length, the language and what is cited beside it', async () => {
    open('#select=claim:p36-1')
    await userEvent.click(screen.getByLabelText('APA 7'))
    await waitFor(async () =>
      expect((await lines())[0]).toContain('(Secretary-General, 2015, para. 36; Nexus Atlas, n.d.).'),
    )
    expect((await shown()).querySelector('i')?.textContent).toMatch(/^Report of the Secretary-General/)
    await userEvent.click(screen.getByLabelText('our dataset, by version and link'))
    await waitFor(async () => expect((await lines())[0]).toContain('(Secretary-General, 2015, para. 36).'))
    await userEvent.click(screen.getByLabelText('GB/T 7714-2015'))
    await userEvent.click(screen.getByLabelText('中文'))
    await waitFor(async () => expect((await lines())[1]).toMatch(/^\[1\] 秘书长\. .*第36段\(2015-05-21\)/))
  })
  it('begins with the style that is usual in its language', async () => {
    await loadWords('zh')
    open('', 'zh')
    expect(screen.getByLabelText('GB/T 7714-2015')).toHaveProperty('checked', true)
  })
  it('says a view at length where that is asked for', async () => {
    open()
    expect(await lines()).toHaveLength(3)
    await userEvent.click(screen.getByLabelText('Long'))
    await waitFor(async () => expect((await lines()).length).toBeGreaterThan(5))
  })
})

describe('the ways out', () => {
  const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }))
  it('copy what is shown, and say so only then', async () => {
    const user = userEvent.setup()
    open('#select=doc:s-2014-770')
    await shown()
    await user.click(screen.getByRole('button', { name: 'Text' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied: Text'))
    expect(await navigator.clipboard.readText()).toBe('S/2014/770.')
  })
  it('say that nothing was copied where the browser does not let them', async () => {
    open('#select=doc:s-2014-770')
    await shown()
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no leave'))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no leave'))
    for (const form of ['Text', 'Markdown', 'Rich text']) {
      await press(form)
      await waitFor(() => expect(screen.getByRole('status').textContent).toContain('by hand'))
    }
  })
  it('save a file for each program, named by what is cited', async () => {
    const saved: string[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    open('#select=claim:p36-1')
    await shown()
    for (const ending of ['.bib', '.ris', '.json']) await press(ending)
    expect(saved).toEqual(['bib', 'ris', 'json'].map((one) => `nexus-atlas-S-2015-366-claim-p36-1-en.${one}`))
    expect(screen.getByRole('status').textContent).toBe('Saved: nexus-atlas-S-2015-366-claim-p36-1-en.json')
  })
  it('close it by its cross', async () => {
    const onClose = open()
    await press('Close')
    expect(onClose).toHaveBeenCalled()
  })
})
