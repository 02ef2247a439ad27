// Which sums, put together how, and what does a mark say?

import { useMemo } from 'react'
import { allEvidence } from '../../core/graph/graph.ts'
import { filterOf, passing } from '../../core/query/facets.ts'
import { NONE } from '../../core/query/sources.ts'
import { isDocument, isInSight, isOfKind, type Sum, saidBy, sumsOf } from '../../core/query/sums.ts'
import { useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { words as tabWords } from './door/words.ts'
import { SumShape } from './SumMark.tsx'
import { useSums } from './use-sums.ts'
import { words } from './words.ts'
import './MoneySide.css'

/** What stands at the side of the money. */
export function MoneySide() {
  const t = useWords(words)
  const tab = useWords(tabWords)
  const { all } = useSums()
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
      <WhoSays />
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
      </ul>
    </section>
  )
}

/** Who says the sums; each narrows to its own. */
function WhoSays() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const { narrow } = useActions()
  const { facets, sift, options } = useViewState(({ view }) => view)
  const kind = optionOf(options, 'sums')
  // What there is to choose from, whatever is chosen now.
  const every = useMemo(() => sumsOf(allEvidence(graph)), [graph])
  const sources = useMemo(() => {
    const seen = every.filter((sum) => isOfKind(sum, kind) && isInSight(sum, sift))
    const left = (facet: SumSource['facet']) => {
      const stands = passing(graph, filterOf({ facets, sift }), facet)
      return seen.filter(({ claim }) => stands.has(claim.id))
    }
    return sourcesOf(every, { speaker: left('speaker'), source: left('source') })
  }, [graph, every, facets, sift, kind])
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
              <span className="choice-count">{n}</span>
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
  /** How many sums are its among those that all other filters leave. */
  readonly n: number
}

/** Who says so: speakers before documents, those with most sums first. */
function sourcesOf(every: readonly Sum[], left: Readonly<Record<SumSource['facet'], readonly Sum[]>>): SumSource[] {
  const isOf = (sum: Sum, id: string) => saidBy(sum).includes(id)
  return [...new Set(every.flatMap(saidBy))]
    .map((id): SumSource => {
      const facet = every.some((sum) => isOf(sum, id) && isDocument(sum, id)) ? 'source' : 'speaker'
      return { id, facet, n: left[facet].filter((sum) => isOf(sum, id)).length }
    })
    .sort((a, b) => Number(a.facet === 'source') - Number(b.facet === 'source') || b.n - a.n)
}
