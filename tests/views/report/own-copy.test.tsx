// A reader's own copy: is its text shown with what is drawn from it, and is every trouble with a file said in words?

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Copy, CopyTrouble } from '../../../src/core/evidence/own-copy.ts'
import { Reader } from '../../../src/views/report/Reader.tsx'
import { ReportSide } from '../../../src/views/report/ReportSide.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'

const dataset = richDataset()
const TEXT = '据称红帮收费12元。'
const COPY: Copy = {
  encoding: 'UTF-8',
  verified: 9,
  total: 10,
  units: {
    p1: {
      sentences: ['红帮靠盐。', '红帮卖盐。', TEXT],
      verified: true,
      marks: [
        [],
        [],
        [
          ['hedge', 0, 2],
          ['subject', 2, 2],
          ['cue', 4, 1],
          ['object', 5, 1],
          ['figure', 6, 2],
        ],
      ],
    },
    p2: { sentences: ['蓝环收费。', '蓝环伪造。', '蓝环卖盐。'], verified: false },
    fn1: { sentences: ['见W/1。'], verified: true },
    a1: {
      sentences: ['观察处在兰国培训守卫。'],
      cells: { title: '封锁盐路', status: '正在进行', scope: '兰国' },
      verified: true,
    },
  },
}
const file = { name: 'mine.txt', size: 3, arrayBuffer: async () => new ArrayBuffer(3) }

/** The reader of a unit with a copy open. */
async function reading(unit: string, copy: Copy = COPY, language = 'en') {
  const view = renderAt(
    <>
      <ReportSide />
      <Reader />
    </>,
    `#view=report&unit=${unit}`,
    language,
    dataset,
    async () => copy,
  )
  await act(() => view.atlas.ownCopy.actions.open(file))
  return view
}

describe('the text of a copy', () => {
  it('stands in place of the bars, in its own language', async () => {
    await reading('p1')
    expect(screen.queryAllByRole('img', { name: /^Sentence/ })).toEqual([])
    const texts = [...document.querySelectorAll<HTMLElement>('.report-text')]
    expect(texts.map(({ lang }) => lang)).toEqual(['zh', 'zh', 'zh'])
    expect(texts[2]?.textContent).toContain(TEXT)
  })
  it('is marked where a claim is drawn from it: who, what carries the relation, what, hedge and figure', async () => {
    await reading('p1')
    const marked = document.querySelectorAll('.report-text mark')[2]
    expect(marked?.textContent).toBe(TEXT)
    const proves = [...(marked?.querySelectorAll('.sentence-proof') ?? [])]
    expect(proves.map(({ className, textContent }) => [className.split('-').at(-1), textContent])).toEqual([
      ['hedge', '据称'],
      ['subject', '红帮'],
      ['cue', '收'],
      ['object', '费'],
      ['figure', '12'],
    ])
  })
  it('says what the marks mean', async () => {
    await reading('p1')
    expect(screen.getByText(/matches the proof\. Marked sentences carry claims/)).toBeTruthy()
    const legend = document.querySelector('.sentence-legend')?.textContent
    for (const word of ['who or what', 'the word that carries the relation', 'to what', 'hedge', 'figure'])
      expect(legend).toContain(word)
  })
  it('leads from a marked sentence to the first claim under it, by keyboard too', async () => {
    await reading('p1')
    const [to] = screen.getAllByRole('button', { name: '1 below ↓' })
    act(() => to?.focus())
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toContain('taxes salt')
  })
  it('bears no mark where it differs from the proof, and says so', async () => {
    await reading('p2')
    expect(screen.getByText(/This unit differs from the proof, so no claim is marked in it\./)).toBeTruthy()
    expect(document.querySelectorAll('.report-text mark, .sentence-proof')).toHaveLength(0)
    expect(document.querySelector('.report-text')?.textContent).toContain('蓝环收费。')
    expect(document.querySelectorAll('.unit-claim')).toHaveLength(4)
  })
  it('leaves the bars of a unit that it lacks', async () => {
    await reading('p3')
    expect(screen.getAllByRole('img', { name: /^Sentence/ })).toHaveLength(2)
    expect(screen.getByText(/^Grey bars stand for/)).toBeTruthy()
  })
  it('of a row stands before its cells, with the names of each sentence', async () => {
    await reading('a1')
    expect(screen.getByText('封锁盐路').tagName).toBe('B')
    const sentence = document.querySelector<HTMLElement>('ol.sentence-list li')
    expect(sentence?.textContent).toContain('观察处在兰国培训守卫。')
    expect(sentence && within(sentence).getByRole('link', { name: 'Salt smuggling' })).toBeTruthy()
  })
  it('of a row leads to what is coded from it', async () => {
    await reading('a1')
    await userEvent.click(screen.getByRole('button', { name: /below ↓$/ }))
    expect(document.activeElement?.tagName).toBe('DL')
  })
  it('of a footnote stands before who calls it', async () => {
    await reading('fn1')
    expect(document.querySelector('.report-text')?.textContent).toContain('见W/1。')
  })
  it('is explained in Chinese too', async () => {
    await reading('p1', COPY, 'zh')
    expect(screen.getByText(/^文字来自你自己的副本，与证明相符/)).toBeTruthy()
    expect(screen.getAllByRole('button', { name: '下列1项 ↓' }).length).toBeGreaterThan(0)
  })
})

