// A copy in another language in the reader: its text beside our gist, how well it agrees, what is found in it, and no proof.

import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { UnitAgreement } from '../../../src/core/evidence/agreement-of-unit.ts'
import type { Match } from '../../../src/core/evidence/other-copy.ts'
import type { Copy } from '../../../src/core/evidence/own-copy.ts'
import { quotedIn } from '../../../src/state/quoted.ts'
import { Reader } from '../../../src/views/report/Reader.tsx'
import { ReportSide } from '../../../src/views/report/ReportSide.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { renderAt } from '../atlas.tsx'

const dataset = richDataset()
const agreement = (part: Partial<UnitAgreement>): UnitAgreement => ({
  by: 'figures',
  found: [],
  missing: [],
  extra: [],
  moved: [],
  isCut: false,
  ...part,
})
const sum = { value: 35e6, unit: 'USD', isSmall: false } as const
const MATCH: Match = { language: 'en', agreed: 1, compared: 2, units: 2, trouble: 'part' }
const COPY: Copy = {
  encoding: 'UTF-8',
  verified: 0,
  total: 10,
  match: MATCH,
  units: {
    p1: {
      sentences: ['The tide took $35 million.', 'See S/2014/770 on the tide.'],
      verified: false,
      marks: [[['figure', 15, 10]], [['figure', 4, 10]]],
      agreement: agreement({ found: [sum, { symbol: 'S/2014/770' }] }),
    },
    p2: {
      sentences: ['The tide took $36 million of'],
      verified: false,
      marks: [[]],
      agreement: agreement({ by: 'off', missing: [sum], extra: ['36 million'], length: 'short', isCut: true }),
    },
    p3: { sentences: ['No figure here.'], verified: false, marks: [[]], agreement: agreement({ by: 'place' }) },
  },
}
const file = { name: 'mine.txt', size: 3, arrayBuffer: async () => new ArrayBuffer(3) }

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
const text = () => document.querySelector<HTMLElement>('.matched-text-words')

describe('a unit of a copy in another language', () => {
  it('says how it agrees, and that nothing is proved, over its words and under our gist', async () => {
    await reading('p1')
    expect(screen.getByRole('heading', { name: 'In your copy, in English' })).toBeTruthy()
    expect(screen.getByText('¶1: 1 of 1 figure, S/2014/770')).toBeTruthy()
    expect(screen.getByText('Matched by number and figures, not proved by hash.')).toBeTruthy()
    expect(text()?.textContent).toContain('The tide took $35 million. See S/2014/770 on the tide.')
    expect([text()?.lang, text()?.dir]).toEqual(['en', 'ltr'])
  })
  it('marks the figures that agree, and no claim', async () => {
    await reading('p1')
    const marked = [...document.querySelectorAll('.sentence-proof-figure')].map(({ textContent }) => textContent)
    expect(marked).toEqual(['35 million', 'S/2014/770'])
    expect(document.querySelectorAll('.report-text, mark')).toHaveLength(0)
    expect(screen.getAllByRole('img', { name: /^Sentence/ })).toHaveLength(3)
    expect(screen.getByText(/^Grey bars stand for the sentences of the Chinese text/)).toBeTruthy()
  })
  it('names what does not agree, and is not called matched', async () => {
    await reading('p2')
    expect(screen.getByText('¶2: 0 of 1 figure')).toBeTruthy()
    expect(screen.getByText('Not matched. It stands here as it stands in your copy.')).toBeTruthy()
    const doubts = [...document.querySelectorAll('.matched-text-doubts li')].map(({ textContent }) => textContent)
    expect(doubts).toEqual([
      'Not found: $35,000,000.',
      'In your copy only: 36 million.',
      'It is far shorter than this unit.',
      'It ends in the midst of a sentence.',
    ])
    expect(screen.queryByRole('button', { name: 'Quote with citation' })).toBeNull()
  })
  it('without figures says by what it is matched', async () => {
    await reading('p3')
    expect(screen.getByText(/^¶3: no figure to compare\. Its number, its length/)).toBeTruthy()
  })
  it('is set from right to left in Arabic, and named in Chinese', async () => {
    await reading('p1', { ...COPY, match: { ...MATCH, language: 'ar' } }, 'zh')
    expect([text()?.lang, text()?.dir]).toEqual(['ar', 'rtl'])
    expect(screen.getByRole('heading', { name: '你的副本（阿拉伯语）' })).toBeTruthy()
    expect(screen.getByText('¶1：1个数字中1个相符，S/2014/770相符')).toBeTruthy()
  })
})

