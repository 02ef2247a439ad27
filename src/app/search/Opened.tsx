// What does the search offer before anything is typed? What was last looked at, questions, names, and how one may ask.

import { Command as Menu } from 'cmdk'
import { useMemo } from 'react'
import { kindOf } from '../../core/model/ids.ts'
import type { Synonyms } from '../../core/model/synonyms.ts'
import { examplesOf, namesByClaims } from '../../core/query/asking/beginnings.ts'
import { isHan } from '../../core/query/asking/fold.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { shortName, useShortName } from '../../i18n/names.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { useActions, useAtlas, useLinkOf } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { Line } from './Line.tsx'
import { type Recent, recentOf } from './recent.ts'
import type { Ways } from './use-open.ts'
import { words } from './words.ts'
import './Opened.css'

/** How many of what was last looked at are shown. */
const LATEST = 3

interface OpenedProps {
  readonly synonyms: Synonyms
  readonly ways: Ways
  readonly onChoose: (act: () => void) => void
  /** Puts an example into the field. */
  readonly onAsk: (query: string) => void
}

/** All of it. */
export function Opened({ synonyms, ways, onChoose, onAsk }: OpenedProps) {
  return (
    <>
      <LastSeen ways={ways} onChoose={onChoose} />
      <div className="search-columns">
        <Questions onChoose={onChoose} />
        <Names ways={ways} onChoose={onChoose} />
      </div>
      <Understood synonyms={synonyms} onAsk={onAsk} />
    </>
  )
}

type Part = Pick<OpenedProps, 'ways' | 'onChoose'>

/** What has no name of its own, such as a line of a picture, is passed over. */
function LastSeen({ ways, onChoose }: Part) {
  const { source, graph } = useAtlas()
  const { select } = useActions()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const linkOf = useLinkOf()
  const seen = recentOf(source.id)
    .map((one) => ({ ...one, text: textOf(one) }))
    .filter(({ text }) => text !== '')
    .slice(0, LATEST)
  function textOf({ how, id }: Recent): string {
    if (how === 'read') return graph.units.has(id) ? unitName(id, locale) : ''
    const link = linkOf(id)
    return link ? `${name(link.source)} – ${name(link.target)}` : name(id)
  }
  if (seen.length === 0) return null
  const open = ({ how, id }: Recent) => {
    if (how === 'read') ways.open({ kind: 'unit', id })
    else if (graph.entities.has(id)) ways.open({ kind: 'entity', id })
    else select(id)
  }
  return (
    <Menu.Group
      heading={
        <span className="search-heading">
          {t('recent')} <span>{t('recent.where')}</span>
        </span>
      }
    >
      {seen.map((one) => {
        const kind = kindOf(one.id)
        return (
          <Line
            key={`${one.how} ${one.id}`}
            value={`recent ${one.how} ${one.id}`}
            mark={kind && <KindMark kind={kind} />}
            where={t(`recent.${one.how}`)}
            onChoose={() => onChoose(() => open(one))}
          >
            <b>{one.text}</b>
          </Line>
        )
      })}
    </Menu.Group>
  )
}

function Questions({ onChoose }: Pick<Part, 'onChoose'>) {
  const { graph } = useAtlas()
  const { follow, hrefTo } = useActions()
  const t = useWords(words)
  const language = useLanguage()
  const { questions } = graph.dataset.guide
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

function Names({ ways, onChoose }: Part) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const names = useMemo(() => namesByClaims(graph), [graph])
  if (names.length === 0) return null
  return (
    <Menu.Group heading={t('names.by.claims')}>
      {names.map(({ id, claims }) => {
        const kind = kindOf(id)
        return (
          <Line
            key={id}
            value={`name ${id}`}
            mark={kind && <KindMark kind={kind} />}
            where={t('claims', { n: claims })}
            onChoose={() => onChoose(() => ways.open({ kind: 'entity', id }))}
          >
            {name(id)}
          </Line>
        )
      })}
    </Menu.Group>
  )
}

/** One example of each way to ask; pressed, it is asked. */
function Understood({ synonyms, onAsk }: Pick<OpenedProps, 'synonyms' | 'onAsk'>) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const { unit, pair, other } = useMemo(() => examplesOf(graph, synonyms), [graph, synonyms])
  const name = (id: string, of = language) => shortName(id, graph, of)
  // Synonyms in the language that is read come first.
  const called = other?.words.filter((word) => isHan(word) === (language === 'zh')) ?? []
  const [first, ...more] = called
  const beside = pair && name(pair[0], language === 'zh' ? 'en' : 'zh')
  const examples: readonly (readonly [string | undefined, string])[] = [
    [unit && unitMark(unit, locale), t('example.unit')],
    [pair?.map((id) => name(id)).join(' '), t('example.pair')],
    [
      other && first,
      t('example.synonym', { name: name(other?.id ?? ''), more: listText(more.slice(0, 2), locale, 'row') }),
    ],
    [beside, t('example.language')],
  ]
  return (
    <Menu.Group heading={t('understood')}>
      {examples.map(
        ([query, says]) =>
          query && (
            <Menu.Item key={says} value={`example ${query}`} className="search-example" onSelect={() => onAsk(query)}>
              <kbd>{query}</kbd>
              <span>{says}</span>
            </Menu.Item>
          ),
      )}
    </Menu.Group>
  )
}
