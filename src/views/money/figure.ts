// What does the money put into a figure? Its rows under their axes as on screen, and beside them why there is no total; with a
// selection only the sums that are about it.

import type { KeySign } from '../../core/export/figure.ts'
import { movedTo } from '../../core/export/sheet.ts'
import type { Evidence } from '../../core/graph/graph.ts'
import type { Size } from '../../core/layout/viewport.ts'
import { STROKES, strokeOf } from '../../core/model/certainty.ts'
import { ENTITY_KINDS, type EntityKind } from '../../core/model/ids.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { filterOf } from '../../core/query/facets.ts'
import { byCurrency, groupSums, isThingInSight, kindOfSum, type Sum, sharesOf } from '../../core/query/sums.ts'
import { currencyName, stepText } from '../../i18n/amounts.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { kindWord } from '../../i18n/names.ts'
import { unitMark } from '../../i18n/units.ts'
import { insideSentence, type Translate, translator } from '../../i18n/words.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { selectedNames } from '../../parts/selected-names.ts'
import { optionOf } from '../../state/options.ts'
import { writeSumShape } from './figure-shape.ts'
import { drawTable, type FigureAxis, type FigureSum, signAt, type TableWords } from './figure-table.ts'
import { drawTotal, type TotalWords } from './figure-total.ts'
import { blockHead, type Key, moneyTitle } from './headline.ts'
import { axisOf, isAbout, shownSums } from './shown-sums.ts'
import { sumText } from './sum-text.ts'
import { keptText, sideBySideOf, totalOfSums, totalText } from './total-text.ts'
import { words } from './words.ts'

/** What the figure is made of. */
interface Content extends FigureAsked {
  readonly graph: Evidence
  readonly t: Translate<Key>
  /** All sums of the view, and those that are drawn. */
  readonly all: readonly Sum[]
  readonly drawn: readonly Sum[]
  /** Whether a selection leaves some of them out. */
  readonly isPart: boolean
}

/** The state of the money as a figure. */
export function figureOf(asked: FigureAsked): ViewFigure {
  const content = contentOf(asked)
  const { drawn, t, view, locale, isPart, graph } = content
  const axes = axesOf(content)
  const total = totalWords(content)
  const title = moneyTitle(drawn, t)
  const names = selectedNames(graph, view.selected, locale)
  return {
    headline: isPart ? t('figure.of', { names, title: insideSentence(title) }) : title,
    support: isPart ? t('figure.part', { names, all: content.all.length }) : t('support'),
    draw: (room) => picture(axes, total, room, tableWords(content)),
    key: keyOf(content),
    stands: [...new Set(drawn.map(({ claim }) => claim.id))],
    described: [
      ...axes.flatMap((axis) => sayAxis(axis, t)),
      ...(total ? [total.title, total.why, ...total.reasons] : []),
    ]
      .map((said) => (/[.。]$/.test(said) ? said : t('figure.stop', { said })))
      .join(t('figure.space')),
  }
}

function contentOf(asked: FigureAsked): Content {
  const { atlas, view, locale } = asked
  const { facets, sift, options, selected } = view
  const graph = atlas.lenses.narrowed(filterOf({ facets, sift }))
  const { sums } = shownSums(graph, sift, optionOf(options, 'sums'))
  const about = sums.filter((sum) => isAbout(graph, sum, selected))
  const isPart = about.length > 0
  return { ...asked, graph, t: translator(words, locale), all: sums, drawn: isPart ? about : sums, isPart }
}

/** The rows of every currency; an axis stays as it is on screen, whatever is drawn of it. */
function axesOf({ graph, drawn, view, locale, t }: Content): FigureAxis[] {
  const by = optionOf(view.options, 'money')
  const { all } = shownSums(graph, view.sift, 'all')
  return byCurrency(all).flatMap(({ currency, sums: own }) => {
    const shown = own.filter((sum) => drawn.some(({ id }) => id === sum.id))
    if (shown.length === 0) return []
    const blocks = groupSums(shown, by).map((group) => ({
      head: blockHead(group, by, graph, locale),
      sums: group.sums.map(
        (sum): FigureSum => ({
          sum,
          text: sumText(sum, graph, locale),
          unit: unitMark(firstUnit(sum.claim), locale),
        }),
      ),
    }))
    return [{ label: t('axis', { currency: currencyName(currency, locale) }), axis: axisOf(own), blocks }]
  })
}

function tableWords({ t, locale }: Content): TableWords {
  return {
    period: t('head.period'),
    sure: t('head.sure'),
    step: (value) => stepText(value, locale),
    more: (n) => t('figure.more', { n }),
  }
}

