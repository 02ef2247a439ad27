// Is the citation made? The words of a view, names in another language and the version of the dataset may have to come first.

import { useContext, useEffect, useState } from 'react'
import { type Passage, setPassage } from '../../core/cite/passage.ts'
import type { DateParts } from '../../core/cite/reference.ts'
import { STYLES, type StyleId } from '../../core/cite/styles.ts'
import type { Language } from '../../core/model/words.ts'
import { loadWords } from '../../i18n/words.ts'
import { fetchVersion } from '../../parts/reports/fetch-list.ts'
import { type Atlas, useAtlas, useViewState } from '../../state/atlas.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { DESCRIPTIONS } from '../descriptions.ts'
import { VERSION } from '../figure/compose.ts'
import { TextsContext } from '../use-texts.ts'
import { type Composed, composeCited, type Length } from './compose.ts'
import { WHOLE } from './targets.ts'

/** How a citation is wanted. */
export interface CiteChoice {
  readonly target: string
  readonly style: StyleId
  readonly length: Length
  readonly hasDataset: boolean
  readonly language: Language
}

/** A citation in its style, or why there is none. */
export type MadeCitation = (Composed & { readonly passage: Passage }) | { readonly fault: string }

/** The citation that is wanted; `null` while it is made. */
export function useCited({ target, style, length, hasDataset, language }: CiteChoice): MadeCitation | null {
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  const texts = useContext(TextsContext)
  const [made, setMade] = useState<MadeCitation | null>(null)
  useEffect(() => {
    let isGone = false
    const make = async (): Promise<MadeCitation> => {
      const [describe, version] = await Promise.all([
        DESCRIPTIONS.get(view.view)?.(),
        fetchVersion(atlas.source),
        loadWords(language),
        texts?.load(language),
      ])
      // The words of what came just now.
      await loadWords(language)
      const asked = { atlas, view, locale: language }
      const composed = composeCited(asked, {
        target,
        length,
        hasDataset,
        description: target === WHOLE.view ? describe?.(asked) : undefined,
        version,
        address: addressOf(atlas, view, target, language, version),
        accessed: today(),
      })
      const { paragraphs, citations, written } = composed
      return { ...composed, passage: setPassage(paragraphs, citations, STYLES[style], written) }
    }
    make().then(
      (done) => isGone || setMade(done),
      (error: unknown) => isGone || setMade({ fault: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isGone = true
    }
  }, [atlas, view, texts, target, style, length, hasDataset, language])
  return made
}

/** The address of the page at what is cited: a claim by itself, the dataset as a whole, or what is on screen. */
function addressOf(
  { actions, graph }: Atlas,
  view: ViewState,
  target: string,
  language: Language,
  version?: string,
): string {
  // Colours are a matter of whoever reads; of which data it is belongs to what is cited.
  const own = { theme: DEFAULT_STATE.theme, language, data: version?.slice(0, VERSION) ?? null }
  const hash = graph.claims.has(target)
    ? actions.href({ ...own, selected: [target], hops: 0 })
    : target === WHOLE.dataset
      ? actions.href({ ...DEFAULT_STATE, ...own, report: view.report })
      : actions.href(own)
  // An address that asks for nothing needs no sign for it.
  return new URL(hash, window.location.href).href.replace(/#$/, '')
}

/** The day by the clock of whoever reads. */
function today(): DateParts {
  const now = new Date()
  return { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] }
}
