// What does the atlas hold, how is it proved, how far do its codings agree, and what does it not know?

import facts from 'virtual:atlas-about'
import type { ReactNode } from 'react'
import { ENTITY_KINDS, kindOf } from '../../core/model/ids.ts'
import { UNIT_STATES } from '../../core/model/unit.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { intlLocale } from '../../i18n/locales.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { filled } from '../../i18n/words.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { UnitChip } from '../../ui/ClaimCard.tsx'
import { words } from './words.ts'
import './about.css'

/** The page about the atlas. */
export function About() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const number = new Intl.NumberFormat(intlLocale(locale))
  const percent = new Intl.NumberFormat(intlLocale(locale), { style: 'percent' })
  const { dataset } = graph
  const { report, guide, ontology, units, claims, activities, recommendations } = dataset
  const figures = [...claims, ...activities].flatMap(({ quantities = [] }) => quantities)
  const sentences = units.flatMap(({ lengths }) => lengths).length
  const silent = units.flatMap((unit) => unit.silent.flatMap((one) => one.sentences)).length
  return (
    <article className="about">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { symbol: report.symbol })}</p>

      <h2>{t('holds')}</h2>
      <dl className="figures">
        <Count n={number.format(units.length)} label={t('units')} />
        <Count n={number.format(claims.length)} label={t('claims')} />
        <Count n={number.format(activities.length)} label={t('activities')} />
        <Count n={number.format(recommendations.length)} label={t('recommendations')} />
        <Count n={number.format(figures.length)} label={t('figures')} />
      </dl>
      <table>
        <caption>{t('kinds')}</caption>
        <tbody>
          {ENTITY_KINDS.map((kind) => ({ kind, n: dataset.entities.filter(({ id }) => kindOf(id) === kind).length }))
            .filter(({ n }) => n > 0)
            .map(({ kind, n }) => (
              <Row key={kind} label={ontology.kinds[kind].many[language]} value={number.format(n)} />
            ))}
        </tbody>
      </table>

      <h2>{t('coverage')}</h2>
      <p>{t('coverage.text', { sentences, silent })}</p>
      <table>
        <caption>{t('states')}</caption>
        <tbody>
          {UNIT_STATES.map((state) => (
            <Row
              key={state}
              label={ontology.unitStates[state][language]}
              value={number.format(units.filter((unit) => unit.state === state).length)}
            />
          ))}
        </tbody>
      </table>

      <h2>{t('proof')}</h2>
      <p>{t('proof.text', { claims: claims.length })}</p>
      <ul>
        <li>
          {t('proof.cue', {
            cues: facts.proved.cues,
            explicit: facts.proved.explicit,
            inferred: facts.proved.inferred,
          })}
        </li>
        <li>{t('proof.modals', { modals: facts.proved.modals, used: facts.proved.modalsUsed })}</li>
        <li>{t('proof.small')}</li>
        <li>{t('proof.gists', { gists: facts.proved.gists })}</li>
        <li>{t('proof.languages')}</li>
        <li>{t('proof.parts', { wholes: facts.proved.wholes, met: facts.proved.met })}</li>
      </ul>
      <p>{t('proof.not')}</p>
      <p>{t('proof.from')}</p>
      <p>
        <code>{facts.proof}</code>
      </p>
      <p>{t('proof.own')}</p>

      <h2>{t('agreement')}</h2>
      <p>{t('agreement.text')}</p>
      <table>
        <caption>{t('agreement.same')}</caption>
        <tbody>
          {Object.entries(facts.agreement).map(([question, { same, of }]) => (
            <Row
              key={question}
              label={t(`agreement.${question as keyof typeof facts.agreement}`)}
              value={t('agreement.value', {
                same: number.format(same),
                of: number.format(of),
                share: percent.format(same / of),
              })}
            />
          ))}
        </tbody>
      </table>

      <table>
        <caption>{t('agreement.kinds')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('agreement.ends')}</th>
            <th scope="col">{t('agreement.relation')}</th>
            <th scope="col">{t('agreement.certainty')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.kinds.map(({ kind, ends, relation, certainty }) => (
            <tr key={kind}>
              <th scope="row">{t(`agreement.kind.${kind}`)}</th>
              {[ends, relation, certainty].map(({ same, of }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the three questions stand in one order
                <td key={i}>
                  {of === 0
                    ? '–'
                    : t('agreement.value', {
                        same: number.format(same),
                        of: number.format(of),
                        share: percent.format(same / of),
                      })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>

      <h2>{t('limits')}</h2>
      <ul>
        {guide.limits.map(({ text, units }) => (
          <li key={text.en}>
            {filled(text[language], { date: report.date })} {units.length > 0 && <Chips units={units} />}
          </li>
        ))}
      </ul>

      <h2>{t('version')}</h2>
      <p>
        {t('version.text')} <code>{facts.version}</code>
      </p>
      <p>
        <a href="data/index.html">{t('version.data')}</a>
      </p>

      <h2>{t('licences')}</h2>
      <p>{t('licences.text')}</p>
      <table>
        <caption>{t('licences.packages')}</caption>
        <tbody>
          {facts.packages.map(({ name, version, license }) => (
            <Row key={`${name} ${version}`} label={`${name} ${version}`} value={license} />
          ))}
        </tbody>
      </table>
    </article>
  )
}

function Count({ n, label }: { readonly n: string; readonly label: string }) {
  return (
    <div>
      <dd>{n}</dd>
      <dt>{label}</dt>
    </div>
  )
}

function Row({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{value}</td>
    </tr>
  )
}

function Chips({ units }: { readonly units: readonly string[] }) {
  const href = useHref()
  const locale = useLocale()
  return units.map((unit) => (
    <UnitChip
      key={unit}
      href={href({ view: 'report', unit })}
      label={unitMark(unit, locale)}
      name={unitName(unit, locale)}
    />
  ))
}
