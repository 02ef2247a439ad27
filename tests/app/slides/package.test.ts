// The file of a deck against the rules of its format beyond the schema: those for which programs offer to repair a file.

import { describe, expect, it } from 'vitest'
import { writeDeck } from '../../../src/app/slides/write-deck.ts'
import type { Deck } from '../../../src/core/slides/deck.ts'
import { briefingOf, deckOf, ownBriefing, partsOf } from './deck.ts'

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found)

/** The part that a relation of another leads to. */
function target(from: string, to: string): string {
  const folder = from.replace('/_rels/', '/').replace('_rels/', '').split('/').slice(0, -1)
  for (const step of to.split('/')) {
    if (step === '..') folder.pop()
    else folder.push(step)
  }
  return folder.join('/')
}

/** Whether tags close in the order in which they open, no attribute stands twice and no bare sign stands between them. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .replaceAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>/g, (_, end, name, attributes, alone) => {
      const names = all(attributes, /([\w:]+)="/g)
      if (new Set(names).size !== names.length || /&(?!(amp|lt|gt|quot|apos);)/.test(attributes)) open.push('broken')
      if (end) {
        if (open.pop() !== name) open.push('broken')
      } else if (!alone) open.push(name)
      return ''
    })
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(rest)
}

/** What is said by somebody who does not know what a file can hold. */
const EVIL = 'A & B <c> "d" \'e\' ]]> \u0000\u0007\u001f\ud800 中文 مرحبا \u{1f600}'

function evilDeck(): Promise<Deck> {
  const words = { en: EVIL, zh: EVIL }
  const long = { en: `${EVIL} ${'word '.repeat(600)}`, zh: '字'.repeat(3000) }
  const scene = {
    link: '#select=group:isil',
    name: words,
    headline: { text: words, on: ['p36'] },
    steps: [
      {
        show: [],
        says: [
          { text: words, on: ['claim:p36-4'] },
          { text: words, on: [] },
        ],
      },
    ],
    notes: [
      { text: long, on: ['p36'] },
      { text: { en: 'a\n\nb', zh: 'a\n\nb' }, on: [] },
    ],
  }
  return deckOf({ ...briefingOf(scene, scene), title: words })
}

/** A title, a text, one that has no room on a slide, and one that says nothing. */
const PLAIN = [
  { id: 'title', link: '#', plain: 'title' },
  {
    id: 'text',
    link: '#',
    plain: 'text',
    headline: plainSaid('What we ask'),
    steps: steps('One **thing**.\nAnd another.'),
  },
  {
    id: 'long',
    link: '#',
    plain: 'text',
    headline: plainSaid('Too long'),
    steps: steps(...Array(30).fill(`${'word '.repeat(700)}end`)),
  },
  { id: 'none', link: '#select=group:isil', plain: 'text', headline: plainSaid(''), steps: [{ show: [], says: [] }] },
] as const

function plainSaid(text: string) {
  return { text: { en: text, zh: text }, on: [] }
}

function steps(...texts: readonly string[]) {
  return [{ show: [], says: texts.map(plainSaid) }]
}

