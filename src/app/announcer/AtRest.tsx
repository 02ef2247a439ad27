// What does the page do from when it answers? It says each step and what short names stand for, takes a file that is dropped on it, and talks to a page around it.

import { withWords } from '../../i18n/words.ts'
import { useViewState } from '../../state/atlas.ts'
import { useSpoken } from '../../state/spoken.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { useDrop } from '../use-drop.ts'
import { Steps } from './Steps.tsx'

const hostMessages = lateCode(
  withWords(() => import('../embed/HostMessages.tsx').then((module) => module.HostMessages)),
)

const spokenBar = lateCode(withWords(() => import('../spoken/SpokenBar.tsx').then((module) => module.SpokenBar)))

const fullName = lateCode(withWords(() => import('../tip/FullName.tsx').then((module) => module.FullName)))

/** What nobody needs before. */
export function AtRest() {
  const isPage = useViewState(({ view }) => view.chrome === 'page')
  const isShown = useSpoken((spoken) => spoken.isShown)
  return (
    <>
      {isPage && <Drop />}
      {isPage && (
        <Late of={fullName} failed={() => null}>
          {(FullName) => <FullName />}
        </Late>
      )}
      <Steps />
      {isPage && isShown && (
        <Late of={spokenBar} failed={() => null}>
          {(SpokenBar) => <SpokenBar />}
        </Late>
      )}
      {window.parent !== window && (
        <Late of={hostMessages} failed={() => null}>
          {(HostMessages) => <HostMessages />}
        </Late>
      )}
    </>
  )
}

function Drop() {
  useDrop()
  return null
}
