// @vitest-environment jsdom

import { describe, expect, it } from 'vitest'
import { type FigureText, writeText } from '../../../src/core/export/figure-text.ts'

const text: FigureText = {
  language: 'en',
  headline: 'Red Band: two crimes.',
  support: 'One with a sum.',
  lines: [
    { text: 'Red Band raised $35 million (estimated; Watch Office).', place: 'para. 3' },
    { text: 'It sells <salt> (stated; the report itself).', place: 'para. 4' },
    { text: 'It sells it abroad (stated; the report itself).', place: 'para. 3' },
  ],
  remarks: ['What the report does not say is not denied.'],
  noteOf: (place, isFirst) => (isFirst ? `The salt report, W/1, 2 May 2015, ${place}.` : `W/1, ${place}.`),
  notes: 'Notes:',
  link: 'Nexus Atlas, dataset 01234567:',
  address: 'https://example.org/#select=group:red&lens=nexus',
  between: ' ',
}

describe('the text of a figure', () => {
  const { plain, html } = writeText([text])
  it('is one paragraph: headline, sentences, notes, link', () => {
    expect(plain).toBe(
      'Red Band: two crimes. One with a sum. Red Band raised $35 million (estimated; Watch Office).¹ It sells <salt> (stated; the report itself).² It sells it abroad (stated; the report itself).¹ What the report does not say is not denied. Notes: ¹ The salt report, W/1, 2 May 2015, para. 3. ² W/1, para. 4. Nexus Atlas, dataset 01234567: https://example.org/#select=group:red&lens=nexus',
    )
    expect(plain).not.toContain('\n')
  })
  it('says the report in full in the first note, and a place that is cited twice in one note', () => {
    expect(plain.match(/The salt report/g)).toHaveLength(1)
    expect(html.match(/para\. 3/g)).toHaveLength(1)
  })
  it('has raised numbers, notes below and a link where it can be rich, and its words as text', () => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect([...page.querySelectorAll('sup')].map(({ textContent }) => textContent)).toEqual(['1', '2', '1', '1', '2'])
    expect(page.querySelector('strong')?.textContent).toBe('Red Band: two crimes.')
    expect(page.querySelector('a')?.getAttribute('href')).toBe(text.address)
    expect(page.querySelector('div')?.getAttribute('lang')).toBe('en')
    expect(page.querySelectorAll('p')).toHaveLength(3)
    expect(page.body.textContent).toContain('It sells <salt> (stated')
  })
  it('counts on past nine notes', () => {
    const lines = Array.from({ length: 12 }, (_, i) => ({ text: `s${i + 1}.`, place: `para. ${i + 1}` }))
    expect(writeText([{ ...text, lines }]).plain).toContain('s12.¹²')
  })
  it('has no notes where nothing is shown', () => {
    expect(writeText([{ ...text, lines: [] }]).plain).not.toContain('Notes')
  })
  it('says each language in a paragraph of its own', () => {
    const both = writeText([text, { ...text, language: 'zh' }])
    expect(both.plain.split('\n\n')).toHaveLength(2)
    expect(both.html).toContain('<div lang="zh">')
  })
})
