// How does a paragraph become a line in the picture? One claim, followed: its sentence, what is taken from it, how that is proved,
// what is drawn.

import { useState } from 'react'
import { linkId, standsOf } from '../../core/graph/lens.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import { type EntityId, kindOf } from '../../core/model/ids.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { unitMark } from '../../i18n/units.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { examplesOf } from './example.ts'
import { words } from './words.ts'
import './Story.css'

/** The story of one claim, and the choice of another: one for each stroke. */
export function Story() {
  const { graph, lenses, has } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const examples = examplesOf(graph.dataset, new Set(lenses.full('nexus').links.flatMap(standsOf)))
  const [at, choose] = useState(0)
  const example = examples[at] ?? examples[0]
  if (example === undefined) return null
  const { claim } = example
  return (
    <>
      <h2>{t('story')}</h2>
      <p>{t('story.lead')}</p>
      <fieldset className="story-choice">
        <legend>{t('story.choose')}</legend>
        {examples.map(({ claim: { id, subject, object, evidence }, stroke }, i) => (
          <label key={id}>
            <input type="radio" name="story" checked={i === at} onChange={() => choose(i)} />
            <StrokeMark stroke={stroke} />
            {[name(subject), name(object), unitMark(evidence[0]?.unit ?? '', locale)].join(t('story.comma'))}
          </label>
        ))}
      </fieldset>
      <ol className="story">
        <Sentences claim={claim} />
        <Taken claim={claim} />
        {has.has('proof') && <Proved />}
        <Drawn claim={claim} />
      </ol>
    </>
  )
}

/** The paragraph as bars, as long as its sentences. */
function Sentences({ claim }: { readonly claim: Claim }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const [citation] = claim.evidence
  const unit = graph.dataset.units.find(({ id }) => id === citation?.unit)
  if (citation === undefined || unit === undefined) return null
  const cited = citation.sentences.filter((spot) => typeof spot === 'number')
  const letters = cited.reduce((sum, spot) => sum + (unit.lengths[spot - 1] ?? 0), 0)
  return (
    <li>
      <h3>{t('story.sentence')}</h3>
      <p>{t('story.sentence.text', { n: unit.lengths.length, cited: cited.join(t('story.comma')), letters })}</p>
      <p className="story-bars">
        {unit.lengths.map((length, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place
            key={i}
            className={cited.includes(i + 1) ? 'story-bar story-cited' : 'story-bar'}
            style={{ flexGrow: length }}
          >
            {i + 1}
          </span>
        ))}
        <UnitLink unit={unit.id} />
      </p>
    </li>
  )
}

/** What the sentence says, in words of ours, taken apart. */
function Taken({ claim }: { readonly claim: Claim }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const name = useShortName(graph)
  const { statement, certainty, sources } = claimText(claim, graph, locale)
  const predicate = graph.dataset.ontology.predicates.find(({ id }) => id === claim.predicate)
  return (
    <li>
      <h3>{t('story.claim')}</h3>
      <p className="story-statement">
        <Prose text={statement} />
      </p>
      <dl className="story-parts">
        <Named part={t('story.who')} id={claim.subject} name={name(claim.subject)} />
        <div>
          <dt>{t('story.does')}</dt>
          <dd>{predicate?.label[language]}</dd>
        </div>
        <Named part={t('story.what')} id={claim.object} name={name(claim.object)} />
        <div>
          <dt>{t('story.firm')}</dt>
          <dd>{certainty}</dd>
        </div>
        <div>
          <dt>{t('story.hedge')}</dt>
          <dd>{claim.hedge === null ? t('story.hedge.none') : <q lang="zh">{claim.hedge}</q>}</dd>
        </div>
        <div>
          <dt>{t('story.says')}</dt>
          <dd>{sources}</dd>
        </div>
      </dl>
    </li>
  )
}

function Named({ part, id, name }: { readonly part: string; readonly id: EntityId; readonly name: string }) {
  const kind = kindOf(id)
  return (
    <div>
      <dt>{part}</dt>
      <dd>
        {kind && <KindMark kind={kind} />} {name}
      </dd>
    </div>
  )
}

const HOLDS = ['sentence', 'names', 'figures', 'source'] as const
const OPEN = ['true', 'reading', 'wording', 'else'] as const

/** What the check holds against the text, and what no check can. */
function Proved() {
  const t = useWords(words)
  return (
    <li>
      <h3>{t('story.proof')}</h3>
      <div className="story-sides">
        <div>
          <h4>{t('story.proves')}</h4>
          <ul>
            {HOLDS.map((what) => (
              <li key={what}>{t(`proves.${what}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{t('story.leaves')}</h4>
          <ul>
            {OPEN.map((what) => (
              <li key={what}>{t(`leaves.${what}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </li>
  )
}

/** The line between the two, with all that rests on it. */
function Drawn({ claim }: { readonly claim: Claim }) {
  const { subject, object, predicate } = claim
  const { graph } = useAtlas()
  const t = useWords(words)
  const href = useHref()
  const name = useShortName(graph)
  const n = graph.dataset.claims.filter(
    (one) =>
      one.subject === subject &&
      one.object === object &&
      one.predicate === predicate &&
      one.reading === 'explicit' &&
      one.polarity !== 'denied',
  ).length
  return (
    <li>
      <h3>{t('story.line')}</h3>
      <p className="story-line">
        <b>{name(subject)}</b> <StrokeMark stroke={strokeOf(claim)} /> <b>{name(object)}</b>
      </p>
      <p>
        {t('story.line.text', { n })}{' '}
        {kindOf(subject) === 'group' && (
          <a href={href({ view: 'network', lens: 'nexus', selected: [linkId(subject, object)] })}>{t('story.open')}</a>
        )}
      </p>
    </li>
  )
}
