// One field for everything: names, words, numbers of units, commands.

import { Command as Menu } from 'cmdk'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { WholeGraph } from '../../core/graph/graph.ts'
import { type Found, type FoundKind, openSearch, type Search } from '../../core/query/search.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useActions, useAtlas } from '../../state/atlas.ts'
import { type Command, type CommandDialogs, commandsFor, matching } from './commands.ts'
import { FoundItem } from './FoundItem.tsx'
import { useBriefingCommands } from './use-briefing-commands.ts'
import { useOpen } from './use-open.ts'
import { useReportCommands } from './use-report-commands.ts'
import { words } from './words.ts'
import './SearchDialog.css'

const indexes = new WeakMap<WholeGraph, Search>()

/** The index of a graph, made once, when it is first asked for. */
function searchOf(graph: WholeGraph): Search {
  const search = indexes.get(graph) ?? openSearch(graph)
  indexes.set(graph, search)
  return search
}

interface SearchDialogProps extends CommandDialogs {
  readonly onClose: () => void
}

/** The dialog. Whatever is chosen closes it. */
export function SearchDialog({ onClose, ...dialogs }: SearchDialogProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const { found, commands } = useAnswers(query, dialogs)
  const open = useOpen()
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
    searchOf(graph)
  }, [graph])
  const choose = (act: () => void) => {
    dialog.current?.close()
    act()
  }
  const closeBeside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) event.currentTarget.close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the box closes it; Escape does so by itself
    <dialog ref={dialog} className="search" aria-label={t('search')} onClose={onClose} onClick={closeBeside}>
      <Menu shouldFilter={false} label={t('search')} loop>
        <Menu.Input value={query} onValueChange={setQuery} placeholder={t('placeholder')} maxLength={10_000} />
        <Menu.List label={t('results')}>
          {found.length + commands.length === 0 && <p className="search-none">{t('none')}</p>}
          <FoundGroups found={found} onChoose={(one) => choose(() => open(one))} />
          {commands.length > 0 && (
            <Menu.Group heading={t('group.command')}>
              {commands.map(({ id, label, run, staysOpen }) => (
                <Menu.Item key={id} value={`command ${id}`} onSelect={() => (staysOpen ? run() : choose(run))}>
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

/** What a query may mean: things, and commands; all commands where nothing is asked. */
function useAnswers(
  query: string,
  { onKeys, onFigure, onSlides, onCapture, onData }: CommandDialogs,
): { readonly found: readonly Found[]; readonly commands: readonly Command[] } {
  const { graph, store, has } = useAtlas()
  const actions = useActions()
  const locale = useLocale()
  const isAsked = query.trim() !== ''
  const found = useMemo(() => (isAsked ? searchOf(graph)(query) : []), [graph, query, isAsked])
  const reports = useReportCommands()
  const briefings = useBriefingCommands(onSlides)
  const commands = useMemo(
    () => [
      ...commandsFor(store.getState().view, actions, has, locale, { onKeys, onFigure, onSlides, onCapture, onData }),
      ...briefings,
      ...reports,
    ],
    [store, actions, has, locale, onKeys, onFigure, onSlides, onCapture, onData, briefings, reports],
  )
  return { found, commands: isAsked ? matching(commands, query) : commands }
}

/** How many of a kind are shown. */
const MOST: Readonly<Record<FoundKind, number>> = { unit: 4, entity: 8, activity: 5, claim: 8, recommendation: 4 }

interface FoundGroupsProps {
  readonly found: readonly Found[]
  readonly onChoose: (one: Found) => void
}

/** What was found, by kind; the kind of the best result stands first. */
function FoundGroups({ found, onChoose }: FoundGroupsProps) {
  const t = useWords(words)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <Menu.Group key={kind} heading={t(`group.${kind}`)}>
      {found
        .filter((one) => one.kind === kind)
        .slice(0, MOST[kind])
        .map((one) => (
          <FoundItem key={one.id} one={one} onChoose={() => onChoose(one)} />
        ))}
    </Menu.Group>
  ))
}
