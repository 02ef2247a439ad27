// The report for who has no script: its outline, and what it says of each group, in one language.

import type { Graph } from '../../core/graph/graph.ts'
import type { Language } from '../../core/model/words.ts'
import { unitMark } from '../../i18n/units.ts'
import { inline, translator } from '../../i18n/words.ts'
import { PLACES } from '../pages/addresses.ts'
import { words as pageWords } from '../pages/words.ts'
import { words } from './words.ts'

interface StillTextProps {
  readonly graph: Graph
  readonly language: Language
}

/** Outline and claims as text. */
export function StillText({ graph, language }: StillTextProps) {
  const t = translator(words, language)
  const pages = translator(pageWords, language)
  const { symbol, url } = graph.dataset.report
  return (
    <section lang={language}>
      <p>
        {t('noscript')} <a href={url[language]}>{symbol}</a> · <a href={PLACES.list(language)}>{pages('list')}</a>
      </p>
      <h2>{t('noscript.outline')}</h2>
      <Outline graph={graph} language={language} />
      <h2>{t('noscript.groups')}</h2>
      <Groups graph={graph} language={language} />
    </section>
  )
}

function Outline({ graph, language }: StillTextProps) {
  const { sections, units } = graph.dataset
  return (
    <ul>
      {sections.map(({ id, number, title }) => {
        const own = units.filter(({ section }) => section === id)
        const ends = new Set([own[0], own.at(-1)].map((unit) => unitMark(unit?.id ?? '', language)))
        return (
          own.length > 0 && (
            <li key={id}>
              {`${number[language]} ${title[language]}`.trim()} <small>{[...ends].join('–')}</small>
            </li>
          )
        )
      })}
    </ul>
  )
}

function Groups({ graph, language }: StillTextProps) {
  return graph.dataset.entities
    .filter(({ id }) => id.startsWith('group:'))
    .map(({ id, names }) => {
      const claims = graph.claimsAbout(id).filter(({ subject, reading }) => subject === id && reading === 'explicit')
      if (claims.length === 0) return null
      return [
        <h3 key={id}>{inline(names, language)}</h3>,
        <ul key={`${id} claims`}>
          {claims.map((claim) => (
            <li key={claim.id}>
              {claim.statement[language].replaceAll('**', '')}{' '}
              <small>{unitMark(claim.evidence[0]?.unit ?? '', language)}</small>
            </li>
          ))}
        </ul>,
      ]
    })
}
