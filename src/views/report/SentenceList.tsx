// The sentences of a unit, each with the claims drawn from it: as bars, or as text where the reader has a copy.

import type { Claim } from '../../core/model/claim.ts'
import type { Unit } from '../../core/model/unit.ts'
import { askedText } from '../../i18n/advice-text.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { AdviceCard } from '../../ui/AdviceCard.tsx'
import { NameLink } from './NameLink.tsx'
import { MarksLegend, SentenceText } from './SentenceText.tsx'
import { UnitClaim } from './UnitClaim.tsx'
import { useCopyUnit } from './use-copy-unit.ts'
import { words } from './words.ts'

/** Sentences and claims, one by one. */
export function SentenceList({ unit, claims }: { readonly unit: Unit; readonly claims: readonly Claim[] }) {
  const t = useWords(words)
  const { graph, has } = useAtlas()
  const own = useCopyUnit(unit.id)
  const { ontology } = graph.dataset
  const advice = (n: number) =>
    graph
      .recommendationsIn(unit.id)
      .filter(({ evidence }) => evidence[0]?.unit === unit.id && evidence[0].sentences[0] === n)
  const leadIn = (n: number) =>
    graph
      .recommendationsIn(unit.id)
      .filter(({ evidence }) => evidence.some((one, i) => i > 0 && one.unit === unit.id && one.sentences.includes(n)))
      .length
  const language = useLanguage()
  const locale = useLocale()
  const why = (n: number) => {
    const silence = unit.silent.find(({ sentences }) => sentences.includes(n))
    return silence && ontology.reasons[silence.why]?.[language]
  }
  const from = (n: number) =>
    claims.filter(({ evidence }) => evidence.some((one) => one.unit === unit.id && one.sentences.includes(n)))
  // Without a proof only the sentences that something rests on are known.
  const cited = [...claims, ...graph.recommendationsIn(unit.id)]
    .flatMap(({ evidence }) => evidence)
    .flatMap((one) => (one.unit === unit.id ? one.sentences : []))
    .filter((spot) => typeof spot === 'number')
  const lengths = has.has('proof') ? unit.lengths : Array.from({ length: Math.max(0, ...cited) }, () => 0)
  return (
    <>
      <p className="bars-note">
        {t(
          !has.has('proof') ? 'unproved' : own === undefined ? 'bars' : own.verified ? 'text.verified' : 'text.differs',
        )}
      </p>
      {own?.verified && <MarksLegend />}
      <ol className="sentences">
        {lengths.map((length, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences are known by their number
          <li key={i}>
            <span className="sentence-mark">{t('sentence', { n: i + 1 })}</span>
            <div>
              {length > 0 && (
                <SentenceText
                  unit={unit}
                  n={i + 1}
                  length={length}
                  claims={from(i + 1).length + advice(i + 1).length}
                />
              )}
              {from(i + 1).map((claim) => (
                <UnitClaim key={claim.id} claim={claim} />
              ))}
              {advice(i + 1).map((one) => (
                <AdviceCard
                  key={one.id}
                  statement={one.statement[language]}
                  asked={askedText(one, ontology, locale)}
                  chips={
                    <span className="names">
                      {[...one.names, ...one.concerns].map((id) => (
                        <NameLink key={id} id={id} />
                      ))}
                    </span>
                  }
                />
              ))}
              {leadIn(i + 1) > 0 && <p className="no-claim">{t('leadin', { n: leadIn(i + 1) })}</p>}
              {why(i + 1) && <p className="no-claim">{t('none', { why: why(i + 1) ?? '' })}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
