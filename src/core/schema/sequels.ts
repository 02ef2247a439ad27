// Which faults only follow from a file that could not be read? What is missing because of it is not said: it would mislead.

import { prefixOf } from '../model/ids.ts'
import { MISSING } from './check-references.ts'
import { NO_SUCH_ID } from './checker.ts'
import type { Problem } from './problem.ts'
import type { FileKind } from './shapes.ts'

/** A file of which something could not be read: all of it, or some of its entries. */
export interface Unread {
  readonly path: string
  readonly text: string
  readonly kind: FileKind | undefined
  readonly isWhole: boolean
}

/** How it is told that something is not there, with its id, and in which files it would be; as the checks of references say it. */
const SAYINGS: readonly (readonly [said: RegExp, kinds: readonly FileKind[]])[] = [
  [/^no section (.*)$/, ['sections']],
  [/^this unit is in no file/, ['units', 'activities']],
  [/^there is no unit (.*)$/, ['units', 'activities']],
  [/^(?:nothing has the id|no claim) (claim:.*)$/, ['claims']],
  [/^(.*) is no claim with a figure$/, ['claims']],
]

/** Faults without those that are gone as soon as the unread files are mended. */
export function withoutSequels(found: readonly Problem[], unread: readonly Unread[]): Problem[] {
  if (unread.length === 0) return gathered(found)
  const ids = new Set(unread.flatMap(({ text }) => [...text.matchAll(/"id":\s*"([^"]+)"/g)].map(([, id]) => id)))
  const lost = new Set(unread.flatMap(({ kind, isWhole }) => (isWhole && kind ? [kind] : [])))
  const isLost = (id: string | undefined, kinds: readonly FileKind[]) =>
    ids.has(id) || ids.has(`activity:${id}`) || kinds.some((kind) => lost.has(kind))
  const own = found.filter(({ file, path, what }) => {
    if (what === MISSING) return !unread.some((one) => one.path === file || one.path.endsWith(`/${file}`))
    for (const [said, kinds] of SAYINGS) {
      const [all, id] = said.exec(what) ?? []
      if (all !== undefined) return !isLost(/^units\.(.*)$/.exec(path)?.[1] ?? id, kinds)
    }
    const id = what.startsWith(NO_SUCH_ID) ? what.slice(NO_SUCH_ID.length) : undefined
    return id === undefined || !isLost(id, [KIND_OF_PREFIX[prefixOf(id)] ?? 'entities'])
  })
  return gathered(own)
}

/** More units of one fault are told in one line: a file is missing that had them all. */
const SEVERAL = 4

function gathered(problems: readonly Problem[]): Problem[] {
  const unitOf = ({ path }: Problem) => /^units\.(\w+)$/.exec(path)?.[1]
  const isAlike = (one: Problem) => one.what.startsWith('this unit is in no file') && unitOf(one) !== undefined
  const alike = problems.filter(isAlike)
  const [first] = alike
  if (first === undefined || alike.length < SEVERAL) return [...problems]
  const all = { ...first, path: 'units', what: `${first.what}: ${alike.map(unitOf).join(', ')}` }
  return problems.flatMap((one) => (one === first ? all : isAlike(one) ? [] : one))
}

/** Rows and recommendations lie in files of their own; whatever else is named lies among the entities. */
const KIND_OF_PREFIX: Readonly<Record<string, FileKind>> = { activity: 'activities', rec: 'recommendations' }
