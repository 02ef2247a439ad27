// What can a selection be set beside? Two ways on from it, each of which asks for another name.

import { useState } from 'react'
import type { Purpose } from '../../../../core/query/companions.ts'
import { useWords } from '../../../../i18n/language.ts'
import { withWords } from '../../../../i18n/words.ts'
import { useViewState } from '../../../../state/atlas.ts'
import { Late, lateCode } from '../../../../ui/Late.tsx'
import { PanelNote } from '../PanelNote.tsx'
import { words } from './words.ts'

const code = lateCode(withWords(() => import('./PickName.tsx').then((module) => module.PickName)))

/** So many things stand side by side. */
export const MOST_COMPARED = 4

/** “Compare with…” while there is room beside what is selected, “Path to…” from one thing. */
export function PickWays() {
  const t = useWords(words)
  const count = useViewState(({ view }) => view.selected.length)
  const [purpose, setPurpose] = useState<Purpose | null>(null)
  const ways: readonly Purpose[] = count === 1 ? ['compare', 'paths'] : count < MOST_COMPARED ? ['compare'] : []
  return (
    <>
      {ways.map((way) => (
        <button key={way} type="button" className="link-button" aria-haspopup="dialog" onClick={() => setPurpose(way)}>
          {t(`pick.${way}`)}
        </button>
      ))}
      {purpose && (
        <Late
          of={code}
          failed={(retry) => (
            <PanelNote role="alert">
              {t('failed')}{' '}
              <button type="button" className="plain-button" onClick={retry}>
                {t('again')}
              </button>
            </PanelNote>
          )}
        >
          {(PickName) => <PickName purpose={purpose} onClose={() => setPurpose(null)} />}
        </Late>
      )}
    </>
  )
}
