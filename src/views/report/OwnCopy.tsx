// The reader's own copy of the report: open it, see how much of it is the report, keep it or put it away.

import { useRef } from 'react'
import { useWords } from '../../i18n/language.ts'
import { useAtlas, useCopyActions, useOwnCopy } from '../../state/atlas.ts'
import { words } from './words.ts'
import './OwnCopy.css'

/** A box with one button; what came of the file is said in a live region. */
export function OwnCopy() {
  const own = useOwnCopy()
  const { open, keep, remove } = useCopyActions()
  const t = useWords(words)
  const { coded, symbol } = useAtlas().graph.dataset.report
  const input = useRef<HTMLInputElement>(null)
  const isCopy = own.status === 'read' && own.copy.verified > 0
  return (
    <section className="own-copy" aria-label={t('copy')}>
      <h2>{t('copy')}</h2>
      {own.status !== 'read' && <p>{t('copy.why', { coded })}</p>}
      <div role="status">
        {own.status === 'reading' && <p>{t('copy.reading', { name: own.name })}</p>}
        {own.status === 'read' && (
          <>
            {own.name !== '' && <p className="own-copy-name">{own.name}</p>}
            {own.origin === 'site' && <p>{t('copy.site')}</p>}
            <p>
              <b>{t('copy.verified', { n: own.copy.verified, total: own.copy.total })}</b>
              {own.copy.encoding !== undefined && own.copy.encoding !== 'UTF-8' && (
                <> {t('copy.encoding', { encoding: own.copy.encoding })}</>
              )}
            </p>
            {own.copy.trouble !== undefined && <p>{t(`copy.trouble.${own.copy.trouble}`, { coded, symbol })}</p>}
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
        <button type="button" onClick={() => input.current?.click()}>
          {t(own.status === 'none' ? 'copy.open' : 'copy.other')}
        </button>
        {own.status === 'read' && (
          <button type="button" onClick={remove}>
            {t('copy.remove')}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
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
