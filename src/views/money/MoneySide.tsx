// Which sums, put together how, and what does a mark say?

import { useMemo } from 'react'
import { allEvidence } from '../../core/graph/graph.ts'
import { NONE } from '../../core/query/sources.ts'
import { isDocument, isOfKind, type Sum, saidBy, sumsOf } from '../../core/query/sums.ts'
import { useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { words as tabWords } from './door/words.ts'
import { SumShape } from './SumMark.tsx'
import { words } from './words.ts'

/** What stands at the side of the money. */
export function MoneySide() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const tab = useWords(tabWords)
  // What there is to choose from, whatever is chosen now.
  const all = useMemo(() => sumsOf(allEvidence(graph)), [graph])
  return (
    <div className="choices">
      <OptionChoices
        option="sums"
        label={t('show')}
        nameOf={(id) => t(`sums.${id}`)}
        countOf={(id) => all.filter((sum) => isOfKind(sum, id)).length}
      />
      <OptionChoices option="money" label={t('by')} nameOf={(id) => tab(`by.${id}`)} />
      <FormLegend />
      <WhoSays sums={all} />
      <section className="money-axis">
        <h2>{t('about')}</h2>
        <p>{t('about.text')}</p>
      </section>
    </div>
  )
}

const FORMS = ['sum', 'range', 'ceiling', 'floor'] as const

/** What the forms of marks say. */
function FormLegend() {
  const t = useWords(words)
  return (
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
  )
}

/** Who says the sums; each narrows to its own. */
function WhoSays({ sums }: { readonly sums: readonly Sum[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const { narrow } = useActions()
  const facets = useViewState(({ view }) => view.facets)
  const sources = useMemo(() => sourcesOf(sums), [sums])
  return (
    <section>
      <h2>{t('who')}</h2>
      <ul>
        {sources.map(({ id, facet, n }) => (
          <li key={id}>
            <label className="choice-switch">
              <input
                type="checkbox"
                checked={facets[facet]?.includes(id) ?? false}
                onChange={() => narrow(facet, id)}
              />
              {id === NONE ? t('who.nobody') : name(id)}
              <span className="count">{n}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SumSource {
  readonly id: string
  /** The facet that narrows to it: documents are sources, all others speak. */
  readonly facet: 'source' | 'speaker'
  /** How many sums are its. */
  readonly n: number
}

/** Who says so: speakers before documents, those with most sums first. */
function sourcesOf(sums: readonly Sum[]): SumSource[] {
  return [...new Set(sums.flatMap(saidBy))]
    .map((id): SumSource => {
      const own = sums.filter((sum) => saidBy(sum).includes(id))
      return { id, n: own.length, facet: own.some((sum) => isDocument(sum, id)) ? 'source' : 'speaker' }
    })
    .sort((a, b) => Number(a.facet === 'source') - Number(b.facet === 'source') || b.n - a.n)
}
