// Which names become links in our prose, and what is the short name of a thing?

import { useMemo } from 'react'
import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import type { NameForm } from '../../core/text/names.ts'
import { useLanguage } from '../../i18n/language.ts'
import { inline } from '../../i18n/words.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: href reads the state when it is called
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
          href: href({ view: 'network', selected: [entity.id] }),
        }))
      }),
    [graph, language, href, state],
  )
}

/** The short name of an entity, in one line. */
export function useShortName(): (id: string) => string {
  const { graph } = useAtlas()
  const language = useLanguage()
  return (id) => inline(graph.shortOf(id), language)
}
