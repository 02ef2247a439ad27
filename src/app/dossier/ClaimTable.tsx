// What is said, claim by claim? One a row: how sure, our sentence, who says so, where.

import type { ReactNode } from 'react'
import type { Claim } from '../../core/model/claim.ts'
import { kindOf } from '../../core/model/ids.ts'
import { namedSources } from '../../core/model/named-sources.ts'
import type { DossierPartner } from '../../core/query/dossier.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { claimText, sourceText } from '../../i18n/said/claim-text.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { DossierUnits } from './DossierUnits.tsx'
import { SumText } from './SumText.tsx'
import { words } from './words.ts'
import './ClaimTable.css'

/** The number of each source among the notes. */
export type NoteNumbers = ReadonlyMap<string, number>

/** Claims under what they tie the subject to; `label` says how. */
export function PartnerTable({
  label,
  partners,
  numbers,
}: {
  readonly label: string
  readonly partners: readonly DossierPartner[]
  readonly numbers: NoteNumbers
}) {
  return (
    <Frame label={label}>
      {partners.map((partner) => (
        <tbody key={partner.other}>
          <PartnerRow partner={partner} />
          <ClaimRows claims={partner.claims} numbers={numbers} />
        </tbody>
      ))}
    </Frame>
  )
}

/** Claims in a row. */
export function ClaimTable({
  label,
  claims,
  numbers,
}: {
  readonly label: string
  readonly claims: readonly Claim[]
  readonly numbers: NoteNumbers
}) {
  return (
    <Frame label={label}>
      <tbody>
        <ClaimRows claims={claims} numbers={numbers} />
      </tbody>
    </Frame>
  )
}

/** The table with its heads, which come again on every page. */
function Frame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useWords(words)
  return (
    <table className="dossier-claims">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('claims.how')}</span>
          </th>
          <th scope="col">{label}</th>
          <th scope="col">
            {t('claims.how')} · {t('claims.who')}
          </th>
          <th scope="col">{t('claims.where')}</th>
        </tr>
      </thead>
      {children}
    </table>
  )
}

function PartnerRow({ partner: { other, claims, sums, isOurs } }: { readonly partner: DossierPartner }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const href = useHref()
  const kind = kindOf(other)
  const name = useShortName(graph)(other)
  return (
    <tr className="dossier-partner">
      <th scope="rowgroup" colSpan={4}>
        <div>
          {kind && <KindMark kind={kind} size={12} />}
          <a href={href({ selected: [other] })}>{name}</a>
          <small>
            {t('row.claims', { n: claims.length })}
            {isOurs && ` · ${t('ours')}`}
          </small>
          {sums.map(({ id, claim, quantity }) => (
            <span className="dossier-partner-sum" key={id}>
              <SumText claim={claim} quantity={quantity} />
            </span>
          ))}
        </div>
      </th>
    </tr>
  )
}

function ClaimRows({ claims, numbers }: { readonly claims: readonly Claim[]; readonly numbers: NoteNumbers }) {
  return claims.map((claim) => <ClaimRow key={claim.id} claim={claim} numbers={numbers} />)
}

function ClaimRow({ claim, numbers }: { readonly claim: Claim; readonly numbers: NoteNumbers }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const { stroke, statement, certainty, sources, mechanism, note, read, ties } = claimText(claim, graph, locale)
  const isSeen = (id: string) => claim.refersTo?.includes(id) === true
  const named = namedSources(claim)
  const inOrder = [...named.filter((id) => !isSeen(id)), ...named.filter(isSeen)]
  const more = [mechanism, ties].filter((part) => part !== '').join(' · ')
  return (
    <tr data-claim={claim.id}>
      <td>
        <StrokeMark stroke={stroke} />
      </td>
      <td>
        <InLanguage language={language}>
          <Prose text={statement} />
        </InLanguage>
        {more !== '' && <small>{more}</small>}
        {note && (
          <small>
            <InLanguage language={language}>{note}</InLanguage>
          </small>
        )}
        {read && <small>{read}</small>}
      </td>
      <td>
        {certainty} ·{' '}
        {inOrder.length === 0
          ? sources
          : inOrder.map((id, i) => (
              <span key={id}>
                {i > 0 && t('source.join')}
                {sourceText(claim, id, graph, locale)}
                <sup>{numbers.get(id)}</sup>
              </span>
            ))}
      </td>
      <td>
        <DossierUnits units={claim.evidence.map(({ unit }) => unit)} />
      </td>
    </tr>
  )
}
