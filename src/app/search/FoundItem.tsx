// How does something that was found stand in the list? Its name or sentence, its other names, and where it stands.

import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import type { Found } from '../../core/query/asking/word-index.ts'
import { claimsOn } from '../../core/query/claims.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { kindWord, shortName } from '../../i18n/names.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { plainText } from '../../ui/Prose.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { Line } from './Line.tsx'
import { Marked } from './Marked.tsx'
import { SentenceBars } from './SentenceBars.tsx'
import { words } from './words.ts'
import './FoundItem.css'

/** By what a line of something found is known among all others. */
export const lineOf = ({ kind, id }: Found) => `${kind} ${id}`

/** One line of the list. */
export function FoundItem({ one, onChoose }: { readonly one: Found; readonly onChoose: () => void }) {
  const { main, more, where, mark } = useFoundText(one)
  if (one.kind === 'claim') return <ClaimItem one={one} onChoose={onChoose} />
  return (
    <Line value={lineOf(one)} mark={mark && <KindMark kind={mark} />} where={where} onChoose={onChoose}>
      <Marked text={main} />{' '}
      {more && (
        <small>
          <Marked text={more} />
        </small>
      )}
    </Line>
  )
}

/** A claim with its stroke, who says so, and the sentence at which its unit opens. */
function ClaimItem({ one, onChoose }: { readonly one: Found; readonly onChoose: () => void }) {
  const { graph } = useAtlas()
  const locale = useLocale()
  const claim = graph.claims.get(one.id)
  if (claim === undefined) return null
  const { statement, certainty, sources, stroke } = claimText(claim, graph, locale)
  const [cited] = claim.evidence
  return (
    <Line
      value={lineOf(one)}
      mark={<StrokeMark stroke={stroke} />}
      where={cited && unitMark(cited.unit, locale)}
      onChoose={onChoose}
    >
      <Marked text={plainText(statement)} />
      <span className="search-second">
        <small>
          {certainty} · {sources}
        </small>
        {cited && <SentenceBars citation={cited} />}
      </span>
    </Line>
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
  const said = graph.recommendations.get(id)
  return { main: plainText(said?.statement[language] ?? ''), more: '', where, mark: 'recommendation' }
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
