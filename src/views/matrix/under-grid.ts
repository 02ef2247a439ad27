// What is said under the grid? Heads without room, heads that filters take out of sight, and heads without a cell.

import type { LensNode } from '../../core/graph/lens.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameInside } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/words.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import type { words } from './words.ts'

/** A sentence, and of what it speaks. */
export interface GridSentence {
  readonly of: 'no-room' | 'hidden' | 'emptied' | 'silent' | 'left-out' | 'unled'
  readonly text: string
}

interface Speaker {
  readonly nameOf: (id: string) => string
  readonly locale: Locale
  readonly t: Translate<keyof typeof words.english>
}

/** The sentences under a grid that has no room for `left`. */
export function sentencesUnder(
  shown: ShownMatrix,
  left: readonly LensNode[],
  { nameOf, locale, t }: Speaker,
): GridSentence[] {
  // How many, by kind.
  const counted = (heads: readonly LensNode[]) =>
    listText(
      HEAD_KINDS.map((kind) => ({ kind, n: heads.filter((head) => head.kind === kind).length }))
        .filter(({ n }) => n > 0)
        .map(({ kind, n }) => t(`heads.${kind}`, { n })),
      locale,
    )
  const named = (heads: readonly LensNode[]) =>
    listText(
      heads.map(({ id }) => nameInside(id, nameOf(id))),
      locale,
    )
  const all: readonly GridSentence[] = [
    { of: 'no-room', text: t('no.room', { list: counted(left) }) },
    { of: 'hidden', text: t('hidden', { list: counted(shown.hidden) }) },
    { of: 'emptied', text: t('without.left', { list: named(shown.emptied) }) },
    { of: 'silent', text: t('without', { list: named(shown.silent) }) },
    { of: 'left-out', text: t('without.left', { list: named(shown.leftOut) }) },
    { of: 'unled', text: t('unled', { list: named(shown.unled) }) },
  ]
  const heads = {
    'no-room': left,
    hidden: shown.hidden,
    emptied: shown.emptied,
    silent: shown.silent,
    'left-out': shown.leftOut,
    unled: shown.unled,
  }
  return all.filter(({ of }) => heads[of].length > 0)
}

/** What stands in rows and columns. */
const HEAD_KINDS = ['group', 'actor', 'body', 'crime', 'place'] as const
