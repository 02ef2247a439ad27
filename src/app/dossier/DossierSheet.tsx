// What does a dossier hold, from its title to its source? All the report says of some things, each claim once.

import { useMemo } from 'react'
import { kindOf } from '../../core/model/ids.ts'
import { BRAND } from '../../core/model/shapes.ts'
import { dossierOf } from '../../core/query/dossier.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { nameInside, useShortName } from '../../i18n/names.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { inline } from '../../i18n/words.ts'
import { chipsOf } from '../../parts/filters/chips.ts'
import { useAtlas, useEvidence, useHref, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { PageFeet } from '../print/PageFeet.tsx'
import { useVersion } from '../print/use-version.ts'
import { Choose } from './Choose.tsx'
import { Compared } from './Compared.tsx'
import { Notes, UnitIndex } from './Notes.tsx'
import { Subject } from './Subject.tsx'
import { subjectsOf } from './subjects-of.ts'
import { wholeAddress } from './use-way-in.ts'
import { words } from './words.ts'
import './DossierSheet.css'

/** The dossier of what is selected, in the order it was selected. */
export function DossierSheet() {
  const { graph, lenses } = useAtlas()
  const evidence = useEvidence()
  const selected = useViewState(({ view }) => view.selected)
  const ids = useMemo(() => subjectsOf(graph, lenses, selected), [graph, lenses, selected])
  const { subjects, notes, units } = useMemo(() => dossierOf(evidence, ids), [evidence, ids])
  const numbers = useMemo(() => new Map(notes.map(({ source }, i) => [source, i + 1])), [notes])
  const name = useShortName(graph)
  return (
    <>
      <Head ids={ids} />
      {ids.length === 0 && <Choose />}
      {ids.length > 0 && <Filtered ids={ids} />}
      {ids.length > 1 && <Compared ids={ids} />}
      {subjects.map((subject) =>
        subjects.length === 1 ? (
          <Subject key={subject.id} subject={subject} numbers={numbers} level={2} />
        ) : (
          <section className="dossier-subject" key={subject.id}>
            <h2>
              <Sign id={subject.id} size={18} />
              {name(subject.id)}
            </h2>
            <Subject subject={subject} numbers={numbers} level={3} />
          </section>
        ),
      )}
      {ids.length > 0 && <Notes notes={notes} />}
      {ids.length > 0 && <UnitIndex units={units} />}
      <Foot />
    </>
  )
}

function Sign({ id, size }: { readonly id: string; readonly size: number }) {
  const kind = kindOf(id)
  return kind === undefined ? null : <KindMark kind={kind} size={size} />
}

/** Whose dossier it is, and from which report all of it comes. */
function Head({ ids }: { readonly ids: readonly string[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const name = useShortName(graph)
  const { symbol, title, date } = graph.dataset.report
  const [first] = ids
  const isOne = ids.length === 1
  const entity = isOne ? graph.entities.get(first ?? '') : undefined
  const other = language === 'zh' ? 'en' : 'zh'
  const full = [inline(entity?.names, language), inline(entity?.names, other)].filter(
    (said) => said !== '' && said !== name(first ?? ''),
  )
  return (
    <header className="dossier-head">
      <p className="dossier-brand">
        <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
          <path d={BRAND} />
        </svg>
        <b>Nexus Atlas</b>
        <span>{t('reading', { symbol })}</span>
      </p>
      <h1>
        {isOne && <Sign id={first ?? ''} size={22} />}
        {ids.length === 0
          ? t('title.none')
          : t('title', {
              names: listText(
                ids.map((id) => nameInside(id, name(id))),
                locale,
              ),
            })}
      </h1>
      {full.length > 0 && <p>{[...new Set(full)].join(' · ')}</p>}
      {[entity?.role?.[language], entity?.note?.[language]].map((said) => said && <p key={said}>{said}</p>)}
      <p>{t('from', { title: title[language], symbol, date: dateText(date, undefined, locale) })}</p>
    </header>
  )
}

/** A dossier that leaves something out says so. */
function Filtered({ ids }: { readonly ids: readonly string[] }) {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const view = useViewState((store) => store.view)
  if (evidence.isAll) return null
  const filters = chipsOf(graph, view, locale).map((chip) => chip.name)
  const count = (claims: ReadonlyMap<string, unknown>) =>
    [...graph.claims.values()].filter(
      (claim) =>
        claims.has(claim.id) &&
        [claim.subject, claim.object, ...claim.attribution, ...(claim.places ?? []).map(({ id }) => id)].some((id) =>
          ids.includes(id),
        ),
    ).length
  return (
    <p className="dossier-filtered">
      {t('filtered', { filters: filters.join(t('sum.join')), n: count(graph.claims) - count(evidence.claims) })}
    </p>
  )
}

/** Source, version of the dataset, licence, and the way back. */
function Foot() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const version = useVersion()
  const address = wholeAddress(useHref()({}))
  const { symbol, title, date, url } = graph.dataset.report
  const source = { title: title[language], symbol, date: dateText(date, undefined, locale), url: url[language] }
  const set = version === undefined ? t('foot.plain') : t('foot.version', { version })
  return (
    <footer className="dossier-foot">
      <p>{t('foot.source', source)}</p>
      <p>{set}</p>
      <p>
        {t('foot.address')}: <a href={address}>{address}</a>
      </p>
      <PageFeet start={`${symbol} · ${source.date}`} middle={set} />
    </footer>
  )
}
