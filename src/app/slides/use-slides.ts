// Are the slides made? Scenes are drawn one by one, then the file is written by a worker: how far it is, what came of it, and a way
// to call it off.

import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { loadWords } from '../../i18n/words.ts'
import type { FigureOf } from '../../parts/figure.ts'
import { fetchVersion } from '../../parts/reports/fetch-list.ts'
import { type Atlas, useAtlas } from '../../state/atlas.ts'
import { FIGURES } from '../figure/figures.ts'
import { saveFile } from '../figure/save.ts'
import { TextsContext } from '../use-texts.ts'
import { type WriteSlides, writeInWorker } from './ask-worker.ts'
import { makeDeck } from './make-deck.ts'

/** Where it is. */
export type SlidesState =
  | { readonly is: 'idle' | 'cancelled' }
  | { readonly is: 'drawing' | 'writing'; readonly n: number; readonly of: number }
  | { readonly is: 'saved'; readonly name: string; readonly n: number; readonly kB: number }
  | { readonly is: 'failed'; readonly fault: string }

/** Slides that are being made, and what one can do. */
export interface Slides {
  readonly state: SlidesState
  readonly save: (language: Locale) => void
  readonly cancel: () => void
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Makes the slides of a briefing when asked. Who goes away calls it off. */
export function useSlides(briefing: Briefing, write: WriteSlides = writeInWorker): Slides {
  const atlas = useAtlas()
  const texts = useContext(TextsContext)
  const [state, setState] = useState<SlidesState>({ is: 'idle' })
  const going = useRef<AbortController>(undefined)
  useEffect(() => () => going.current?.abort(), [])
  const save = useCallback(
    (language: Locale) => {
      going.current?.abort()
      const turn = new AbortController()
      going.current = turn
      const tell = (next: SlidesState) => turn.signal.aborted || setState(next)
      const make = async () => {
        const of = briefing.scenes.length
        tell({ is: 'drawing', n: 1, of })
        const [version, figures] = await Promise.all([
          fetchVersion(atlas.source),
          figuresOf(atlas, briefing),
          loadWords(language),
          texts?.load(dataLanguage(language)),
        ])
        const addressOf = (href: string) => new URL(href, window.location.href).href
        const deck = await makeDeck(
          { atlas, briefing, locale: language, version, figures, addressOf },
          async (drawn) => {
            tell({ is: 'drawing', n: drawn + 1, of })
            await answered()
            turn.signal.throwIfAborted()
          },
        )
        const all = deck.slides.length
        tell({ is: 'writing', n: 1, of: all })
        const file = await write(deck, (n) => tell({ is: 'writing', n: Math.min(n, all), of: all }), turn.signal)
        turn.signal.throwIfAborted()
        const name = fileName(atlas, briefing, language)
        saveFile(name, new Blob([file], { type: TYPE }))
        tell({ is: 'saved', name, n: all, kB: Math.ceil(file.byteLength / 1000) })
      }
      make().catch((error: unknown) =>
        tell({ is: 'failed', fault: error instanceof Error ? error.message : String(error) }),
      )
    },
    [atlas, briefing, texts, write],
  )
  const cancel = useCallback(() => {
    going.current?.abort()
    setState({ is: 'cancelled' })
  }, [])
  return { state, save, cancel }
}

/** What writes the figures of the views that a briefing shows. */
async function figuresOf({ actions }: Atlas, { scenes }: Briefing): Promise<ReadonlyMap<string, FigureOf>> {
  const pictures = scenes.filter(({ plain }) => plain === undefined)
  const views = new Set(pictures.map(({ link }) => actions.read(link).state.view))
  const loaded = [...views].map(async (view) => [view, await FIGURES.get(view)?.()] as const)
  return new Map((await Promise.all(loaded)).flatMap(([view, of]) => (of === undefined ? [] : [[view, of] as const])))
}

/** Lets the page draw what has changed and answer what was pressed. */
function answered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function fileName({ graph }: Atlas, { id }: Briefing, language: Locale): string {
  return `${['nexus-atlas', graph.dataset.report.symbol, id, language].join('-').replaceAll(/[^\w-]+/g, '-')}.pptx`
}
