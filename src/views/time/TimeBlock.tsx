// What stands over a block: what it is, and how much of it is dated.

import type { ReactNode } from 'react'
import type { TimeBlock as Block } from '../../core/query/time.ts'
import { useWords } from '../../i18n/language.ts'
import { blockCount } from './block-count.ts'
import type { ShownTime } from './shown-time.ts'
import { words } from './words.ts'

/** A block with its heading; nothing where nothing of it is shown. */
export function TimeBlock({
  block,
  shown,
  children,
}: {
  readonly block: Block
  readonly shown: ShownTime
  readonly children: ReactNode
}) {
  const t = useWords(words)
  const counts = blockCount(block, shown)
  if (counts.n === 0) return null
  return (
    <section className="time-block">
      <h2>
        {t(`block.${block}`)} <small>{t(`count.${block}`, { ...counts })}</small>
      </h2>
      {children}
    </section>
  )
}