/** Beside the table where there is room for both, px. */
const SIDE = { from: 1300, width: 310, gap: 48 }
/** Sheets too narrow for more than why there is no total. */
const NARROW = 720

function picture(
  axes: readonly FigureAxis[],
  total: TotalWords | undefined,
  { width, height }: Size,
  said: TableWords,
): { readonly markup: string; readonly height: number } {
  if (total === undefined) return drawTable(axes, width, height, said)
  if (width >= SIDE.from) {
    const rest = width - SIDE.width - SIDE.gap
    const note = drawTotal(total, SIDE.width, 'column')
    const table = drawTable(axes, rest, height, said)
    return {
      markup: table.markup + movedTo(rest + SIDE.gap, 0, note.markup),
      height: Math.max(table.height, note.height),
    }
  }
  const note = drawTotal(total, width, width < NARROW ? 'short' : 'foot')
  const table = drawTable(axes, width, height - note.height - UNDER, said)
  const top = table.height + UNDER
  return { markup: table.markup + movedTo(0, top, note.markup), height: top + note.height }
}

/** px between the table and the note under it. */
const UNDER = 20

/** Why there is no total, or what is in it; nothing where there is nothing to add. */
function totalWords({ graph, drawn, isPart, view, locale, t }: Content): TotalWords | undefined {
  if (drawn.length < 2) return undefined
  const { ontology } = graph.dataset
  const total = totalOfSums(drawn)
  const beside = sideBySideOf(drawn, graph, locale)
  const shares = isPart ? 0 : sharesOf(graph).filter(({ claim }) => isThingInSight(claim.subject, view.sift)).length
  return {
    ...totalText(total, ontology, locale),
    reasons: [
      ...(beside ? [t('figure.stop', { said: beside.title })] : []),
      ...total.kept.map(({ reason, sums }) =>
        t('figure.kept', { reason: sentenceStart(keptText(reason, ontology, locale)), n: sums.length }),
      ),
      ...(shares === 0 ? [] : [t('figure.shares', { n: shares })]),
    ],
  }
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whose the sums are, the forms of their marks, how sure the report is of them: only what is drawn. */
function keyOf({ drawn, graph, locale, t }: Content): ViewFigure['key'] {
  const kinds = ENTITY_KINDS.filter((kind) => drawn.some((sum) => kindOfSum(sum) === kind))
  const forms = (['sum', 'range', 'ceiling', 'floor'] as const).filter((form) => drawn.some((sum) => sum.form === form))
  const strokes = STROKES.filter((stroke) => drawn.some(({ claim }) => strokeOf(claim) === stroke))
  const again = drawn.some((sum) => sum.again)
  return [
    ...kinds.map((kind) => ({ sign: kindSign(kind), text: kindText(kind, drawn, graph, locale, t) })),
    ...forms.map((form) => ({ sign: formSign(form, false), text: t(`form.${form}`) })),
    ...(again ? [{ sign: formSign('range', true), text: t('form.again') }] : []),
    ...strokes.map((stroke) => ({ sign: { stroke }, text: t(`stroke.${stroke}`) })),
  ]
}

function kindText(
  kind: EntityKind,
  drawn: readonly Sum[],
  { dataset }: Evidence,
  locale: Locale,
  t: Translate<Key>,
): string {
  if (kind === 'group') return t('owner.group')
  const own = drawn.filter((sum) => kindOfSum(sum) === kind)
  return own.every(({ block }) => block === 'market')
    ? t('sums.market')
    : kindWord(`${kind}:`, dataset.ontology, dataLanguage(locale))
}

function kindSign(kind: EntityKind): KeySign {
  return { width: 16, drawn: signAt(kind, { x: 8, y: 0 }) }
}

/** A form as the key shows it, in ink. */
function formSign(form: Sum['form'], again: boolean): KeySign {
  const drawn = (width: number, from: number, to: number) => ({
    width,
    drawn: writeSumShape(form, { kind: 'ink', again }, from, to, 0),
  })
  if (form === 'ceiling') return drawn(36, 34, 34)
  return form === 'floor' ? drawn(36, 2, 2) : drawn(16, 8, 8)
}

/** Every row in words: whose, what for, how much, when, how sure, who says so, where. */
function sayAxis({ blocks }: FigureAxis, t: Translate<Key>): string[] {
  return blocks.flatMap(({ sums }) =>
    sums.map(({ text, unit }) => {
      const amount = text.remark === '' ? text.amount : t('row.derived', { ...text })
      return t('figure.said', { ...text, row: t('row', { ...text, amount }), unit })
    }),
  )
}
