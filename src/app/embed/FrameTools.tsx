// What may a reader choose in a frame? What its host wants to be chosen, in a row under the picture.

import type { ReactNode } from 'react'
import { lensesWith } from '../../core/query/offers.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { LOCALES, localeName } from '../../i18n/locales.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { VIEWS, viewsWith } from '../registry.ts'
import type { Wishes } from './wishes.ts'
import { words } from './words.ts'
import './FrameTools.css'

/** The row; nothing where nothing is to be chosen. */
export function FrameTools({ tools }: Pick<Wishes, 'tools'>) {
  const t = useWords(words)
  const locale = useLocale()
  const { has } = useAtlas()
  const { show, chooseLens, goTo } = useActions()
  const view = useViewState((store) => store.view)
  if (tools.length === 0) return null
  // Lenses are those of the first view.
  const hasLenses = tools.includes('lens') && view.view === VIEWS[0]?.id
  return (
    <div className="frame-tools">
      {tools.includes('view') && (
        <Tool label={t('tools.view')} value={view.view} onChoose={show}>
          {viewsWith(has).map(({ id, label }) => (
            <option key={id} value={id}>
              {label(locale)}
            </option>
          ))}
        </Tool>
      )}
      {hasLenses && (
        <Tool
          label={t('tools.lens')}
          value={view.lens}
          onChoose={(id) => chooseLens(lensesWith(has).find((lens) => lens === id) ?? view.lens)}
        >
          {lensesWith(has).map((id) => (
            <option key={id} value={id}>
              {t(`lens.${id}`)}
            </option>
          ))}
        </Tool>
      )}
      {tools.includes('lang') && (
        <Tool
          label={t('tools.lang')}
          value={view.language}
          // Chosen for this frame, and for nothing else that this device shows.
          onChoose={(language) => goTo({ ...view, language })}
        >
          {LOCALES.map((one) => (
            <option key={one} value={one} lang={one}>
              {localeName(one)}
            </option>
          ))}
        </Tool>
      )}
    </div>
  )
}

function Tool({
  label,
  value,
  onChoose,
  children,
}: {
  readonly label: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  )
}
