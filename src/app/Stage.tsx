// A view where it stands: in front, beside another, or behind, still and out of sight.

import { type CSSProperties, type ReactNode, useMemo, useState } from 'react'
import { useLocale, useWords } from '../i18n/language.ts'
import { AtlasContext, useAtlas } from '../state/atlas.ts'
import { inSight } from '../state/in-sight.ts'
import { NotHere, Part } from './Part.tsx'
import { VIEWS } from './registry.ts'
import type { Parts } from './use-parts.ts'
import { useTexts } from './use-texts.ts'
import { words } from './words.ts'
import './Stage.css'

/** Where a view stands. */
type StagePlace = 'front' | 'beside' | 'behind'

/** The views, one over the other. */
export function Stages({ style, children }: { readonly style?: CSSProperties; readonly children: ReactNode }) {
  return (
    <div className="views" style={style}>
      {children}
    </div>
  )
}

/** The place of one of them. */
export function StageShell({ place, children }: { readonly place: StagePlace; readonly children: ReactNode }) {
  return (
    <div className={`view ${place}`} inert={place === 'behind'}>
      {children}
    </div>
  )
}

/** A view that was once in front stays, out of sight and still: a canvas that is taken down forgets everything. */
export function Stage({
  id,
  parts: code,
  place,
  onRetry,
}: {
  readonly id: string
  readonly onRetry: () => void
  readonly parts: Parts | undefined
  readonly place: StagePlace
}) {
  const t = useWords(words)
  const locale = useLocale()
  const atlas = useAtlas()
  const [store] = useState(() => inSight(atlas.store, ({ view: { view, split } }) => view === id || split === id))
  const seen = useMemo(() => ({ ...atlas, store }), [atlas, store])
  const Main = typeof code === 'object' ? code.Main : undefined
  // It is told by its store what has changed: a step of the page around it is none of its own.
  const main = useMemo(
    () =>
      Main && (
        <AtlasContext value={seen}>
          <Part of={Main} />
        </AtlasContext>
      ),
    [seen, Main],
  )
  const view = VIEWS.find((one) => one.id === id)
  const texts = useTexts(view?.isNamesOnly !== true)
  if (code === undefined) return null
  const label = view?.label(locale) ?? id
  const parts = typeof code === 'object' && texts.state !== 'here' ? texts.state : code
  const retry = () => {
    texts.retry()
    onRetry()
  }
  return (
    <StageShell place={place}>
      {parts === 'loading' && <p className="loading">{t('loading')}</p>}
      {parts === 'failed' && place !== 'behind' && (
        <NotHere what={t('failed.view', { view: label })} still={t('failed.view.still')} onRetry={retry} />
      )}
      {typeof parts === 'object' && main}
    </StageShell>
  )
}
