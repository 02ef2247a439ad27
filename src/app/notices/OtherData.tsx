// The link was made with other data than this site has now: whoever follows it is told, before they quote what they see.

import { useWords } from '../../i18n/language.ts'
import { withWords } from '../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { Late, lateCode } from '../../ui/Late.tsx'
import { useVersion } from '../print/use-version.ts'
import { words } from './words.ts'

const whatChanged = lateCode(withWords(() => import('../changes/WhatChanged.tsx').then((module) => module.WhatChanged)))

/** The notice; nothing while the two are the same, or as long as nobody knows which data the site has. */
export function OtherData() {
  const t = useWords(words)
  const { store } = useAtlas()
  const { goTo } = useActions()
  const was = useViewState(({ view }) => view.data)
  const is = useVersion()
  if (was === null || is === undefined || is.startsWith(was) || was.startsWith(is)) return null
  const short = was.slice(0, is.length)
  return (
    <div className="notices" role="status">
      <Late of={whatChanged} failed={() => <p>{t('data.other', { was: short, is })}</p>}>
        {(WhatChanged) => <WhatChanged was={short} is={is} />}
      </Late>
      <CloseButton label={t('dismiss')} onClick={() => goTo({ ...store.getState().view, data: null })} />
    </div>
  )
}
