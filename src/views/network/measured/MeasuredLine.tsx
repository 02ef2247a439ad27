// What was measured of the mark that is pointed at or selected, or else of the whole picture? In one line under the headline.

import { useMemo } from 'react'
import { useWords } from '../../../i18n/language.ts'
import { useViewState } from '../../../state/atlas.ts'
import { useHoveredMark } from '../../../state/hover.ts'
import { nameOf, nodeOf, type Subject } from '../subject.ts'
import type { MeasuredLens } from './measured-view.ts'
import { sayMeasure, sayMeasured } from './say.ts'
import './MeasuredLine.css'
import { words } from './words.ts'

/** Always there while something is measured: the picture under it stays where it is. */
export function MeasuredLine({ subject, picture }: { readonly subject: Subject; readonly picture: MeasuredLens }) {
  const t = useWords(words)
  const under = useHoveredMark()
  const selected = useViewState(({ view }) => view.selected)
  const { measured, look } = picture
  const say = useMemo(() => sayMeasure(subject, measured), [subject, measured])
  const mark = [under, ...selected].find((id) => id !== null && nodeOf(subject, id) !== undefined)
  return (
    <p className="measured-line">
      {mark ? t('say.of', { name: nameOf(subject, mark), measure: say(mark) }) : sayMeasured(subject, measured, look)}
    </p>
  )
}
