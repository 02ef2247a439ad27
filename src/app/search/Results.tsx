// What was found, in its order: the names or the best units, what stands in them, what can be done, and last what has only part of
// what was asked.

import { Command as Menu } from 'cmdk'
import { kindsAsked } from '../../core/query/asking/ask.ts'
import type { FoundKind } from '../../core/query/asking/word-index.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useActions } from '../../state/atlas.ts'
import { Between, Together } from './Between.tsx'
import type { Command } from './commands.ts'
import { FoundItem, lineOf } from './FoundItem.tsx'
import { Line } from './Line.tsx'
import { Partly } from './Partly.tsx'
import type { ResultsProps } from './results-props.ts'
import { Several } from './Several.tsx'
import { words } from './words.ts'

/** How many of a kind are shown at first. */
const MOST: Readonly<Record<FoundKind, number>> = { unit: 3, entity: 3, activity: 4, claim: 8, recommendation: 4 }

/** And of a kind that was asked for. */
const MOST_ASKED = 14

/** All groups. */
export function Results(props: ResultsProps) {
  const { query, answer, commands, isCommand, ways, onChoose, onMove } = props
  const t = useWords(words)
  const { found, names } = answer
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const areSeveral = names.length > 1
  const group = (kind: FoundKind) => (
    <Several
      key={`${kind} ${query}`}
      id={kind}
      heading={t(`group.${kind}`)}
      items={found.filter((one) => one.kind === kind)}
      most={kindsAsked(answer.parts).includes(kind) ? MOST_ASKED : MOST[kind]}
      lineOf={lineOf}
      onMove={onMove}
    >
      {(one) => <FoundItem key={one.id} one={one} onChoose={() => onChoose(() => ways.open(one))} />}
    </Several>
  )
  const asCommands = <Commands key={`commands ${query}`} commands={commands} onChoose={onChoose} onMove={onMove} />
  const [first, ...rest] = kinds
  return (
    <>
      {isCommand && asCommands}
      {answer.parts.length > 2 && <Questions {...props} />}
      {first && group(first)}
      {areSeveral && <Between names={names} ways={ways} onChoose={onChoose} />}
      {areSeveral && <Together names={names} ways={ways} onChoose={onChoose} />}
      {areSeveral && <Named {...props} />}
      {rest.map(group)}
      {answer.parts.length <= 2 && <Questions {...props} />}
      {!isCommand && asCommands}
      <Partly {...props} />
    </>
  )
}

/** The names that a query holds, where it holds several: none of them is all that is asked for. */
function Named({ answer: { names, found }, ways, onChoose }: ResultsProps) {
  const t = useWords(words)
  const others = names.filter((id) => !found.some((one) => one.id === id))
  return (
    <Several
      id="named"
      heading={t('group.entity')}
      items={others}
      most={others.length}
      lineOf={(id) => id}
      onMove={() => {}}
    >
      {(id) => (
        <FoundItem
          key={id}
          one={{ kind: 'entity', id }}
          onChoose={() => onChoose(() => ways.open({ kind: 'entity', id }))}
        />
      )}
    </Several>
  )
}

function Questions({ questions, onChoose }: ResultsProps) {
  const { follow, hrefTo } = useActions()
  const t = useWords(words)
  const language = useLanguage()
  if (questions.length === 0) return null
  return (
    <Menu.Group heading={t('group.question')}>
      {questions.map(({ text, link }) => (
        <Line key={link} value={`question ${link}`} mark="?" onChoose={() => onChoose(() => follow(hrefTo(link)))}>
          {text[language]}
        </Line>
      ))}
    </Menu.Group>
  )
}

/** How many commands stand beside what was found. */
const FEW = 5

interface CommandsProps {
  readonly commands: readonly Command[]
  readonly onChoose: (act: () => void) => void
  readonly onMove: (value: string) => void
  readonly most?: number
}

/** What can be done by name. */
export function Commands({ commands, onChoose, onMove, most = FEW }: CommandsProps) {
  const t = useWords(words)
  return (
    <Several
      id="command"
      heading={t('group.command')}
      items={commands}
      most={most}
      lineOf={({ id }) => `command ${id}`}
      onMove={onMove}
    >
      {({ id, label, run, staysOpen }) => (
        <Line key={id} value={`command ${id}`} onChoose={() => (staysOpen ? run() : onChoose(run))}>
          {label}
        </Line>
      )}
    </Several>
  )
}
