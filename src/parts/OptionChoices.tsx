// What may be chosen in a view? The values of one of its options, as links: each leads to what it would show.

import { offersOption } from '../core/query/offers.ts'
import { useAtlas, useHref, useViewState } from '../state/atlas.ts'
import { OPTIONS, type OptionId, type Options, type OptionValue, optionOf, withOption } from '../state/options.ts'
import type { ViewState } from '../state/view-state.ts'

interface OptionChoicesProps<Id extends OptionId> {
  readonly option: Id
  readonly label: string
  readonly nameOf: (value: OptionValue<Id>) => string
  /** How much a value would show; absent where that is not counted. */
  readonly countOf?: (value: OptionValue<Id>) => number
  /** Whether a value has something to show, where no law of all datasets says so. */
  readonly isOffered?: (value: OptionValue<Id>) => boolean
  /** What changes with it. */
  readonly along?: (options: Options) => Partial<ViewState>
}

/** The values that have something to show of this dataset. */
export function OptionChoices<Id extends OptionId>({
  option,
  label,
  nameOf,
  countOf,
  isOffered = () => true,
  along,
}: OptionChoicesProps<Id>) {
  const { has } = useAtlas()
  const href = useHref()
  const options = useViewState(({ view }) => view.options)
  const values: readonly OptionValue<Id>[] = OPTIONS[option]
  const linkTo = (value: OptionValue<Id>) => {
    const chosen = withOption(options, option, value)
    return href({ options: chosen, ...along?.(chosen) })
  }
  return (
    <nav aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {values
          .filter((value) => offersOption(has, option, value) && isOffered(value))
          .map((value) => (
            <li key={value}>
              <a
                className="choice"
                href={linkTo(value)}
                aria-current={value === optionOf(options, option) ? 'true' : undefined}
              >
                {nameOf(value)}
                {countOf && <span className="choice-count">{countOf(value)}</span>}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
