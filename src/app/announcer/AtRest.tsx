// What does the page do from when it answers? It says each step, and takes a file that is dropped on it.

import { useViewState } from '../../state/atlas.ts'
import { useDrop } from '../use-drop.ts'
import { Steps } from './Steps.tsx'

/** What nobody needs before. */
export function AtRest() {
  const isPage = useViewState(({ view }) => view.chrome === 'page')
  return (
    <>
      {isPage && <Drop />}
      <Steps />
    </>
  )
}

function Drop() {
  useDrop()
  return null
}
