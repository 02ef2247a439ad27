// Which words of the reader's copy may be quoted? Those that are verified; those that are matched, with that remark.

import type { CopyUnit } from '../core/evidence/own-copy.ts'
import type { UnitId } from '../core/model/ids.ts'
import type { OwnCopy } from './own-copy.ts'

/** Before the unit, and a sentence behind it (`quote:p36.2`), in what is to be cited. No id is spelt like it. */
export const QUOTE = 'quote:'

/** Words of a copy. */
export interface Quoted {
  readonly unit: UnitId
  readonly text: string
  /** The language of a copy that is matched and not proved; absent where the words are verified. */
  readonly matchedIn?: string | undefined
}

/** Whether a unit of a copy may be quoted. */
export function isQuotable(unit: CopyUnit | undefined): boolean {
  return unit !== undefined && (unit.verified || (unit.agreement !== undefined && unit.agreement.by !== 'off'))
}

/** The words that are named; nothing where they may not be quoted, or are not there. */
export function quotedIn(own: OwnCopy, target: string): Quoted | undefined {
  const [, id = '', n] = /^quote:(\w+)(?:\.(\d+))?$/.exec(target) ?? []
  const unit = own.status === 'read' ? own.copy.units[id] : undefined
  if (own.status !== 'read' || unit === undefined || !isQuotable(unit)) return undefined
  const language = own.copy.match?.language
  const text = n === undefined ? unit.sentences.join(language === undefined ? '' : ' ') : unit.sentences[Number(n) - 1]
  return text === undefined ? undefined : { unit: id, text, ...(language !== undefined && { matchedIn: language }) }
}
