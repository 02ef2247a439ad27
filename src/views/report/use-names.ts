// Which names become links in our prose, and what is the short name of a thing?

import { useMemo } from 'react'
import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import type { NameForm } from '../../core/text/names.ts'
import { useLanguage } from '../../i18n/language.ts'
import { inline } from '../../i18n/words.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'

/** A name that is a link wherever it stands. */
export interface LinkedName extends NameForm {
  readonly href: string
  readonly kind: EntityKind
}

/** Groups and bodies by every name our sentences use for them, as links back to the network. */
export function useLinkedNames(): readonly LinkedName[] {
  const { graph } = useAtlas()
  const href = useHref()
  // The addresses hold the whole state.
  const state = useViewState(({ view }) => view)
  const language = useLanguage()
  return useMemo(
    () =>
      graph.dataset.entities.flatMap((entity) => {
        const kind = kindOf(entity.id)
        if (kind !== 'group' && !(kind === 'body' && graph.activitiesOf(entity.id).length > 0)) return []
        const forms = [entity.names, entity.short].flatMap((words) => (words ? inline(words, language) : []))
        return [...new Set(forms)].map((form) => ({
          id: entity.id,
          form,
          kind,
          href: href(stepTo(entity.id, state.split)),
        }))
      }),
    [graph, language, href, state],
  )
}

/** A name leads to its mark in the network; where a view stands beside this one, to its mark there. */
export function stepTo(id: string, split: string | null): Partial<ViewState> {
  return split === null ? { view: DEFAULT_STATE.view, selected: [id] } : { selected: [id] }
}
