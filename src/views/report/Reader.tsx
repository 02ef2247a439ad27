// One unit of the report: its gist, and under each of its sentences the claims drawn from it.

import { useEffect, useMemo } from 'react'
import type { Claim } from '../../core/model/claim.ts'
import type { Unit } from '../../core/model/unit.ts'
import { sourcesOf } from '../../core/query/claims.ts'
import { isSpokenOf } from '../../core/query/selectable.ts'
import { useScrollTop } from '../../hooks/use-scroll-top.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { withWords } from '../../i18n/words.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { optionOf, withOption } from '../../state/options.ts'
import { useRestingOnAll } from '../../state/resting-on-all.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { ActivityRow } from './ActivityRow.tsx'
import { openIn, withBold } from './brief.ts'
import { CopyFindContext, useCopyFind } from './copy/copy-find.ts'
import { FindInCopy } from './copy/FindInCopy.tsx'
import { MatchedText } from './copy/MatchedText.tsx'
import { QuoteButton } from './copy/QuoteButton.tsx'
import { FootnoteBody } from './FootnoteBody.tsx'
import { LinkedProse } from './LinkedProse.tsx'
import { NameLink } from './NameLink.tsx'
import { RowText } from './RowText.tsx'
import { SentenceList } from './SentenceList.tsx'
import { UnitClaim } from './UnitClaim.tsx'
import { UnitIndex } from './UnitIndex.tsx'
import { UnitState } from './UnitState.tsx'
import { useScrollToChosen } from './use-scroll-to-chosen.ts'
import { words } from './words.ts'
import './Reader.css'

/** Who reads a unit alone needs no network beside it. */
const along = lateCode(withWords(() => import('./along/Along.tsx').then((module) => module.Along)))

/** The report unit by unit, or along with the network that it builds up. */
export function Reader() {
  const isAlong = useViewState(({ view }) => optionOf(view.options, 'read') === 'along')
  return isAlong ? <Late of={along}>{(Along) => <Along />}</Late> : <UnitReader />
}

/** The unit that is open; all of them where none is. */
function UnitReader() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const open = useViewState(({ view }) => view.unit)
  const unit = open === null ? undefined : graph.units.get(open)
  const top = useScrollTop(open)
  useScrollToChosen(top, open)
  useRestingOnAll('report')
  const find = useCopyFind(open)
  const { hits, at } = find
  // Whoever goes on to a place sees it, and not the top of its unit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place and the unit that opened for it are the reasons to scroll
  useEffect(() => {
    if (at !== null) top.current?.querySelector('.copy-text-hit-now')?.scrollIntoView?.({ block: 'center' })
  }, [at, open, hits])
  const found = useMemo(() => ({ hits, at }), [hits, at])
  return (
    <section className="reader whole-in-figure" ref={top} aria-label={t('reader')}>
      <FindInCopy find={find} />
      <CopyFindContext value={found}>{unit ? <OpenUnit unit={unit} /> : <UnitIndex />}</CopyFindContext>
    </section>
  )
}