describe.each([
  ['the briefing of the report in English', () => deckOf(ownBriefing())],
  ['the briefing of the report in Chinese', () => deckOf(ownBriefing(), 'zh')],
  ['whole lenses', () => deckOf(briefingOf({ link: '#' }, { link: '#lens=places' }, { link: '#lens=response' }))],
  ['words that no file can hold', evilDeck],
  ['words alone', () => deckOf(briefingOf(...PLAIN))],
])('%s', (_, make) => {
  let made: Promise<ReadonlyMap<string, string>> | undefined
  // Made by the test that comes first, which may take its time.
  const opened = async () => {
    made ??= make().then(partsOf)
    const parts = await made
    return { parts, named: (pattern: RegExp) => [...parts].filter(([path]) => pattern.test(path)) }
  }
  it('is well-formed in every part', async () => {
    const { named, parts } = await opened()
    expect([...parts].filter(([, xml]) => !isWellFormed(xml)).map(([path]) => path)).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones looked for
    expect(named(/./).filter(([, xml]) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml))).toEqual([])
  })
  it('has a part for every relation, and no two relations of one part to the same', async () => {
    const { named, parts } = await opened()
    for (const [path, xml] of named(/\.rels$/)) {
      const targets = all(xml, / Target="([^"]*)"/g).map((to) => target(path, to))
      expect(targets.filter((to) => !parts.has(to))).toEqual([])
      expect(new Set(targets).size).toBe(targets.length)
      const ids = all(xml, / Id="([^"]*)"/g)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
  it('leads to every part but the list of types by a relation', async () => {
    const { named, parts } = await opened()
    const reached = new Set(
      named(/\.rels$/).flatMap(([path, xml]) => all(xml, / Target="([^"]*)"/g).map((to) => target(path, to))),
    )
    expect([...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path) && !reached.has(path))).toEqual([])
  })
  it('says the type of every part, and of none that is not there', async () => {
    const { parts } = await opened()
    const types = parts.get('[Content_Types].xml') ?? ''
    const said = all(types, /PartName="\/([^"]*)"/g)
    expect(new Set(said).size).toBe(said.length)
    expect(said.filter((path) => !parts.has(path))).toEqual([])
    const others = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path))
    expect(others.filter((path) => !said.includes(path))).toEqual([])
    const endings = new Set([...parts.keys()].map((path) => path.split('.').at(-1)))
    expect(new Set(all(types, /Extension="([^"]*)"/g))).toEqual(endings)
  })
  it('gives the masters of slides and of notes a theme each', async () => {
    const { named, parts } = await opened()
    const themes = named(/Masters\/_rels/).flatMap(([, xml]) => all(xml, /Target="[^"]*(theme\d)\.xml"/g))
    expect(themes.sort()).toEqual(['theme1', 'theme2'])
    const master = parts.get('ppt/presentation.xml') ?? ''
    expect(master.indexOf('<p:notesMasterIdLst>')).toBeLessThan(master.indexOf('<p:sldIdLst>'))
  })
  it('leads from every slide to its notes and back', async () => {
    const { named, parts } = await opened()
    const slides = named(/^ppt\/slides\/slide\d+\.xml$/).map(([path]) => path)
    expect(slides.length).toBeGreaterThan(2)
    for (const path of slides) {
      const number = /(\d+)\.xml/.exec(path)?.[1]
      expect(parts.get(`ppt/slides/_rels/slide${number}.xml.rels`)).toContain(`../notesSlides/notesSlide${number}.xml`)
      expect(parts.get(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`)).toContain(`../slides/slide${number}.xml`)
    }
  })
  it('numbers and names what stands on a slide once each', async () => {
    const { named } = await opened()
    for (const [, xml] of named(/^ppt\/(slides|notesSlides|slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/)) {
      const ids = all(xml, /<p:cNvPr id="(\d+)"/g)
      expect(new Set(ids).size).toBe(ids.length)
    }
    for (const [, xml] of named(/^ppt\/slides\/slide\d+\.xml$/)) {
      const names = all(xml, /<p:cNvPr id="\d+" name="([^"]+)"/g)
      expect(new Set(names).size).toBe(names.length)
    }
  })
  it('has no text without words, no line without a width, no ground without what must follow it', async () => {
    const { named } = await opened()
    for (const [path, xml] of named(/^ppt\/.*\.xml$/)) {
      expect(path + all(xml, /(<a:t\/>|<a:t><\/a:t>|<a:ln><\/a:ln>|<\/a:solidFill><\/p:bgPr>)/g).join()).toBe(path)
      expect(all(xml, /(NaN|undefined|Infinity)/g)).toEqual([])
      expect(all(xml, /<a:ext c[xy]="(-\d+)/g)).toEqual([])
    }
  })
  it('has whole numbers for places and six digits for colours', async () => {
    const { named } = await opened()
    for (const [, xml] of named(/^ppt\/slides\/slide\d+\.xml$/)) {
      expect(all(xml, /<a:(?:off|ext|pt|chOff|chExt) [^>]*"(-?\d+\.\d+)"/g)).toEqual([])
      expect(all(xml, /srgbClr val="([^"]*)"/g).filter((colour) => !/^[\dA-F]{6}$/.test(colour))).toEqual([])
    }
  })
  it('glues every connector between marks to two shapes of its slide', async () => {
    const { named } = await opened()
    for (const [, xml] of named(/^ppt\/slides\/slide\d+\.xml$/)) {
      const ids = new Set(all(xml, /<p:(?:sp|grpSp)><p:nv\w+><p:cNvPr id="(\d+)"/g))
      const joins = all(xml, /<p:cxnSp>(.*?)<\/p:cxnSp>/gs)
      const glued = joins.flatMap((join) => all(join, /<a:(?:st|end)Cxn id="(\d+)"/g))
      expect(glued.filter((id) => !ids.has(id))).toEqual([])
      for (const join of joins) expect([0, 2]).toContain(all(join, /<a:((?:st|end)Cxn) /g).length)
    }
  })
  it('sets a font for Latin, for Han and for other letters wherever there are words', async () => {
    const { named } = await opened()
    for (const [, xml] of named(/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/)) {
      const runs = all(xml, /<a:r>(.*?)<\/a:r>/gs)
      expect(runs.filter((run) => !/<a:latin .*<a:ea typeface="[^"+]+".*<a:cs /.test(run))).toEqual([])
    }
  })
  it('has a title on every slide', async () => {
    const { named } = await opened()
    for (const [, xml] of named(/^ppt\/slides\/slide\d+\.xml$/))
      expect(all(xml, /(<p:ph type="title"\/>)/g)).toHaveLength(1)
  })
})

/** The number of the slide on ransom: the title comes first. */
const RANSOM = ownBriefing().scenes.findIndex(({ id }) => id === 'ransom') + 2

describe('what a deck says', () => {
  it('stands in its notes sentence by sentence, with the report, its paragraphs and the documents in full', async () => {
    const parts = await partsOf(await deckOf(ownBriefing()))
    const notes = all(parts.get(`ppt/notesSlides/notesSlide${RANSOM}.xml`) ?? '', /<a:t>(.*?)<\/a:t>/g).join('\n')
    for (const words of [
      'Report of the Secretary-General',
      'S/2015/366, 21 May 2015',
      '¶36–39',
      'a23, a50',
      'S/2014/770',
      'Sixteenth report',
      // Whoever follows the link learns what has changed since.
      'data=01234567',
    ])
      expect(notes).toContain(words)
  })
  it('is in Chinese, with its language and a font for Han letters, where that is asked for', async () => {
    const parts = await partsOf(await deckOf(ownBriefing(), 'zh'))
    const slide = parts.get(`ppt/slides/slide${RANSOM}.xml`) ?? ''
    expect(slide).toContain('五个点名团体')
    expect(slide).toContain('lang="zh-CN"')
    expect(slide).toContain('<a:ea typeface="Microsoft YaHei"/>')
    expect(slide).not.toMatch(/lang="en-/)
  })
  it('lists each paragraph with the scenes that it stands in, and takes further slides where one is full', async () => {
    const few = await partsOf(await deckOf(briefingOf({ link: '#' }, { link: '#' })))
    const last = [...few.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path)).length
    expect(few.get(`ppt/slides/slide${last}.xml`)).toMatch(/<a:t>¶36\t1, 2<\/a:t>/)
    const headline = { text: { en: 'All', zh: '全部' }, on: ['p1..p94', 'a1..a59'] }
    const many = await partsOf(await deckOf(briefingOf({ link: '#', headline })))
    const index = [...many].filter(([path, xml]) => /slides\/slide\d+\.xml$/.test(path) && xml.includes('Unit\tScenes'))
    expect(index.length).toBeGreaterThan(1)
  })
  it('has a scene of words alone as text boxes, with its paragraphs and without marks or connectors', async () => {
    const parts = await partsOf(await deckOf(briefingOf(...PLAIN)))
    const texts = (xml: string) => all(xml, /<a:t>(.*?)<\/a:t>/g)
    const title = parts.get('ppt/slides/slide2.xml') ?? ''
    expect(texts(title)).toEqual(
      expect.arrayContaining(['Headline 1', 'Said in 1', expect.stringContaining('S/2015/366, 21 May 2015')]),
    )
    const text = parts.get('ppt/slides/slide3.xml') ?? ''
    expect(texts(text).slice(0, 3)).toEqual(['What we ask', 'One thing.', 'And another.'])
    for (const slide of [title, text, parts.get('ppt/slides/slide5.xml') ?? '']) {
      expect(slide).not.toMatch(/<a:(?:st|end)Cxn |<p:grpSp>/)
      expect(all(slide, /prst="(\w+)"/g).filter((form) => form !== 'rect' && form !== 'line')).toEqual([])
    }
  })
  it('is whole in the notes where a slide has no room for it, and the slide says so', async () => {
    const parts = await partsOf(await deckOf(briefingOf(...PLAIN)))
    expect(parts.get('ppt/slides/slide4.xml')).toContain('The rest is in the notes of this slide.')
    expect(parts.get('ppt/slides/slide3.xml')).not.toContain('in the notes')
    const notes = parts.get('ppt/notesSlides/notesSlide4.xml') ?? ''
    expect(notes).toContain('On the slide as far as there is room, here in full:')
    expect(all(notes, /(word end)/g)).toHaveLength(30)
  })
  it('has one slide for each scene of words alone, between its title and its sources', async () => {
    const deck = await deckOf(briefingOf(...PLAIN))
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['title', 'plain', 'plain', 'plain', 'plain', 'sources'])
  })
  it('is told as it is written, slide by slide', async () => {
    const deck = await deckOf(ownBriefing())
    const told: number[] = []
    await writeDeck(deck, (written) => told.push(written))
    expect(told).toEqual(told.map((_, i) => i + 1))
    expect(told.length).toBeGreaterThanOrEqual(deck.slides.length)
  })
  it('is drawn no further once it is called off', async () => {
    const told: number[] = []
    const breathe = async (drawn = 0) => {
      told.push(drawn)
      if (drawn === 1) throw new Error('called off')
    }
    const scenes = briefingOf({ link: '#select=group:isil' }, { link: '#' }, { link: '#' })
    await expect(deckOf(scenes, 'en', breathe)).rejects.toThrow('called off')
    expect(told).toEqual([0, 1])
  })
})
