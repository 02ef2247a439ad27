// What does a hand-out say of itself before its first scene? On what it is, of which report, how it is read, and which scenes follow.

import { plannedSeconds, restsOf } from '../../core/model/briefing.ts'
import { STROKES, strokeOf } from '../../core/model/certainty.ts'
import { BRAND } from '../../core/model/shapes.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { activityListName } from '../../i18n/units.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { wholeAddress } from '../dossier/use-way-in.ts'
import { words as dossierWords } from '../dossier/words.ts'
import { words as figureWords } from '../figure/words.ts'
import { Spoken } from '../present/Spoken.tsx'
import { Marked } from './Marked.tsx'
import { printedOf } from './noted.ts'
import { Page } from './Page.tsx'
import type { Handout } from './use-handout.ts'
import { words } from './words.ts'
import './TitlePage.css'

/** The first page. `set` says which version of the dataset it is from. */
export function TitlePage({ handout, set }: { readonly handout: Handout; readonly set: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const dossier = useWords(dossierWords)
  const address = wholeAddress(useHref()({}))
  const { briefing, hasNotes } = handout.asked
  const { title, symbol, date, url } = graph.dataset.report
  const report = { title: title[language], symbol, date: dateText(date, undefined, locale) }
  const facts = [
    t('facts.scenes', { n: briefing.scenes.length }),
    t('facts.planned', { n: Math.max(1, Math.round(plannedSeconds(briefing) / 60)) }),
    ...(hasNotes ? [t('facts.notes')] : []),
  ]
  return (
    <Page name="handout-title">
      <p className="handout-brand">
        <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
          <path d={BRAND} />
        </svg>
        <b>Nexus Atlas</b>
        <span>{t('reading', { symbol })}</span>
      </p>
      <h1>
        <Spoken of={briefing.title} />
      </h1>
      <p>{t('from', report)}</p>
      <p>{facts.join(t('facts.join'))}</p>
      <HowToRead handout={handout} />
      <h2>{t('scenes')}</h2>
      <ol className="handout-contents">
        {briefing.scenes.map((scene, i) => (
          <li key={scene.id}>
            <b>{i + 1}</b>
            <b>
              <Spoken of={scene.name} />
            </b>
            <span>
              <Spoken of={scene.headline.text} />
            </span>
          </li>
        ))}
      </ol>
      <footer className="handout-source">
        <p>{dossier('foot.source', { ...report, url: url[language] })}</p>
        <p>{set}</p>
        <p>
          {t('here')}: <a href={address}>{address}</a>
        </p>
      </footer>
    </Page>
  )
}

/** What notes and marks mean, how sure a line is, and what silence does not mean. */
function HowToRead({ handout: { asked } }: { readonly handout: Handout }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const figure = useWords(figureWords)
  const dossier = useWords(dossierWords)
  const locale = useLocale()
  const { briefing, hasNotes } = asked
  const claims = briefing.scenes
    .flatMap((scene) => printedOf(scene, hasNotes).flatMap(({ on }) => restsOf(on)))
    .flatMap((id) => graph.claims.get(id) ?? [])
  const used = new Set(claims.map(strokeOf))
  return (
    <>
      <h2>{t('how')}</h2>
      <div className="handout-how">
        <p>{t('how.notes')}</p>
        <p>
          <Marked text={t('how.marks', { list: activityListName(graph.dataset.guide, locale) })} />
        </p>
        <p>{figure('silence')}</p>
      </div>
      {used.size > 0 && (
        <div className="handout-key">
          <b>{t('how.lines')}</b>
          <ul>
            {[...STROKES, 'denied' as const].map(
              (stroke) =>
                used.has(stroke) && (
                  <li key={stroke}>
                    <StrokeMark stroke={stroke} />
                    {dossier(`stroke.${stroke}`)}
                  </li>
                ),
            )}
          </ul>
        </div>
      )}
    </>
  )
}
