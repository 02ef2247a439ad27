// Is there anything to be told about the link, or about what could not be remembered? How that is said comes when there is.

import { withWords } from '../i18n/words.ts'
import { useViewState } from '../state/atlas.ts'
import { Late, lateCode } from '../ui/Late.tsx'

const noticeList = lateCode(withWords(() => import('./notices/NoticeList.tsx').then((module) => module.NoticeList)))

/** Notices above the view; nothing where there are none. */
export function Notices() {
  const hasAny = useViewState(({ faults, unkept }) => faults.length > 0 || unkept)
  if (!hasAny) return null
  return (
    <Late of={noticeList} failed={() => null}>
      {(NoticeList) => <NoticeList />}
    </Late>
  )
}
