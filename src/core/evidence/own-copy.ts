// A reader's own copy of the report: what is it, how much of it is the report, and what does each unit say?

import type { ReportInfo } from '../model/dataset.ts'
import type { UnitId } from '../model/ids.ts'
import { decodeText, type Encoding } from '../text/decode.ts'
import { isReadLanguage, isWrittenIn } from '../text/languages.ts'
import { parseReport } from '../text/parse-report.ts'
import type { CellName } from '../text/report-text.ts'
import type { UnitAgreement } from './agreement-of-unit.ts'
import { type Hash, hashUnit } from './make-proof.ts'
import type { UnitMarks } from './marks.ts'
import { type Match, readOtherCopy } from './other-copy.ts'
import type { UnitTraits } from './traits.ts'

/** The text of one unit of a copy. */
export interface CopyUnit {
  readonly sentences: readonly string[]
  readonly cells?: Readonly<Record<CellName, string>> | undefined
  /** Its hash is that of the proof: this is the report's text, character by character after normalising. */
  readonly verified: boolean
  /** What stretches of each sentence prove; of a unit in another language, the figures that agree. */
  readonly marks?: UnitMarks | undefined
  /** Only of a unit in another language: how well it agrees with the proof. Such a unit is never verified. */
  readonly agreement?: UnitAgreement | undefined
}

/** Why a file is not a copy of the report, or not all of it. */
export type CopyTrouble =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unknown-encoding'
  /** Nobody could take apart a text in the language that was coded. */
  | 'unread-language'
  | 'other-language'
  | 'other-text'
  | 'part'
  | 'altered'
  | 'unreadable'

/** What a file turned out to be. */
export interface Copy {
  readonly encoding: Encoding | undefined
  /** How many units of the proof the copy holds with the same hash. */
  readonly verified: number
  /** Units of the proof. */
  readonly total: number
  /** Units that were found, verified or not. */
  readonly units: Readonly<Record<UnitId, CopyUnit>>
  /** Only of a text in another language than the coded one: how far it is matched. */
  readonly match?: Match | undefined
  /** Absent where every unit is verified, and of a text in another language. */
  readonly trouble?: CopyTrouble | undefined
}

/** A copy with the marks of its verified units: elsewhere the stretches would lie beside their words. */
export function withMarks(copy: Copy, marks: Readonly<Record<UnitId, UnitMarks>>): Copy {
  const units = Object.entries(copy.units).map(([id, unit]): [UnitId, CopyUnit] => {
    const own = marks[id]
    return [id, unit.verified && own ? { ...unit, marks: own } : unit]
  })
  return { ...copy, units: Object.fromEntries(units) }
}

/** What is known of the text of a report: its language, and how many units of each kind it has. */
export type CodedText = Pick<ReportInfo, 'coded' | 'shape'>

/** What of the text is the same in every language, and the symbol at its head; a report without it is compared by hash alone. */
export interface SameEverywhere {
  readonly traits: Readonly<Record<UnitId, UnitTraits>>
  readonly symbol?: string | undefined
}

/** Reads a copy and compares each unit with the hashes of the proof. Never throws: what is no copy yields its trouble. */
export function readCopy(
  bytes: Uint8Array,
  hashes: Readonly<Record<UnitId, string>>,
  { coded, shape }: CodedText,
  hash: Hash,
  same?: SameEverywhere,
): Copy {
  const total = Object.keys(hashes).length
  if (!isReadLanguage(coded)) return { encoding: undefined, verified: 0, total, units: {}, trouble: 'unread-language' }
  const decoded = decodeText(bytes)
  if (decoded.text === undefined)
    return { encoding: undefined, verified: 0, total, units: {}, trouble: decoded.because }
  return { encoding: decoded.encoding, ...readCopyText(decoded.text, hashes, { coded, shape }, hash, same) }
}

/** The same of a text. */
export function readCopyText(
  text: string,
  hashes: Readonly<Record<UnitId, string>>,
  { coded, shape }: CodedText,
  hash: Hash,
  same?: SameEverywhere,
): Omit<Copy, 'encoding'> {
  const total = Object.keys(hashes).length
  const isInLanguage = isWrittenIn(text, coded)
  const other = isInLanguage || !same ? undefined : readOtherCopy(text, same.traits, shape, same.symbol)
  if (other) {
    const units = Object.entries(other.units).map(([id, unit]) => [id, { ...unit, verified: false }] as const)
    return { ...other, verified: 0, total, units: Object.fromEntries(units) }
  }
  const units = Object.fromEntries(
    parseReport(text, shape)
      .units.filter(({ id }) => hashes[id] !== undefined)
      .map((unit): [UnitId, CopyUnit] => [
        unit.id,
        {
          sentences: unit.sentences,
          ...(unit.cells && { cells: unit.cells }),
          verified: hashUnit(unit, hash) === hashes[unit.id],
        },
      ]),
  )
  const verified = Object.values(units).filter((unit) => unit.verified).length
  const found = Object.keys(units).length
  const trouble = troubleOf(isInLanguage, verified, found, total)
  return {
    verified,
    total,
    units: verified > 0 ? units : {},
    ...(trouble !== undefined && { trouble }),
  }
}

function troubleOf(isInLanguage: boolean, verified: number, found: number, total: number): CopyTrouble | undefined {
  if (verified === total) return undefined
  if (verified === 0) return isInLanguage ? 'other-text' : 'other-language'
  return found < total ? 'part' : 'altered'
}
