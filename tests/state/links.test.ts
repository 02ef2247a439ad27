// Does any state come back from its link as it went, packed or not, and is any link at all read without falling over?

import { beforeAll, describe, expect, it } from 'vitest'
import { FOLD_IDS } from '../../src/core/graph/fold.ts'
import { ZOOMS } from '../../src/core/layout/viewport.ts'
import { FACET_IDS } from '../../src/core/query/facets.ts'
import type { Known } from '../../src/state/known.ts'
import { inOrder, KEYS } from '../../src/state/link-parts.ts'
import { migrated } from '../../src/state/link-versions.ts'
import { OPTION_IDS, OPTIONS, optionOf, withOption } from '../../src/state/options.ts'
import { packed, unpacked } from '../../src/state/packed.ts'
import { isPacked, loadPacking, pack } from '../../src/state/packing.ts'
import { isFirstPicture, peek } from '../../src/state/peek.ts'
import { readHash, toHash } from '../../src/state/url.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { trials } from '../core/chance.ts'
import { anyState } from './any-state.ts'
import { KNOWN } from './known.ts'

describe('any state', () => {
  beforeAll(loadPacking)
  it('comes back from its link as it went', () => {
    trials(75, (chance) => {
      const state = anyState(chance)
      expect(readHash(toHash(state), KNOWN)).toEqual({ state, faults: [] })
    })
  })
  it('comes back from a packed link as it went', () => {
    trials(50, (chance) => {
      const state = anyState(chance)
      const hash = packed(toHash(state))
      expect(hash).toMatch(/^#z=[\w-]+$/)
      expect(readHash(hash, KNOWN)).toEqual({ state, faults: [] })
      expect(readHash(pack(toHash(state)), KNOWN)).toEqual({ state, faults: [] })
    })
  })
  it('comes back whatever an empty link would show', () => {
    trials(50, (chance) => {
      const [state, other] = [anyState(chance), anyState(chance)]
      // What an empty link shows is a view, a lens, a language and looks; nothing is selected or narrowed by it.
      const base = {
        ...DEFAULT_STATE,
        view: other.view,
        lens: other.lens,
        language: other.language,
        theme: other.theme,
        chrome: other.chrome,
      }
      expect(readHash(toHash(state, base), KNOWN, base)).toEqual({ state, faults: [] })
    })
  })
  it('is said in letters that no address has to escape a second time', () => {
    trials(50, (chance) => expect(toHash(anyState(chance))).toMatch(/^#[\w:,~.=&%-]*$/))
  })
  it('says each thing once, under keys that links know', () => {
    trials(50, (chance) => {
      const keys = toHash(anyState(chance))
        .slice(1)
        .split('&')
        .filter((part) => part !== '')
        .map((part) => part.slice(0, part.indexOf('=')))
      expect(new Set(keys).size).toBe(keys.length)
      for (const key of keys) expect(KEYS).toContain(key)
    })
  })
})

describe('a link that was written by anybody', () => {
  const PIECES = [
    '#',
    '&',
    '=',
    ',',
    '%',
    '%2',
    '%E4%BD%A0',
    'z=',
    'select',
    'view',
    'lens',
    'crime',
    'at',
    'group:a',
    '1',
    '-1',
    '犯',
    '\u0000',
    '__proto__',
    'constructor',
    ' ',
    '+',
    ';',
  ]
  it('is read into a sound state, and what is read is written and read again the same', () => {
    trials(100, (chance) => {
      const { state, faults } = readHash(`#${chance.text(PIECES, 12)}`, KNOWN)
      expect(Object.keys(state).sort()).toEqual(Object.keys(DEFAULT_STATE).sort())
      expect(readHash(toHash(state), KNOWN)).toEqual({ state, faults: [] })
      for (const { value } of faults) expect(value.length).toBeLessThanOrEqual(80)
    })
  })
  it('may be cut off anywhere, and shows what of it is there', () => {
    trials(20, (chance) => {
      const hash = toHash(anyState(chance))
      const cut = hash.slice(0, 1 + chance.below(hash.length))
      expect(() => readHash(cut, KNOWN)).not.toThrow()
    })
  })
  it('may be packed and damaged anywhere', () => {
    trials(40, (chance) => {
      const hash = packed(toHash(anyState(chance)))
      const at = 3 + chance.below(hash.length - 3)
      const damaged = hash.slice(0, at) + chance.one(['A', '-', '%', '']) + hash.slice(at + 1)
      const { state } = readHash(damaged, KNOWN)
      expect(Object.keys(state).sort()).toEqual(Object.keys(DEFAULT_STATE).sort())
    })
  })
})

describe('packing', () => {
  it('gives back any text whatever', () => {
    trials(50, (chance) => {
      const hash = `#${chance.text(['a', '%E4', '&', '=', ':', '7', '~'], 200)}`
      expect(unpacked(packed(hash))).toEqual({ hash, isCut: false })
    })
  })
  it('is told by how a link begins', () => {
    expect(['#z=abc', '#z=', '#view=z', '', '#', 'z=abc'].map(isPacked)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
  it('that is cut gives whole parts only', () => {
    const hash = `#${Array.from({ length: 60 }, (_, i) => `k${i}=${i * 7919}`).join('&')}`
    const whole = packed(hash)
    for (const share of [0.4, 0.7, 0.95]) {
      const { hash: read, isCut } = unpacked(whole.slice(0, Math.floor(whole.length * share)))
      expect(isCut).toBe(true)
      expect(hash.startsWith(read)).toBe(true)
      expect(read === '#' || hash[read.length] === '&').toBe(true)
    }
  })
})

describe('a part of a link', () => {
  const read = (hash: string, known: Partial<Known> = {}) => readHash(hash, { ...KNOWN, ...known })
  it('that lists something twice is read once', () => {
    expect(read('#select=group:a,crime:oil,group:a').state.selected).toEqual(['group:a', 'crime:oil'])
    expect(read('#hide=body,body').state.sift.hide).toEqual(['body'])
  })
  it('that is empty says nothing, and is no fault', () => {
    const { state, faults } = read('#select=,&view=&lens=&hide=&at=&beside=&v=')
    expect([state, faults]).toEqual([DEFAULT_STATE, []])
  })
  it('of a facet may leave out what its values begin with, or say it', () => {
    for (const hash of ['#crime=oil', '#crime=crime:oil'])
      expect(read(hash).state.facets).toEqual({ crime: ['crime:oil'] })
    expect(toHash({ ...DEFAULT_STATE, facets: { crime: ['crime:oil'], speaker: ['body:x'] } })).toBe(
      '#crime=oil&speaker=body:x',
    )
  })
  it('is a fault where the data has no such value', () => {
    const { state, faults } = read('#crime=oil,arms', { isFacetValue: (_, value) => value === 'crime:oil' })
    expect(state.facets).toEqual({ crime: ['crime:oil'] })
    expect(faults).toEqual([{ key: 'crime', value: 'arms' }])
  })
  it('of a path with one thing is no path', () => {
    expect(read('#path=group:a').state.path).toEqual([])
    expect(read('#path=group:a,crime:oil').state.path).toEqual(['group:a', 'crime:oil'])
  })
  it('of a focus is a number of lines that there can be', () => {
    const hops = (focus: string) => read(`#select=group:a&focus=${focus}`).state.hops
    expect(['1', '3', '0', '4', '-1', '1.5', 'x'].map(hops)).toEqual([1, 3, 0, 0, 0, 0, 0])
  })
  it('of a view beside is one that may stand there, and not the one in front', () => {
    expect(read('#view=map&beside=report').state.split).toBe('report')
    for (const hash of ['#beside=map', '#beside=network', '#view=report&beside=report', '#beside=attic']) {
      const { state, faults } = read(hash)
      expect([hash, state.split, faults.map(({ key }) => key)]).toEqual([hash, null, ['beside']])
    }
  })
  it('of a camera is of the view in front, or of the one it names', () => {
    expect(read('#view=map&at=2,0.5,0.5').state.camera).toEqual({ of: 'map', zoom: 2, x: 0.5, y: 0.5 })
    expect(read('#view=map&at=network,2,0.5,0.5').state.camera?.of).toBe('network')
    expect(read(`#at=${ZOOMS.most + 1},0,0`).faults.map(({ key }) => key)).toEqual(['at'])
  })
  it('of an option is one that has something to show, and the first is not said', () => {
    const [first, second] = OPTIONS.matrix
    expect(read(`#matrix=${second}`).state.options).toEqual({ matrix: second })
    expect(read(`#matrix=${first}`)).toEqual({ state: DEFAULT_STATE, faults: [] })
    expect(read(`#matrix=${second}`, { isOffered: (_, value) => value !== second }).faults).toEqual([
      { key: 'matrix', value: second },
    ])
  })
  it('of a lens is one that has something to show', () => {
    expect(read('#lens=places', { lenses: ['nexus'] })).toEqual({
      state: DEFAULT_STATE,
      faults: [{ key: 'lens', value: 'places' }],
    })
  })
  it('of a mark is checked against the picture as the link folds it', () => {
    const asked: string[] = []
    read('#select=group:a&path=group:a,crime:oil&fold=places,crimes', {
      isMark: (id, folds) => {
        asked.push(`${id} ${folds.join()}`)
        return true
      },
    })
    expect(new Set(asked)).toEqual(new Set(['group:a crimes,places', 'crime:oil crimes,places']))
  })
  it('of a unit is spelt like one and is there', () => {
    expect(read('#unit=p36').state.unit).toBe('p36')
    expect(read('#unit=p36', { isUnit: () => false }).faults).toEqual([{ key: 'unit', value: 'p36' }])
    expect(read('#unit=p036').faults).toEqual([{ key: 'unit', value: 'p036' }])
  })
  it('that no state has is named by its key', () => {
    expect(read('#attic=1&__proto__=2').faults).toEqual([
      { key: 'key', value: 'attic' },
      { key: 'key', value: '__proto__' },
    ])
  })
})

describe('options', () => {
  it('have their first value by themselves, and are kept only where they have another', () => {
    for (const id of OPTION_IDS) {
      expect(optionOf({}, id)).toBe(OPTIONS[id][0])
      for (const value of OPTIONS[id]) {
        const options = withOption({}, id, value as never)
        expect(optionOf(options, id)).toBe(value)
        expect(Object.keys(options)).toEqual(value === OPTIONS[id][0] ? [] : [id])
        expect(withOption(options, id, OPTIONS[id][0] as never)).toEqual({})
      }
    }
  })
  it('are named apart from facets and from all else that a link can say', () => {
    expect(new Set([...OPTION_IDS, ...FACET_IDS]).size).toBe(OPTION_IDS.length + FACET_IDS.length)
  })
})

describe('folds', () => {
  it('stand in one order, each once', () => {
    trials(15, (chance) => {
      const some = chance.some(FOLD_IDS)
      expect(inOrder(chance.shuffled([...some, ...some]))).toEqual(some)
    })
  })
})

describe('what a link says before anything is checked', () => {
  it.each([
    [
      '#a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a=1', [['a', '1']]],
    ['#a=1&a=2', [['a', '1']]],
    ['#a=%E4%BD%A0+%26', [['a', '你 &']]],
    ['#a', [['a', '']]],
    ['#', []],
    ['', []],
  ])('is in %j %j', (hash, given) => {
    expect([...peek(hash)]).toEqual(given)
  })
})

describe('versions of links', () => {
  const step = (name: string) => (given: ReadonlyMap<string, string>) => new Map([...given, [name, '1']])
  it.each([
    ['', ['one', 'two'], 'known'],
    ['1', ['one', 'two'], 'known'],
    ['2', ['two'], 'known'],
    ['3', [], 'known'],
    ['4', [], 'newer'],
    ['9999', [], 'newer'],
    ['99999', ['one', 'two'], 'none'],
    ['0', ['one', 'two'], 'none'],
    ['-1', ['one', 'two'], 'none'],
    ['1.5', ['one', 'two'], 'none'],
    ['x', ['one', 'two'], 'none'],
  ])('a link of version %j takes the steps %j and is %s', (said, steps, version) => {
    const read = migrated(new Map(said === '' ? [] : [['v', said]]), [step('one'), step('two')])
    expect([...read.given.keys()].filter((key) => key !== 'v')).toEqual(steps)
    expect(read.version).toBe(version)
  })
})

describe('the first picture', () => {
  it.each(['', '#lang=zh&theme=dark', '#chrome=figure', '#chrome=embed&v=2'])('is what %s shows', (hash) => {
    expect(isFirstPicture(peek(hash))).toBe(true)
  })
  it.each(['#lens=threat', '#chrome=dossier', '#chrome=dossier&lang=zh'])('is not what %s shows', (hash) => {
    expect(isFirstPicture(peek(hash))).toBe(false)
  })
})
