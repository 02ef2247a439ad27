// Does each edit of a briefing change what it says it changes, and leave the briefing before it as it was?

import { describe, expect, it } from 'vitest'
import {
  addSaid,
  addScene,
  addStep,
  copyOf,
  duplicateScene,
  freshId,
  moveScene,
  moveStep,
  newBriefing,
  plainScene,
  removeSaid,
  removeScene,
  removeStep,
  tidied,
  viewScene,
  withScene,
  withShow,
  withWords,
  wordsAt,
} from '../../../src/core/author/edit.ts'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'

const words = (en: string, zh = '') => ({ en, zh })
const scene = (id: string): Scene => ({ ...viewScene(words(id), '#', { text: words(id), on: ['p1'] }), id })
const BRIEFING: Briefing = { id: 'mine', title: words('Mine'), scenes: ['a', 'b', 'c'].map(scene) }
const order = ({ scenes }: Briefing) => scenes.map(({ id }) => id).join('')

describe('an id', () => {
  it('is the wanted one in small letters, and gets a number where that is taken', () => {
    expect(freshId('Kidnapping for ransom', [])).toBe('kidnapping-for-ransom')
    expect(freshId('a', ['a', 'a-2'])).toBe('a-3')
  })
  it('is never empty and never more than letters, digits and hyphens', () => {
    expect(freshId('赎金', [])).toBe('scene')
    expect(freshId('<script>', [])).toBe('script')
    expect(freshId('__proto__', [])).toBe('proto')
  })
})

describe('scenes', () => {
  it('are put after the one named, or at the end', () => {
    expect(order(addScene(BRIEFING, scene('x'), 'a').briefing)).toBe('axbc')
    expect(order(addScene(BRIEFING, scene('x')).briefing)).toBe('abcx')
    expect(order(addScene(BRIEFING, scene('x'), 'gone').briefing)).toBe('abcx')
  })
  it('get an id of their own where theirs is taken', () => {
    const { briefing, id } = addScene(BRIEFING, scene('b'), 'a')
    expect(id).toBe('b-2')
    expect(briefing.scenes.map((one) => one.id)).toEqual(['a', 'b-2', 'b', 'c'])
  })
  it('are doubled after themselves, with all their words', () => {
    const { briefing, id } = duplicateScene(BRIEFING, 'b')
    expect(briefing.scenes.map((one) => one.id)).toEqual(['a', 'b', id, 'c'])
    expect(briefing.scenes[2]).toEqual({ ...scene('b'), id })
  })
  it('are moved to a place, and to the end where that is beyond it', () => {
    expect(order(moveScene(BRIEFING, 'c', 0))).toBe('cab')
    expect(order(moveScene(BRIEFING, 'a', 9))).toBe('bca')
    expect(order(moveScene(BRIEFING, 'a', -9))).toBe('abc')
    expect(moveScene(BRIEFING, 'gone', 1)).toBe(BRIEFING)
  })
  it('are taken out, but for the last', () => {
    expect(order(removeScene(BRIEFING, 'b'))).toBe('ac')
    const one = newBriefing(words('One'), scene('a'), [])
    expect(removeScene(one, 'a')).toBe(one)
  })
  it('leave the briefing that was as it was', () => {
    expect(order(BRIEFING)).toBe('abc')
  })
})

describe('words', () => {
  const spots = [
    { part: 'name' },
    { part: 'headline' },
    { part: 'says', step: 0, at: 0 },
    { part: 'notes', at: 0 },
  ] as const
  const noted = addSaid(scene('a'), { part: 'notes' }, 0)
  it.each(spots)('are written at $part in one language and leave the other', (spot) => {
    const both = withWords(withWords(noted, spot, 'zh', '盐'), spot, 'en', 'salt')
    expect(wordsAt(both, spot)).toMatchObject({ en: 'salt', zh: '盐' })
  })
  it('of the headline keep what it rests on', () => {
    expect(withWords(scene('a'), { part: 'headline' }, 'en', 'other').headline.on).toEqual(['p1'])
  })
  it('at a spot that is not there are empty', () => {
    expect(wordsAt(scene('a'), { part: 'says', step: 7, at: 0 })).toEqual({ en: '', zh: '' })
  })
  it('are added and taken out sentence by sentence', () => {
    const list = { part: 'says', step: 0 } as const
    const two = withWords(addSaid(scene('a'), list, 1), { ...list, at: 1 }, 'en', 'second')
    expect(two.steps[0]?.says.map(({ text }) => text.en)).toEqual(['', 'second'])
    expect(removeSaid(two, list, 0).steps[0]?.says.map(({ text }) => text.en)).toEqual(['second'])
  })
})

describe('steps', () => {
  const three = addStep(addStep(scene('a'), 0, ['group:red']), 1, ['group:blue'])
  const shows = (one: Scene) => one.steps.map(({ show }) => show.join())
  it('come after another, each with what it lights', () => {
    expect(shows(three)).toEqual(['', 'group:red', 'group:blue'])
  })
  it('are moved, taken out but for the last, and light something else', () => {
    expect(shows(moveStep(three, 2, 0))).toEqual(['group:blue', '', 'group:red'])
    expect(shows(removeStep(three, 1))).toEqual(['', 'group:blue'])
    expect(shows(removeStep(scene('a'), 0))).toEqual([''])
    expect(shows(withShow(three, 0, ['crime:salt']))).toEqual(['crime:salt', 'group:red', 'group:blue'])
  })
})

describe('a whole briefing', () => {
  it('is copied under another id and title, with its scenes', () => {
    const copy = copyOf(BRIEFING, words('Copy'), ['mine'])
    expect(copy).toEqual({ ...BRIEFING, id: 'mine-2', title: words('Copy') })
  })
  it('is given without sentences that say nothing, and edited with them', () => {
    const edited = withScene(BRIEFING, 'a', (one) => addSaid(one, { part: 'notes' }, 0))
    expect(edited.scenes[0]?.notes).toHaveLength(1)
    expect(tidied(edited).scenes[0]).toMatchObject({ notes: [], steps: [{ show: [], says: [] }] })
  })
  it('may hold scenes of words alone', () => {
    expect(plainScene('title', words('Title'), words('Salt'))).toMatchObject({
      plain: 'title',
      link: '#',
      headline: { text: words('Salt') },
    })
  })
})
