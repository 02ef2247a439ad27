// A text with its notes or references: is each mark where its style wants it, and is nothing of a text read as markup?

import { describe, expect, it } from 'vitest'
import { setPassage, writePassage } from '../../../src/core/cite/passage.ts'
import { STYLES, type StyleId } from '../../../src/core/cite/styles.ts'
import { AWKWARD, cite, DATASET, EN, NASTY, REPORT, REPORT_ZH, ZH } from './references.ts'

const BOTH = [cite(REPORT, 'p36'), cite(DATASET)]
const set = (style: StyleId, texts: readonly string[] = ['First.', 'It sells oil.'], cited = BOTH, written = EN) =>
  setPassage(texts, cited, STYLES[style], written)

describe('a passage', () => {
  it('in plain text has raised figures after the full stop of its last paragraph, and before each note', () => {
    expect(writePassage(set('un'), 'plain')).toMatch(
      /^First\.\n\nIt sells oil\.¹ ²\n\n¹ X\/2015\/1, para\. 36\.\n² Nexus Atlas, /,
    )
  })
  it('in Markdown has footnotes that Markdown knows', () => {
    const text = writePassage(set('un'), 'markdown')
    expect(text).toContain('It sells oil.[^1] [^2]\n\n[^1]: X/2015/1, para. 36.\n\n[^2]: Nexus Atlas')
  })
  it('in HTML has a paragraph for each, raised marks and slanted titles', () => {
    const lines = writePassage(set('chicago'), 'html').split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toBe('<p>It sells oil.<sup>1</sup><sup> </sup><sup>2</sup></p>')
    expect(lines[2]).toMatch(/^<p><sup>1<\/sup> Secretary-General, <i>Report on a harbour<\/i>, .*<\/p>$/)
  })
  it('by author and year points in brackets before the full stop', () => {
    expect(writePassage(set('apa'), 'plain')).toContain(
      'It sells oil (Secretary-General, 2015, para. 36; Nexus Atlas, n.d.).\n',
    )
    expect(writePassage(set('apa', ['出售石油。'], [cite(REPORT_ZH, 'p36')], ZH), 'plain')).toMatch(
      /^出售石油（秘书长，2015，第36段）。\n/,
    )
  })
  it('by numbers points with all of them in one pair of brackets before the full stop', () => {
    const text = writePassage(set('gbt', ['出售石油。'], [cite(REPORT_ZH, 'p36'), cite(DATASET)], ZH), 'plain')
    expect(text).toMatch(/^出售石油\[1-2\]。\n\n\[1\] 秘书长\. .*\n\[2\] Nexus Atlas\. /)
    expect(writePassage(set('gbt', ['石油'], [cite(REPORT_ZH)], ZH), 'plain')).toMatch(/^石油\[1\]\n/)
  })
  it('without a text is its entries alone, without marks', () => {
    for (const style of ['un', 'apa', 'chicago', 'gbt'] as const)
      expect(writePassage(set(style, [], [cite(REPORT)]), 'plain')).not.toMatch(/[¹[]1|^\n/)
    expect(writePassage(set('un', [], [cite(REPORT)]), 'plain')).toBe('X/2015/1.')
  })
  it('without a citation is its text alone', () => {
    expect(writePassage(set('apa', ['Nothing is shown.'], []), 'plain')).toBe('Nothing is shown.')
  })
  it('lets no text be markup', () => {
    const passage = set('apa', [AWKWARD], [cite(NASTY)])
    const html = writePassage(passage, 'html')
    expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>', '<p>', '<i>', '</i>', '</p>'])
    const read = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    expect(read).toContain(AWKWARD)
    const signs = writePassage(passage, 'markdown')
      .replace(/https?:\S+/g, '')
      .replace(/\\./g, '')
    expect(signs.replace(/[^*[\]<>`_|~]/g, '')).toBe('**')
  })
})
