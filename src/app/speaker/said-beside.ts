// What is said of a scene, at the end of the line beside its picture: as large as there is room for, and no further than the picture.

import type { Span } from '../../core/evidence/figures.ts'
import { breakAnywhere, cutTo } from '../../core/export/fit-lines.ts'
import { setMarked } from '../../core/export/marked-lines.ts'
import { writeText } from '../../core/export/picture.ts'
import type { ViewFigure } from '../../parts/figure.ts'

/** A sentence, and the places of it that are underlined. */
export interface SaidBeside {
  readonly text: string
  readonly marks: readonly Span[]
}

/** Sizes of the words, the way from line to line and from sentence to sentence, in px: the first in which all have room is taken. */
const TYPES = [
  { size: 23, line: 31, gap: 16 },
  { size: 19, line: 26, gap: 13 },
  { size: 16, line: 22, gap: 11 },
] as const
type Type = (typeof TYPES)[number]
/** How much of the width they have, and how far they stand from the picture. */
const WORDS = { share: 0.24, gap: 40 }

interface Room {
  readonly width: number
  readonly height: number
}

/** What a view draws, with what is said of it. */
export function withSaid(content: ViewFigure, said: readonly SaidBeside[], room: Room) {
  if (said.length === 0) return content.draw(room)
  const width = room.width * WORDS.share
  const left = room.width - width
  const picture = content.draw({ width: left - WORDS.gap, height: room.height })
  const { type, sentences } = fitted(said, width, Math.max(picture.height, room.height))
  const height = heightOf(sentences, type)
  let y = Math.max(0, (Math.max(picture.height, height) - height) / 2) + type.line / 2
  const text = sentences.flatMap(({ lines, of }, i) => {
    if (i > 0) y += type.gap
    const set = setMarked(of.text, lines, of.marks)
    return lines.map((line, at) => {
      const look = { x: left, y, anchor: 'start', size: type.size, weight: 400, tone: 'ink' } as const
      y += type.line
      return writeText({ ...look, lines: [line] }, () => set(line, at))
    })
  })
  return { markup: picture.markup + text.join(''), height: Math.max(picture.height, height) }
}

interface Sentence {
  readonly of: SaidBeside
  readonly lines: readonly string[]
}

function heightOf(sentences: readonly Sentence[], { line, gap }: Type): number {
  return sentences.reduce((sum, { lines }) => sum + lines.length * line, 0) + Math.max(0, sentences.length - 1) * gap
}

/** The sentences in their lines; of those that have no room in the smallest letters, as many lines as have. */
function fitted(said: readonly SaidBeside[], width: number, height: number) {
  const broken = ({ size }: Type) => said.map((of): Sentence => ({ of, lines: breakAnywhere(of.text, width, size) }))
  for (const type of TYPES) {
    const sentences = broken(type)
    if (heightOf(sentences, type) <= height) return { type, sentences }
  }
  const type: Type = TYPES[TYPES.length - 1] ?? TYPES[0]
  let left = height
  const sentences: Sentence[] = []
  for (const { of, lines } of broken(type)) {
    const most = Math.floor(left / type.line)
    if (most < 1) break
    sentences.push({ of, lines: lines.length > most ? cutTo(lines, most, width, type.size) : lines })
    if (lines.length > most) break
    left -= lines.length * type.line + type.gap
  }
  return { type, sentences }
}
