// What do the figures put into a figure? Money under its axes as on screen, beside it what is no money, and why there is no total;
// with a selection only the figures that are about it.

import type { KeySign } from '../../core/export/figure.ts'
import type { Evidence } from '../../core/graph/graph.ts'
import { STROKES, strokeOf } from '../../core/model/certainty.ts'
import { ENTITY_KINDS, type EntityKind, kindOf } from '../../core/model/ids.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { byCurrency, groupSums, isThingInSight, kindOfSum, type Sum, sharesOf } from '../../core/query/sums.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { kindWord } from '../../i18n/names.ts'
import { currencyName, stepText } from '../../i18n/said/amounts.ts'
import { unitMark } from '../../i18n/units.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { optionOf } from '../../state/options.ts'
import type { MeasureBlock, MeasureRow } from './figure-measures.ts'
import { writeSumShape } from './figure-shape.ts'
import { drawFigures } from './figure-sheet.ts'
import { type FigureAxis, type FigureSum, signAt, type TableWords } from './figure-table.ts'
import type { TotalWords } from './figure-total.ts'
import { blockHead, headlineOf, isMoneyAlone, type Key, sentenceStart } from './headline.ts'
import { measureBlocks } from './measure-rows.ts'
import { onAxis, type ShownAmounts, selectedPart, shownAmounts } from './shown-amounts.ts'
import { axisOf, shownSums } from './shown-sums.ts'
import { sumText } from './sum-text.ts'
import { keptText, sideBySideOf, totalOfSums, totalText } from './total-text.ts'
import { words } from './words.ts'

/** What the figure is made of. */
interface Content extends FigureAsked {
  readonly graph: Evidence
  readonly t: Translate<Key>
  /** All figures of the view, and those that are drawn. */
  readonly all: ShownAmounts
  readonly part: ShownAmounts
  /** The sums among these. */
  readonly drawn: readonly Sum[]
  /** Whether a selection leaves some of them out. */
  readonly isPart: boolean
}

/** The state of the figures as a figure. */
export function figureOf(asked: FigureAsked): ViewFigure {
  const content = contentOf(asked)
  const { t, view, locale, all, part } = content
  const axes = axesOf(content)
  const measures = measuresOf(content)
  const total = totalWords(content)
  const { title, support } = headlineOf(all, view.selected, locale)
  return {
    headline: title,
    support,
    draw: (room) => drawFigures({ axes, measures, total }, room, tableWords(content)),
    key: keyOf(content),
    stands: part.stands,
    described: [
      ...axes.flatMap((axis) => sayAxis(axis, t)),
      ...measures.flatMap(({ rows }) => rows.map((row) => sayRow(row, t))),
      ...(total ? [total.title, total.why, ...total.reasons] : []),
    ]
      .filter((said) => said !== '')
      .map((said) => (/[.。]$/.test(said) ? said : t('figure.stop', { said })))
      .join(t('figure.space')),
  }
}

function contentOf(asked: FigureAsked): Content {
  const { atlas, view, locale } = asked
  const all = shownAmounts(atlas, view)
  const part = selectedPart(all, view.selected)
  const drawn = (part ?? all).sums
  const t = translator(words, locale)
  return { ...asked, graph: all.graph, t, all, part: part ?? all, drawn, isPart: part !== undefined }
}

/** What is no money. Among all figures those that fit on no axis are only counted: a sheet has no room for what is no picture. */
function measuresOf({ all: { kind }, part, locale, isPart }: Content): MeasureBlock[] {
  const axes = kind === 'all' && !isPart ? (['people', 'mass', 'shares'] as const) : ALL_BUT_MONEY
  return measureBlocks(axes, part, locale)
}

const ALL_BUT_MONEY = ['people', 'mass', 'shares', 'others'] as const

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
    return [{ currency, label: t('axis', { currency: currencyName(currency, locale) }), axis: axisOf(own), blocks }]
  })
}

function tableWords({ t, locale }: Content): TableWords {
  return {
    period: t('head.period'),
    sure: t('head.sure'),
    step: (value, currency) => stepText(value, locale, currency),
    more: (n) => t('figure.more', { n }),
  }
}

/** Why there is no total, or what is in it, and what is not drawn; nothing where there is nothing to say of either. */
function totalWords({ graph, drawn, all, part, isPart, view, locale, t }: Content): TotalWords | undefined {
  const others = all.kind === 'all' && !isPart ? onAxis(part.amounts, 'others').length : 0
  const unshown = others === 0 ? [] : [t('figure.unshown', { n: others })]
  if (drawn.length < 2) return others === 0 ? undefined : { title: '', why: unshown.join(''), reasons: [] }
  const { ontology } = graph.dataset
  const total = totalOfSums(drawn)
  const beside = sideBySideOf(drawn, graph, locale)
  const isAlone = isMoneyAlone(all)
  const shares =
    isPart || !isAlone ? 0 : sharesOf(graph).filter(({ claim }) => isThingInSight(claim.subject, view.sift)).length
  const { title, why } = totalText(total, ontology, locale)
  return {
    title: isAlone || total.added.length > 0 ? title : t('total.all'),
    why: [why, ...unshown].join(t('figure.space')),
    reasons: [
      ...(beside ? [t('figure.stop', { said: beside.title })] : []),
      ...total.kept.map(({ reason, sums }) =>
        t('figure.kept', { reason: sentenceStart(keptText(reason, ontology, locale)), n: sums.length }),
      ),
      ...(shares === 0 ? [] : [t('figure.shares', { n: shares })]),
    ],
  }
}

/** Whose the sums are, the forms of their marks, how sure the report is of them: only what is drawn. */
function keyOf({ drawn, part, graph, locale, t }: Content): ViewFigure['key'] {
  const others = part.amounts.filter(({ axis }) => axis !== 'money')
  const isOf = (kind: EntityKind) =>
    drawn.some((sum) => kindOfSum(sum) === kind) || others.some(({ of }) => kindOf(of) === kind)
  const kinds = ENTITY_KINDS.filter(isOf)
  const forms = (['sum', 'range', 'ceiling', 'floor'] as const).filter((form) => drawn.some((sum) => sum.form === form))
  const claims = part.amounts.flatMap(({ claim }) => claim ?? [])
  const strokes = STROKES.filter((stroke) => claims.some((claim) => strokeOf(claim) === stroke))
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
  return own.length > 0 && own.every(({ block }) => block === 'market')
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

/** What is no money in words: of what, how much, its parts, where. */
function sayRow({ name, what, value, parts, unit }: MeasureRow, t: Translate<Key>): string {
  const said = [name, what].filter((one) => one !== '').join(t('figure.space') || '')
  return t('figure.amount', {
    what: said,
    value: parts === '' ? value : t('row.derived', { amount: value, remark: parts }),
    unit,
  })
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
