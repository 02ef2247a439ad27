// With what is a copy of the report compared?

import type { UnitMarks } from '../core/evidence/marks.ts'
import type { CodedText, Copy, CopyTrouble } from '../core/evidence/own-copy.ts'

/** The hash of every unit, the language and the shape by which units are found, where its sentences are marked, and what is the same in every language. */
export interface KnownText extends CodedText {
  readonly hashes: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, UnitMarks>>
}

/** What the worker is asked. Without `known` it compares with the report that the page opens by itself. */
export interface CopyQuestion {
  readonly bytes: ArrayBuffer
  readonly known: KnownText | null
}

/** What the worker answers: that its code is there, then what came of the file. What else is heard of it is talk of PDF.js. */
export interface CopyAnswer {
  readonly isStarted?: boolean
  readonly copy?: Copy | CopyTrouble
}
