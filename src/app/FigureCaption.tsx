// What stands under a view that stands alone: what its signs mean, what it is drawn from, and the way to the whole page.

import { ExternalLink } from 'lucide-react'
import type { ComponentType } from 'react'
import { useLanguage, useWords } from '../i18n/language.ts'
import { useAtlas, useHref } from '../state/atlas.ts'
import type { Chrome } from '../state/view-state.ts'
import { Part } from './Part.tsx'
import { words } from './words.ts'
import './FigureCaption.css'

/** The key of a view, and its source; the way to the page where one can follow it. */
export function FigureCaption({
  chrome,
  Key,
}: {
  readonly chrome: Exclude<Chrome, 'page'>
  readonly Key: ComponentType | undefined
}) {
  return (
    <>
      {Key && (
        <div className="figure-key">
          <Part of={Key} />
        </div>
      )}
      <Source chrome={chrome} />
    </>
  )
}

function Source({ chrome }: { readonly chrome: Exclude<Chrome, 'page'> }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  const { symbol, title } = graph.dataset.report
  return (
    <p className="figure-source">
      <span>
        {t('figure.source', { symbol })} <cite>{title[language]}</cite>
      </span>
      {chrome !== 'figure' && (
        <a
          href={href({ chrome: 'page', scene: null })}
          {...(chrome === 'embed' ? { target: '_blank', rel: 'noreferrer' } : {})}
        >
          {t('figure.open')} <ExternalLink size={12} aria-hidden="true" />
        </a>
      )}
    </p>
  )
}
