// Name, views, language and theme.

import { Contrast } from 'lucide-react'
import { useWords } from '../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../state/atlas.ts'
import { THEMES } from '../state/view-state.ts'
import { VIEWS } from './registry.ts'
import { words } from './words.ts'

/** The header. On a small screen it opens what else stands at the side of the view. */
export function Header({ side }: { readonly side: { readonly isOpen: boolean; readonly toggle: () => void } }) {
  const { graph } = useAtlas()
  const { href, setLanguage, setTheme } = useActions()
  const { view, language, theme } = useViewState((store) => store.view)
  const t = useWords(words)
  const sideLabel = VIEWS.find(({ id }) => id === view)?.sideLabel
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <header className="header">
      <button type="button" className="skip" onClick={skip}>
        {t('skip')}
      </button>
      <a className="brand" href={href({ view: 'network', selected: null, unit: null })}>
        <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
          <path d="M0 7l4.5-4.5L9 7l-4.5 4.5zM8 6h8v2H8zM16 1h6v12h-6z" />
        </svg>
        <b>Nexus Atlas</b>
        <span>{graph.dataset.report.symbol}</span>
      </a>
      <nav aria-label={t('views')}>
        {VIEWS.map(({ id, label }) => (
          <a key={id} href={href({ view: id })} aria-current={id === view ? 'page' : undefined}>
            {label[language]}
          </a>
        ))}
      </nav>
      <div className="settings">
        {sideLabel && (
          <button
            type="button"
            className="side-toggle"
            aria-expanded={side.isOpen}
            aria-controls="side"
            onClick={side.toggle}
          >
            {sideLabel[language]}
          </button>
        )}
        <button
          type="button"
          lang={language === 'zh' ? 'en' : 'zh'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {t('language')}
        </button>
        <button
          type="button"
          aria-label={t('theme', { theme: t(`theme.${theme}`) })}
          title={t('theme', { theme: t(`theme.${theme}`) })}
          onClick={() => setTheme(nextTheme)}
        >
          <Contrast size={16} aria-hidden="true" />
          <span className="theme-word">{t(`theme.${theme}`)}</span>
        </button>
      </div>
    </header>
  )
}

/** The fragment of the address is taken by the state: the focus is moved by hand. */
function skip(): void {
  document.querySelector<HTMLElement>('#stage .view:not([inert]) :is(a, button:not([tabindex="-1"]))')?.focus()
}
