// One thing that is not as it was: how, where it stands, and the old words beside the new.

import { useId } from 'react'
import type { WholeGraph } from '../../core/graph/graph.ts'
import { type Change, type Stand, wordsOf } from '../../core/history/changes.ts'
import { type StatementStroke, strokeOf } from '../../core/model/certainty.ts'
import type { UnitId } from '../../core/model/ids.ts'
import { calledIn } from '../../core/model/ontology.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { UnitLinks } from '../../parts/UnitLink.tsx'
import { useAtlas } from '../../state/atlas.ts'
import { Prose } from '../../ui/Prose.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { words } from './words.ts'
import './ChangeEntry.css'

interface ChangeEntryProps {
  readonly change: Change
  /** The data as they were. */
  readonly before: WholeGraph
}

/** A row of the list. */
export function ChangeEntry({ change: { ways, aspects, before, now }, before: then }: ChangeEntryProps) {
  const t = useWords(words)
  const locale = useLocale()
  const { graph } = useAtlas()
  const heading = useId()
  const sides = [
    ...(before === undefined ? [] : [{ label: t('then'), ...saidOf(before, then, locale) }]),
    ...(now === undefined ? [] : [{ label: t('now'), ...saidOf(now, graph, locale) }]),
  ]
  const [one, other] = sides
  const hasWords = one?.text !== other?.text
  // What is said in the same words of the same firmness is said once.
  const isSame = !hasWords && one?.firm === other?.firm && one?.note === other?.note
  const how = ways.flatMap((way) => {
    if (way === 'otherwise') return aspects.map((aspect) => t(`aspect.${aspect}`))
    return t(way === 'reworded' && !hasWords ? 'way.elsewhere' : `way.${way}`)
  })
  return (
    <li className="change" aria-labelledby={heading}>
      <p id={heading} className="changes-way">
        <b>{listText(how, locale, 'row')}</b>
        <UnitLinks units={[...new Set([before, now].flatMap((stand) => (stand ? unitsOf(stand) : [])))]} />
      </p>
      <div className="changes-beside">
        {(isSame ? sides.slice(1) : sides).map(({ label, text, firm, note, stroke }) => (
          <div key={label}>
            {!isSame && <h3>{label}</h3>}
            <p>
              <Prose text={text} />
            </p>
            <p className="changes-firm">
              {stroke && <StrokeMark stroke={stroke} />}
              {firm}
            </p>
            {!isSame && note !== undefined && <p className="changes-firm">{note}</p>}
          </div>
        ))}
      </div>
    </li>
  )
}

interface Said {
  readonly text: string
  /** How firm it is, and on whose word. */
  readonly firm: string
  /** What a reader should know about it. */
  readonly note?: string | undefined
  readonly stroke?: StatementStroke
}

/** What it says in the data it is of. */
function saidOf(stand: Stand, graph: WholeGraph, locale: Locale): Said {
  const language = dataLanguage(locale)
  const { ontology } = graph.dataset
  const text = wordsOf(stand, language)
  if ('certainty' in stand) {
    const { certainty, sources, note } = claimText(stand, graph, locale)
    return { text, firm: `${certainty} · ${sources}`, note, stroke: strokeOf(stand) }
  }
  if ('modality' in stand) return { text, firm: calledIn(ontology.modalities, stand.modality, language) }
  return { text, firm: calledIn(ontology.statuses, stand.status, language), note: stand.note?.[language] }
}

function unitsOf(stand: Stand): readonly UnitId[] {
  return 'evidence' in stand ? stand.evidence.map(({ unit }) => unit) : [stand.unit]
}
