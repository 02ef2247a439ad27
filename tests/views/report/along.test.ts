// Does what is read along have one count, for its headline, its picture, its figure and its words, whatever is filtered?

import { describe, expect, it } from 'vitest'
import type { Sift } from '../../../src/core/graph/sift.ts'
import type { ViewFigure } from '../../../src/parts/figure.ts'
import type { ViewState } from '../../../src/state/view-state.ts'
import { alongHeadline } from '../../../src/views/report/along/headline.ts'
import { rowsOf } from '../../../src/views/report/along/said.ts'
import { alongSubject, endScene, placeOf, sceneAt } from '../../../src/views/report/along/subject.ts'
import { describe as describeView } from '../../../src/views/report/describe.ts'
import { figureOf } from '../../../src/views/report/figure.ts'
import { atlasAt } from '../atlas.tsx'

/** What differs from a link without anything. */
interface Change extends Partial<Pick<ViewState, 'facets' | 'folds'>> {
  readonly sift?: Partial<Sift>
}

const SIZE = { width: 760, height: 480 }
const { atlas } = atlasAt('#view=report&read=along')
const start = atlas.store.getState().view
const crimes = atlas.graph.dataset.entities.flatMap(({ id }): Change[] =>
  id.startsWith('crime:') ? [{ facets: { crime: [id] } }] : [],
)

/** What is read along in a state: its words, and the lines of its picture and of its figure that are drawn. */
function readAt({ sift, ...change }: Change, unit: string, locale: 'en' | 'zh' = 'en') {
  const view = { ...start, ...change, unit, sift: { ...start.sift, ...sift } }
  const asked = { atlas, view, locale }
  const subject = alongSubject(atlas, view, locale)
  const at = placeOf(subject.reading, unit)
  const scene = sceneAt(subject, endScene(subject, SIZE), at)
  const figure = figureOf(asked)
  const drawn = scene.lines.filter(({ isComing, side }) => !isComing && side !== 'fallen')
  return { subject, at, scene, drawn, figure, headline: alongHeadline(subject, at), said: describeView(asked) }
}

const isAnswer = ({ side }: { readonly side: string }) => side === 'response'
const linesOf = ({ draw }: ViewFigure) => [...(draw(SIZE).ends?.keys() ?? [])]
const countIn = (text: string, what: string) =>
  Number(new RegExp(`(\\d+) of (?:one tie|\\d+ ties) of ${what}`).exec(text)?.[1] ?? 0)

describe('what is read along', () => {
  it.each([
    {},
    ...crimes,
    { sift: { sure: 'firm' } },
    { sift: { rests: 'document' } },
    { facets: { status: ['completed'] } },
    { folds: ['crimes'] },
  ] satisfies Change[])('draws at its end every tie that it counts, with %j', (more) => {
    for (const unit of ['p94', 'a59']) {
      const { drawn, figure, headline, said } = readAt(more, unit)
      const [answers, threats] = [drawn.filter(isAnswer).length, drawn.filter((line) => !isAnswer(line)).length]
      expect(countIn(said.short, 'groups')).toBe(threats)
      expect(countIn(said.short, 'UN bodies')).toBe(answers)
      const shown = headline.title.includes('UN bodies to crimes') ? answers : threats
      if (!headline.title.includes('no tie')) expect(headline.title).toContain(`with it ${shown} of`)
      expect(figure.lines).toHaveLength(drawn.length)
      expect(linesOf(figure)).toEqual(expect.arrayContaining(drawn.map(({ id }) => id)))
    }
  })
  it('where only the whole of some crimes is left, has it as a crime of its own', () => {
    const { scene, drawn } = readAt({ facets: { crime: ['crime:drug-trafficking'] } }, 'a59')
    expect(drawn).toHaveLength(15)
    const whole = scene.marks.find(({ id }) => id === 'crime:natural-resources')
    expect(whole).toMatchObject({ isBracket: false, isAlone: false })
    expect(scene.braces).toEqual([])
  })
  it('says in its figure what is paid, and in words what leaves the unit, as the screen does', () => {
    const { subject, figure, said } = readAt({}, 'p36')
    const rows = rowsOf(subject, 'p36')
    const sums = rows.flatMap(({ sum }) => sum ?? [])
    expect(sums).toContain('$35–45m in 12 months')
    expect(figure.draw(SIZE).markup).toContain('$35–45m')
    const words = said.long.join(' ')
    for (const { statement, from } of rows) {
      expect(words).toContain(statement.replaceAll('**', '').slice(0, 40))
      expect(words).toContain(`(${from}`)
    }
    expect(readAt({ sift: { sure: 'firm' } }, 'p36').said.long.join(' ')).toContain('left out by the filters')
    expect(readAt({}, 'p36', 'zh').said.long.join(' ')).toContain('（')
  })
  it('draws on the way what it counts, in picture, figure and words', () => {
    for (const unit of ['p1', 'p13', 'p32', 'p36', 'p94', 'a6', 'a22', 'a59']) {
      const { drawn, figure, said } = readAt({}, unit)
      expect([unit, figure.lines?.length]).toEqual([unit, drawn.length])
      expect([unit, countIn(said.short, 'groups')]).toEqual([unit, drawn.filter((line) => !isAnswer(line)).length])
      expect([unit, countIn(said.short, 'UN bodies')]).toEqual([unit, drawn.filter(isAnswer).length])
    }
  })
})
