// One sentence of a unit: its text or its length, what is drawn from it, or why nothing is.

import type { Citation, Claim } from '../../core/model/claim.ts'
import type { Recommendation } from '../../core/model/recommendation.ts'
import type { Unit } from '../../core/model/unit.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { askedText } from '../../i18n/said/advice-text.ts'
import { useAtlas } from '../../state/atlas.ts'
import { AdviceCard } from '../../ui/AdviceCard.tsx'
import { NameLink } from './NameLink.tsx'
import { SentenceText } from './SentenceText.tsx'
import { UnitClaim } from './UnitClaim.tsx'
import { useIsChosen } from './use-scroll-to-chosen.ts'
import { words } from './words.ts'
import './UnitSentence.css'

interface UnitSentenceProps {
  readonly unit: Unit
  /** Those of the whole unit. */
  readonly claims: readonly Claim[]
  /** Its number, from 1. */
  readonly n: number
  /** In characters; 0 where nobody knows. */
  readonly length: number
}

/** A sentence with its claims and requests. */
export function UnitSentence({ unit, claims, n, length }: UnitSentenceProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const { reasons } = graph.dataset.ontology
  const isHere = (one: Citation | undefined) => one?.unit === unit.id && one.sentences.includes(n)
  const advice = graph.recommendationsIn(unit.id)
  const own = claims.filter(({ evidence }) => evidence.some(isHere))
  // A request stands under its first sentence; the others lead into it.
  const asked = advice.filter(({ evidence: [first] }) => first?.unit === unit.id && first.sentences[0] === n)
  const led = advice.filter(({ evidence }) => evidence.slice(1).some(isHere)).length
  const why = reasons[unit.silent.find(({ sentences }) => sentences.includes(n))?.why ?? '']?.[language]
  return (
    <li>
      <span className="sentence-mark">{t('sentence', { n })}</span>
      <div>
        {length > 0 && <SentenceText unit={unit} n={n} length={length} claims={own.length + asked.length} />}
        {own.map((claim) => (
          <UnitClaim key={claim.id} claim={claim} />
        ))}
        {asked.map((one) => (
          <Request key={one.id} one={one} />
        ))}
        {led > 0 && <p className="sentence-none">{t('leadin', { n: led })}</p>}
        {why && <p className="sentence-none">{t('none', { why })}</p>}
      </div>
    </li>
  )
}

/** What is asked, of whom and how strongly, with what it names. */
function Request({ one }: { readonly one: Recommendation }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const locale = useLocale()
  const isChosen = useIsChosen(one.id)
  return (
    <div className={isChosen ? 'unit-claim chosen' : undefined} aria-current={isChosen || undefined}>
      <AdviceCard
        statement={one.statement[language]}
        asked={askedText(one, graph.dataset.ontology, locale)}
        chips={
          <span className="sentence-names">
            {[...one.names, ...one.concerns].map((id) => (
              <NameLink key={id} id={id} />
            ))}
          </span>
        }
      />
    </div>
  )
}
