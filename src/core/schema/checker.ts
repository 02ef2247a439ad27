// With what are references checked? All files, the ids in them, and a way to tell a fault.

import { type EntityKind, kindOf } from '../model/ids.ts'
import type { Parts, Sourced } from './parts.ts'
import { nearest } from './problem.ts'

/** How a fault begins that names an id of nothing. */
export const NO_SUCH_ID = 'nothing has the id '

/** What every check of references needs. */
export interface Checker {
  readonly parts: Parts
  readonly known: ReadonlySet<string>
  readonly report: (at: Sourced<unknown>, key: string, what: string, mend: string) => void
}

/** Known ids, each of one of the kinds that belong in this list. */
export function checkKinds(
  checker: Checker,
  at: Sourced<unknown>,
  key: string,
  ids: readonly string[],
  kinds: readonly EntityKind[],
): void {
  ids.forEach((id, i) => void checkKind(checker, at, `${key}[${i}]`, id, kinds))
}

/** A known id of one of the kinds that belong here. */
export function checkKind(
  checker: Checker,
  at: Sourced<unknown>,
  key: string,
  id: string,
  kinds: readonly EntityKind[],
): void {
  const kind = kindOf(id)
  if (checkId(checker, at, key, id) && kind && !kinds.includes(kind))
    checker.report(at, key, `${id} is a ${kind}`, `give only ${kinds.join(', ')} here`)
}

/** Whether a thing has an id; told where none has. */
export function checkId({ known, report }: Checker, at: Sourced<unknown>, key: string, id: string): boolean {
  if (known.has(id)) return true
  report(at, key, `${NO_SUCH_ID}${id}`, suggestion(id, known, 'a file of its kind'))
  return false
}

/** What may have been meant by a word that is not known; where none is near, to which list it may be added. */
export function suggestion(word: string, known: ReadonlySet<string>, list: string): string {
  const near = nearest(word, known)
  return near === undefined ? `add it to ${list}, or use one that is there` : `did you mean ${near}?`
}
