// Which words stand on the picture of the real report, and in how many lines?

import { describe, expect, it } from 'vitest'
import { sceneWords } from '../../../src/views/network/scene-words.ts'
import { shelvesIn } from '../../../src/views/network/shelves/shelves.ts'
import { atlasAt } from '../atlas.tsx'
import { subjectAt } from './subject.ts'

const { dataset } = atlasAt().atlas.graph
const labelsAt = (hash: string, locale: string, frame: 'wide' | 'medium' = 'wide') => {
  const { subject } = subjectAt(dataset, hash, locale)
  const words = sceneWords(subject, frame)
  return subject.lens.nodes.map((node) => ({ node, lines: words.label(node).split('\n'), aside: words.aside(node) }))
}

describe('a name on the picture', () => {
  it.each(['en', 'zh'])('is one line in Everything, without a space that its language has not (%s)', (locale) => {
    for (const { lines } of labelsAt('#lens=everything', locale)) {
      expect(lines).toHaveLength(1)
      if (locale === 'zh') expect(lines[0]).not.toMatch(/\p{Script=Han} \p{Script=Han}/u)
    }
  })
  it('of an unnamed actor is broken in Chinese too, where a phrase ends', () => {
    const actors = labelsAt('#show=actor', 'zh').filter(({ node }) => node.kind === 'actor')
    expect(actors.some(({ lines }) => lines.length > 1)).toBe(true)
    for (const { lines } of actors) for (const line of lines) expect(line.length).toBeLessThanOrEqual(16)
  })
  it('of a group is one line beside unnamed actors, and keeps its lines without them', () => {
    const most = (hash: string) =>
      Math.max(...labelsAt(hash, 'zh').flatMap(({ node, lines }) => (node.kind === 'group' ? lines.length : [])))
    expect(most('#show=actor')).toBe(1)
    expect(most('')).toBe(2)
  })
  it('of a body has its number beside it, not in it', () => {
    const body = labelsAt('', 'en').find(({ node }) => node.id === 'body:unodc')
    expect(body).toMatchObject({ lines: ['UNODC'], aside: '17' })
  })
})

describe('a shelf', () => {
  it.each(['en', 'zh'])('calls no two of its activities the same (%s)', (locale) => {
    const { subject } = subjectAt(dataset, '#lens=response', locale)
    const picture = shelvesIn(subject, [subject.lens.nodes.map(({ id }) => id)], null, [])
    for (const size of [
      { width: 768, height: 520 },
      { width: 1240, height: 900 },
    ]) {
      const { marks } = picture.draw(subject.lens, 'wide', size)
      const names = (id: string) =>
        (picture.restsOn(id) ?? []).map((one) => marks.find((mark) => mark.id === one)?.label?.lines.join(''))
      const shelves = marks.filter(({ id }) => id.startsWith('shelf:'))
      expect(shelves.length).toBeGreaterThan(0)
      for (const { id } of shelves) expect(new Set(names(id)).size).toBe(names(id).length)
    }
  })
  it('and a line of one rest on what they stand for, and a mark of the lens on itself', () => {
    const { subject } = subjectAt(dataset, '#lens=response')
    const picture = shelvesIn(subject, [subject.lens.nodes.map(({ id }) => id)], null, [])
    expect(picture.restsOn('shelf:crime:kidnapping-for-ransom')).toHaveLength(2)
    const { lines } = picture.draw(subject.lens, 'wide', { width: 768, height: 520 })
    const sum = lines.find(({ id }) => id.startsWith('sum:'))
    expect(picture.restsOn(sum?.id ?? '')?.length).toBeGreaterThan(0)
    expect(picture.restsOn('body:unodc')).toBeUndefined()
  })
})
