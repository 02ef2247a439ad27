// Which report is open, where the site has more than one, and how are the others reached? Its symbol opens their list.

import { useState } from 'react'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { NotHere } from '../Part.tsx'
import { words } from '../words.ts'
import './ReportToggle.css'

const reportMenu = lateCode(() => import('./ReportMenu.tsx').then((module) => module.ReportMenu))

/** What stands in its place before there is anything to open. */
export function ReportMark({ symbol }: { readonly symbol: string }) {
  return (
    <span className="report-toggle">
      <span>{symbol}</span>
    </span>
  )
}

/** Opens the list of reports, whose code comes when it is first opened. */
export function ReportToggle() {
  const { symbol } = useAtlas().graph.dataset.report
  const [isOpen, setOpen] = useState(false)
  const t = useWords(words)
  return (
    <>
      <button type="button" className="report-toggle" popoverTarget="reports" title={t('report')}>
        <span>{symbol}</span>
      </button>
      <div
        className="report-menu"
        id="reports"
        popover="auto"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Late
            of={reportMenu}
            failed={(retry) => <NotHere what={t('failed.page')} still={t('failed.view.still')} onRetry={retry} />}
          >
            {(Menu) => <Menu />}
          </Late>
        )}
      </div>
    </>
  )
}
