// Which of the reports of the site is wanted? A list of links; it stays until the report that was chosen is here.

import { useEffect, useRef, useState } from 'react'
import { alongList, useRoving } from '../../hooks/use-roving.ts'
import { ReportLinks } from '../../parts/reports/ReportLinks.tsx'
import { useReportHref } from '../../parts/reports/use-report-href.ts'
import { useReportList } from '../../parts/reports/use-report-list.ts'
import { useAtlas } from '../../state/atlas.ts'

/** What stands in the menu: the focus goes to the report that is open, arrows along the list. */
export function ReportMenu() {
  const { source } = useAtlas()
  const list = useReportList()
  const ids = list.listed?.map(({ id }) => id) ?? []
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'report',
    isThere: (id) => ids.includes(id),
    start: [source.id, ids[0]],
    step: alongList(ids, { axis: 'column' }),
  })
  const isHere = list.listed !== undefined || list.hasFailed
  useEffect(() => {
    if (isHere) frame.current?.querySelector<HTMLElement>('[tabindex="0"], button')?.focus()
  }, [isHere, frame])
  const close = () => frame.current?.closest<HTMLElement>('[popover]')?.hidePopover()
  const [opening, setOpening] = useOpening(close)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the links inside are read here
    <div ref={frame} onFocus={onFocus} onKeyDown={walk}>
      <ReportLinks
        list={list}
        opening={opening}
        tabIndexOf={tabIndexOf}
        onChoose={(id) => (id === source.id ? close() : setOpening(id))}
      />
    </div>
  )
}

/** The report that was chosen, until it is here, another stands in for it, or the reader went elsewhere. */
function useOpening(close: () => void) {
  const atlas = useAtlas()
  const hrefOf = useReportHref()
  const [opening, setOpening] = useState<string>()
  const shown = useRef(atlas)
  useEffect(() => {
    if (shown.current === atlas) return
    shown.current = atlas
    close()
  })
  useEffect(() => {
    if (opening === undefined) return
    const forget = () => {
      if ((window.location.hash || '#') !== hrefOf(opening)) setOpening(undefined)
    }
    window.addEventListener('hashchange', forget)
    return () => {
      window.removeEventListener('hashchange', forget)
      // What had the focus goes with the page of this report: on that of the other it is where this menu stands.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>('[popovertarget="reports"]')?.focus()
      })
    }
  }, [opening, hrefOf])
  return [opening, setOpening] as const
}
