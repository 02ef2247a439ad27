// Which paragraphs hang on a footnote?

import type { Claim } from '../../core/model/claim.ts'
import type { Unit } from '../../core/model/unit.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { sortUnits, unitMark, unitName } from '../../i18n/units.ts'
import { useHref } from '../../state/atlas.ts'
import { UnitChip } from '../../ui/ClaimCard.tsx'
import { SentenceText } from './SentenceText.tsx'
import { UnitClaim } from './UnitClaim.tsx'
import { useCopyUnit } from './use-copy-unit.ts'
import { words } from './words.ts'

/** The claims that hang on a footnote, and where they stand. */
export function FootnoteBody({ unit, claims }: { readonly unit: Unit; readonly claims: readonly Claim[] }) {
  const href = useHref()
  const t = useWords(words)
  const locale = useLocale()
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
      <p className="named-here">
        <b>{t('called')}</b>
        {units.map((id) => (
          <UnitChip key={id} href={href({ unit: id })} label={unitMark(id, locale)} name={unitName(id, locale)} />
        ))}
      </p>
      <h2>{t('noteclaims')}</h2>
      {claims.map((claim) => (
        <UnitClaim key={claim.id} claim={claim} />
      ))}
    </div>
  )
}
