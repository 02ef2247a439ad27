// One field for everything: names, words, sums, years, numbers of units, questions, and behind a > commands.

import synonyms from 'virtual:atlas-synonyms'
import { Command as Menu } from 'cmdk'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Part } from '../../core/query/asking/reading.ts'
import { isSelectable } from '../../core/query/selectable.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import type { CommandDialogs } from './commands.ts'
import { Foot } from './Foot.tsx'
import { AskedContext } from './Marked.tsx'
import { Opened } from './Opened.tsx'
import { MissingWords } from './Partly.tsx'
import { ReadAs } from './ReadAs.tsx'
import { Commands, Results } from './Results.tsx'
import { noteRecent } from './recent.ts'
import { takeTyped } from './typed-before.ts'
import { type Answers, useAnswers } from './use-answers.ts'
import { useFoundSaid } from './use-found-said.ts'
import { useOpen } from './use-open.ts'
import { words } from './words.ts'
import './SearchDialog.css'

interface SearchDialogProps extends CommandDialogs {
  readonly onClose: () => void
}

/** The dialog. Whatever is chosen closes it. */
export function SearchDialog({ onClose, ...dialogs }: SearchDialogProps) {
  const t = useWords(words)
  const dialog = useRef<HTMLDialogElement>(null)
  const { query, setQuery, soon } = useTyped(dialog)
  const answers = useAnswers(query, dialogs)
  const { isReady, answer, commands, isCommand } = answers
  const { chosen, setChosen, onMoved } = useChosen(dialog, query, answers)
  const ways = useOpen()
  const { graph } = useAtlas()
  const { add } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const asked = useMemo(() => (answer?.parts ?? []).flatMap(markedWords), [answer])
  useNoted()
  const isListed = isReady && query !== ''
  const said = useFoundSaid(dialog, isListed ? query : '')
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter pressed before anything could be found chooses the first that is.
    if (event.key === 'Enter' && !isReady) soon.current = true
    if (event.ctrlKey || MOVES.has(event.key)) onMoved()
    if (event.key === 'Tab') {
      // Nothing else in the dialog takes the focus: Escape leaves it.
      event.preventDefault()
      const next = lineOfNextKind(dialog.current, event.shiftKey)
      if (next === undefined) return
      onMoved()
      setChosen(next)
    }
    const name = nameOf(chosen)
    if (event.key === 'Enter' && event.shiftKey && graph.entities.has(name) && isSelectable(name)) {
      event.preventDefault()
      choose(() => selected.includes(name) || add(name))
    }
  }
  const choose = (act: () => void) => {
    dialog.current?.close()
    act()
  }
  const ask = (next: string) => {
    setQuery(next)
    dialog.current?.querySelector('input')?.focus()
  }
  const closeBeside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) event.currentTarget.close()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found for the query is there by then
  useEffect(() => {
    if (!isReady || !soon.current || query === '') return
    soon.current = false
    dialog.current?.querySelector<HTMLElement>('[cmdk-item]')?.click()
  }, [isReady, query])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the box closes it; Escape does so by itself
    <dialog ref={dialog} className="search" aria-label={t('search')} onClose={onClose} onClick={closeBeside}>
      <Menu
        shouldFilter={false}
        label={t('search')}
        loop
        value={chosen}
        onValueChange={setChosen}
        onKeyDown={onKeyDown}
      >
        <Menu.Input value={query} onValueChange={setQuery} placeholder={t('placeholder')} maxLength={10_000} />
        {answer && <ReadAs parts={answer.parts} />}
        <Menu.List label={t('results')} onPointerMove={onMoved}>
          <AskedContext value={asked}>
            {isReady && query.trim() === '' && <Opened synonyms={synonyms} ways={ways} onChoose={choose} onAsk={ask} />}
            {answer && commands.length === 0 && <MissingWords answer={answer} onAsk={ask} />}
            {isListed && answer && answer.parts.length + answer.found.length + commands.length === 0 && (
              <p className="search-none">{t('none')}</p>
            )}
            {answer ? (
              <Results
                {...answers}
                answer={answer}
                query={query}
                ways={ways}
                onChoose={choose}
                onAsk={ask}
                onMove={setChosen}
              />
            ) : (
              isCommand && <Commands commands={commands} most={commands.length} onChoose={choose} onMove={setChosen} />
            )}
          </AskedContext>
        </Menu.List>
        <Foot isListed={isListed} />
        <p className="unseen" role="status">
          {said}
        </p>
      </Menu>
    </dialog>
  )
}

/** The keys by which another line is chosen, beside letters with Ctrl. */
const MOVES: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End'])

/**
 * The line that Enter opens: the first, until another is chosen. What comes later and goes above it, as the list of
 * reports does, would else leave the choice on a line further down.
 */
function useChosen(
  dialog: { readonly current: HTMLDialogElement | null },
  query: string,
  { answer, commands }: Answers,
) {
  const [chosen, setChosen] = useState('')
  const moved = useRef<string | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are those of the answer and the commands
  useEffect(() => {
    const first = dialog.current?.querySelector('[cmdk-item]')?.getAttribute('data-value')
    if (moved.current !== query && first) setChosen(first)
  }, [dialog, query, answer, commands.length])
  const onMoved = () => {
    moved.current = query
  }
  return { chosen, setChosen, onMoved }
}

/** The thing that a line is the name of. */
function nameOf(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1)
}

/** The first line of the next kind of what is found, or of the one before; round the ends. */
function lineOfNextKind(dialog: HTMLDialogElement | null, isBack: boolean): string | undefined {
  const kinds = [...(dialog?.querySelectorAll('[cmdk-group]') ?? [])].filter((one) => one.querySelector('[cmdk-item]'))
  const at = kinds.findIndex((one) => one.querySelector('[aria-selected="true"]'))
  const next = kinds.at((at + (isBack ? -1 : 1)) % Math.max(1, kinds.length))
  return next?.querySelector('[cmdk-item]')?.getAttribute('data-value') ?? undefined
}

/** What of a part is marked where it stands: of a sum and of years the words of the query, of a name these too. */
function markedWords(part: Part): readonly string[] {
  if (part.kind === 'kind' || part.kind === 'speaker') return []
  return part.kind === 'word' ? [part.said, ...part.also] : [part.said.replace(/^(us)?\$/, '')]
}

/** The query, which begins with what was typed before the dialog was here. The dialog is modal from then on. */
function useTyped(dialog: { readonly current: HTMLDialogElement | null }) {
  const [query, setQuery] = useState('')
  const soon = useRef(false)
  useEffect(() => {
    const { text, isEntered } = takeTyped()
    if (text !== '') setQuery(text)
    soon.current ||= isEntered
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
  }, [dialog])
  return { query, setQuery, soon }
}

const noted = new WeakSet<object>()

/** What is on screen when it opens, and from then on, is what was last looked at. */
function useNoted(): void {
  const { store, source } = useAtlas()
  useEffect(() => {
    if (noted.has(store)) return
    noted.add(store)
    noteRecent(source.id, store.getState())
    store.subscribe((state, before) => {
      if (state.view !== before.view) noteRecent(source.id, state)
    })
  }, [store, source])
}
