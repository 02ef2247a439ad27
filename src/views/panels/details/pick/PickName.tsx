// Which other thing is meant? A box of names over the page, for a comparison or a path: typed, touched or chosen with arrows.

import synonyms from 'virtual:atlas-synonyms'
import { Command as Menu } from 'cmdk'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type EntityId, kindOf } from '../../../../core/model/ids.ts'
import { openAsking } from '../../../../core/query/asking/ask.ts'
import { companionsOf, type Purpose } from '../../../../core/query/companions.ts'
import { countListed } from '../../../../core/query/support.ts'
import { useLanguage, useWords } from '../../../../i18n/language.ts'
import { kindWord, useShortName } from '../../../../i18n/names.ts'
import { useActions, useAtlas, useViewState } from '../../../../state/atlas.ts'
import { withOption } from '../../../../state/options.ts'
import { CloseButton } from '../../../../ui/CloseButton.tsx'
import { KindMark } from '../../../../ui/KindMark.tsx'
import { words } from './words.ts'
import './PickName.css'

interface PickNameProps {
  readonly purpose: Purpose
  readonly onClose: () => void
}

/** The box. What is chosen joins the selection, in one step, and is shown beside what was there. */
export function PickName({ purpose, onClose }: PickNameProps) {
  const { graph, store } = useAtlas()
  const actions = useActions()
  const t = useWords(words)
  const language = useLanguage()
  const name = useShortName(graph)
  const beside = useViewState(({ view }) => view.selected)
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const ask = useMemo(() => openAsking(graph, synonyms), [graph])
  const names = useMemo(
    () => companionsOf(graph, ask, { query, beside, purpose }),
    [graph, ask, query, beside, purpose],
  )
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
  }, [])
  const choose = (id: EntityId) => {
    dialog.current?.close()
    const { options } = store.getState().view
    actions.follow(actions.href({ selected: [id, ...beside], options: withOption(options, 'several', purpose) }))
  }
  const closeBeside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) event.currentTarget.close()
  }
  const label = t(`label.${purpose}`, { name: name(beside[0] ?? '') })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the box closes it; Escape does so by itself
    <dialog ref={dialog} className="pick" aria-label={label} onClose={onClose} onClick={closeBeside}>
      <Menu shouldFilter={false} label={label} loop>
        <p className="pick-head">
          <span>{label}</span>
          <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
        </p>
        <Menu.Input value={query} onValueChange={setQuery} placeholder={t('placeholder')} maxLength={200} />
        <Menu.List label={t('names')}>
          {names.length === 0 && <p className="pick-none">{t('none')}</p>}
          {names.map((id) => {
            const kind = kindOf(id)
            return (
              <Menu.Item key={id} value={id} onSelect={() => choose(id)}>
                <span>{kind && <KindMark kind={kind} />}</span>
                <span>{name(id)}</span>
                <small>
                  {kindWord(id, graph.dataset.ontology, language)} · {t('claims', { n: countListed(graph, id) })}
                </small>
              </Menu.Item>
            )
          })}
        </Menu.List>
      </Menu>
    </dialog>
  )
}
