// What stands at the side of the reader: the outline, how it is read, and under that the reader's own copy.

import { useWords } from '../../i18n/language.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { Outline } from './Outline.tsx'
import { OwnCopy } from './OwnCopy.tsx'
import { words } from './words.ts'
import '../../ui/choices.css'
import './ReportSide.css'

/** Outline, choice, and the copy where there is a proof to compare it with. */
export function ReportSide() {
  const { has } = useAtlas()
  const t = useWords(words)
  const isAlong = useViewState(({ view }) => optionOf(view.options, 'read') === 'along')
  return (
    <div className="report-side">
      <Outline isBrief={isAlong} />
      <div className="choices">
        <OptionChoices option="read" label={t('reading')} nameOf={(value) => t(`read.${value}`)} />
      </div>
      {has.has('proof') && !isAlong && <OwnCopy />}
    </div>
  )
}
