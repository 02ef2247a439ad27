// How is the data held against the report, and what does that not prove?

import facts from 'virtual:atlas-about'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { words } from './words.ts'

/** What the check finds, in counts; of a report that was fetched, whether it was checked at all. */
export function Proof() {
  const { source, has } = useAtlas()
  const t = useWords(words)
  if (source.isFirst) return <Checked />
  return (
    <>
      <h2>{t('proof')}</h2>
      <p>{t(has.has('proof') ? 'proof.brought' : 'proof.absent')}</p>
    </>
  )
}

function Checked() {
  const { claims } = useAtlas().graph.dataset
  const t = useWords(words)
  const { cues, explicit, inferred, modals, modalsUsed, gists, wholes, met } = facts.proved
  return (
    <>
      <h2>{t('proof')}</h2>
      <p>{t('proof.text', { claims: claims.length })}</p>
      <ul>
        <li>{t('proof.cue', { cues, explicit, inferred })}</li>
        <li>{t('proof.modals', { modals, used: modalsUsed })}</li>
        <li>{t('proof.small')}</li>
        <li>{t('proof.gists', { gists })}</li>
        <li>{t('proof.languages')}</li>
        <li>{t('proof.parts', { wholes, met })}</li>
      </ul>
      <p>{t('proof.not')}</p>
      <p>{t('proof.from')}</p>
      <p>
        <code>{facts.proof}</code>
      </p>
      <p>{t('proof.own')}</p>
    </>
  )
}
