// The sentences of a unit, each with the claims drawn from it: as bars, or as text where the reader has a copy.

import type { Claim } from '../../core/model/claim.ts'
import type { Unit } from '../../core/model/unit.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { BarsNote } from './copy/BarsNote.tsx'
import { MarksLegend } from './SentenceText.tsx'
import { UnitSentence } from './UnitSentence.tsx'
import { useCopyUnit, useMatchedUnit } from './use-copy-unit.ts'
import { words } from './words.ts'
import './SentenceList.css'

interface UnitClaims {
  readonly unit: Unit
  readonly claims: readonly Claim[]
}

/** Sentences and claims, one by one. */
export function SentenceList({ unit, claims }: UnitClaims) {
  const t = useWords(words)
  const { has } = useAtlas()
  const own = useCopyUnit(unit.id)
  const isMatched = useMatchedUnit(unit.id) !== undefined
  const lengths = useLengths({ unit, claims })
  const compared = own?.verified ? 'text.verified' : 'text.differs'
  return (
    <>
      {own && <p className="sentence-note">{t(compared)}</p>}
      {own?.verified && <MarksLegend />}
      <ol className="sentence-list">
        {lengths.map((length, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences are known by their number
          <UnitSentence key={i} unit={unit} claims={claims} n={i + 1} length={length} />
        ))}
      </ol>
      {!own && <p className="sentence-note">{isMatched ? <BarsNote /> : t(has.has('proof') ? 'bars' : 'unproved')}</p>}
    </>
  )
}

/** The lengths of the sentences. Without a proof only those that something rests on are known, and none by its length: 0. */
function useLengths({ unit, claims }: UnitClaims): readonly number[] {
  const { graph, has } = useAtlas()
  if (has.has('proof')) return unit.lengths
  const cited = [...claims, ...graph.recommendationsIn(unit.id)]
    .flatMap(({ evidence }) => evidence)
    .flatMap((one) => (one.unit === unit.id ? one.sentences : []))
    .filter((spot) => typeof spot === 'number')
  return Array.from({ length: Math.max(0, ...cited) }, () => 0)
}
