// What does the view of time put into a figure? Its rows and lanes as on screen; with a selection only what is about it.

import type { KeySign } from '../../core/export/figure.ts'
import { STRETCH } from '../../core/layout/time-axis.ts'
import { STROKES, strokeOf } from '../../core/model/certainty.ts'
import { ENTITY_KINDS, kindOf } from '../../core/model/ids.ts'
import { LANE_BLOCKS, type TimeBlock } from '../../core/query/time.ts'
import { formCounts, TIME_FORMS, type TimeForm } from '../../core/query/time-forms.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { kindWord } from '../../i18n/names.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { blockCount } from './block-count.ts'
import { writeBar, writeDate } from './figure-shapes.ts'
import { drawTimes, signAt, type TimeSheet } from './figure-table.ts'
import { type Key, timeHeadline } from './headline.ts'
import { aboutTime, type ShownTime, shownTime, standsOfShown } from './shown-time.ts'
import { markText, type RowText, rowText } from './time-text.ts'
import { words } from './words.ts'

/** The state of the view as a figure. */
export function figureOf(asked: FigureAsked): ViewFigure {
  const { atlas, view, locale } = asked
  const t = translator(words, locale)
  const all = shownTime(atlas, view)
  const about = aboutTime(atlas, view, all, view.selected)
  const isPart = about.rows.size + about.marks.size > 0
  const shown: ShownTime = isPart
    ? {
        ...all,
        rows: all.rows.filter((row) => about.rows.has(row)),
        marks: all.marks.filter((mark) => about.marks.has(mark)),
      }
    : all
  const { title, support } = timeHeadline(all, about, view.selected, locale)
  const sheet = sheetOf(shown, asked, t)
  return {
    headline: title,
    support,
    draw: ({ width, height }) => drawTimes(sheet, width, height),
    key: keyOf(shown, asked, t),
    stands: standsOfShown(shown),
    described: describedOf(sheet, t),
  }
}

function sheetOf(shown: ShownTime, { locale }: FigureAsked, t: Translate<Key>): TimeSheet {
  const { axis, report, graph, rows, marks } = shown
  const head = (block: TimeBlock) =>
    t('figure.head', { block: t(`block.${block}`), count: t(`count.${block}`, { ...blockCount(block, shown) }) })
  return {
    axis,
    report,
    scale: axis.wideFrom === undefined ? t('head.alike') : t('head', { year: String(axis.wideFrom), n: STRETCH }),
    rows: (['group', 'other'] as const).flatMap((block) => {
      const own = rows.filter(({ isGroup }) => isGroup === (block === 'group'))
      return own.length === 0
        ? []
        : [{ head: head(block), rows: own.map((row) => [row, whole(rowText(row, graph, locale))] as const) }]
    }),
    lanes: LANE_BLOCKS.flatMap((block) => {
      const own = marks.filter((mark) => mark.block === block)
      return own.length === 0
        ? []
        : [{ head: head(block), marks: own.map((mark) => [mark, markText(mark, graph, locale)] as const) }]
    }),
    more: (n) => t('figure.more', { n }),
  }
}

/** With all words of its figure: away from the page nobody is told the rest. */
function whole(text: RowText): RowText {
  return { ...text, label: text.what }
}

/** Every row in words, and every date. */
function describedOf({ rows, lanes }: TimeSheet, t: Translate<Key>): string {
  return [
    ...rows.flatMap((block) =>
      block.rows.map(([, text]) =>
        t('figure.row', { ...text, row: t(text.value === '' ? 'row.plain' : 'row', { ...text }) }),
      ),
    ),
    ...lanes.map(({ head, marks }) =>
      t('figure.list', {
        block: head,
        list: marks.map(([, text]) => t('figure.date', { ...text })).join(t('figure.join')),
      }),
    ),
  ].join(t('figure.space'))
}

/** Whose the rows are, the forms of their dates, how sure the report is of them: only what is drawn. */
function keyOf(shown: ShownTime, { locale }: FigureAsked, t: Translate<Key>): ViewFigure['key'] {
  const { rows, graph } = shown
  const counts = formCounts(shown)
  const kinds = ENTITY_KINDS.filter((kind) => rows.some(({ of }) => kindOf(of) === kind))
  const strokes = STROKES.filter((stroke) => rows.some(({ claims: [claim] }) => strokeOf(claim) === stroke))
  return [
    ...kinds.map((kind) => ({
      sign: { width: 16, drawn: signAt(kind, { x: 8, y: 0 }) },
      text: kind === 'group' ? t('block.group') : kindWord(`${kind}:`, graph.dataset.ontology, dataLanguage(locale)),
    })),
    ...TIME_FORMS.filter((form) => form !== 'hedged' && counts[form] > 0).map((form) => ({
      sign: formSign(form),
      text: t(`form.${form}`),
    })),
    {
      sign: { width: 12, drawn: '<path class="rule" d="M6 -8v16" stroke-width="1.5"/>' },
      text: t('form.report', { day: dateText(graph.dataset.report.date, undefined, locale) }),
    },
    ...strokes.map((stroke) => ({ sign: { stroke }, text: t(`stroke.${stroke}`) })),
  ]
}

/** A form as the key shows it. */
function formSign(form: TimeForm): KeySign {
  if (form === 'year') return { width: 28, drawn: writeDate('activity', form, 1, 27, 0) }
  if (form === 'month' || form === 'day')
    return { width: 14, drawn: writeDate('activity', form, 4, form === 'day' ? 9 : 11, 0) }
  const isOpen = form !== 'span'
  return { width: 30, drawn: writeBar('ink', { isOpen, isLoose: form === 'loose' }, 'firm', 1, 29, 0) }
}
