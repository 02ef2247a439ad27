// The reader's own copy of the report: open it, see how much of it is the report, keep it or put it away.

import { useRef } from 'react'
import type { Unit } from '../../core/model/unit.ts'
import { isReadLanguage, READ_LANGUAGES } from '../../core/text/languages.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { languageName } from '../../i18n/locales.ts'
import { useAtlas, useCopyActions, useOwnCopy } from '../../state/atlas.ts'
import { MatchSaid } from './copy/MatchSaid.tsx'
import { words } from './words.ts'
import './OwnCopy.css'

/** Bytes of a character: a Chinese one has three in UTF-8. */
const BYTES = 3

/** What a dialog for files offers first. What a file is its bytes tell. */
const KINDS = '.pdf,.docx,.html,.htm,.txt,application/pdf,text/html,text/plain'

/** How many megabytes the text of some units comes to, at least a tenth. */
function sizeOf(units: readonly Unit[]): number {
  const characters = units.flatMap(({ lengths }) => lengths).reduce((sum, length) => sum + length, 0)
  return Math.max(1, Math.round((characters * BYTES) / 1e5)) / 10
}

/** A box with one button; what came of the file is said in a live region. */
export function OwnCopy() {
  const own = useOwnCopy()
  const { open, cancel, keep, remove } = useCopyActions()
  const t = useWords(words)
  const { report, units } = useAtlas().graph.dataset
  const { coded, symbol } = report
  const locale = useLocale()
  const said = {
    symbol,
    language: languageName(coded, locale),
    size: sizeOf(units),
    list: listText(
      READ_LANGUAGES.map((one) => languageName(one, locale)),
      locale,
    ),
  }
  const isRead = isReadLanguage(coded)
  const input = useRef<HTMLInputElement>(null)
  const isCopy = own.status === 'read' && Object.keys(own.copy.units).length > 0
  return (
    <section className="own-copy" aria-label={t('copy')}>
      <h2>{t('copy')}</h2>
      {own.status !== 'read' && <p>{t(isRead ? 'copy.why' : 'copy.trouble.unread-language', said)}</p>}
      <div role="status">
        {own.status === 'reading' && <p>{t('copy.reading', { name: own.name })}</p>}
        {own.status === 'read' && (
          <>
            {own.name !== '' && <p className="own-copy-name">{own.name}</p>}
            {own.origin === 'site' && <p>{t('copy.site')}</p>}
            <p>
              {!(isCopy && own.copy.match) && (
                <b>{t('copy.verified', { n: own.copy.verified, total: own.copy.total })}</b>
              )}
              {own.copy.encoding !== undefined && own.copy.encoding !== 'UTF-8' && (
                <> {t('copy.encoding', { encoding: own.copy.encoding })}</>
              )}
            </p>
            {own.copy.match && <MatchSaid match={own.copy.match} total={own.copy.total} />}
            {own.copy.trouble !== undefined && <p>{t(`copy.trouble.${own.copy.trouble}`, said)}</p>}
            {own.leftOut > 0 && <p>{t('copy.left-out', { n: own.leftOut })}</p>}
            {own.refused && <p>{t('copy.refused')}</p>}
          </>
        )}
      </div>
      {isCopy && own.origin === 'reader' && (
        <label>
          <input type="checkbox" checked={own.kept} onChange={(event) => keep(event.target.checked)} /> {t('copy.keep')}
        </label>
      )}
      <div className="own-copy-actions">
        {isRead && (
          <button type="button" onClick={() => input.current?.click()}>
            {t(own.status === 'none' ? 'copy.open' : 'copy.other')}
          </button>
        )}
        {own.status === 'reading' && (
          <button type="button" onClick={cancel}>
            {t('copy.cancel')}
          </button>
        )}
        {own.status === 'read' && (
          <button type="button" onClick={remove}>
            {t('copy.remove')}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={t('copy.open')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file may be chosen again.
          target.value = ''
          if (file) void open(file)
        }}
      />
    </section>
  )
}
