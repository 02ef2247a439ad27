// Whose panel is this? Shape, names in both languages, counts, and the way out.

import type { EntityKind } from '../../../core/model/ids.ts'
import { useWords } from '../../../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../../state/atlas.ts'
import { CloseButton } from '../../../ui/CloseButton.tsx'
import { KindMark } from '../../../ui/KindMark.tsx'
import { CiteButton } from './cite/CiteButton.tsx'
import { PickWays } from './pick/PickWays.tsx'
import { words } from './words.ts'
import './PanelHead.css'

/** Counts come with their figure between <b> and </b>. */
export interface PanelHeadProps {
  readonly kinds: readonly EntityKind[]
  readonly name: string
  readonly otherName?: string | undefined
  readonly otherLanguage?: string | undefined
  readonly fullName?: string | undefined
  readonly counts: readonly string[]
  /** What a focus would stand on. */
  readonly focusOn?: string | undefined
}

/** The head of a details panel. */
export function PanelHead({ kinds, name, otherName, otherLanguage, fullName, counts, focusOn }: PanelHeadProps) {
  const t = useWords(words)
  const { select, focus } = useActions()
  const href = useHref()
  const { graph } = useAtlas()
  const canCompare = focusOn !== undefined && graph.entities.has(focusOn)
  const isFocused = useViewState(({ view }) => view.hops > 0)
  return (
    <header className="panel-head">
      <h2>
        {kinds.map((kind) => (
          <KindMark key={kind} kind={kind} size={18} />
        ))}
        <span>{name}</span>
        {otherName && <small lang={otherLanguage}>{otherName}</small>}
      </h2>
      <CloseButton label={t('close')} onClick={() => select(null)} />
      {fullName && <p className="panel-head-full">{fullName}</p>}
      <p className="panel-head-counts">
        {counts.map((count) => (
          <Count key={count} text={count} />
        ))}
      </p>
      <div className="panel-head-ways">
        {focusOn !== undefined && (
          <button type="button" className="link-button" onClick={() => focus(isFocused ? 0 : 1, focusOn)}>
            {t(isFocused ? 'unfocus' : 'focus')}
          </button>
        )}
        {canCompare && <PickWays />}
        <a className="panel-head-dossier" href={href({ chrome: 'dossier', scene: null })}>
          {t('dossier')}
        </a>
        <CiteButton />
      </div>
    </header>
  )
}

function Count({ text }: { readonly text: string }) {
  const [before = '', figure = '', after = ''] = text.split(/<\/?b>/)
  return (
    <span>
      {before}
      <b>{figure}</b>
      {after}
    </span>
  )
}
