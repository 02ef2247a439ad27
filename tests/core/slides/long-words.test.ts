// Words of any length on a slide with a picture and on the first slide: cut where there is no room, and never beyond their slide.

import { describe, expect, it } from 'vitest'
import type { SceneWords } from '../../../src/core/slides/deck.ts'
import { pictureRoom, sceneShapes, shownWords } from '../../../src/core/slides/scene-slide.ts'
import type { TextShape } from '../../../src/core/slides/shape.ts'
import { linesIn, ruleOf, SHEET } from '../../../src/core/slides/sheet.ts'
import { isTitleCut, titleShapes } from '../../../src/core/slides/word-slides.ts'
import { themeColours } from '../../../src/ui/theme.ts'
import { LONG } from '../long-texts.ts'

const STYLE = { theme: themeColours('light'), isMirrored: false }
const NAMES = { rests: 'Rests', source: 'Source' }
const FOOT = { units: '¶1', documents: '', source: 'S/1, today', limits: 'What is not said is not denied.' }
const KEY = { label: 'Key', entries: [{ markup: '', width: 40, text: 'benefits from' }] }
const words = (headline: string, said: readonly string[]): SceneWords => ({ headline, said, key: KEY, foot: FOOT })

const textOf = ({ paragraphs }: TextShape) => paragraphs.map((runs) => runs.map(({ text }) => text).join(''))
const texts = (shapes: ReturnType<typeof sceneShapes>) =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text')
/** How high the words of a box are, as they break by themselves. */
const high = (box: TextShape) =>
  textOf(box).reduce(
    (sum, text) => sum + linesIn(text, box.width / (box.role === 'title' ? 1.06 : 1), box.size) * box.line,
    0,
  )
const picture = { markup: '', ends: new Map(), scale: 1, down: 0 }

/** Every box within the margins, its words within it, and no box over another. */
function expectInPlace(boxes: readonly TextShape[]) {
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(SHEET.margin - 1)
    expect(box.x + box.width).toBeLessThanOrEqual(SHEET.width - SHEET.margin + 1)
    expect(box.y + high(box)).toBeLessThanOrEqual(SHEET.height - SHEET.bottom + 1)
    for (const other of boxes)
      if (other !== box) {
        const apart = other.x >= box.x + box.width || box.x >= other.x + other.width
        expect(apart || other.y >= box.y + high(box) - 1 || box.y >= other.y + high(other) - 1).toBe(true)
      }
  }
}

describe.each(LONG)('%s', (_, text) => {
  it('as headline and caption beside a picture is cut, and leaves the picture most of the slide', () => {
    const shown = shownWords(words(text, [text, text]))
    expect(shown.isCut).toBe(true)
    expect(shown.words.headline).toMatch(/…$/)
    expect(shown.words.said.join('')).toMatch(/…$/)
    expect(pictureRoom(shown.words).height).toBeGreaterThan(SHEET.height / 2)
    const shapes = sceneShapes({ kind: 'scene', ...shown.words, picture, notes: [] }, STYLE, NAMES)
    expectInPlace(texts(shapes))
  })
  it('as the title of a briefing is cut over what the first slide says', () => {
    const title = text.replaceAll(/\s+/g, ' ').trim()
    expect(isTitleCut(title)).toBe(true)
    const slide = {
      kind: 'title',
      headline: title,
      lines: ['Of a report', 'Scenes: 3'],
      foot: FOOT,
      notes: [],
    } as const
    const boxes = texts(titleShapes(slide, STYLE, NAMES))
    expectInPlace(boxes)
    expect(Math.max(...boxes.slice(0, 2).map((box) => box.y + high(box)))).toBeLessThanOrEqual(ruleOf(FOOT))
  })
})

it('words that have room are as they are', () => {
  const plain = words('Four groups are tied to oil', ['Two of them sell it.', 'One taxes it.'])
  expect(shownWords(plain)).toEqual({ words: plain, isCut: false })
  expect(isTitleCut('How terrorists profit')).toBe(false)
})
