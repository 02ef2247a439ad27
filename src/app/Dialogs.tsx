// What is asked for over the page, one at a time: the list of keys, the search, the figure of what is on screen, its citation.

import { useMemo, useState } from 'react'
import type { Briefing } from '../core/model/briefing.ts'
import { useWords } from '../i18n/language.ts'
import { withWords } from '../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../state/atlas.ts'
import type { ViewState } from '../state/view-state.ts'
import { Late, type LateCode, lateCode } from '../ui/Late.tsx'
import type { DialogProps, RareDialog } from './dialog-props.ts'
import { catchKeys } from './early-keys.ts'
import { NotHere } from './Part.tsx'
import { words } from './words.ts'
import './Dialogs.css'

type DialogId = 'search' | RareDialog

const rare = (id: RareDialog) =>
  lateCode<DialogProps>(withWords(() => import('./rare-dialogs.ts').then(({ RARE_DIALOGS }) => RARE_DIALOGS[id]())))

/** The code of each dialog that has been opened, and of the search. */
const CODE: Partial<Record<DialogId, LateCode<DialogProps>>> = {
  search: lateCode(withWords(() => import('./search/SearchDialog.tsx').then((module) => module.SearchDialog))),
}

/** Which dialog is open, and how each is opened and closed. */
export interface OpenDialog {
  readonly open: DialogId | null
  readonly openKeys: () => void
  readonly openSearch: () => void
  readonly openFigure: () => void
  readonly openTake: () => void
  readonly openShare: () => void
  readonly openSlides: (briefing: Briefing) => void
  readonly openCapture: () => void
  readonly openData: () => void
  readonly briefing: Briefing | undefined
  readonly captured: ViewState | undefined
  readonly close: (dialog: DialogId) => void
}

/** The dialog over the page. */
export function useDialogs(): OpenDialog {
  const [open, setOpen] = useState<DialogId | null>(null)
  const [briefing, setBriefing] = useState<Briefing>()
  const [captured, setCaptured] = useState<ViewState>()
  const { store } = useAtlas()
  const ways = useMemo(
    () => ({
      openKeys: () => setOpen('keys'),
      openSearch: () => {
        catchKeys()
        setOpen('search')
      },
      openFigure: () => setOpen('figure'),
      openTake: () => setOpen('take'),
      openShare: () => setOpen('share'),
      openData: () => setOpen('data'),
      openSlides: (wanted: Briefing) => {
        setBriefing(wanted)
        setOpen('slides')
      },
      openCapture: () => {
        setCaptured({ ...store.getState().view })
        setOpen('capture')
      },
      // A dialog says late that it was closed: by then another may be open.
      close: (dialog: DialogId) => setOpen((now) => (now === dialog ? null : now)),
    }),
    [store],
  )
  return { open, briefing, captured, ...ways }
}

/** Shows it. What is to be cited any part of the page may say: it is in the state. */
export function Dialogs({ dialogs }: { readonly dialogs: OpenDialog }) {
  const t = useWords(words)
  const { cite } = useActions()
  const isCiting = useViewState(({ citing }) => citing !== null)
  const open = isCiting ? 'cite' : dialogs.open
  if (open === null) return null
  CODE[open] ??= rare(open as RareDialog)
  const onClose = () => (isCiting ? cite(null) : dialogs.close(open))
  return (
    <Late
      of={CODE[open]}
      // In place of a dialog whose code did not arrive.
      failed={(retry) => (
        <div className="late-failure">
          <NotHere what={t('failed.dialog', { what: open })} still={t('failed.search.still')} onRetry={retry} />
          <button type="button" className="plain-button" onClick={onClose}>
            {t('dismiss')}
          </button>
        </div>
      )}
    >
      {(Dialog) => (
        <Dialog
          onClose={onClose}
          onKeys={dialogs.openKeys}
          onFigure={dialogs.openFigure}
          onShare={dialogs.openShare}
          onSlides={dialogs.openSlides}
          onCapture={dialogs.openCapture}
          onData={dialogs.openData}
          briefing={dialogs.briefing}
          captured={dialogs.captured}
        />
      )}
    </Late>
  )
}
