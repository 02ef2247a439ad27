// What is said of a selection: of the last thing selected, what it has in common with others, and what a filter keeps out.

import { useRef } from 'react'
import { whatIs } from '../../../core/model/ids.ts'
import { useAtlas, useLinkOf } from '../../../state/atlas.ts'
import { RoomContext, useWidth } from './answer/room.ts'
import { ClaimDetails } from './ClaimDetails.tsx'
import { EntityDetails } from './EntityDetails.tsx'
import { FoldDetails } from './FoldDetails.tsx'
import { LinkDetails } from './LinkDetails.tsx'
import { LeftOut } from './left-out/LeftOut.tsx'
import { SeveralDetails } from './SeveralDetails.tsx'
import { StandDetails } from './StandDetails.tsx'
import './Selected.css'

/** The details of what was selected last, below how it stands beside the others. */
export function Selected({ selected, hasSeveral }: { readonly selected: string; readonly hasSeveral: boolean }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  return (
    <div className={hasSeveral ? 'details-selected with-several' : 'details-selected'} ref={frame}>
      <RoomContext value={width}>
        {hasSeveral && <SeveralDetails />}
        <LeftOut of={selected} />
        <Content selected={selected} />
      </RoomContext>
    </div>
  )
}

function Content({ selected }: { readonly selected: string }) {
  const { lenses } = useAtlas()
  const linkOf = useLinkOf()
  switch (whatIs(selected)) {
    case 'link': {
      const link = linkOf(selected)
      return link && <LinkDetails link={link} />
    }
    case 'fold': {
      const fold = lenses.fold(selected)
      return fold && <FoldDetails fold={fold} />
    }
    case 'claim':
      return <ClaimDetails id={selected} />
    case 'activity':
    case 'recommendation':
      return <StandDetails id={selected} />
    default:
      return <EntityDetails id={selected} />
  }
}
