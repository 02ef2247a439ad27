// One field for everything: names, words, numbers of units, commands.

import { Command as Menu } from 'cmdk'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Graph } from '../../core/graph/graph.ts'
import type { LensId } from '../../core/graph/lens.ts'
import { kindOf } from '../../core/model/ids.ts'
import { type Found, type FoundKind, openSearch, type Search } from '../../core/query/search.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { shortName } from '../../i18n/names.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { plainText } from '../../ui/Prose.tsx'
import { commandsFor, matching } from './commands.ts'
import { words } from './words.ts'
import './search.css'

/** How many of a kind are shown. */
const MOST: Readonly<Record<FoundKind, number>> = { unit: 4, entity: 8, activity: 5, claim: 8, recommendation: 4 }

const indexes = new WeakMap<Graph, Search>()

/** The index of a graph, made once, when it is first asked for. */
function searchOf(graph: Graph): Search {
  const search = indexes.get(graph) ?? openSearch(graph)
  indexes.set(graph, search)
  return search
}

/** The dialog. Whatever is chosen closes it. */
export function SearchDialog({ onClose, onKeys }: { readonly onClose: () => void; readonly onKeys: () => void }) {
  const { graph, store, lenses, has } = useAtlas()
  const actions = useActions()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
    searchOf(graph)
  }, [graph])
  const found = useMemo(() => (query.trim() === '' ? [] : searchOf(graph)(query)), [graph, query])
  const commands = useMemo(
    () => commandsFor(store.getState().view, actions, has, locale, onKeys),
    [store, actions, has, locale, onKeys],
  )
  // The kind of the best result stands first.
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const shown = query.trim() === '' ? commands : matching(commands, query)
  const choose = (act: () => void) => () => {
    dialog.current?.close()
    act()
  }
  const open = ({ kind, id }: Found) => {
    if (kind !== 'entity') return actions.openUnit(kind === 'unit' ? id : (graph.unitsOf(id)[0] ?? ''))
    const { view } = store.getState()
    const draws = (lens: LensId) => lenses.shown({ ...view, hops: 0, lens }).nodes.some((node) => node.id === id)
    // What no lens draws opens its panel where the reader is.
    actions.reveal(id, [view.lens, 'everything' as const].find(draws) ?? view.lens)
  }
  const textOf = ({ kind, id }: Found): { readonly main: string; readonly more: string; readonly where: string } => {
    const where = kind === 'unit' ? unitMark(id, locale) : unitMark(graph.unitsOf(id)[0] ?? '', locale)
    if (kind === 'unit')
      return { main: unitName(id, locale), more: plainText(graph.units.get(id)?.gist[language] ?? ''), where }
    if (kind === 'claim') return { main: plainText(graph.claims.get(id)?.statement[language] ?? ''), more: '', where }
    if (kind === 'recommendation')
      return { main: plainText(graph.recommendations.get(id)?.statement[language] ?? ''), more: '', where }
    const names = graph.nameOf(id)
    if (kind === 'activity') return { main: inline(names, language), more: '', where }
    const short = shortName(id, graph, language)
    const full = inline(names, language)
    const n = graph.claimsAbout(id).length
    return {
      main: short,
      more: [full === short ? '' : full, inline(names, language === 'zh' ? 'en' : 'zh')].filter(Boolean).join(' · '),
      where: t('claims', { n }),
    }
  }
  const kindWord = (id: string) => {
    const kind = kindOf(id)
    return kind ? graph.dataset.ontology.kinds[kind].one[language] : ''
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the box closes it; Escape does so by itself
    <dialog
      ref={dialog}
      className="search"
      aria-label={t('search')}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <Menu shouldFilter={false} label={t('search')} loop>
        <Menu.Input value={query} onValueChange={setQuery} placeholder={t('placeholder')} maxLength={10_000} />
        <Menu.List label={t('results')}>
          {found.length + shown.length === 0 && <p className="search-none">{t('none')}</p>}
          {kinds.map((kind) => {
            const ones = found.filter((one) => one.kind === kind).slice(0, MOST[kind])
            return (
              <Menu.Group key={kind} heading={t(`group.${kind}`)}>
                {ones.map((one) => {
                  const { main, more, where } = textOf(one)
                  const markOf =
                    kind === 'entity' ? kindOf(one.id) : kind === 'unit' || kind === 'claim' ? undefined : kind
                  return (
                    <Menu.Item key={one.id} value={`${kind} ${one.id}`} onSelect={choose(() => open(one))}>
                      <span className="search-mark">{markOf && <KindMark kind={markOf} />}</span>
                      <span className="search-main">
                        {main} {more && <small>{more}</small>}
                      </span>
                      <span className="search-where">
                        {kind === 'entity' ? [kindWord(one.id), where].filter(Boolean).join(' · ') : where}
                      </span>
                    </Menu.Item>
                  )
                })}
              </Menu.Group>
            )
          })}
          {shown.length > 0 && (
            <Menu.Group heading={t('group.command')}>
              {shown.map(({ id, label, run }) => (
                <Menu.Item key={id} value={`command ${id}`} onSelect={choose(run)}>
                  <span className="search-mark" />
                  <span className="search-main">{label}</span>
                </Menu.Item>
              ))}
            </Menu.Group>
          )}
        </Menu.List>
      </Menu>
    </dialog>
  )
}
