// What is shown, how is a date drawn, and how do the years share the axis?

import { useMemo } from 'react'
import { allEvidence } from '../../core/graph/graph.ts'
import { NO_SIFT } from '../../core/graph/sift.ts'
import { datedOf, isBlockOn, TIME_BLOCKS, withBlockTurned } from '../../core/query/time.ts'
import { formCounts, TIME_FORMS, type TimeForm } from '../../core/query/time-forms.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { blockCount } from './block-count.ts'
import { FormMark } from './FormMark.tsx'
import type { ShownTime } from './shown-time.ts'
import { TimeBarShape } from './TimeBar.tsx'
import { useTime } from './use-time.ts'
import { words } from './words.ts'
import './TimeSide.css'

/** What stands at the side of the view. */
export function TimeSide() {
  const t = useWords(words)
  return (
    <div className="choices">
      <Blocks />
      <Forms />
      <OptionChoices option="time" label={t('scale')} nameOf={(id) => t(`scale.${id}`)} />
    </div>
  )
}

const SIGNS = {
  group: 'group',
  other: 'crime',
  activity: 'activity',
  document: 'document',
  instrument: 'instrument',
} as const

/** The blocks, each a switch of the legend that all views share. */
function Blocks() {
  const t = useWords(words)
  const { goTo } = useActions()
  const view = useViewState((store) => store.view)
  const shown = useTime()
  const all = { ...shown, ...datedOf(shown.graph, NO_SIFT) }
  const report = useReport(shown)
  return (
    <section>
      <h2>{t('show')}</h2>
      <ul>
        {TIME_BLOCKS.filter((block) => blockCount(block, report).n > 0).map((block) => (
          <li key={block}>
            <label className="choice-switch time-switch">
              <input
                type="checkbox"
                checked={isBlockOn(block, view.sift)}
                onChange={() => goTo({ ...view, sift: withBlockTurned(block, view.sift) })}
              />
              <span>
                <KindMark kind={SIGNS[block]} />
                {t(`block.${block}`)}
              </span>
              <span className="choice-count">{blockCount(block, all).of}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All that the report dates, whatever the filters leave of it: the key says what is out, and keeps its place. */
function useReport(shown: ShownTime): ShownTime {
  const { graph } = useAtlas()
  return useMemo(() => ({ ...shown, ...datedOf(allEvidence(graph), NO_SIFT) }), [shown, graph])
}

/** The forms in use, with how many marks have each. */
function Forms() {
  const t = useWords(words)
  const locale = useLocale()
  const shown = useTime()
  const counts = formCounts(shown)
  const inReport = formCounts(useReport(shown))
  const day = dateText(shown.graph.dataset.report.date, undefined, locale)
  return (
    <section>
      <h2>{t('forms')}</h2>
      <ul className="time-legend">
        {TIME_FORMS.filter((form) => inReport[form] > 0).map((form) => (
          <li key={form}>
            <FormSign form={form} />
            {t(`form.${form}`)}
            <span className="choice-count">{counts[form]}</span>
          </li>
        ))}
        <li>
          <span className="time-sample" aria-hidden="true">
            <i className="time-sample-report" />
          </span>
          {t('form.report', { day })}
        </li>
      </ul>
    </section>
  )
}

const WIDTHS = { year: '100%', month: '25%', day: '18%' } as const

/** A form as the key has it. */
function FormSign({ form }: { readonly form: TimeForm }) {
  if (form === 'year' || form === 'month' || form === 'day')
    return (
      <span className="time-sample kind-activity" aria-hidden="true">
        <FormMark form={form} left={form === 'year' ? '0' : '40%'} width={WIDTHS[form]} />
      </span>
    )
  return (
    <span className="time-sample kind-group" aria-hidden="true">
      <TimeBarShape
        isOpen={form === 'open' || form === 'loose'}
        isLoose={form === 'loose'}
        stroke={form === 'hedged' ? 'hedged' : 'firm'}
      />
    </span>
  )
}
