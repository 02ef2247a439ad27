// A search over all units of the open copy. The browser's own goes on to find what is on the page.

import { useId } from 'react'
import { useLocale, useWords } from '../../../i18n/language.ts'
import { unitMark } from '../../../i18n/units.ts'
import type { CopyFind } from './copy-find.ts'
import { words } from './words.ts'
import './FindInCopy.css'

/** A field, how many places there are, and the way from one to the next. Nothing where no copy is open. */
export function FindInCopy({ find }: { readonly find: CopyFind }) {
  const t = useWords(words)
  const locale = useLocale()
  const whole = useId()
  const { asked, hits, at, units, ask, step } = find
  if (units === 0) return null
  const isAsked = asked.trim() !== ''
  const unit = at === null ? undefined : hits[at]?.unit
  const count = unit === undefined ? t('find.count', { of: hits.length }) : ''
  const place =
    at === null || unit === undefined
      ? count
      : t('find.at', { n: at + 1, of: hits.length, unit: unitMark(unit, locale) })
  return (
    <section className="find-in-copy" aria-label={t('find')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          step(1)
        }}
      >
        <label>
          <span>{t('find')}</span>
          <input
            type="search"
            dir="auto"
            value={asked}
            aria-describedby={whole}
            onChange={(event) => ask(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !event.shiftKey) return
              event.preventDefault()
              step(-1)
            }}
          />
        </label>
        <button type="button" disabled={hits.length === 0} onClick={() => step(-1)}>
          {t('find.previous')}
        </button>
        <button type="submit" disabled={hits.length === 0}>
          {t('find.next')}
        </button>
        <span role="status">{isAsked && (hits.length === 0 ? t('find.none') : place)}</span>
      </form>
      <p id={whole}>{t('find.whole', { n: units })}</p>
    </section>
  )
}
