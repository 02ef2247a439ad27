// Does a comparison find nothing in the sentences of the built-in briefings, and everything that is changed in them?

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { remarksOn } from '../../src/core/evidence/compare-typed.ts'
import { kindCounted } from '../../src/core/evidence/kind-counts.ts'
import { barelyGiven } from '../../src/core/evidence/loose-figures.ts'
import { readTyped, type Typed } from '../../src/core/evidence/typed-rules.ts'
import { type Support, supportOf } from '../../src/core/evidence/typed-support.ts'
import { toolsOf, typedWordsOf } from '../../src/core/evidence/typed-tools.ts'
import { pageData } from '../../src/core/export/page-data.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { countsOf, type Said, saidAnywhere, sceneRests } from '../../src/core/model/briefing.ts'
import { prefixOf } from '../../src/core/model/ids.ts'
import { LANGUAGES, type Language } from '../../src/core/model/words.ts'
import { changesOf, signsOf } from '../../src/core/query/briefing-changes.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const read = readDataset(readDataFiles('data'))
if (!read.dataset) throw new Error('the dataset has problems: npm run data:check')
const { dataset, briefings = [] } = read
const graph = buildGraph(dataset)
const tools = toolsOf(graph)
const scenes = briefings.flatMap((briefing) => briefing.scenes)

describe('a sentence of a built-in briefing', () => {
  const shown = buildGraph(pageData(dataset))
  it.each([
    ['the whole dataset', graph, tools],
    ['what the page loads, with the words that it lacks', shown, toolsOf(shown, typedWordsOf(dataset))],
    ['what the page loads alone', shown, toolsOf(shown)],
  ])('says nothing that its scene does not, by %s', (_, known, finders) => {
    const told = scenes.flatMap((scene) => {
      const support = supportOf(known, sceneRests(scene))
      return saidAnywhere(scene).flatMap((said) =>
        remarksOn(said.text, support, finders, countsOf(said)).map(({ kind, typed }) => [scene.id, kind, typed]),
      )
    })
    expect(scenes.length).toBeGreaterThan(0)
    expect(told).toEqual([])
  })
})

it('what a built-in briefing rests on has the same signs by the whole dataset and by what the page loads', () => {
  const shown = buildGraph(pageData(dataset))
  for (const briefing of briefings) {
    const signs = signsOf(graph, briefing)
    expect(Object.keys(signs).sort()).toEqual([...new Set(briefing.scenes.flatMap(sceneRests))].sort())
    expect(signsOf(shown, briefing)).toEqual(signs)
    expect(changesOf(shown, briefing, signs)).toEqual([])
  }
})

describe('a number that counts things of a kind in a built-in briefing', () => {
  const found = scenes.flatMap((scene) => {
    const support = supportOf(graph, sceneRests(scene))
    return saidAnywhere(scene).flatMap((said) =>
      LANGUAGES.flatMap((language) => {
        const { text, figures } = readTyped(said.text[language], language, tools)
        return figures.flatMap((figure) => {
          const counted = kindCounted(text, language, figure)
          return counted === undefined ? [] : [{ said, support, language, text, figure, counted }]
        })
      }),
    )
  })
  it('stands in both languages', () => {
    for (const language of LANGUAGES) expect(found.filter((one) => one.language === language).length).toBeGreaterThan(2)
  })
  it('is told when it is changed into one that nothing comes to', () => {
    for (const { said, support, language, text, figure, counted } of found) {
      const [before, behind] = [text.slice(0, figure.at), text.slice(figure.at + figure.length)]
      const changed = `${before}8765${behind}`
      const remarks = remarksOn({ en: '', zh: '', [language]: changed }, support, tools, countsOf(said))
      expect(remarks.map(({ kind, at }) => [kind, at])).toContainEqual(['count', counted.at])
    }
  })
})

/** A sentence in one language, read, with what its scene supports. */
interface Line {
  readonly said: Said
  readonly typed: Typed
  readonly support: Support
}

const lines = scenes.flatMap((scene): Line[] => {
  const support = supportOf(graph, sceneRests(scene))
  return saidAnywhere(scene).flatMap((said) =>
    LANGUAGES.map((language) => ({ said, support, typed: readTyped(said.text[language], language, tools) })),
  )
})

/** What is remarked on at a place where other words are put: its kind and the words, or nothing. */
function told({ said, support, typed: { text, language } }: Line, place: { at: number; length: number }, put: string) {
  const changed = text.slice(0, place.at) + put + text.slice(place.at + place.length)
  const remark = remarksOn({ ...said.text, [language]: changed }, support, tools, countsOf(said)).find(
    (one) =>
      one.language === language &&
      one.kind !== 'other-language' &&
      one.at < place.at + put.length &&
      place.at < one.at + one.length,
  )
  return remark && [remark.kind, changed.slice(remark.at, remark.at + remark.length), changed]
}

