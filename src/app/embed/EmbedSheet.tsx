// What does a reader get who touches a mark in a frame? The firmest claim about it with its place, how many more there are, and
// the way back.

import { useContext, useEffect, useMemo } from 'react'
import { firmestClaim, firstUnit } from '../../core/query/claims.ts'
import { standsOn } from '../../core/query/support.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { UnitLinks } from '../../parts/UnitLink.tsx'
import { useMarkName } from '../../parts/use-mark-name.ts'
import { useAtlas, useElsewhere, useEvidence, useShownLens, useViewState } from '../../state/atlas.ts'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { TextsContext, useTexts } from '../use-texts.ts'
import { useWayBack } from './use-way-back.ts'
import { words } from './words.ts'
import './EmbedSheet.css'

/** What was chosen by hand, and the way back; nothing as long as a frame shows what it was opened with. */
export function EmbedSheet() {
  const t = useWords(words)
  const back = useWayBack()
  const selected = useViewState(({ view }) => view.selected[0])
  const isReport = useViewState(({ view }) => view.view === 'report')
  if (back === undefined) return null
  return (
    <div className="embed-sheet">
      <button type="button" className="plain-button" onClick={back}>
        {t('back')}
      </button>
      {selected !== undefined && !isReport && <Chosen id={selected} />}
    </div>
  )
}

function Chosen({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useMarkName()(id)
  const claims = useClaimsOn(id)
  const isHere = useSentences()
  const claim = firmestClaim(claims)
  return (
    <>
      <p>
        <b>{name}</b> {claims.length > 1 && <small>{t('claims', { n: claims.length })}</small>}
      </p>
      {claim && isHere && (
        <ClaimCard
          text={claimText(claim, graph, locale)}
          chips={<UnitLinks units={claim.evidence.map(({ unit }) => unit)} cover={firstUnit(claim)} />}
        />
      )}
    </>
  )
}

/** The claims that a mark or a line rests on: what the text says before what is read into it. */
function useClaimsOn(id: string) {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const lens = useShownLens()
  const elsewhere = useElsewhere()
  return useMemo(() => {
    const all = standsOn(evidence, lens, id, elsewhere).flatMap((stand) => graph.claims.get(stand) ?? [])
    const said = all.filter(({ reading }) => reading === 'explicit')
    return said.length > 0 ? said : all
  }, [graph, evidence, lens, elsewhere, id])
}

/** Our sentences come when somebody wants to read one. */
function useSentences(): boolean {
  const texts = useContext(TextsContext)
  const language = useLanguage()
  useEffect(() => void texts?.load(language), [texts, language])
  return useTexts(true).state === 'here'
}