describe('the box of such a copy', () => {
  const said = () => within(screen.getByRole('region', { name: 'Your own copy' })).getByRole('status').textContent ?? ''
  it('says how much is matched, and that none is proved', async () => {
    await reading('p1')
    expect(said()).toContain('English: 2 of 10 units matched by number and figures, none proved')
    expect(said()).toContain('All figures agree in 1 of the 2 units that can be compared.')
    expect(said()).toContain('Part of the report is missing.')
    expect(said()).not.toContain('verified')
    expect(screen.getByRole('checkbox', { name: 'Keep on this device' })).toBeTruthy()
  })
  it.each([
    [{ trouble: 'unmatched', units: 0 }, /do not hold the figures of R\/2/],
    [{ trouble: 'unmatched', units: 0, compared: 0 }, /no numbered paragraph with figures of R\/2 was found/],
    [{ trouble: 'mixed' }, /Something else is mixed in/],
    [{ trouble: 'altered' }, /Some units do not agree/],
    [{ trouble: 'unmatched', units: 0, bears: 'S/2016/92' }, /At its head stands S\/2016\/92, and not R\/2/],
  ] as const)('says what else a file is: %o', async (part, words) => {
    const units = part.trouble === 'unmatched' ? {} : COPY.units
    await reading('p1', { ...COPY, units, match: { ...MATCH, ...part } })
    expect(said()).toMatch(words)
    if (part.trouble === 'unmatched') expect(said()).toContain('0 of 10 units verified')
  })
})

describe('find in the copy', () => {
  const field = () => screen.getByRole('searchbox', { name: 'Find in your copy' })
  const count = () => document.querySelector('.find-in-copy [role="status"]')?.textContent
  it('is there only where a copy is, and says that the browser’s own finds what is on the page', async () => {
    const { unmount } = renderAt(<Reader />, '#view=report&unit=p1', 'en', dataset)
    expect(screen.queryByRole('searchbox')).toBeNull()
    unmount()
    await reading('p1')
    expect(screen.getByText(/^Searches all 3 units of your copy\. Your browser’s own search/)).toBeTruthy()
  })
  it('counts the places, goes from one to the next around the ends, and opens their units', async () => {
    const { atlas } = await reading('p1')
    await userEvent.type(field(), 'TIDE')
    expect(count()).toBe('3 places')
    await userEvent.keyboard('{Enter}')
    expect(count()).toBe('1 of 3, ¶1')
    expect(document.querySelector('.copy-text-hit-now')?.textContent).toBe('tide')
    await userEvent.keyboard('{Enter}{Enter}')
    expect(count()).toBe('3 of 3, ¶2')
    expect(atlas.store.getState().view.unit).toBe('p2')
    expect(document.activeElement).toBe(field())
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    expect(atlas.store.getState().view.unit).toBe('p1')
    fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true })
    expect(count()).toBe('3 of 3, ¶2')
  })
  it('begins at the unit that is open', async () => {
    await reading('p2')
    await userEvent.type(field(), 'tide{Enter}')
    expect(count()).toBe('3 of 3, ¶2')
  })
  it('says that nothing is found, and offers no next', async () => {
    await reading('p1')
    await userEvent.type(field(), 'harbour{Enter}')
    expect(count()).toBe('Not found')
    expect(screen.getByRole('button', { name: 'Next' }).hasAttribute('disabled')).toBe(true)
  })
  it('marks a place that a figure shares a part of, and keeps the text as it is', async () => {
    await reading('p1')
    await userEvent.type(field(), 'took $35')
    expect(text()?.textContent).toContain('The tide took $35 million.')
    const hits = [...document.querySelectorAll('.copy-text-hit')].map(({ textContent }) => textContent)
    expect(hits).toEqual(['took $', '35'])
  })
})

describe('what may be quoted', () => {
  const own = {
    status: 'read',
    name: '',
    origin: 'reader',
    copy: COPY,
    kept: false,
    refused: false,
    leftOut: 0,
  } as const
  it('is a unit that is matched, whole or by a sentence, and says in which language', () => {
    expect(quotedIn(own, 'quote:p1')).toEqual({
      unit: 'p1',
      text: 'The tide took $35 million. See S/2014/770 on the tide.',
      matchedIn: 'en',
    })
    expect(quotedIn(own, 'quote:p1.2')?.text).toBe('See S/2014/770 on the tide.')
  })
  it('is none that does not agree, differs from the proof, or is not there', () => {
    const differs = { ...COPY, match: undefined, units: { p1: { sentences: ['红帮靠盐。'], verified: false } } }
    for (const target of ['quote:p2', 'quote:p9', 'quote:p1.7', 'quote:', 'p1'])
      expect(quotedIn(own, target)).toBeUndefined()
    expect(quotedIn({ ...own, copy: differs }, 'quote:p1')).toBeUndefined()
    expect(quotedIn({ status: 'none' }, 'quote:p1')).toBeUndefined()
  })
  it('is a verified unit, without a remark', () => {
    const copy = {
      ...COPY,
      match: undefined,
      units: { p1: { sentences: ['红帮靠盐。', '红帮卖盐。'], verified: true } },
    }
    expect(quotedIn({ ...own, copy }, 'quote:p1')).toEqual({ unit: 'p1', text: '红帮靠盐。红帮卖盐。' })
  })
  it('opens the dialog that cites, by a button of the unit', async () => {
    const { atlas } = await reading('p1')
    await userEvent.click(screen.getByRole('button', { name: 'Quote with citation' }))
    expect(atlas.store.getState().citing).toBe('quote:p1')
  })
})
