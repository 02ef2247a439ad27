// A unit as a copy in another language has it: its text with the figures that agree, and how well it agrees, beside our gist.

import { isFirm, type UnitAgreement } from '../../../core/evidence/agreement-of-unit.ts'
import type { Trait } from '../../../core/evidence/traits.ts'
import type { Unit } from '../../../core/model/unit.ts'
import { useLocale, useWords } from '../../../i18n/language.ts'
import { listText } from '../../../i18n/lists.ts'
import { languageName } from '../../../i18n/locales.ts'
import { unitMark } from '../../../i18n/units.ts'
import { useMatchedUnit } from '../use-copy-unit.ts'
import { CopyText } from './CopyText.tsx'
import { traitText } from './trait-text.ts'
import { words } from './words.ts'
import './MatchedText.css'

/** Nothing where no copy in another language is open, or it lacks the unit. */
export function MatchedText({ unit }: { readonly unit: Unit }) {
  const t = useWords(words)
  const locale = useLocale()
  const matched = useMatchedUnit(unit.id)
  if (!matched) return null
  const { agreement, language, sentences, marks } = matched
  const isOff = agreement.by === 'off'
  return (
    <section className={isOff ? 'matched-text matched-text-off' : 'matched-text'}>
      <h2>{t('text', { language: languageName(language, locale) })}</h2>
      <p className="matched-text-how">
        <b>
          <Agreement id={unit.id} of={agreement} />
        </b>{' '}
        <span>{t(isOff ? 'remark.off' : 'remark')}</span>
      </p>
      <Doubts of={agreement} />
      <p className="matched-text-words" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {sentences.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences are known by their number
          <span key={i}>
            <CopyText unit={unit.id} piece={String(i)} text={text} marks={marks?.[i] ?? []} />{' '}
          </span>
        ))}
      </p>
    </section>
  )
}

/** "¶36: 5 of 5 figures, S/2014/770". */
function Agreement({ id, of: { by, found, missing } }: { readonly id: string; readonly of: UnitAgreement }) {
  const t = useWords(words)
  const locale = useLocale()
  const unit = unitMark(id, locale)
  const isFigure = (trait: Trait) => !('symbol' in trait)
  const symbols = listText(
    found.filter((trait) => !isFigure(trait)).map((trait) => traitText(trait, locale)),
    locale,
  )
  const n = found.filter(isFigure).length
  const of = n + missing.filter(isFigure).length
  if (of > 0) return t('agree.figures', { unit, n, of, symbols: symbols === '' ? '' : t('agree.with', { symbols }) })
  if (symbols !== '') return t('agree.symbols', { unit, symbols })
  return t(by === 'place' ? 'agree.place' : 'agree.none', { unit })
}

/** What does not agree, by name. */
function Doubts({ of }: { readonly of: UnitAgreement }) {
  const t = useWords(words)
  const locale = useLocale()
  const list = (traits: readonly Trait[]) => ({
    list: listText(
      traits.map((trait) => traitText(trait, locale)),
      locale,
    ),
  })
  const { by, found, missing, extra, moved, length, isCut } = of
  const firm = missing.filter(isFirm)
  const small = missing.filter((trait) => !isFirm(trait))
  const isWrong = firm.length + extra.length > 0 || length !== undefined || isCut
  const said = [
    ...(firm.length > 0 ? [t('missing', list(firm))] : []),
    ...(small.length > 0 ? [t('missing.small', list(small))] : []),
    ...(extra.length > 0 ? [t('extra', { list: listText(extra, locale) })] : []),
    ...(moved.length > 0 ? [t('moved', list(moved))] : []),
    ...(length ? [t(`length.${length}`)] : []),
    ...(isCut ? [t('cut')] : []),
    ...(by === 'off' && !isWrong && found.every((trait) => !isFirm(trait)) ? [t('alone')] : []),
  ]
  if (said.length === 0) return null
  return (
    <ul className="matched-text-doubts">
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
