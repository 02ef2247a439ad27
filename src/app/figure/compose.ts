// What view and report give, put together as one figure: the picture of the view, what it rests on, its source, the way back.

import { generate } from 'lean-qr'
import type { Figure } from '../../core/export/figure.ts'
import type { WholeGraph } from '../../core/graph/graph.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { translator } from '../../i18n/words.ts'
import { citedUnits } from '../../parts/cited.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { chipsOf } from '../../parts/filters/chips.ts'
import type { ViewState } from '../../state/view-state.ts'
import { words } from './words.ts'

/** Signs of a version that are printed: enough to tell two apart. */
export const VERSION = 8

/**
 * The figure of a state of a view. `version` is that of the dataset, where it is known; `address` opens the state again, and is
 * drawn as a code where it is short enough for one.
 */
export function composeFigure(
  { atlas, view, locale }: FigureAsked,
  content: ViewFigure,
  { version, address }: { readonly version: string | undefined; readonly address: string },
): Figure {
  const t = translator(words, locale)
  const { report } = atlas.graph.dataset
  const source = {
    title: report.title[locale],
    symbol: report.symbol,
    date: dateText(report.date, undefined, locale),
  }
  const code = codeOf(address)
  return {
    language: locale,
    headline: content.headline,
    support: content.support,
    draw: content.draw,
    key: { label: t('key'), entries: content.key },
    lines: [
      ...(content.isUnfiltered ? [] : filtersOf(atlas.graph, view, locale)),
      {
        label: t('rests'),
        text: [restsOn(atlas.graph, content.stands, locale), t('silence')].join(t('sentence.join')),
      },
      {
        label: t('source'),
        text:
          version === undefined
            ? t('source.text', source)
            : t('source.version', { ...source, version: version.slice(0, VERSION) }),
      },
    ],
    code: code && { rows: code, said: t('code') },
    described: [content.headline, content.support, content.described].filter((said) => said !== '').join(' '),
  }
}

/** What is filtered, where anything is: a figure that leaves something out says so. */
export function filtersOf(graph: WholeGraph, view: ViewState, locale: string): Figure['lines'] {
  const t = translator(words, locale)
  const filters = chipsOf(graph, view, locale).map(({ name }) => name)
  return filters.length === 0
    ? []
    : [{ label: t('filters'), text: t('filters.text', { filters: filters.join(t('units.join')) }) }]
}

function restsOn(graph: WholeGraph, stands: readonly string[], locale: string): string {
  const t = translator(words, locale)
  const units = citedUnits(
    stands.flatMap((stand) => graph.unitsOf(stand)),
    locale,
    t('units.join'),
  )
  if (units === '') return t('rests.none')
  const ours = stands.filter((stand) => graph.claims.get(stand)?.reading === 'inferred').length
  return ours === 0 ? t('rests.some', { units }) : t('rests.ours', { units, n: ours })
}

/** The longest address that is a code a camera can read in print. */
const LONGEST = 600

/** Rows of dark and light; nothing for an address that is too long for a code. */
export function codeOf(address: string, longest = LONGEST): boolean[][] | undefined {
  if (address.length > longest) return undefined
  const code = generate(address)
  return Array.from({ length: code.size }, (_, y) => Array.from({ length: code.size }, (_, x) => code.get(x, y)))
}
