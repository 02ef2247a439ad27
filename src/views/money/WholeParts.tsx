// How does a whole stand with its parts? They fill it from its start, each a button; what is in none of them is a dashed rest.

import type { LinearAxis } from '../../core/layout/linear-axis.ts'
import { kindOf } from '../../core/model/ids.ts'
import { type Amount, type AmountWhole, isAmountAbout, reachOfAmount } from '../../core/query/amounts.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useActions, useAtlas, useEvidence, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { AmountRow } from './AmountRow.tsx'
import { amountText, partName, restText } from './amount-text.ts'
import { spot } from './MeasureBar.tsx'
import { words } from './words.ts'
import './WholeParts.css'

/** A whole with its parts inside it, and what each of them is. */
export function WholeParts({ whole: own, axis }: { readonly whole: AmountWhole; readonly axis: LinearAxis }) {
  const { whole, parts, miss } = own
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const { low, high } = whole.quantity
  const most = reachOfAmount(whole.quantity)
  const ends = parts.map((_, i) =>
    parts.slice(0, i + 1).reduce((sum, { quantity }) => sum + reachOfAmount(quantity), 0),
  )
  const filled = ends.at(-1) ?? 0
  const rest = miss !== undefined && miss < 0 ? restText(whole.quantity, miss, graph, locale) : undefined
  return (
    <AmountRow
      amount={whole}
      drawn={
        <span className={`measure-bar whole-bar kind-${kindOf(whole.of) ?? 'ink'}`} aria-hidden="true">
          {rest === undefined && <i className="whole-left" style={spot(0, axis.at(low ?? most))} />}
          {low !== null && high !== null && high > low && (
            <i className="whole-may" style={spot(axis.at(low), axis.at(high))} />
          )}
          {rest !== undefined && <i className="whole-rest" style={spot(axis.at(filled), axis.at(most))} />}
          {parts.map((part, i) => (
            <i
              key={part.id}
              className={`whole-part whole-shade-${i % SHADES}`}
              style={spot(axis.at(ends[i - 1] ?? 0), axis.at(ends[i] ?? 0))}
            />
          ))}
        </span>
      }
      parts={
        <span className={`whole-list kind-${kindOf(whole.of) ?? 'ink'}`}>
          {parts.map((part, i) => (
            <Part key={part.id} part={part} shade={i % SHADES} whole={whole} />
          ))}
          {rest !== undefined && (
            <span className="whole-none">
              <i className="whole-rest" aria-hidden="true" />
              {t('rest', { rest })}
            </span>
          )}
        </span>
      }
    />
  )
}

/** Shades that tell parts apart that lie side by side. */
const SHADES = 4

/** What a part is and how much; it is chosen like any figure, and its paragraph is a chip where it is not that of the whole. */
function Part({ part, shade, whole }: { readonly part: Amount; readonly shade: number; readonly whole: Amount }) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { select, add } = useActions()
  const hovering = useHovering()
  const selected = useViewState(({ view }) => view.selected)
  const { stand } = part
  const text = amountText(part, graph, locale)
  return (
    <span
      className={`whole-one${isAmountAbout(graph, part, selected) ? ' chosen' : ''}`}
      {...hovering.pointer({ mark: stand })}
    >
      <button
        type="button"
        className="whole-name"
        aria-pressed={selected.includes(stand)}
        title={text.said}
        onClick={(event) => (event.shiftKey ? add(stand) : select(stand))}
        {...hovering.keyboard({ mark: stand })}
      >
        <i className={`whole-part whole-shade-${shade}`} aria-hidden="true" />
        {t('part.name', { name: partName(part, graph, locale), value: text.value })}
      </button>
      {text.unit !== amountText(whole, graph, locale).unit && <UnitLink unit={text.unit} />}
    </span>
  )
}
