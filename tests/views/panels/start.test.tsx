// Where a person begins: questions that lead somewhere, one line read aloud, and what the report covers.

import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DetailsPanel } from '../../../src/views/panels/details/DetailsPanel.tsx'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt, renderAt } from '../atlas.tsx'
import { headings, linksIn } from '../reading.ts'

const dataset = richDataset()
const show = (hash = '', language = 'en') => renderAt(<DetailsPanel />, hash, language, dataset)
const questions = () => linksIn(document.querySelector<HTMLElement>('.start-questions') ?? document.body)

/** Where the last claim that ties the two ends of the line stands. */
const salt = () =>
  dataset.claims.findLastIndex(({ subject, object }) => subject === 'group:red' && object === 'crime:salt')

describe('without a selection', () => {
  it('the panel says what to do and asks the questions of the guide', () => {
    show()
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Pick any mark/)
    expect(questions()).toEqual([
      ['Who lives on salt?', '#select=crime:salt'],
      ['What does ¶5 ask for?', '#view=report&unit=p5'],
    ])
  })
  it('each question leads to what it asks for', () => {
    show()
    const views = questions().map(([, href]) => atlasAt(href ?? '', 'en', dataset).atlas.store.getState().view)
    expect(views[0]?.selected).toEqual(['crime:salt'])
    expect(views[1]).toMatchObject({ view: 'report', unit: 'p5' })
  })
  it('a question begins anew, and keeps only language and theme', () => {
    show('#lens=threat&crime=crime:tolls&lang=zh&theme=dark', 'zh')
    expect(questions().map(([, href]) => href)).toEqual([
      '#select=crime:salt&theme=dark',
      '#view=report&unit=p5&theme=dark',
    ])
  })
  it('one line is read aloud: how many claims, and how firm the firmest is', () => {
    show()
    expect(document.querySelector('.start-line')?.textContent).toBe('Red BandSalt smuggling')
    expect(screen.getByText(/^2 claims, the firmest of them stated\./)).toBeTruthy()
  })
  it('what only our reading ties is not counted in it', () => {
    const why = { en: 'Read.', zh: '解读。' }
    renderAt(<DetailsPanel />, '', 'en', {
      ...dataset,
      claims: dataset.claims.map((claim, i) =>
        i === salt() ? { ...claim, reading: 'inferred' as const, inferred: { parts: ['cue'], why } } : claim,
      ),
    })
    expect(screen.getByText(/^One claim, the firmest of them stated\./)).toBeTruthy()
  })
  it('no line is read aloud that the picture does not have', () => {
    renderAt(<DetailsPanel />, '', 'en', {
      ...dataset,
      guide: { ...dataset.guide, readAloud: { source: 'group:green', target: 'crime:salt' } },
    })
    expect(headings(3)).toEqual(['Or start from a question'])
  })
  it('it says what the report covers, and that the rest is not denied', () => {
    show()
    expect(screen.getByText(/^The report covers 6 paragraphs, .* and 3 activities\. .* is not denied\.$/)).toBeTruthy()
  })
  it('it speaks Chinese', () => {
    show('', 'zh')
    expect(questions().map(([text]) => text)).toEqual(['谁靠盐为生？', '第5段要求什么？'])
    expect(screen.getByText(/^2条论断，其中最确定的是直接陈述。/)).toBeTruthy()
  })
  it('a question is reached and answered by keyboard', async () => {
    show()
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe('Who lives on salt?')
  })
  it('a view may say something else', () => {
    renderAt(<DetailsPanel Start={() => <p>Sums of the report</p>} />, '', 'en', dataset)
    expect(screen.getByText('Sums of the report')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: /Pick any mark/ })).toBeNull()
  })
})
