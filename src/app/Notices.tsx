// Is there anything to be told about the link, about what could not be remembered, or about the scene that is looked at? How that
// is said comes when there is.

import { withWords } from '../i18n/words.ts'
import { useViewState } from '../state/atlas.ts'
import { Late, lateCode } from '../ui/Late.tsx'

const noticeList = lateCode(withWords(() => import('./notices/NoticeList.tsx').then((module) => module.NoticeList)))

/** Notices above the view; nothing where there are none. */
export function Notices() {
  const hasAny = useViewState(
    ({ faults, unkept, view }) =>
      faults.length > 0 || unkept || view.data !== null || (view.chrome === 'page' && view.scene !== null),
  )
  if (!hasAny) return null
  return (
    <Late of={noticeList} failed={() => null}>
      {(NoticeList) => <NoticeList />}
    </Late>
  )
}
