// How much, of what, and who says so? Every figure, each measure on the axis that fits: money by ratio, all else from zero.

import { useCallback, useMemo, useRef } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { useMedia } from '../../hooks/use-media.ts'
import { useSize } from '../../hooks/use-size.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useResting, useViewState } from '../../state/atlas.ts'
import { rootSize } from '../../ui/root-size.ts'
import { headlineOf, isMoneyAlone } from './headline.ts'
import { Measure } from './Measure.tsx'
import { MeasureHeads } from './MeasureHeads.tsx'
import { MoneyBlocks } from './MoneyBlocks.tsx'
import { axisCounts, onAxis, shownAmounts } from './shown-amounts.ts'
import { useSums } from './use-sums.ts'
import { words } from './words.ts'
import './MoneyView.css'

/**
 * rem of the view. From the first on money beside the other measures has room for a column of periods; below the second all stand
 * one under the other; below the third axes stand under their names.
 */
const [ROOMY, COLUMNS, LIST] = [72, 45, 38]
/** Small screens have rows for fingers, whatever room there is. */
const SMALL = '(width < 56.25em)'

/** All figures, or those of one measure. */
export function MoneyView() {
  const atlas = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const view = useViewState((store) => store.view)
  const shown = useSums()
  const body = useRef<HTMLDivElement>(null)
  const isSmall = useMedia(SMALL)
  const width = (useSize(body)?.width ?? Number.POSITIVE_INFINITY) / rootSize()
  const wouldBeEmpty = useCallback(
    (facets: Facets, sift: Sift) => shownAmounts(atlas, { ...view, facets, sift }).amounts.length === 0,
    [atlas, view],
  )
  useResting('money', shown.stands)
  const isAlone = axisCounts(shown.amounts).length <= 1
  const form = isSmall || width < LIST ? 'list' : isAlone || width < COLUMNS ? 'wide' : 'columns'
  const isBeside = form === 'columns' && width < ROOMY
  const measures = useMemo(
    () => axisCounts(shown.amounts).flatMap(({ axis }) => (axis === 'money' ? [] : [axis])),
    [shown],
  )
  const onAxes = measures.filter((axis) => axis !== 'others')
  const isEmpty = shown.amounts.length === 0
  const { title, support } = headlineOf(shown, view.selected, locale)
  return (
    <ViewFrame
      name="money"
      label={t('money')}
      title={title}
      support={isEmpty ? '' : support}
      isEmpty={isEmpty}
      tools={isEmpty && <MeasureHeads kind={shown.kind} />}
      wouldBeEmpty={wouldBeEmpty}
    >
      <div className={`money-body money-${form}${isBeside ? ' money-beside' : ''} whole-in-figure`} ref={body}>
        <div className="money-measures">
          {shown.sums.length > 0 && (
            <div>
              {!isMoneyAlone(shown) && (
                <h2 className="measure-head">
                  {t('axis.money')} <small>{onAxis(shown.amounts, 'money').length}</small>
                </h2>
              )}
              <MoneyBlocks shown={shown} isColumn={isBeside} level={isMoneyAlone(shown) ? 'h2' : 'h3'} />
            </div>
          )}
          {onAxes.length > 0 && (
            <div>
              {onAxes.map((axis) => (
                <Measure key={axis} axis={axis} shown={shown} />
              ))}
            </div>
          )}
        </div>
        {measures.includes('others') && <Measure axis="others" shown={shown} />}
      </div>
    </ViewFrame>
  )
}
