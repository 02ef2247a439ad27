// Which table has all of a column?

import { type Options, withOption } from '../../../state/options.ts'
import type { ViewState } from '../../../state/view-state.ts'

/** The table of activities, of recommendations, or of names, those of one kind together. */
export function tableOf(options: Options, column: string): Pick<ViewState, 'view' | 'options'> {
  if (column === 'activity') return { view: 'table', options: withOption(options, 'table', 'activities') }
  if (column === 'recommendation')
    return {
      view: 'table',
      options: withOption(withOption(options, 'table', 'recommendations'), 'sort', 'recommendations.theme'),
    }
  return { view: 'table', options: withOption(withOption(options, 'table', 'entities'), 'sort', 'entities.kind') }
}
