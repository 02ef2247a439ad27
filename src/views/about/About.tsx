// How does a paragraph become a line, how is that proved, how far do two codings agree, what is not known, and what is held?

import facts from 'virtual:atlas-about'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { filled } from '../../i18n/words.ts'
import { DATA_PAGE, LICENCES } from '../../parts/reports/site-file.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { hasOthers, useAtlas } from '../../state/atlas.ts'
import { useRestingOnAll } from '../../state/resting-on-all.ts'
import { Access } from './Access.tsx'
import { Agreement } from './Agreement.tsx'
import { FactRow } from './FactRow.tsx'
import { Holdings } from './Holdings.tsx'
import { Proof } from './Proof.tsx'
import { Published } from './Published.tsx'
import { Story } from './Story.tsx'
import { words } from './words.ts'
import './About.css'

/** The page about the atlas. */
export function About() {
  const { graph, source } = useAtlas()
  const { report } = graph.dataset
  useRestingOnAll('about')
  const t = useWords(words)
  const language = useLanguage()
  return (
    <article className="about">
      <h1>{t('title')}</h1>
      <p className="about-lead">{t('lead', { symbol: report.symbol, title: report.title[language] })}</p>
      <Story />
      <Proof />
      {/* What the build knows of the first report holds of no other. */}
      {source.isFirst && <Agreement />}
      <Limits />
      <Access />
      <Holdings />
      {hasOthers(source) && <Published />}
      <h2>{t('version')}</h2>
      <p>
        {t('version.text')} <code>{source.version ?? facts.version}</code>
      </p>
      <p>{DATA_PAGE === null ? t('version.inside') : <a href={DATA_PAGE}>{t('version.data')}</a>}</p>
      <Licences />
    </article>
  )
}

/** What the data does not know, each with the units that say so. */
function Limits() {
  const { report, guide } = useAtlas().graph.dataset
  const t = useWords(words)
  const language = useLanguage()
  return (
    <>
      <h2>{t('limits')}</h2>
      <ul>
        {guide.limits.map(({ text, units }) => (
          <li key={text.en}>
            {filled(text[language], { date: report.date })}{' '}
            {units.map((unit) => (
              <UnitLink key={unit} unit={unit} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What it may be used for, and whose code is in it. */
function Licences() {
  const t = useWords(words)
  return (
    <>
      <h2>{t('licences')}</h2>
      <p>{t('licences.text')}</p>
      <p>
        {LICENCES === null ? (
          t('licences.inside')
        ) : (
          <>
            <a href={LICENCES.texts}>{t('licences.texts')}</a> ·{' '}
            <a href={LICENCES.materials}>{t('licences.materials')}</a>
          </>
        )}
      </p>
      <table>
        <caption>{t('licences.packages')}</caption>
        <tbody>
          {facts.packages.map(({ name, version, license, integrity }) => (
            <FactRow key={`${name} ${version}`} label={`${name} ${version}`} value={license}>
              <code className="about-hash">{integrity}</code>
            </FactRow>
          ))}
        </tbody>
      </table>
    </>
  )
}
