// Under a field: what in it no claim supports, with the reason and the ways out. It only warns.

import { CircleAlert } from 'lucide-react'
import type { Remark } from '../../../core/evidence/remark.ts'
import { useLocale, useWords } from '../../../i18n/language.ts'
import { sortUnits, unitMark } from '../../../i18n/units.ts'
import { useAtlas, useHref } from '../../../state/atlas.ts'
import { missedText, remarkText } from './remark-text.ts'
import { words } from './words.ts'
import './RemarkList.css'

/** The remarks on one text in one language. */
export function RemarkList({
  remarks,
  missed,
  onTakeOut,
}: {
  readonly remarks: readonly Remark[]
  /** Those on the other language of which this one says nothing. */
  readonly missed: readonly Remark[]
  /** Takes the place of a remark out of the text. */
  readonly onTakeOut: (remark: Remark) => void
}) {
  const t = useWords(words)
  const locale = useLocale()
  const { graph } = useAtlas()
  const href = useHref()
  return (
    <ul className="remarks">
      {remarks.map((remark) => {
        const { text, claims } = remarkText(remark, graph, locale)
        const units = sortUnits(new Set(claims.flatMap((claim) => graph.unitsOf(claim))))
        const typed = remark.typed.trim()
        return (
          <li key={`${remark.kind} ${remark.at}`}>
            <CircleAlert size={16} aria-hidden="true" />
            <p>
              {text}{' '}
              <button
                type="button"
                className="link-button"
                aria-label={t('out.of', { typed })}
                onClick={() => onTakeOut(remark)}
              >
                {t('out')}
              </button>{' '}
              {units.length > 0 && (
                <>
                  {t('see')}{' '}
                  {units.map((unit) => (
                    <a key={unit} href={href({ chrome: 'page', scene: null, view: 'report', unit })}>
                      {unitMark(unit, locale)}{' '}
                    </a>
                  ))}
                </>
              )}
            </p>
          </li>
        )
      })}
      {missed.map((remark) => (
        <li key={`missed ${remark.at}`}>
          <CircleAlert size={16} aria-hidden="true" />
          <p>{missedText(remark, locale)}</p>
        </li>
      ))}
    </ul>
  )
}