function OpenUnit({ unit }: { readonly unit: Unit }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const activity = graph.activityIn(unit.id)
  const claims = graph.claimsIn(unit.id)
  const isNote = unit.id.startsWith('fn')
  const open = openIn(graph, unit.id)
  const things = unit.mentions.filter((id) => isSpokenOf(graph, id))
  return (
    <article className="reader-unit">
      <Steps unit={unit} />
      <header className="reader-head">
        <span className="reader-mark">{unitMark(unit.id, locale)}</span>
        <h1>
          <span className="unseen">{unitName(unit.id, locale)}: </span>
          <LinkedProse
            text={withBold(
              unit.gist[language],
              claims.map(({ statement }) => statement[language]),
            )}
          />
        </h1>
      </header>
      <MatchedText unit={unit} />
      <Coverage unit={unit} claims={claims} />
      <QuoteButton unit={unit} />
      {activity && <RowText activity={activity} />}
      {activity && <ActivityRow activity={activity} />}
      {activity && claims.length > 0 && <RowClaims claims={claims} />}
      {isNote && <FootnoteBody unit={unit} claims={claims} />}
      {!activity && !isNote && <SentenceList unit={unit} claims={claims} />}
      {things.length > 0 && (
        <p className="reader-names">
          <b>{t('names')}</b>
          {things.map((id) => (
            <NameLink key={id} id={id} />
          ))}
        </p>
      )}
      <p className="reader-silent">
        {open.length > 0 && (
          <>
            <b>{t('open')}</b>{' '}
            {t('open.list', {
              list: listText(
                open.map((one) => t(`open.${one}`)),
                locale,
                'disjunction',
              ),
            })}{' '}
          </>
        )}
        <span>{t('silent')}</span>
      </p>
    </article>
  )
}

function RowClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useWords(words)
  return (
    <>
      <h2>{t('rowclaims')}</h2>
      {claims.map((claim) => (
        <UnitClaim key={claim.id} claim={claim} />
      ))}
    </>
  )
}

function Steps({ unit }: { readonly unit: Unit }) {
  const { graph } = useAtlas()
  const href = useHref()
  const options = useViewState(({ view }) => view.options)
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const { units } = graph.dataset
  const at = units.findIndex(({ id }) => id === unit.id)
  const [previous, next] = [units[at - 1], units[at + 1]]
  const section = graph.sections.get(unit.section)
  return (
    <nav className="reader-steps" aria-label={t('reader')}>
      {previous ? (
        <a
          href={href({ unit: previous.id })}
          rel="prev"
          aria-label={t('previous', { unit: `${unitMark(previous.id, locale)}, ${unitName(previous.id, locale)}` })}
        >
          ‹ {unitMark(previous.id, locale)}
        </a>
      ) : (
        <span />
      )}
      <span className="reader-section">
        <a href={href({ unit: null })}>{t('index')}</a> · {section?.number[language]} {section?.title[language]}
      </span>
      <a href={href({ options: withOption(options, 'read', 'along') })}>{t('to.along')}</a>
      {next && (
        <a
          href={href({ unit: next.id })}
          rel="next"
          aria-label={t('next', { unit: `${unitMark(next.id, locale)}, ${unitName(next.id, locale)}` })}
        >
          {unitMark(next.id, locale)} ›
        </a>
      )}
    </nav>
  )
}

function Coverage({ unit, claims }: { readonly unit: Unit; readonly claims: readonly Claim[] }) {
  const { graph, has } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const advice = graph.recommendationsIn(unit.id)
  const used = new Set(
    [...claims, ...advice].flatMap(({ evidence }) =>
      evidence.filter((one) => one.unit === unit.id).flatMap(({ sentences }) => sentences),
    ),
  )
  const documents = sourcesOf(claims).filter((id) => id.startsWith('doc:') || id.startsWith('res:'))
  return (
    <p className="reader-coverage">
      <UnitState state={unit.state}>{graph.dataset.ontology.unitStates[unit.state][language]}</UnitState>
      {unit.id.startsWith('p') && has.has('proof') && (
        <span>{t('sentences', { used: used.size, n: unit.lengths.length })}</span>
      )}
      {!unit.id.startsWith('a') && <span>{t('claims', { n: claims.length })}</span>}
      {advice.length > 0 && <span>{t('advice', { n: advice.length })}</span>}
      {unit.state !== 'modelled' && <span>{graph.dataset.ontology.reasons[unit.reason]?.[language]}</span>}
      {documents.length > 0 && <span>{t('documents', { n: documents.length })}</span>}
      <a href={graph.dataset.report.url[language]} target="_blank" rel="noreferrer">
        {t('official')} {graph.dataset.report.symbol}
      </a>
    </p>
  )
}
