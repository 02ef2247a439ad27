// The network in a narrow window: on a phone rows at rest, the picture of what is selected, and all of it where that is asked for; on a
// tablet the picture under a switch of lenses.

import { type MouseEvent, useEffect, useMemo } from 'react'
import { isStepped } from '../../../core/graph/sift.ts'
import { PHONE } from '../../../core/layout/frames.ts'
import { stressOf } from '../../../core/query/stress.ts'
import { useMedia } from '../../../hooks/use-media.ts'
import { alongList, useRoving } from '../../../hooks/use-roving.ts'
import { useWords } from '../../../i18n/language.ts'
import { useActions, useViewState } from '../../../state/atlas.ts'
import { optionOf } from '../../../state/options.ts'
import type { ViewState } from '../../../state/view-state.ts'
import type { WithLines } from '../lines-props.ts'
import { NetworkFrame } from '../NetworkFrame.tsx'
import { ABOUT } from '../part.ts'
import { Sifted } from '../Sifted.tsx'
import { saidOf } from '../subject.ts'
import { useHeadline } from '../use-headline.ts'
import { useSubject } from '../use-subject.ts'
import { rowsContent, rowsHeadline } from './content.ts'
import { NarrowBar } from './NarrowBar.tsx'
import { Rows } from './Rows.tsx'
import { words } from './words.ts'
import './NarrowView.css'

/** The row that was pressed last: when the rows are back, it has the focus again. */
let pressed: string | null = null

/** Rows or picture. */
export function NarrowView({ Lines }: WithLines) {
  const subject = useSubject()
  const { lens } = subject
  const isPhone = useMedia(PHONE)
  const view = useViewState((store) => store.view)
  // What is not in the picture has nothing around it.
  const around = view.selected.find((id) => stressOf(lens, [id]) !== undefined)
  const hasRows = isPhone && around === undefined && lens.id !== 'response' && lens.id !== 'everything'
  if (hasRows && !asksPicture(view)) return <RowsView />
  const bar = (
    <NarrowBar subject={subject} isPhone={isPhone} around={around && saidOf(subject, around)}>
      {hasRows && <Turn to="rows" />}
    </NarrowBar>
  )
  return <Lines bar={bar} isPhone={isPhone} />
}

/** Whether a state says what only a picture shows. */
function asksPicture({ options, camera, list }: ViewState): boolean {
  return (
    list ||
    optionOf(options, 'phone') === 'picture' ||
    optionOf(options, 'measure') !== 'none' ||
    camera?.of === 'network'
  )
}

/** Turns from rows to the picture, and back. */
function Turn({ to }: { readonly to: 'rows' | 'picture' }) {
  const { choose } = useActions()
  const t = useWords(words)
  return (
    <button type="button" onClick={() => choose('phone', to)}>
      {t(`show.${to}`)}
    </button>
  )
}

function RowsView() {
  const subject = useSubject()
  const { lens } = subject
  const t = useWords(words)
  const { select, add } = useActions()
  const { selected, sift } = useViewState(({ view }) => view)
  const said = useHeadline(subject, selected)
  const isOwn = selected.length === 0 && !isStepped(sift)
  const headline = useMemo(() => (isOwn ? rowsHeadline(subject, said) : said), [isOwn, subject, said])
  const rows = useMemo(() => rowsContent(subject), [subject])
  const ids = rows.map(({ id }) => id)
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'mark',
    isThere: (id) => ids.includes(id),
    start: [ids[0]],
    step: alongList(ids, { axis: 'column' }),
  })
  useEffect(() => {
    const row = frame.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(pressed ?? '')}"]`)
    pressed = null
    row?.focus()
  }, [frame])
  const onPress = (id: string, { shiftKey }: MouseEvent) => {
    pressed = id
    if (shiftKey) add(id)
    else select(id)
  }
  return (
    <NetworkFrame
      has="rows"
      label={t('label')}
      bar={
        <NarrowBar subject={subject} isPhone about={t('order', { about: ABOUT[lens.id] })}>
          <Turn to="picture" />
        </NarrowBar>
      }
      title={headline.title}
      support={<Sifted headline={headline} />}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the rows inside are read here */}
      <div className="rows-frame" ref={frame} onFocus={onFocus} onKeyDown={(event) => void walk(event)}>
        <Rows rows={rows} label={t('label')} hands={{ tabIndexOf, onPress }} />
      </div>
    </NetworkFrame>
  )
}
