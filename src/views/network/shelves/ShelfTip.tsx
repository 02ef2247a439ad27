// What is the activity under the pointer called in full? Its title with its status and row, beside its name.

import { useLayoutEffect, useRef } from 'react'
import { calledIn } from '../../../core/model/ontology.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { inline } from '../../../i18n/words.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { useHoveredMark } from '../../../state/hover.ts'
import './ShelfTip.css'

/** px between a name and what is said of it. */
const OFF = 6

/** The full title of the activity that the pointer or the keyboard rests on. A screen reader has it from the mark itself. */
export function ShelfTip() {
  const { graph } = useAtlas()
  const language = useLanguage()
  const under = useHoveredMark()
  const row = under === null ? undefined : graph.activities.get(under)
  const tip = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const body = tip.current?.parentElement
    const mark = [...(body?.querySelectorAll('[data-mark]') ?? [])].find(
      (one) => one.getAttribute('data-mark') === row?.id,
    )
    if (!tip.current || !body || !mark) return
    const [box, at, own] = [
      body.getBoundingClientRect(),
      mark.getBoundingClientRect(),
      tip.current.getBoundingClientRect(),
    ]
    const left = Math.max(0, Math.min(at.left - box.left, box.width - own.width))
    const below = at.bottom - box.top + OFF
    const isInSight = below + own.height <= box.height
    tip.current.style.insetInlineStart = 'auto'
    tip.current.style.left = `${left}px`
    tip.current.style.top = `${isInSight ? below : at.top - box.top - own.height - OFF}px`
  }, [row])
  if (row === undefined) return null
  return (
    <p className="shelf-tip" ref={tip} aria-hidden="true">
      <b>{inline(row.title, language)}</b>
      <span>
        {row.unit} · {calledIn(graph.dataset.ontology.statuses, row.status, language)}
      </span>
    </p>
  )
}
