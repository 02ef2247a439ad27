// What the network puts into a figure of one crime or one group: each tie in words, gaps named at their place.

import { describe, expect, it } from 'vitest'
import { boxOf, isClear } from '../../../src/core/layout/text-box.ts'
import type { Language } from '../../../src/core/model/words.ts'
import { drawnBy } from '../../../src/core/slides/drawn.ts'
import { readMarkup } from '../../../src/core/slides/markup.ts'
import { STILL } from '../../../src/core/slides/matrix.ts'
import { themeColours } from '../../../src/ui/theme.ts'
import { figureOf } from '../../../src/views/network/figure.ts'
import { atlasAt } from '../../views/atlas.tsx'

const WIDE = { width: 1472, height: 560 }
const figureAt = (hash: string, locale: Language = 'en') => {
  const { atlas } = atlasAt(hash, locale)
  return figureOf({ atlas, view: atlas.store.getState().view, locale })
}
const drawn = (hash: string, locale?: Language, room = WIDE) =>
  figureAt(hash, locale)
    .draw(room)
    .markup.replaceAll('</tspan><tspan x', '</tspan> <tspan x')
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\|[| ]*/g, '|')

describe('a figure of one crime', () => {
  const said = drawn('#select=crime:kidnapping-for-ransom')
  it('says of each group its sum with period, how sure it is, who says so and where', () => {
    for (const words of [
      '$35–45m in 12 months',
      '$1.5m|, 2008–Aug 2014',
      'estimated · Monitoring Team, see S/2014/770 · ¶36',
    ])
      expect(said).toContain(words)
  })
  it('has groups with a sum first, and says of the others that none is given and what that means', () => {
    expect(said.indexOf('Abu Sayyaf Group')).toBeLessThan(said.indexOf('Boko Haram'))
    expect(said.match(/no sum given; silence is not denial/g)).toHaveLength(3)
  })
  it('says which activities name it, and of each sum why it is not added to the other', () => {
    expect(said).toContain('ongoing · a23')
    expect(said).toMatch(/Why there is no total\|\$35–45m in 12 months: its dates are not given/)
  })
  it('says where no activity names it', () => {
    expect(drawn('#select=crime:extortion')).toContain('no activity names it; silence is not')
  })
  it('says the same in Chinese', () => {
    expect(drawn('#select=crime:kidnapping-for-ransom', 'zh')).toContain('3500万至4500万美元')
    expect(drawn('#select=crime:kidnapping-for-ransom', 'zh')).toContain('未给出数额；沉默不等于否认')
  })
})

describe('the key of a figure', () => {
  const keyOf = (hash: string, locale: Language = 'en') => figureAt(hash, locale).key.map(({ text }) => text)
  it('says what the beads of ways are, where the picture has them', () => {
    expect(keyOf('#lens=threat')).toEqual(
      expect.arrayContaining(['how it draws on the crime: the text says so', 'our reading of how']),
    )
    expect(keyOf('#lens=threat&lang=zh', 'zh')).toContain('如何获益：本站解读')
    expect(keyOf('#').join()).not.toContain('draws on')
  })
  it('has the plates of those statuses that activities on shelves have', () => {
    expect(keyOf('#lens=response').slice(-4)).toEqual(['ongoing', 'completed', 'standing', 'in preparation'])
    expect(keyOf('#lens=response&select=body:unodc')).not.toContain('in preparation')
  })
  it('has no status where plates say a class, and calls activities by their numbers there', () => {
    const key = keyOf('#lens=response&measure=community')
    expect(key).not.toContain('ongoing')
    expect(key[0]).toMatch(/^A: .*\ba\d+\b/)
  })
})

describe('a measured figure on shelves', () => {
  it('has the letter of its class before every name', () => {
    const said = drawn('#lens=response&measure=community')
    expect(said).toMatch(/\|[A-Z] · UNODC\|/)
    expect(said).toMatch(/\|[A-Z] · Border control\|/)
  })
})

