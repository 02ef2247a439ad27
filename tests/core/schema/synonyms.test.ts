// Synonyms that are not sound are told, fault by fault.

import { describe, expect, it } from 'vitest'
import { readSynonyms } from '../../../src/core/schema/check-synonyms.ts'
import { entityOf } from '../made.ts'

const entities = [
  entityOf('group:a', { names: { en: 'Red Party', zh: '红党' } }),
  entityOf('group:b', { names: { en: 'Blue Party', zh: '蓝党' } }),
]
const sound = {
  $schema: 'x',
  names: { 'group:a': ['Reds'] },
  words: [['done', 'finished']],
  kinds: { activity: ['projects'], recommendation: [], claim: [], unit: [] },
  says: ['according'],
  unasked: { en: ['the'], zh: ['的'] },
  pinyin: { hong: '红', dang: '党', lan: '蓝' },
  traditional: { from: '紅黨', to: '红党' },
}
const faults = (change: object) =>
  readSynonyms(JSON.stringify({ ...sound, ...change }), 'synonyms.json', entities).problems.map(
    ({ path, what }) => `${path}: ${what}`,
  )

describe('synonyms', () => {
  it('that are sound are read', () => {
    expect(faults({})).toEqual([])
    expect(readSynonyms(JSON.stringify(sound), 'f', entities).synonyms?.names).toEqual({ 'group:a': ['Reds'] })
  })
  it.each([
    [{ says: ['according', 'projects'] }, 'says[1]: projects stands in kinds.activity[0] already'],
    [
      { kinds: { activity: ['projects'], recommendation: [], claim: ['the'], unit: [] } },
      'unasked.en[0]: the stands in kinds.claim[0] already',
    ],
    [{ names: { 'group:c': ['Greens'] } }, 'names.group:c: nothing has the id group:c'],
    [{ names: { 'group:a': ['red party'] } }, 'names.group:a[0]: red party is its name already'],
    [{ names: { 'group:a': ['Reds'], 'group:b': ['reds'] } }, 'names.group:b[0]: reds stands for group:a already'],
    [
      {
        words: [
          ['a', 'b'],
          ['c', 'A'],
        ],
      },
      'words[1][1]: A stands in words[0] already',
    ],
    [{ traditional: { from: '紅', to: '' } }, 'traditional: 1 characters from, 0 to'],
    [{ traditional: { from: '紅紅', to: '红红' } }, 'traditional.from: 紅 stands there twice'],
    [{ pinyin: { hong: '红' } }, 'pinyin: no reading of 党蓝, which names have'],
  ])('with a fault are told: %j', (change, told) => {
    expect(faults(change)).toEqual([told])
  })
  it('that are no JSON, or have not their shape, are told too', () => {
    expect(readSynonyms('{', 'f', entities).problems).toHaveLength(1)
    expect(faults({ words: [['alone']] })).toHaveLength(1)
  })
})
