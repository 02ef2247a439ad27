// The network on screen: a headline that answers, the picture under it, and beside it the same as a list.

import { useCallback, useState } from 'react'
import { isSifted } from '../../core/graph/sift.ts'
import { NARROW } from '../../core/layout/frames.ts'
import { isNarrowed } from '../../core/query/facets.ts'
import { useMedia } from '../../hooks/use-media.ts'
import { withWords } from '../../i18n/words.ts'
import { useActions, useShownLens, useViewState } from '../../state/atlas.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { bandsView } from './bands-code.ts'
import { drawsBands } from './draws-bands.ts'
import type { LinesProps } from './lines-props.ts'
import { NetworkCanvas } from './NetworkCanvas.tsx'
import { NetworkFrame } from './NetworkFrame.tsx'
import { narrowView } from './narrow-code.ts'
import { Sifted } from './Sifted.tsx'
import { useHeadline } from './use-headline.ts'
import { useMeasured } from './use-measured.ts'
import { useSubject } from './use-subject.ts'
import './NetworkView.css'

/** Who looks at the picture needs no list of it. */
const markList = lateCode(withWords(() => import('./MarkList.tsx').then((module) => module.MarkList)))

/** Activities are called in few words, and in full under the pointer. */
const shelfTip = lateCode(() => import('./shelves/ShelfTip.tsx').then((module) => module.ShelfTip))

/** Few filters leave nothing: what is said then comes when one does. */
const nothingLeft = lateCode(withWords(() => import('./NothingLeft.tsx').then((module) => module.NothingLeft)))

/** The network: bands where there is more than lines can show, in a narrow window what that has room for, or else its lines. */
export function NetworkView() {
  const lens = useShownLens()
  const isBands = useViewState(({ view }) => drawsBands(view, lens))
  const isPage = useViewState(({ view }) => view.chrome === 'page')
  const isNarrow = useMedia(NARROW) && isPage
  const of = isBands ? bandsView : isNarrow ? narrowView : undefined
  return of ? (
    <Late of={of} failed={() => <LinesView />}>
      {(Own) => <Own Lines={LinesView} />}
    </Late>
  ) : (
    <LinesView />
  )
}

/** The picture line by line, its headline and its list; in a narrow window under a bar, on a phone what is near the selection. */
function LinesView({ bar, isPhone = false }: LinesProps) {
  const subject = useSubject()
  const { lens, t } = subject
  const { showList } = useActions()
  const measured = useMeasured(lens)
  const { selected, sift, facets, list } = useViewState(({ view }) => view)
  const [isFailed, setFailed] = useState(false)
  const headline = useHeadline(subject, selected)
  const isNothing = lens.links.length === 0 && (isSifted(sift) || isNarrowed(facets))
  const onFailure = useCallback(() => setFailed(true), [])
  return (
    <NetworkFrame
      label={t('canvas')}
      has={list ? 'list' : undefined}
      bar={bar}
      title={isNothing && selected.length === 0 ? t('state.empty') : headline.title}
      support={
        <>
          <Sifted headline={headline} />
          {measured && <measured.parts.MeasuredLine subject={subject} picture={measured} />}
        </>
      }
      tools={
        <button type="button" className="network-list-toggle" aria-pressed={list} onClick={() => showList(!list)}>
          {t('list.short')}
        </button>
      }
    >
      <NetworkCanvas subject={subject} measured={measured} isPhone={isPhone} onFailure={onFailure} />
      {lens.id === 'response' && (
        <Late of={shelfTip} failed={() => null}>
          {(ShelfTip) => <ShelfTip />}
        </Late>
      )}
      {isFailed && <p className="network-no-canvas">{t('state.no-canvas')}</p>}
      {isNothing && (
        // Where it does not come, the legend and the chips still undo what is filtered.
        <Late of={nothingLeft} failed={() => null}>
          {(NothingLeft) => <NothingLeft />}
        </Late>
      )}
      {list && <Late of={markList}>{(MarkList) => <MarkList subject={subject} />}</Late>}
    </NetworkFrame>
  )
}
