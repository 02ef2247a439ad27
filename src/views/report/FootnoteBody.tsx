// Which paragraphs hang on a footnote?

import type { Claim } from '../../core/model/claim.ts'
import type { Unit } from '../../core/model/unit.ts'
import { useWords } from '../../i18n/language.ts'
import { sortUnits } from '../../i18n/units.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { SentenceText } from './SentenceText.tsx'
import { UnitClaim } from './UnitClaim.tsx'
import { useCopyUnit } from './use-copy-unit.ts'
import { words } from './words.ts'

/** The claims that hang on a footnote, and where they stand. */
export function FootnoteBody({ unit, claims }: { readonly unit: Unit; readonly claims: readonly Claim[] }) {
  const t = useWords(words)
  const units = sortUnits(claims.flatMap(({ evidence }) => evidence.map((one) => one.unit))).filter(
    (id) => id !== unit.id,
  )
  const onIt = (n: number) =>
    claims.filter(({ evidence }) => evidence.some((one) => one.unit === unit.id && one.sentences.includes(n))).length
  const text = useCopyUnit(unit.id)?.sentences.map((_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences are known by their number
    <SentenceText key={i} unit={unit} n={i + 1} length={unit.lengths[i] ?? 0} claims={onIt(i + 1)} />
  ))
  if (claims.length === 0) return <div>{text}</div>
  return (
    <div>
      {text}
      <p className="reader-names">
        <b>{t('called')}</b>
        {units.map((id) => (
          <UnitLink key={id} unit={id} />
        ))}
      </p>
      <h2>{t('noteclaims')}</h2>
      {claims.map((claim) => (
        <UnitClaim key={claim.id} claim={claim} />
      ))}
    </div>
  )
}
