// How does something that was found stand in the list? Its name or sentence, its other names, and where it stands.

import { Command as Menu } from 'cmdk'
import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import { claimsOn } from '../../core/query/claims.ts'
import type { Found } from '../../core/query/search.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { kindWord, shortName } from '../../i18n/names.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { plainText } from '../../ui/Prose.tsx'
import { words } from './words.ts'

/** One line of the list. */
export function FoundItem({ one, onChoose }: { readonly one: Found; readonly onChoose: () => void }) {
  const { main, more, where, mark } = useFoundText(one)
  return (
    <Menu.Item value={`${one.kind} ${one.id}`} onSelect={onChoose}>
      <span className="search-mark">{mark && <KindMark kind={mark} />}</span>
      <span className="search-main">
        {main} {more && <small>{more}</small>}
      </span>
      <span className="search-where">{where}</span>
    </Menu.Item>
  )
}

interface FoundText {
  readonly main: string
  readonly more: string
  readonly where: string
  readonly mark: EntityKind | undefined
}

function useFoundText({ kind, id }: Found): FoundText {
  const { graph } = useAtlas()
  const locale = useLocale()
  const language = useLanguage()
  const entity = useEntityText(id)
  if (kind === 'entity') return entity
  const gist = plainText(graph.units.get(id)?.gist[language] ?? '')
  if (kind === 'unit') return { main: unitName(id, locale), more: gist, where: unitMark(id, locale), mark: undefined }
  const where = unitMark(graph.unitsOf(id)[0] ?? '', locale)
  if (kind === 'activity') return { main: inline(graph.nameOf(id), language), more: '', where, mark: kind }
  const said = kind === 'claim' ? graph.claims.get(id) : graph.recommendations.get(id)
  const main = plainText(said?.statement[language] ?? '')
  return { main, more: '', where, mark: kind === 'claim' ? undefined : kind }
}

/** A thing by its short name, with its full one and the one of the other language, its kind and its claims. */
function useEntityText(id: string): FoundText {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const main = shortName(id, graph, language)
  const full = inline(graph.nameOf(id), language)
  const other = inline(graph.nameOf(id), language === 'zh' ? 'en' : 'zh')
  const mark = kindOf(id)
  const what = kindWord(id, graph.dataset.ontology, language)
  return {
    main,
    more: [...new Set([full, other])].filter((one) => one !== main).join(' · '),
    where: [what, t('claims', { n: claimsOn(graph, id).length })].filter(Boolean).join(' · '),
    mark,
  }
}
