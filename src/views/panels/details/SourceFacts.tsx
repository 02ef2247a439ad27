// What is a document, who is behind it, and what is its title as it stands?

import type { SourceInfo } from '../../../core/model/entity.ts'
import { calledIn } from '../../../core/model/ontology.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { listText } from '../../../i18n/lists.ts'
import { useShortName } from '../../../i18n/names.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { words } from './words.ts'

/** Facts of a document. */
export function SourceFacts({ source: { kind, title, by = [], class: behind } }: { readonly source: SourceInfo }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const authors = by.map(useShortName(graph))
  const facts = [
    kind[language],
    calledIn(graph.dataset.ontology.sourceClasses, behind, language),
    ...(authors.length > 0 ? [t('source.by', { list: listText(authors, locale) })] : []),
  ]
  return (
    <p className="source-facts">
      {title && <cite>{title[language]}</cite>}
      <span>{[...new Set(facts)].join(' · ')}</span>
    </p>
  )
}
