// A reader's own copy of the report: what is it, how much of it is the report, and what does each unit say?

import type { ReportInfo } from '../model/dataset.ts'
import type { UnitId } from '../model/ids.ts'
import { type Decoded, decodeText, type Encoding, type FileTrouble } from '../text/decode.ts'
import { isReadLanguage, isWrittenIn } from '../text/languages.ts'
import { parseReport } from '../text/parse-report.ts'
import type { CellName, TextUnit } from '../text/report-text.ts'
import type { UnitAgreement } from './agreement-of-unit.ts'
import { type Hash, hashUnit } from './make-proof.ts'
import type { UnitMarks } from './marks.ts'
import { type Match, readOtherCopy } from './other-copy.ts'
import { seekUnits, type UnitSize } from './seek-units.ts'
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
  | FileTrouble
  /** Nobody could take apart a text in the language that was coded. */
  | 'unread-language'
  | 'other-language'
  | 'other-text'
  | 'part'
  | 'altered'
  | 'unreadable'
  /** It was given up after some time. */
  | 'too-slow'

/** What a file turned out to be. */
export interface Copy {
  readonly encoding: Encoding | undefined
  /** The text of the file: this is what is kept of it. */
  readonly text?: string | undefined
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

/** What is known of the text of a report: its language, how many units of each kind it has, and how long they are. */
export interface CodedText extends Pick<ReportInfo, 'coded' | 'shape'> {
  readonly sizes?: Readonly<Record<UnitId, UnitSize>> | undefined
  /** What of each unit is the same in every language; without it a copy in another language is none. */
  readonly traits?: Readonly<Record<UnitId, UnitTraits>> | undefined
  /** What a copy of the report bears at its head. */
  readonly symbol?: string | undefined
}

/** A file of text as a copy. Never throws: what is no copy yields its trouble. */
export function readCopy(
  bytes: Uint8Array,
  hashes: Readonly<Record<UnitId, string>>,
  known: CodedText,
  hash: Hash,
): Copy {
  return readCopyText(decodeText(bytes), hashes, known, hash)
}

/** Compares each unit of a text with the hashes of the proof; in another language, with what is the same in every one. */
export function readCopyText(
  decoded: Decoded,
  hashes: Readonly<Record<UnitId, string>>,
  { coded, shape, sizes = {}, traits, symbol }: CodedText,
  hash: Hash,
): Copy {
  const total = Object.keys(hashes).length
  if (!isReadLanguage(coded)) return { encoding: undefined, verified: 0, total, units: {}, trouble: 'unread-language' }
  if (decoded.text === undefined)
    return { encoding: undefined, verified: 0, total, units: {}, trouble: decoded.because }
  const { text, encoding } = decoded
  const isInLanguage = isWrittenIn(text, coded)
  const other = isInLanguage || !traits ? undefined : readOtherCopy(text, traits, shape, symbol)
  if (other) return { encoding, text, verified: 0, total, units: other.units, match: other.match }
  const units = unitsOf(text, hashes, { coded, shape, sizes }, hash)
  const missed = Object.keys(hashes).filter((id) => !units[id]?.verified)
  for (const [id, unit] of seekUnits(text, missed, sizes, hashes, hash)) units[id] = { ...unit, verified: true }
  const verified = Object.values(units).filter((unit) => unit.verified).length
  const found = Object.keys(units).length
  const trouble = troubleOf(isInLanguage, verified, found, total)
  return {
    encoding,
    text,
    verified,
    total,
    units: verified > 0 ? units : {},
    ...(trouble !== undefined && { trouble }),
  }
}

/** The units that can be told by their lines. */
function unitsOf(
  text: string,
  hashes: Readonly<Record<UnitId, string>>,
  { shape, sizes = {} }: CodedText,
  hash: Hash,
): Record<UnitId, CopyUnit> {
  // A digit taken for the mark of a footnote that the unit does not call is a digit of the copy's own.
  const callsOnlyItsOwn = ({ id, marks }: TextUnit) =>
    marks.every(({ footnote }) => sizes[id]?.calls.includes(footnote) ?? true)
  return Object.fromEntries(
    parseReport(text, shape)
      .units.filter(({ id }) => hashes[id] !== undefined)
      .map((unit): [UnitId, CopyUnit] => [
        unit.id,
        {
          sentences: unit.sentences,
          ...(unit.cells && { cells: unit.cells }),
          verified: hashUnit(unit, hash) === hashes[unit.id] && callsOnlyItsOwn(unit),
        },
      ]),
  )
}

function troubleOf(isInLanguage: boolean, verified: number, found: number, total: number): CopyTrouble | undefined {
  if (verified === total) return undefined
  if (verified === 0) return isInLanguage ? 'other-text' : 'other-language'
  return found < total ? 'part' : 'altered'
}
