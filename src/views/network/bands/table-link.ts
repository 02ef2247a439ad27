// Which table has all that a column holds, as filters and legend leave it?

import { type Options, withOption } from '../../../state/options.ts'
import type { ViewState } from '../../../state/view-state.ts'

/** Where a column leads. */
type TableLink = Pick<ViewState, 'view' | 'options' | 'rows'>

/**
 * The table of activities, of recommendations by theme, or of names, those first of which most is said: the rows of a column alone, and
 * where another column is named those tied to it.
 */
export function tableOf(options: Options, column: string, other?: string): TableLink {
  const rows = [`drawn:${other === undefined ? column : `${column}-${other}`}`]
  const open = (options: Options): TableLink => ({ view: 'table', options, rows })
  if (column === 'activity') return open(withOption(options, 'table', 'activities'))
  if (column === 'recommendation')
    return open(withOption(withOption(options, 'table', 'recommendations'), 'count', 'theme'))
  return open(withOption(withOption(options, 'table', 'entities'), 'sort', '-claims'))
}

/** The recommendations of one theme. */
export function tableOfTheme(options: Options, theme: string): TableLink {
  const { rows, ...link } = tableOf(options, 'recommendation')
  return { ...link, options: withOption(link.options, 'count', 'none'), rows: [...rows, `theme:${theme}`] }
}
