// What may a query mean? Things that are found, questions, and commands; only commands behind a >.

import synonyms from 'virtual:atlas-synonyms'
import { useContext, useEffect, useMemo, useState } from 'react'
import type { WholeGraph } from '../../core/graph/graph.ts'
import type { StartQuestion } from '../../core/model/guide.ts'
import { type Answer, type Ask, openAsking } from '../../core/query/asking/ask.ts'
import { questionsMeant } from '../../core/query/asking/questions-meant.ts'
import { useLocale } from '../../i18n/language.ts'
import { useActions, useAtlas } from '../../state/atlas.ts'
import { TextsContext } from '../use-texts.ts'
import { type Command, type CommandDialogs, commandsFor, isCalled, matching } from './commands.ts'
import { useBriefingCommands } from './use-briefing-commands.ts'
import { useReportCommands } from './use-report-commands.ts'

/** What stands before the name of a command. */
const SIGN = /^\s*[>＞]/

const asks = new WeakMap<WholeGraph, Ask>()

/** The index of a graph, made once, when it is first asked for. */
function askOf(graph: WholeGraph): Ask {
  const ask = asks.get(graph) ?? openAsking(graph, synonyms)
  asks.set(graph, ask)
  return ask
}

/** What is offered for a query. */
export interface Answers {
  /** The texts are here in every language: before that nothing can be found. */
  readonly isReady: boolean
  /** Absent where nothing is asked, or only for a command. */
  readonly answer: Answer | undefined
  readonly questions: readonly StartQuestion[]
  readonly commands: readonly Command[]
  /** Commands stand first: one of them was called, or nothing else was meant. */
  readonly isCommand: boolean
}

/** Answers a query as far as it has been typed. */
export function useAnswers(query: string, dialogs: CommandDialogs): Answers {
  const { graph } = useAtlas()
  const isReady = useAllTexts()
  const all = useCommands(dialogs)
  const isOnlyCommands = SIGN.test(query)
  const isAsked = query.trim() !== '' && !isOnlyCommands
  const answer = useMemo(() => (isAsked && isReady ? askOf(graph)(query) : undefined), [graph, query, isAsked, isReady])
  useEffect(() => void (isReady && askOf(graph)), [graph, isReady])
  const commands = isAsked || isOnlyCommands ? matching(all, query.replace(SIGN, '')) : []
  const isNamed = answer?.parts.some((part) => part.kind === 'name' && (part.how === 'name' || part.how === 'synonym'))
  const isCommand =
    commands.length > 0 &&
    (isOnlyCommands || answer?.found.length === 0 || (isNamed !== true && isCalled(commands, query)))
  const questions = isAsked ? questionsMeant(graph.dataset.guide.questions, query) : []
  return { isReady, answer, questions, commands, isCommand }
}

/** Whether the texts have come in all languages: it searches in every one. */
function useAllTexts(): boolean {
  const texts = useContext(TextsContext)
  const [isReady, setIsReady] = useState(texts === undefined)
  useEffect(() => {
    let isGone = false
    void texts?.loadAll().then(() => isGone || setIsReady(true))
    return () => {
      isGone = true
    }
  }, [texts])
  return isReady
}

function useCommands({ onKeys, onFigure, onSlides, onCapture, onData }: CommandDialogs): readonly Command[] {
  const { store, has } = useAtlas()
  const actions = useActions()
  const locale = useLocale()
  const reports = useReportCommands()
  const briefings = useBriefingCommands(onSlides)
  return useMemo(
    () => [
      ...commandsFor(store.getState().view, actions, has, locale, { onKeys, onFigure, onSlides, onCapture, onData }),
      ...briefings,
      ...reports,
    ],
    [store, actions, has, locale, onKeys, onFigure, onSlides, onCapture, onData, briefings, reports],
  )
}
