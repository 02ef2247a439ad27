// What is on screen as a text to paste, with a footnote or reference in the style that is wanted.

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { STYLE_IDS } from '../../core/cite/styles.ts'
import { LANGUAGES } from '../../core/model/words.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { dataLanguage, localeName } from '../../i18n/locales.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { CiteOut } from './CiteOut.tsx'
import { CiteText } from './CiteText.tsx'
import { firstTarget, targetsOf, WHOLE } from './targets.ts'
import { type CiteChoice, useCited } from './use-cited.ts'
import { words } from './words.ts'
import './CiteDialog.css'

const LENGTHS = ['short', 'long'] as const

/** The dialog. */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(words)
  const locale = useLocale()
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  const [choice, setChoice] = useState<CiteChoice>(() => ({
    target: firstTarget(atlas.store.getState().citing ?? '', view),
    style: locale === 'zh' ? 'gbt' : 'un',
    length: 'short',
    hasDataset: true,
    language: dataLanguage(locale),
  }))
  const change = (part: Partial<CiteChoice>) => setChoice((now) => ({ ...now, ...part }))
  const groups = useMemo(() => targetsOf(atlas, view, locale), [atlas, view, locale])
  const { target, style, length, hasDataset, language } = choice
  const made = useCited(choice)
  const dialog = useRef<HTMLDialogElement>(null)
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const name = ['nexus-atlas', atlas.graph.dataset.report.symbol, target, language]
    .join('-')
    .replaceAll(/[^\w-]+/g, '-')
  const isOfText = atlas.graph.claims.has(target) || target === WHOLE.view || target === WHOLE.selection
  return (
    <dialog ref={dialog} className="cite-dialog" aria-label={t('title')} onClose={onClose}>
      <header>
        <h2>{t('title')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <div className="cite-choices">
        <label className="cite-what">
          <span>{t('what')}</span>
          <select value={target} onChange={(event) => change({ target: event.target.value })}>
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.targets.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <Choices label={t('style')}>
          {STYLE_IDS.map((one) => (
            <Choice key={one} name="style" isOn={one === style} onChoose={() => change({ style: one })}>
              {t(`style.${one}`)}
            </Choice>
          ))}
        </Choices>
        <Choices label={t('language')}>
          {LANGUAGES.map((one) => (
            <Choice key={one} name="language" isOn={one === language} onChoose={() => change({ language: one })}>
              <span lang={one}>{localeName(one)}</span>
            </Choice>
          ))}
        </Choices>
        {target === WHOLE.view && (
          <Choices label={t('length')}>
            {LENGTHS.map((one) => (
              <Choice key={one} name="length" isOn={one === length} onChoose={() => change({ length: one })}>
                {t(`length.${one}`)}
              </Choice>
            ))}
          </Choices>
        )}
        {isOfText && (
          <Choices label={t('with')}>
            <label>
              <input
                type="checkbox"
                checked={hasDataset}
                onChange={(event) => change({ hasDataset: event.target.checked })}
              />
              {t('with.dataset')}
            </label>
          </Choices>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys */}
      <section className="cite-text" ref={text} tabIndex={0} aria-label={t('text')} aria-live="polite">
        {made === null && <p>{t('making')}</p>}
        {made !== null && 'fault' in made && <p role="alert">{t('failed', made)}</p>}
        {made !== null && 'passage' in made && <CiteText passage={made.passage} language={made.written.language} />}
      </section>
      {made !== null && 'passage' in made && (
        <>
          {made.note && <p className="cite-note">{t('note', { note: made.note })}</p>}
          <CiteOut made={made} name={name} shown={text} />
        </>
      )}
    </dialog>
  )
}

function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

function Choice({
  name,
  isOn,
  onChoose,
  children,
}: {
  readonly name: string
  readonly isOn: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}) {
  return (
    <label>
      <input type="radio" name={`cite-${name}`} checked={isOn} onChange={onChoose} />
      {children}
    </label>
  )
}
