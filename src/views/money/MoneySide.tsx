// Which sums, put together how, and what does a mark say?

import { useMemo } from 'react'
import { NONE } from '../../core/query/sources.ts'
import { isDocument, isOfKind, type Sum, saidBy, sumsOf } from '../../core/query/sums.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { OPTIONS, optionOf, withOption } from '../../state/options.ts'
import { words as tabWords } from './door/words.ts'
import { SumShape } from './SumMark.tsx'
import { words } from './words.ts'

const FORMS = ['sum', 'range', 'ceiling', 'floor'] as const

/** What stands at the side of the money. */
export function MoneySide() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const href = useHref()
  const language = useLanguage()
  const { narrow } = useActions()
  const options = useViewState(({ view }) => view.options)
  const facets = useViewState(({ view }) => view.facets)
  const kind = optionOf(options, 'sums')
  const by = optionOf(options, 'money')
  const all = useMemo(() => sumsOf(graph), [graph])
  const sources = useMemo(() => sourcesOf(all), [all])
  return (
    <div className="choices">
      <nav aria-label={t('show')}>
        <h2>{t('show')}</h2>
        <ul>
          {OPTIONS.sums.map((id) => (
            <li key={id}>
              <a
                className="choice"
                href={href({ options: withOption(options, 'sums', id) })}
                aria-current={id === kind ? 'true' : undefined}
              >
                {t(`sums.${id}`)}
                <span className="count">{all.filter((sum) => isOfKind(sum, id)).length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t('by')}>
        <h2>{t('by')}</h2>
        <ul>
          {OPTIONS.money.map((id) => (
            <li key={id}>
              <a
                className="choice"
                href={href({ options: withOption(options, 'money', id) })}
                aria-current={id === by ? 'true' : undefined}
              >
                {tab(`by.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section>
        <h2>{t('figure')}</h2>
        <ul className="money-legend">
          {FORMS.map((form) => (
            <li key={form}>
              <span className="money-chart" aria-hidden="true">
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
            <span className="money-chart" aria-hidden="true">
              <SumShape form="range" again kind="kind-ink" from={40} to={40} />
            </span>
            {t('form.again')}
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('who')}</h2>
        <ul>
          {sources.map(({ id, isPaper, n }) => {
            const facet = isPaper ? 'source' : 'speaker'
            return (
              <li key={id}>
                <label className="choice-switch">
                  <input
                    type="checkbox"
                    checked={facets[facet]?.includes(id) ?? false}
                    onChange={() => narrow(facet, id)}
                  />
                  {id === NONE ? t('who.nobody') : inline(graph.shortOf(id), language)}
                  <span className="count">{n}</span>
                </label>
              </li>
            )
          })}
        </ul>
      </section>
      <section className="money-axis">
        <h2>{t('about')}</h2>
        <p>{t('about.text')}</p>
      </section>
    </div>
  )
}

/** Who says so, with how many sums; the most first. */
function sourcesOf(sums: readonly Sum[]): { readonly id: string; readonly isPaper: boolean; readonly n: number }[] {
  const ids = [...new Set(sums.flatMap(saidBy))]
  return ids
    .map((id) => {
      const own = sums.filter((sum) => saidBy(sum).includes(id))
      return { id, n: own.length, isPaper: own.some((sum) => isDocument(sum, id)) }
    })
    .sort((a, b) => Number(a.isPaper) - Number(b.isPaper) || b.n - a.n)
}
