// How is a picture drawn for those who look from the end of a room? Large where there is little of it, and as wide as the stage.

import { closeUp } from './close-up.ts'
import type { Frame } from './frames.ts'
import { boxesOf } from './mark-boxes.ts'
import type { Scene, SceneLine } from './scene.ts'
import { spread } from './spread.ts'
import { boxOf, type SceneText } from './text-box.ts'
import { placeApart, underNames } from './words-apart.ts'

/** Words that are large already become so many times as large where they are few. */
const MOST_LARGER = 1.3

/** What is made of a picture where one looks from far: of its frame, and of what is drawn in it. */
export interface FromFar {
  readonly frameFor: (frame: Frame, nodes: readonly { readonly column: string }[]) => Frame
  readonly drawn: (scene: Scene) => Scene
  /**
   * Sums, by line id, on those of its lines that are lit: under the names of what they are of where there is room for all, or each on
   * its own line alone. `names` are written larger than in the scene; `size` is that of words.
   */
  readonly wordsOnLines: (
    scene: Scene,
    lit: readonly SceneLine[],
    amounts: ReadonlyMap<string, string>,
    names: readonly SceneText[],
    size: number,
  ) => ReturnType<typeof placeApart>
}

/** The picture as it is seen from far. */
export const FROM_FAR: FromFar = {
  frameFor: frameForPart,
  drawn: (scene) => closeUp(spread(scene, MOST_LARGER), MOST_LARGER),
  wordsOnLines: (scene, lit, amounts, names, size) => {
    const taken = [...boxesOf(scene.marks), ...[...names, ...scene.notes.map(({ text }) => text)].map(boxOf)]
    const sums = lit.flatMap(({ id, curve }) => {
      const words = amounts.get(id)
      return words === undefined ? [] : [{ id, curve, words }]
    })
    const style = { size: size - 2, weight: 600, tone: 'ink' } as const
    return underNames(scene, lit, sums, style.size) ?? placeApart(sums, style, taken, lit, 1)
  },
}

/** So few marks need not be crowded. */
const FEW = 40
/** px between the names of a column and the next one. */
const BESIDE = 30

/** A frame as it is for a part of its lens: where few marks of a crowded picture are left, the columns that they stand in share its width. */
export function frameForPart(frame: Frame, nodes: readonly { readonly column: string }[]): Frame {
  if (!frame.dense || nodes.length > FEW) return frame
  const used = Object.entries(frame.columns).filter(([name]) => nodes.some(({ column }) => column === name))
  const step = frame.width / Math.max(1, used.length)
  const columns = used.map(([name, column], i) => [name, { ...column, x: 14 + i * step, room: step - BESIDE }] as const)
  return { ...frame, columns: Object.fromEntries(columns), dense: false }
}