describe('the box of the copy', () => {
  const box = (name = 'Your own copy') => screen.getByRole('region', { name })
  it('says before one is open what it is for and that it stays here', () => {
    renderAt(<ReportSide />, '#view=report', 'en', dataset)
    expect(within(box()).getByText(/It stays in this browser\.$/)).toBeTruthy()
    expect(within(box()).getByRole('button', { name: 'Open a file…' })).toBeTruthy()
    expect(within(box()).queryByRole('button', { name: 'Remove' })).toBeNull()
  })
  it('says while a file is read which one', async () => {
    let arrive = (_: Copy) => {}
    const { atlas } = renderAt(
      <ReportSide />,
      '#view=report',
      'en',
      dataset,
      () => new Promise<Copy>((done) => (arrive = done)),
    )
    let opening = Promise.resolve()
    await act(async () => {
      opening = atlas.ownCopy.actions.open(file)
    })
    expect(within(box()).getByRole('status').textContent).toBe('Reading mine.txt…')
    await act(async () => {
      arrive(COPY)
      await opening
    })
    expect(within(box()).getByRole('status').textContent).toContain('9 of 10 units verified')
  })
  it('offers to read no further, and says then what it said before', async () => {
    const { atlas } = renderAt(<ReportSide />, '#view=report', 'en', dataset, () => new Promise<Copy>(() => {}))
    const before = box().textContent
    await act(async () => void atlas.ownCopy.actions.open(file))
    await userEvent.click(within(box()).getByRole('button', { name: 'Cancel' }))
    expect(box().textContent).toBe(before)
  })
  it('says of several files that came at once which one was read', async () => {
    const { atlas } = await reading('p1')
    await act(() => atlas.ownCopy.actions.open(file, 2))
    const said = within(box()).getByRole('status').textContent
    expect(said).toContain('mine.txt')
    expect(said).toContain('Several files came at once: this one was read, 2 others were not.')
  })
  it('says in a live region how much of it is the report', async () => {
    await reading('p1')
    const said = within(box()).getByRole('status').textContent
    expect(said).toContain('mine.txt')
    expect(said).toContain('9 of 10 units verified')
    expect(said).not.toContain('Read as')
  })
  it('says in which encoding it was read where that is an old one', async () => {
    await reading('p1', { ...COPY, encoding: 'GB 18030' })
    expect(within(box()).getByText(/Read as GB 18030\./)).toBeTruthy()
  })
  it.each<[CopyTrouble, RegExp]>([
    ['empty', /^The file is empty\.$/],
    ['too-large', /far larger than the report, which is about 0\.1 MB of text.*64 MB, a text 8 MB/],
    ['binary', /Open the report as PDF, DOCX, HTML or plain text/],
    ['image', /a picture of a page\. Open the report as PDF/],
    ['scanned', /holds no letters that can be read.*needs text recognition/],
    ['encrypted', /locked with a password\. Save it without one/],
    ['old-word', /of the old kind \(DOC\)\. Save it as DOCX or PDF/],
    ['damaged', /damaged or was cut off\. Download or save it again/],
    ['not-here', /one file and does not read PDF.*or use the site/],
    ['no-code', /did not come, or may not run in this frame/],
    ['too-slow', /more than two minutes and was given up/],
    ['unknown-encoding', /Save it as UTF-8/],
    ['other-language', /not in Chinese\. The Chinese version of R\/2 was coded/],
    ['other-text', /^This is Chinese text, but no unit of the report was found/],
    ['part', /Part of the report is missing\. What is there is shown/],
    ['altered', /shown without marks/],
    ['unreadable', /could not be read/],
  ])('says in words what is wrong with a file: %s', async (trouble, words) => {
    await reading('p1', { ...COPY, trouble })
    expect(within(box()).getByText(words)).toBeTruthy()
  })
  it('says what is looked for in the language that the report was coded in', async () => {
    const french = { ...dataset, report: { ...dataset.report, coded: 'zh-Hant' } }
    renderAt(<ReportSide />, '#view=report&unit=p1', 'zh', french)
    expect(screen.getByText(/^打开报告繁体中文本的PDF、Word（DOCX）、网页或文本文件/)).toBeTruthy()
  })
  it('says that a copy cannot be compared where texts in its language are not read, and asks for none', async () => {
    const french = { ...dataset, report: { ...dataset.report, coded: 'fr' } }
    const { atlas } = renderAt(<ReportSide />, '#view=report&unit=p1', 'en', french)
    const said =
      'The French version of R/2 was coded. A copy of it cannot be compared here: only texts in Chinese are read.'
    expect(within(box()).getByText(said)).toBeTruthy()
    expect(within(box()).queryByRole('button')).toBeNull()
    await act(() => atlas.ownCopy.actions.open(file))
    expect(within(within(box()).getByRole('status')).getByText(said)).toBeTruthy()
  })
  it('offers to keep a copy only where the file is one', async () => {
    const { unmount } = await reading('p1', { ...COPY, verified: 0, units: {}, trouble: 'other-text' })
    expect(within(box()).queryByRole('checkbox')).toBeNull()
    unmount()
    await reading('p1')
    expect(within(box()).getByRole('checkbox', { name: 'Keep on this device' })).toBeTruthy()
  })
  it('says that the browser does not let the page keep it, and that it is open still', async () => {
    await reading('p1')
    await userEvent.click(within(box()).getByRole('checkbox'))
    expect(within(box()).getByText(/does not let the page keep the copy\. It stays open until you leave/)).toBeTruthy()
    expect(document.querySelectorAll('.report-text')).toHaveLength(3)
  })
  it('puts it away, and the bars are back', async () => {
    await reading('p1')
    await userEvent.click(within(box()).getByRole('button', { name: 'Remove' }))
    expect(document.querySelectorAll('.report-text')).toHaveLength(0)
    expect(screen.getAllByRole('img', { name: /^Sentence/ })).toHaveLength(3)
    expect(within(box()).getByRole('button', { name: 'Open a file…' })).toBeTruthy()
  })
  it('takes a file that is chosen', async () => {
    const { container } = renderAt(<ReportSide />, '#view=report', 'en', dataset, async () => COPY)
    const input = container.querySelector<HTMLInputElement>('input[type="file"]')
    if (!input) throw new Error('no input')
    await userEvent.upload(input, new File(['x'], 'chosen.txt', { type: 'text/plain' }))
    expect(await screen.findByText('chosen.txt')).toBeTruthy()
  })
  it('says of a copy that the site brings whose it is', async () => {
    const { atlas } = renderAt(<ReportSide />, '#view=report', 'en', dataset, async () => COPY)
    await act(() => atlas.ownCopy.actions.restore(async () => new ArrayBuffer(1)))
    expect(within(box()).getByText('This site brings its own copy of the report.')).toBeTruthy()
    expect(within(box()).queryByRole('checkbox')).toBeNull()
  })
  it('speaks Chinese', async () => {
    await reading('p1', { ...COPY, trouble: 'part' }, 'zh')
    expect(within(box('你自己的副本')).getByText('10个单元中9个已核实')).toBeTruthy()
    expect(within(box('你自己的副本')).getByText('缺少报告的一部分。现有部分照常显示。')).toBeTruthy()
  })
})
