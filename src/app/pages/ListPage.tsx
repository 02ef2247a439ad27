// Which pages are there without script? All units, each with its gist, then all that the report names, kind by kind.

import { ENTITY_KINDS, kindOf } from '../../core/model/ids.ts'
import { wordsOfKind } from '../../core/model/ontology.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { sortUnits, unitMark } from '../../i18n/units.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { plainText } from '../../ui/Prose.tsx'
import { PLACES } from './addresses.ts'
import { PageSheet } from './PageSheet.tsx'
import { words } from './words.ts'

/** The list of all pages. */
export function ListPage({ site }: { readonly site: string | undefined }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const { symbol } = graph.dataset.report
  const lead = t('list.lead', { symbol })
  return (
    <PageSheet place={{ at: PLACES.list, site }} title={t('list')} description={lead} state={{}}>
      <h1>{t('list')}</h1>
      <p className="lead">{lead}</p>
      <Units />
      {ENTITY_KINDS.map((kind) => (
        <Things key={kind} kind={kind} />
      ))}
    </PageSheet>
  )
}

function Units() {
  const { graph } = useAtlas()
  const language = useLanguage()
  const locale = useLocale()
  const href = useHref()
  return graph.dataset.sections.map(({ id, number, title }) => {
    const units = sortUnits([...graph.units.values()].filter(({ section }) => section === id).map((unit) => unit.id))
    if (units.length === 0) return null
    return (
      <section key={id}>
        <h2>{`${number[language]} ${title[language]}`.trim()}</h2>
        <ul>
          {units.map((unit) => (
            <li key={unit}>
              <a href={href({ unit })}>{unitMark(unit, locale)}</a>{' '}
              {plainText(graph.units.get(unit)?.gist[language] ?? '')}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function Things({ kind }: { readonly kind: (typeof ENTITY_KINDS)[number] }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const href = useHref()
  const name = useShortName(graph)
  const things = graph.dataset.entities.filter(({ id }) => kindOf(id) === kind)
  const [first] = things
  if (first === undefined) return null
  return (
    <section>
      <h2>{wordsOfKind(graph.dataset.ontology, first.id)?.many[language]}</h2>
      <ul className="names">
        {things.map(({ id }) => (
          <li key={id}>
            <a href={href({ selected: [id] })}>{name(id)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
