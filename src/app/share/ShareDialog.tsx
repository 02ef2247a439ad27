// What is on screen, for others: as a link with its code, as a picture, as text with its notes, and as a frame in a page of theirs.

import { useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { loadPacking, pack } from '../../state/packing.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { FIGURES } from '../figure/figures.ts'
import { type FigureChoice, useFigure } from '../figure/use-figure.ts'
import { useVersion } from '../print/use-version.ts'
import { Copying } from './Copying.tsx'
import { EmbedBox } from './EmbedBox.tsx'
import { LinkBox } from './LinkBox.tsx'
import { words } from './words.ts'
import './ShareDialog.css'

interface ShareDialogProps {
  readonly onClose: () => void
  readonly onFigure: () => void
}

/** The dialog. */
export function ShareDialog({ onClose, onFigure }: ShareDialogProps) {
  const t = useWords(words)
  const language = useLanguage()
  const { actions } = useAtlas()
  const view = useViewState((store) => store.view)
  const choice = useMemo<FigureChoice>(() => ({ format: '16:9', languages: [language], theme: 'light' }), [language])
  const made = useFigure(choice)
  const version = useVersion()
  const [isPinned, setPinned] = useState(true)
  const data = isPinned ? (version ?? null) : null
  const { link, plain } = useLink(actions.href({ scene: view.chrome === 'page' ? null : view.scene, data }))
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const headline = made !== null && 'svg' in made ? made.headline : undefined
  const title = headline === undefined ? t('title.plain') : t('title', { headline })
  const hasFigure = FIGURES.has(view.view)
  return (
    <dialog ref={dialog} className="share-dialog" aria-label={t('title.plain')} onClose={onClose}>
      <div className="share-head">
        <div>
          <h2>{title}</h2>
          <p className="share-small">{data === null ? t('opens') : t('opens.data', { data })}</p>
        </div>
        {version !== undefined && (
          <label>
            <input type="checkbox" checked={!isPinned} onChange={({ target }) => setPinned(!target.checked)} />
            {t('follow')}
          </label>
        )}
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </div>
      <div className="share-parts">
        <div>
          <LinkBox link={link} plain={plain} data={data} />
          {hasFigure && (
            <>
              <section aria-label={t('picture')}>
                <h3>{t('picture')}</h3>
                <p className="share-small">{t('picture.about')}</p>
                <button
                  type="button"
                  onClick={() => {
                    dialog.current?.close()
                    onFigure()
                  }}
                >
                  {t('picture.open')}
                </button>
              </section>
              <section aria-label={t('text')}>
                <h3>{t('text')}</h3>
                <p className="share-small">{t('text.about')}</p>
                {made === null && <p>{t('making')}</p>}
                {made !== null && 'fault' in made && <p role="alert">{t('failed', made)}</p>}
                {made !== null && 'svg' in made && <Copying text={made.text.plain} label={t('text')} rows={5} />}
              </section>
            </>
          )}
        </div>
        <EmbedBox data={data} />
      </div>
    </dialog>
  )
}

/** The whole address of a hash, packed where it is long, and its length in words. */
function useLink(hash: string): { readonly link: string; readonly plain: number } {
  const [, setLoaded] = useState(false)
  useEffect(() => {
    void loadPacking().then(() => setLoaded(true))
  }, [])
  const whole = (part: string) => new URL(part, window.location.href).href.replace(/#$/, '')
  return { link: whole(pack(hash)), plain: whole(hash).length }
}