describe.each(LANGUAGES)('in every sentence of a built-in briefing (%s)', (language) => {
  const own = lines.filter(({ typed }) => typed.language === language)
  it('a sum, share or mass with another digit is found where it stands', () => {
    const changes = own.flatMap((line) =>
      line.typed.figures
        .filter(({ unit }) => unit === 'USD' || unit === 'percent')
        .map((figure) => {
          const words = line.typed.text.slice(figure.at, figure.at + figure.length)
          return told(
            line,
            figure,
            words.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)),
          )
        }),
    )
    expect(changes.length).toBeGreaterThan(20)
    for (const found of changes) expect(found?.[0]).toMatch(/^(?:figure|sum)$/)
    for (const found of changes) expect(found?.[1]).toMatch(/\d/)
  })
  it('another year is found where it stands', () => {
    const changes = own.flatMap((line) => line.typed.years.map((year) => told(line, year, '1997')))
    expect(changes.length).toBeGreaterThan(20)
    for (const found of changes) expect(found?.slice(0, 2)).toEqual(['year', '1997'])
  })
  it('the name of another thing of its kind is found where it stands', () => {
    const changes = own.flatMap((line) =>
      line.typed.names.flatMap(([name]) => {
        const other = dataset.entities.find(
          ({ id, generic }) =>
            name !== undefined && !generic && prefixOf(id) === prefixOf(name.id) && !line.support.holds.has(id),
        )
        return other && name ? [{ put: other.names[language], found: told(line, name, other.names[language]) }] : []
      }),
    )
    expect(changes.length).toBeGreaterThan(200)
    for (const { found } of changes) expect(found?.[0]).toBe('name')
    for (const { put, found } of changes) expect(put).toContain(found?.[1])
  })
  it('a hedge that no claim of its scene has is found where it stands', () => {
    const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
      confirmed: { en: 'confirmed', zh: '证实' },
      alleged: { en: 'allegedly', zh: '据称' },
      believed: { en: 'believed', zh: '据信' },
    }
    const changes = own.flatMap((line) => {
      const levels = new Set<string>(line.support.claims.map(({ certainty }) => certainty))
      const [other] = Object.entries(words).filter(([level]) => levels.size > 0 && !levels.has(level))
      return other === undefined
        ? []
        : line.typed.hedges.map((hedge) => ({
            word: other[1][language],
            found: told(line, hedge, other[1][language]),
          }))
    })
    expect(changes.length).toBeGreaterThan(20)
    for (const { word, found } of changes) expect(found?.slice(0, 2)).toEqual(['hedge', word])
  })
  it('a sum that is only hedged is found where its hedge is taken out', () => {
    const without = own.flatMap((line) =>
      line.typed.hedges.flatMap((hedge) => {
        const { text, figures } = line.typed
        const [sum] = figures.filter(
          ({ unit, value }) => unit === 'USD' && barelyGiven(line.support.claims, value, []) !== undefined,
        )
        if (sum === undefined) return []
        const left = text.slice(0, hedge.at) + text.slice(hedge.at + hedge.length)
        return [{ left, remarks: remarksOn({ en: '', zh: '', [language]: left }, line.support, tools) }]
      }),
    )
    expect(without.length).toBeGreaterThan(10)
    for (const { left, remarks } of without)
      expect(
        remarks
          .filter(({ kind }) => kind === 'bare')
          .map(({ at, length, typed }) => left.slice(at, at + length) === typed),
        left,
      ).toContain(true)
  })
})

describe('beside the scene on ransom', () => {
  const scene = scenes.find(({ id }) => id === 'ransom')
  if (!scene) throw new Error('no scene on ransom')
  const support = supportOf(graph, sceneRests(scene))
  const remarks = (en: string, zh: string) => remarksOn({ en, zh }, support, tools)
  it('a total of the four sums is told with the claims that it adds, and missed in the other language', () => {
    const [remark, ...others] = remarks('Together the four come to $154m.', '四个数额不得相加。')
    expect(others).toEqual([])
    expect(remark).toMatchObject({ kind: 'sum', typed: '$154m', missingIn: 'zh', also: ['other-language'] })
    if (remark?.kind !== 'sum') throw new Error('no sum')
    expect(remark.parts.map(({ claim, value, reason }) => [claim, value, reason])).toEqual([
      ['claim:p39-3', 91.5e6, 'period-differs'],
      ['claim:p36-4', 45e6, 'no-period'],
      ['claim:p38-2', 16e6, 'no-period'],
      ['claim:p37-1', 1.5e6, 'period-differs'],
    ])
  })
  it('the total of the lower ends is one too, in either language', () => {
    expect(remarks('They make $144 million.', '合计1.44亿美元。').map(({ kind, typed }) => [kind, typed])).toEqual([
      ['sum', '$144 million'],
      ['sum', '1.44亿美元'],
    ])
  })
  it('another amount is no sum', () => {
    expect(remarks('They make $153 million.', '').map(({ kind, typed }) => [kind, typed])).toEqual([
      ['figure', '$153 million'],
    ])
  })
  it('a sum without its bound, and one without its time, are told with their claims', () => {
    expect(remarks('An estimated $16 million was paid.', '')).toMatchObject([
      { kind: 'bound', bound: 'at-least', claims: ['claim:p38-2'], typed: '$16 million' },
    ])
    expect(remarks('', '据估计收到约9150万美元。')).toMatchObject([
      { kind: 'period', period: { from: '2008' }, claims: ['claim:p39-3'], typed: '9150万美元' },
    ])
    expect(remarks('An estimated $35–45 million was raised.', '')).toMatchObject([
      { kind: 'period', per: '12-months', claims: ['claim:p36-4'], typed: '$35–45 million', also: [] },
    ])
  })
})
