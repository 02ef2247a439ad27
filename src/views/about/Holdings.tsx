// How much does the atlas hold, of which kinds, and how much of the report does that cover?

import { ENTITY_KINDS, kindOf } from '../../core/model/ids.ts'
import { wordsOfKind } from '../../core/model/ontology.ts'
import { UNIT_STATES } from '../../core/model/unit.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { intlLocale } from '../../i18n/locales.ts'
import { useAtlas } from '../../state/atlas.ts'
import { FactRow } from './FactRow.tsx'
import { words } from './words.ts'
import './Holdings.css'

/** Counts of everything, by kind and by unit. */
export function Holdings() {
  const { graph, has } = useAtlas()
  const { units, claims, activities, recommendations, entities, ontology } = graph.dataset
  const t = useWords(words)
  const language = useLanguage()
  const number = new Intl.NumberFormat(intlLocale(useLocale()))
  const figures = [...claims, ...activities].flatMap(({ quantities = [] }) => quantities)
  const kinds = ENTITY_KINDS.flatMap((kind) => {
    const ids = entities.map(({ id }) => id).filter((id) => kindOf(id) === kind)
    // A kind of its own is counted by its own words.
    const labels = ids.map((id) => wordsOfKind(ontology, id)?.many[language] ?? '')
    return [...new Set(labels)].map((label) => ({ label, n: labels.filter((one) => one === label).length }))
  })
  const listed = Object.entries({ units, claims, activities, recommendations, figures }).filter(
    ([, { length }]) => length > 0,
  )
  const sentences = units.flatMap(({ lengths }) => lengths).length
  const silent = units.flatMap((unit) => unit.silent.flatMap((one) => one.sentences)).length
  return (
    <>
      <h2>{t('holds')}</h2>
      <dl className="about-figures">
        {listed.map(([what, { length }]) => (
          <div key={what}>
            <dd>{number.format(length)}</dd>
            <dt>{t(what as 'units' | 'claims' | 'activities' | 'recommendations' | 'figures', { n: length })}</dt>
          </div>
        ))}
      </dl>
      <table>
        <caption>{t('kinds')}</caption>
        <tbody>
          {kinds.map(({ label, n }) => (
            <FactRow key={label} label={label} value={number.format(n)} />
          ))}
        </tbody>
      </table>
      <h2>{t('coverage')}</h2>
      {has.has('proof') && <p>{t('coverage.text', { sentences, silent })}</p>}
      <table>
        <caption>{t('states')}</caption>
        <tbody>
          {UNIT_STATES.map((state) => (
            <FactRow
              key={state}
              label={ontology.unitStates[state][language]}
              value={number.format(units.filter((unit) => unit.state === state).length)}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
