// What is on screen as a picture to publish: seen as it will be, in the form, language and colours that are wanted, and saved.

import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { FORMATS, type FormatName, formatFor } from '../../core/export/figure.ts'
import { LANGUAGES, type Language } from '../../core/model/words.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { localeName } from '../../i18n/locales.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import type { ShownTheme } from '../../ui/theme.ts'
import { useShownTheme } from '../../ui/use-shown-theme.ts'
import { SaveFigure } from './SaveFigure.tsx'
import { type FigureChoice, useFigure } from './use-figure.ts'
import { words } from './words.ts'
import './FigureDialog.css'

const NAMES = Object.keys(FORMATS) as readonly FormatName[]
const THEMES: readonly ShownTheme[] = ['light', 'dark', 'contrast']

/** The dialog. */
export function FigureDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(words)
  const language = useLanguage()
  const { graph } = useAtlas()
  const shown = useShownTheme(useViewState(({ view }) => view.theme))
  const view = useViewState((store) => store.view.view)
  const languages = useMemo(() => offered(language), [language])
  const [choice, setChoice] = useState<FigureChoice>({ format: '16:9', languages: [language], theme: shown })
  const made = useFigure(choice)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { format, theme } = choice
  const change = (part: Partial<FigureChoice>) => setChoice((now) => ({ ...now, ...part }))
  const name = ['nexus-atlas', graph.dataset.report.symbol, view, ...choice.languages]
    .join('-')
    .replaceAll(/[^\w-]+/g, '-')
  return (
    <dialog ref={dialog} className="figure-dialog" aria-label={t('title')} onClose={onClose}>
      <header>
        <h2>{t('title')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <div className="figure-sheet" aria-live="polite">
        {made === null && <p>{t('making')}</p>}
        {made !== null && 'fault' in made && <p role="alert">{t('failed', made)}</p>}
        {made !== null && 'svg' in made && (
          <img src={`data:image/svg+xml,${encodeURIComponent(made.svg)}`} alt={made.described} />
        )}
      </div>
      <div className="figure-choices">
        <Choices label={t('format')}>
          {NAMES.map((one) => (
            <Choice key={one} name="format" isOn={one === format} onChoose={() => change({ format: one })}>
              {t(`format.${one}`)}
            </Choice>
          ))}
        </Choices>
        <Choices label={t('language')}>
          {languages.map((some) => (
            <Choice
              key={some.join()}
              name="language"
              isOn={some.join() === choice.languages.join()}
              onChoose={() => change({ languages: some })}
            >
              <LanguageNames of={some} />
            </Choice>
          ))}
        </Choices>
        <Choices label={t('theme')}>
          {THEMES.map((one) => (
            <Choice key={one} name="theme" isOn={one === theme} onChoose={() => change({ theme: one })}>
              {t(`theme.${one}`)}
            </Choice>
          ))}
        </Choices>
        {made !== null && 'svg' in made && (
          <SaveFigure svg={made.svg} text={made.text} name={name} format={formatFor(format, choice.languages.length)} />
        )}
      </div>
    </dialog>
  )
}

/** Each language by itself, and all of them in one file, with the one that is spoken first. */
function offered(first: Language): readonly (readonly Language[])[] {
  return [...LANGUAGES.map((one) => [one]), [first, ...LANGUAGES.filter((one) => one !== first)]]
}

/** "English + 中文", each in its own language. */
function LanguageNames({ of }: { readonly of: readonly Language[] }) {
  return of.map((one, i) => (
    <Fragment key={one}>
      {i > 0 && ' + '}
      <span lang={one}>{localeName(one)}</span>
    </Fragment>
  ))
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
      <input type="radio" name={`figure-${name}`} checked={isOn} onChange={onChoose} />
      {children}
    </label>
  )
}
