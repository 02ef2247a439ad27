// What a figure says as text: every sum with its hedge, bound, period, speaker and paragraph.

import { describe, expect, it } from 'vitest'
import { composeText } from '../../../src/app/figure/compose-text.ts'
import { writeText } from '../../../src/core/export/figure-text.ts'
import { LANGUAGES, type Language } from '../../../src/core/model/words.ts'
import { figureOf as networkFigure } from '../../../src/views/network/figure.ts'
import { figureOf as reportFigure } from '../../../src/views/report/figure.ts'
import { atlasAt } from '../../views/atlas.tsx'

const composed = (hash: string, locale: Language = 'en', figureOf = networkFigure) => {
  const { atlas } = atlasAt(hash, locale)
  const asked = { atlas, view: atlas.store.getState().view, locale }
  return composeText(asked, figureOf(asked), { version: '0123456789abcdef', address: 'https://example.org/#x' })
}
const plain = (hash: string, locale?: Language, figureOf?: typeof networkFigure) =>
  writeText([composed(hash, locale, figureOf)]).plain

describe('the text of a figure', () => {
  it('keeps of a sum its hedge, bound, period, speaker and paragraph', () => {
    const said = plain('#select=crime:kidnapping-for-ransom')
    expect(said).toMatch(
      /\$35 million to \$45 million in 12 months .*\(estimated; Monitoring Team, see S\/2014\/770\)\.[⁰¹²³⁴-⁹]/,
    )
    expect(said).toMatch(/\$1\.5 million.*\(stated; 2008–Aug 2014; see S\/2014\/770\)/)
    expect(said).toContain('S/2015/366, para. 38.')
    expect(plain('#select=group:isil')).toMatch(
      /\$2 million a day.*\(stated, a ceiling; Monitoring Team, S\/2014\/815\)/,
    )
  })
  it('cites in the style of the United Nations: the report in full once, then by its symbol', () => {
    const said = plain('#select=crime:kidnapping-for-ransom')
    expect(said.match(/Report of the Secretary-General[^.]*, S\/2015\/366, 21 May 2015, para\. \d+\./g)).toHaveLength(1)
    expect(said).toContain('annex, activity 23.')
    expect(said).toMatch(/Nexus Atlas, dataset 01234567: https:\/\/example\.org\/#x$/)
  })
  it('says each line where claims are too many, and by number what it leaves out', () => {
    const { lines, remarks } = composed('')
    expect(lines.length).toBeLessThanOrEqual(30)
    expect(lines[0]?.text).toMatch(/: \d+ claims?/)
    expect(lines[0]?.text).not.toContain('¶')
    expect(remarks[0]).toMatch(/^\d+ more lines of the figure/)
  })
  it('says activities with their bodies and status', () => {
    expect(plain('#select=crime:kidnapping-for-ransom')).toMatch(/UNCCT: [^.]*kidnapping for ransom[^.]*\(ongoing\)\./)
  })
  it('says requests with how strongly they are asked and of whom', () => {
    expect(plain('#view=report&unit=p60', 'en', reportFigure)).toMatch(/\(must; Member States\)\./)
  })
  it('says what is filtered, and nothing of filters where they change nothing', () => {
    expect(plain('#sure=firm')).toContain('Filtered: How sure must it be?: stated.')
    expect(plain('#view=report&unit=p36&sure=firm', 'en', reportFigure)).not.toContain('Filtered')
  })
  it('ends each sentence once, in either language', () => {
    for (const locale of LANGUAGES) expect(plain('#select=group:isil', locale)).not.toMatch(/\.\.|。。|[.。] ?[（(]|\*/)
    expect(plain('#select=group:isil', 'zh')).toContain('第36段')
  })
})
