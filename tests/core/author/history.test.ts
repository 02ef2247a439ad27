// Can everything be taken back, and done again?

import { describe, expect, it } from 'vitest'
import { begun, changed, redone, settledHistory, undone } from '../../../src/core/author/history.ts'

const typed = (values: readonly string[], about: string | null = null) =>
  values.reduce((history, value) => changed(history, value, about), begun(''))

describe('a history', () => {
  it('goes back step by step, and on again', () => {
    const all = typed(['a', 'ab', 'abc'])
    const back = undone(undone(all))
    expect(back.now).toBe('a')
    expect(redone(back).now).toBe('ab')
    expect(redone(redone(redone(back))).now).toBe('abc')
  })
  it('stays where there is nothing before or after', () => {
    const first = begun('a')
    expect(undone(first)).toBe(first)
    expect(redone(first)).toBe(first)
  })
  it('takes what is typed into one field back at once', () => {
    expect(undone(typed(['a', 'ab', 'abc'], 'headline')).now).toBe('')
  })
  it('takes what is typed after a pause back by itself', () => {
    const paused = changed(settledHistory(typed(['a', 'ab'], 'headline')), 'abc', 'headline')
    expect(undone(paused).now).toBe('ab')
  })
  it('takes what is typed into another field back by itself', () => {
    expect(undone(changed(typed(['a'], 'headline'), 'a b', 'notes')).now).toBe('a')
  })
  it('does not mix what is typed after an undo with what was typed before', () => {
    const again = changed(undone(typed(['a', 'ab'])), 'ax', 'headline')
    expect(undone(again).now).toBe('a')
  })
  it('forgets what was taken back once something else is done', () => {
    const other = changed(undone(typed(['a', 'ab'])), 'x')
    expect(redone(other)).toBe(other)
  })
  it('counts no change that changes nothing', () => {
    const all = typed(['a'])
    expect(changed(all, 'a')).toBe(all)
  })
  it('remembers hundreds of steps, and not without end', () => {
    const all = typed(Array.from({ length: 1000 }, (_, i) => String(i)))
    expect(all.past.length).toBe(300)
  })
})
