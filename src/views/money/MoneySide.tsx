// What is shown and how is it put together, what do the forms say, who says so?

import type { SumKind } from '../../core/query/sum-choices.ts'
import { isOfKind } from '../../core/query/sums.ts'
import { useWords } from '../../i18n/language.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { useHref, useViewState } from '../../state/atlas.ts'
import { withOption } from '../../state/options.ts'
import { words as tabWords } from './door/words.ts'
import { isMoneyAlone } from './headline.ts'
import { SumShape } from './SumMark.tsx'
import { useSums } from './use-sums.ts'
import { WhoSays } from './WhoSays.tsx'
import { words } from './words.ts'
import './MoneySide.css'

/** What stands at the side of the money. */
export function MoneySide() {
  const t = useWords(words)
  const tab = useWords(tabWords)
  const shown = useSums()
  const { all, every } = shown
  const countOf = (id: SumKind) =>
    id === 'all'
      ? every.length
      : all.filter((sum) => isOfKind(sum, id)).length +
        every.filter(({ axis }) => axis !== 'money' && axis === id).length
  const hasMoney = shown.kind === 'all' || isMoneyAlone(shown)
  return (
    <div className="choices">
      <OptionChoices option="sums" label={t('show')} nameOf={(id) => t(`sums.${id}`)} countOf={countOf} />
      {hasMoney && <OptionChoices option="money" label={t('by')} nameOf={(id) => tab(`by.${id}`)} />}
      <FormLegend hasParts={shown.wholes.length > 0} />
      <WhoSays />
      <section className="money-axis">
        <h2>{t('about')}</h2>
        {hasMoney && <p>{t('about.text')}</p>}
        {!isMoneyAlone(shown) && <p>{t('about.linear')}</p>}
      </section>
      <AsTable />
    </div>
  )
}

const FORMS = ['sum', 'range', 'ceiling', 'floor'] as const

/** The same figures in rows that can be sorted, counted and taken along. */
function AsTable() {
  const t = useWords(words)
  const href = useHref()
  const { facets, options } = useViewState(({ view }) => view)
  const { every } = useSums()
  const to = (table: 'claims' | 'activities') =>
    href({ view: 'table', facets: { ...facets, amount: ['yes'] }, options: withOption(options, 'table', table) })
  const hasRows = every.some(({ claim }) => claim === undefined)
  return (
    <section className="money-axis">
      <h2>{t('table')}</h2>
      <p>
        <a href={to('claims')}>{t('table.claims')}</a>
      </p>
      {hasRows && (
        <p>
          <a href={to('activities')}>{t('table.activities')}</a>
        </p>
      )}
    </section>
  )
}

/** What the forms of marks say. */
function FormLegend({ hasParts }: { readonly hasParts: boolean }) {
  const t = useWords(words)
  return (
    <section>
      <h2>{t('figure')}</h2>
      <ul className="money-legend">
        {FORMS.map((form) => (
          <li key={form}>
            <span className="money-sample" aria-hidden="true">
              <SumShape
                form={form}
                again={false}
                kind="kind-ink"
                from={form === 'floor' ? 12 : 50}
                to={form === 'ceiling' ? 90 : 50}
              />
            </span>
            {t(`form.${form}`)}
          </li>
        ))}
        <li>
          <span className="money-sample" aria-hidden="true">
            <SumShape form="range" again kind="kind-ink" from={40} to={40} />
          </span>
          {t('form.again')}
        </li>
        {hasParts && (
          <li>
            <span className="money-sample" aria-hidden="true">
              <i className="money-sample-rest" />
            </span>
            {t('form.rest')}
          </li>
        )}
      </ul>
    </section>
  )
}
