// Name, views, language, theme and keys.

import { Columns2, Contrast, Ellipsis, ListFilter, Search as SearchIcon, Share } from 'lucide-react'
import { isNarrowed } from '../core/query/facets.ts'
import { useLocale, useWords } from '../i18n/language.ts'
import { LOCALES, localeName } from '../i18n/locales.ts'
import { hasOthers, useActions, useAtlas, useHref, useViewState } from '../state/atlas.ts'
import { DEFAULT_STATE, THEMES } from '../state/view-state.ts'
import { HeaderShell } from './HeaderShell.tsx'
import { PANELS, partnerOf, VIEWS, viewsWith } from './registry.ts'
import { ReportToggle } from './reports/ReportToggle.tsx'
import type { PageKeys } from './use-keys.ts'
import { words } from './words.ts'
import './Header.css'

/** The header. Where there is no room beside a view, it opens what else stands at its side. */
export function Header({ onKeys, onSearch, onTake }: Pick<PageKeys, 'onKeys' | 'onSearch' | 'onTake'>) {
  const { graph, has, source } = useAtlas()
  const isOneOfSeveral = hasOthers(source)
  const views = viewsWith(has)
  const { href, openSide } = useActions()
  const isSideOpen = useViewState((store) => store.isSideOpen)
  const view = useViewState((store) => store.view.view)
  const split = useViewState((store) => store.view.split)
  // Addresses change with every step.
  const { language, theme } = useViewState((store) => store.view)
  const locale = useLocale()
  const t = useWords(words)
  const sideLabel = views.find(({ id }) => id === view)?.sideLabel
  return (
    <HeaderShell
      home={href({ ...DEFAULT_STATE, view: VIEWS[0]?.id ?? '', language, theme })}
      symbol={isOneOfSeveral ? undefined : graph.dataset.report.symbol}
      skip={
        <button type="button" className="skip" onClick={skip}>
          {t('skip')}
        </button>
      }
    >
      {isOneOfSeveral && <ReportToggle />}
      <button type="button" className="search-toggle" aria-keyshortcuts="Control+K" onClick={onSearch}>
        <SearchIcon size={16} aria-hidden="true" />
        <span>{t('search.hint')}</span>
      </button>
      <nav className="header-views" aria-label={t('views')}>
        {views.map(({ id, label, icon: Icon, inMenu, load }) => (
          <a
            key={id}
            {...fetching(load)}
            className={inMenu ? 'in-menu' : undefined}
            href={href({ view: id })}
            aria-current={id === view ? 'page' : id === split ? 'true' : undefined}
          >
            <Icon size={18} />
            <span data-word={label(locale)}>{label(locale)}</span>
          </a>
        ))}
      </nav>
      {sideLabel && (
        <button
          type="button"
          className="side-toggle"
          aria-expanded={isSideOpen}
          aria-controls="side"
          onClick={() => openSide(!isSideOpen)}
        >
          {sideLabel(locale)}
        </button>
      )}
      <SplitToggle />
      {PANELS.some(({ slot }) => slot === 'filters') && <FilterToggle />}
      <button type="button" className="more-toggle" popoverTarget="settings" aria-label={t('more')}>
        <Ellipsis size={20} aria-hidden="true" />
      </button>
      <Settings onKeys={onKeys} onTake={onTake} />
    </HeaderShell>
  )
}

/** Puts another view beside the one in front, where there is room for two. */
function SplitToggle() {
  const { has } = useAtlas()
  const { setSplit } = useActions()
  const front = useViewState(({ view }) => view.view)
  const split = useViewState(({ view }) => view.split)
  const t = useWords(words)
  return (
    <button
      type="button"
      className="split-toggle"
      aria-pressed={split !== null}
      aria-label={t('split')}
      onClick={() => setSplit(split === null ? partnerOf(viewsWith(has), front) : null)}
    >
      <Columns2 size={16} aria-hidden="true" />
      <span>{t('split.short')}</span>
    </button>
  )
}

/** Opens the drawer of filters; says by its dot that some are active. */
function FilterToggle() {
  const { openFilters } = useActions()
  const isOpen = useViewState((store) => store.isFiltersOpen)
  const facets = useViewState(({ view }) => view.facets)
  const t = useWords(words)
  return (
    <button
      type="button"
      className={isNarrowed(facets) ? 'filter-toggle active' : 'filter-toggle'}
      aria-expanded={isOpen}
      onClick={() => openFilters(!isOpen)}
    >
      <ListFilter size={16} aria-hidden="true" />
      <span>{t('filters')}</span>
    </button>
  )
}

/** In a row where there is room; on a phone a menu behind one button. */
function Settings({ onKeys, onTake }: Pick<PageKeys, 'onKeys' | 'onTake'>) {
  const { has } = useAtlas()
  const { setLanguage, setTheme } = useActions()
  const href = useHref()
  const { view, language, theme } = useViewState((store) => store.view)
  const locale = useLocale()
  const t = useWords(words)
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <div className="settings" id="settings" popover="auto">
      {viewsWith(has).map(({ id, label, icon: Icon, inMenu }) => (
        <a
          key={id}
          className={inMenu ? 'menu-view' : 'menu-view in-row'}
          href={href({ view: id })}
          aria-current={id === view ? 'page' : undefined}
        >
          <Icon size={16} />
          <span>{label(locale)}</span>
        </a>
      ))}
      {LOCALES.filter((other) => other !== language).map((other) => (
        <button key={other} type="button" lang={other} onClick={() => setLanguage(other)}>
          {localeName(other)}
        </button>
      ))}
      <button type="button" aria-label={t('theme', { theme: t(`theme.${theme}`) })} onClick={() => setTheme(nextTheme)}>
        <Contrast size={16} aria-hidden="true" />
        <span className="theme-word">{t(`theme.${theme}`)}</span>
      </button>
      <button type="button" onClick={onTake}>
        <Share size={16} aria-hidden="true" />
        <span className="take-word">{t('take')}</span>
      </button>
      <button type="button" onClick={onKeys}>
        {t('keys')}
      </button>
    </div>
  )
}

/** Who rests on a tab will press it: its code is fetched then. What does not arrive is told when it is pressed. */
function fetching(load: () => Promise<unknown>) {
  const fetch = () => void load().catch(() => {})
  return { onPointerEnter: fetch, onFocus: fetch }
}

/** The fragment of the address is taken by the state: the focus is moved by hand. */
function skip(): void {
  const inside = [...document.querySelectorAll<HTMLElement>('#stage .view:not([inert]) :is(a, button)')]
  const stops = inside.filter((element) => element.tabIndex === 0 && element.checkVisibility())
  const mark = stops.find((element) => element.dataset['mark'] !== undefined)
  ;(mark ?? stops[0])?.focus()
}
