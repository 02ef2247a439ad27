// Is a Chinese name meant by how it sounds? By its syllables, without tones, or by the first letter of each.

import type { Synonyms } from '../../model/synonyms.ts'

/** Whether Latin letters spell a Chinese text: by all its syllables, by all its initials, or by both in turn. */
export type Sounds = (letters: string, text: string) => boolean

/** Two initials may be anything. */
const LEAST = 3

/** Reads characters by a table of syllables. */
export function soundsOf({ pinyin }: Pick<Synonyms, 'pinyin'>): Sounds {
  const readings = new Map<string, string[]>()
  for (const [syllable, chars] of Object.entries(pinyin))
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable])
  const matches = (letters: string, chars: readonly string[], at: number): boolean => {
    if (at === chars.length) return letters === ''
    return (readings.get(chars[at] ?? '') ?? []).some((syllable) =>
      [syllable, syllable.slice(0, 1)].some(
        (start) => letters.startsWith(start) && matches(letters.slice(start.length), chars, at + 1),
      ),
    )
  }
  return (letters, text) => {
    const chars = [...text.replace(/[^\p{Script=Han}]/gu, '')]
    const isSpelt = chars.length >= 2 && letters.length >= Math.max(LEAST, chars.length)
    return isSpelt && /^[a-z]+$/.test(letters) && matches(letters, chars, 0)
  }
}
