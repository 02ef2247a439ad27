// The picture of everything, added up: a headline that answers, bands between columns, or one band with its lines.

import { useMemo, useRef, useState } from 'react'
import { standsOf } from '../../../core/graph/lens.ts'
import { isStepped } from '../../../core/graph/sift.ts'
import { PHONE } from '../../../core/layout/frames.ts'
import type { BandId } from '../../../core/query/band-choices.ts'
import type { Band } from '../../../core/query/bands.ts'
import { useMedia } from '../../../hooks/use-media.ts'
import { useSize } from '../../../hooks/use-size.ts'
import { withWords } from '../../../i18n/words.ts'
import { useActions, useResting, useViewState } from '../../../state/atlas.ts'
import { Late, lateCode } from '../../../ui/Late.tsx'
import { rootSize } from '../../../ui/root-size.ts'
import { NetworkFrame } from '../NetworkFrame.tsx'
import { NarrowBar } from '../rows/NarrowBar.tsx'
import { Sifted } from '../Sifted.tsx'
import { type Headline, saidOf } from '../subject.ts'
import { useHeadline } from '../use-headline.ts'
import { BandsAtRest } from './BandsAtRest.tsx'
import { BandsList } from './BandsList.tsx'
import type { BandsContent } from './content.ts'
import { bandsHeadline } from './headline.ts'
import { OpenBandView } from './OpenBandView.tsx'
import { useBands } from './use-bands.ts'
import { useLit } from './use-lit.ts'
import './BandsView.css'

/** Below this there is no room for columns side by side; px at a root of 16. */
const NARROW = 600

/** Who looks at the picture needs no list of it. */
const markList = lateCode(withWords(() => import('../MarkList.tsx').then((module) => module.MarkList)))

/** The bands, their headline and the list of the lens. */
export function BandsView() {
  const content = useBands()
  const { subject, band, t } = content
  const { showList } = useActions()
  const isPhone = useMedia(PHONE)
  const { selected, sift, list } = useViewState(({ view }) => view)
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const [under, setUnder] = useState<BandId | null>(null)
  const lit = useLit(content, under)
  const ofSelection = useHeadline(subject, selected)
  const pointed = content.summary.bands.find(({ id }) => id === under) ?? band
  const own = useMemo(() => pressable(content, pointed), [content, pointed])
  const headline = selected.length > 0 || isStepped(sift) ? ofSelection : own
  useRestingOn(pointed?.links)
  const [around] = selected
  const scale = rootSize() / 16
  const Picture = size !== null && size.width < NARROW * scale ? BandsList : band ? OpenBandView : BandsAtRest
  return (
    <NetworkFrame
      label={t('bands')}
      has={list ? 'list' : undefined}
      bar={<NarrowBar subject={subject} isPhone={isPhone} around={around && saidOf(subject, around)} />}
      title={headline.title}
      support={<Sifted headline={headline} />}
      tools={
        <button type="button" className="bands-toggle" aria-pressed={list} onClick={() => showList(!list)}>
          {subject.t('list.short')}
        </button>
      }
    >
      <div className="bands" ref={frame}>
        {size && <Picture content={content} size={size} scale={scale} lit={lit} under={under} onUnder={setUnder} />}
      </div>
      {list && <Late of={markList}>{(MarkList) => <MarkList subject={subject} />}</Late>}
    </NetworkFrame>
  )
}

/** On screen it says too what a press does. */
function pressable(content: BandsContent, band: Band | undefined): Headline {
  const { title, support } = bandsHeadline(content, band)
  if (band) return { title, support }
  const { t, subject } = content
  return {
    title,
    support: subject.language === 'zh' ? support + t('support.press') : `${support} ${t('support.press')}`,
  }
}

/** Of bands as a whole the view rests on all of the lens, as its lines do. */
function useRestingOn(links: ReturnType<typeof useBands>['subject']['lens']['links'] | undefined): void {
  const all = useBands().subject.lens.links
  const stands = useMemo(() => [...new Set((links ?? all).flatMap(standsOf))], [links, all])
  useResting('network', stands)
}
