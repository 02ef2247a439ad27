// What does a view need beside itself in a frame of another site? The wheel left to that site, a card where there is no room for a
// picture, what a touch finds, what may be chosen, and the version of the data. Fetched only there.

import { useEffect, useState } from 'react'
import { EmbedCard } from './EmbedCard.tsx'
import { EmbedSheet } from './EmbedSheet.tsx'
import { FrameTools } from './FrameTools.tsx'
import { useIsSmall } from './root-says.ts'
import { ScrollHint } from './ScrollHint.tsx'
import { SourceVersion } from './SourceVersion.tsx'
import { useStepsInside } from './use-steps-inside.ts'
import { WishFaults } from './WishFaults.tsx'
import { readWishes } from './wishes.ts'
import './Embedded.css'

/** Stands between the view and its caption. */
export function Embedded() {
  const { isSmall, follows } = useIsSmall()
  const [{ wheel, tools, faults }] = useState(() => readWishes(window.location.search))
  useStepsInside()
  useEffect(() => {
    document.documentElement.dataset['embed'] = isSmall ? 'card' : 'picture'
    return () => {
      delete document.documentElement.dataset['embed']
    }
  }, [isSmall])
  return (
    <>
      {isSmall && <EmbedCard isWhole={follows} />}
      <div className="over-picture">
        <ScrollHint wheel={wheel} />
        <EmbedSheet />
      </div>
      {!isSmall && (
        <>
          <FrameTools tools={tools} />
          <WishFaults faults={faults} />
        </>
      )}
      <SourceVersion />
    </>
  )
}
