// What does the line over the picture say when it is asked how sure it must be and what it must rest on? What remains.

import type { Sift } from '../../../core/graph/sift.ts'
import { remainsOf } from '../../../core/query/remains.ts'
import { translator } from '../../../i18n/words.ts'
import { type Headline, listOf, ROOM, type Subject } from '../subject.ts'
import { words } from './words.ts'

/** "With a document behind it: 12 of 21 ties remain", and who has none left; `undefined` where nothing is asked. */
export function remainsHeadline(subject: Subject, sift: Sift): Headline | undefined {
  const { evidence, lens, locale } = subject
  const remains = remainsOf(evidence, lens, sift)
  if (remains === undefined || remains.left.length + remains.fallen.length === 0) return undefined
  const t = translator(words, locale)
  const { left, fallen, bare } = remains
  const sure = sift.sure === 'limited' ? '' : t(`sure.${sift.sure}`)
  const asked =
    sift.rests === 'anyone'
      ? sure
      : sure === ''
        ? t(`rests.${sift.rests}`)
        : t('both', { sure, rests: t(`and.${sift.rests}`) })
  return {
    title: t('title', { asked, left: left.length, all: left.length + fallen.length }),
    support:
      fallen.length === 0
        ? t('none.fell')
        : bare.length === 0
          ? t('fallen')
          : t('bare', { list: listOf(subject, bare, 'inside', ROOM.half, 'disjunction'), note: t('fallen') }),
  }
}