describe('a figure of few marks with beads', () => {
  it('ends the lines of its columns with the picture, under their heads', () => {
    const { markup, height } = figureAt('#lens=threat&select=group:taliban').draw(WIDE)
    const [, , top, zoom] = /translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)/.exec(markup) ?? []
    const ends = [...markup.matchAll(/column-rule" d="M\S+ (\S+)L\S+ (\S+)"/g)].flatMap(([, from, to]) => [from, to])
    expect(ends.length).toBe(6)
    for (const y of ends) {
      expect(Number(top) + Number(zoom) * Number(y)).toBeGreaterThan(0)
      expect(Number(top) + Number(zoom) * Number(y)).toBeLessThanOrEqual(height + 1)
    }
  })
})

describe('a figure of one group', () => {
  it('has each crime with its sum, certainty and who answers; what is answered only as a part is said to be', () => {
    const said = drawn('#select=group:isil')
    for (const words of [
      'up to $2m a day',
      'stated, a ceiling · Monitoring Team, S/2014/815',
      '¶32 · 1 of 3 claims',
      'UNAMA, UNODC',
      'for natural',
      'Bodies answer the crime',
    ])
      expect(said).toContain(words)
  })
  it('names gaps: no sum, no activity', () => {
    const said = drawn('#select=group:taliban')
    expect(said).toContain('no sum given')
    expect(said).toContain('no activity names it')
    expect(said).toContain('An open ring')
  })
  it('gives no reason against a total where there is one sum', () => {
    expect(drawn('#select=group:taliban')).not.toContain('no total')
  })
})

describe('a figure of anything else', () => {
  it.each(['', '#lens=threat&select=group:isil', '#select=group:isil,group:taliban', '#select=crime:oil'])(
    'is the picture of the page: %s',
    (hash) => {
      expect(drawn(hash)).not.toMatch(/no sum given|who says so/)
    },
  )
  it('is so too where the room is too low for words, with the sum of each that benefits', () => {
    const said = drawn('#select=crime:kidnapping-for-ransom', 'en', { width: 1472, height: 200 })
    expect(said).not.toContain('who says so')
    expect(said).toContain('$1.5m')
    expect(said.split('no sum given')).toHaveLength(2)
  })
})

it('draws the lines of its key as the picture has them', () => {
  const lit = (hash: string) => figureAt(hash).key.flatMap(({ sign }) => ('side' in sign ? [sign.isLit] : []))
  expect(new Set(lit('#select=group:isil'))).toEqual(new Set([true]))
  expect(new Set(lit(''))).toEqual(new Set([false]))
})

describe('names and words in a picture', () => {
  /** The texts of a picture with the room that they take. */
  const boxes = (hash: string, room: { width: number; height: number }) =>
    drawnBy(readMarkup(figureAt(hash).draw(room).markup), themeColours('light'), STILL).flatMap((one) => {
      if (one.what !== 'text') return []
      const [x, y] = one.lines[0]?.at ?? [0, 0]
      const words = one.lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
      return [
        {
          words: words.join(' '),
          box: boxOf({ lines: words, x, y: y - one.size * 0.355, anchor: one.anchor, size: one.size }),
        },
      ]
    })
  it('stand on no other words: a sum gives way to the word on another line', () => {
    const hash =
      '#lens=threat&select=link:group:imu~crime:drug-trafficking,link:group:taliban~crime:drug-trafficking,link:group:aqim~crime:unspecified-trafficking'
    const all = boxes(hash, { width: 1146, height: 650 })
    const sum = all.find(({ words }) => words.startsWith('est. $155m'))
    expect(sum).toBeDefined()
    const others = all.filter((one) => one !== sum).map(({ box }) => box)
    expect(sum && isClear(sum.box, others)).toBe(true)
  })
  it('are there for everything that is lit where a dense picture has only a few marks', () => {
    const said = drawn('#lens=everything&select=stake:peace-and-security,stake:sovereignty&focus=1', 'en', {
      width: 1146,
      height: 650,
    })
    for (const name of ['International peace and security', 'Sovereignty of States']) expect(said).toContain(name)
  })
})

describe('a figure of what remains', () => {
  const figure = figureAt('#rests=document')
  it('is headed by it, draws what fell under what stands, and says in the key what that line means', () => {
    expect(figure.headline).toBe('With a document behind it: 12 of 21 ties remain')
    expect(figure.support).toMatch(/^None remains for AQIM, Al-Shabaab or IMU/)
    const { markup } = figure.draw(WIDE)
    expect(markup.match(/class="line fallen/g)).toHaveLength(9)
    expect(markup.lastIndexOf('class="line fallen')).toBeLessThan(markup.indexOf('class="line threat'))
    expect(figure.key.map(({ text }) => text)).toContain('fallen, not denied')
    expect(figureAt('#').key.map(({ text }) => text)).not.toContain('fallen, not denied')
  })
  it('rests on what remains alone, and says so in Chinese', () => {
    expect(figure.stands).toContain('claim:p32-1')
    expect(figure.stands).not.toContain('claim:p19-1')
    expect(figureAt('#rests=document', 'zh').headline).toBe('有文件为据：21条关联中剩12条')
  })
})
