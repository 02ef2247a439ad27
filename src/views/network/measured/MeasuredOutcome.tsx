// What came out of a measure: its steps and the marks it puts first, or its classes.

import type { MeasureId } from '../../../core/graph/measure-choices.ts'
import { KIND_COLOURS } from '../../../core/model/kinds.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { useShortName } from '../../../i18n/names.ts'
import { useAtlas, useEvidence, useHref } from '../../../state/atlas.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { nameOf, nodeOf, type Subject } from '../subject.ts'
import type { MeasuredPicture } from '../use-measured.ts'
import { words } from '../words.ts'
import { words as outcomeWords } from './words.ts'
import './MeasuredOutcome.css'

/** How many marks are listed. */
const LISTED = 6

export interface OutcomeProps {
  readonly picture: MeasuredPicture
  readonly id: Exclude<MeasureId, 'none'>
}

/** What was measured: the marks that hold together, or those with the highest values. */
export function MeasuredOutcome({ picture, id }: OutcomeProps) {
  const said = useWords(outcomeWords)
  const ordered = [...picture.measured.values].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (ordered.length === 0) return <p>{said('nothing')}</p>
  return (
    <div className="measured">
      {id === 'community' ? (
        <Classes picture={picture} ordered={ordered} />
      ) : (
        <>
          <Steps picture={picture} />
          <FirstMarks picture={picture} ordered={ordered} />
        </>
      )}
    </div>
  )
}

interface OrderedProps {
  readonly picture: MeasuredPicture
  /** Marks with their values, the highest first. */
  readonly ordered: readonly (readonly [string, number])[]
}

/** The classes, each by the three of its marks that have most lines. */
function Classes({ picture, ordered }: OrderedProps) {
  const t = useWords(words)
  const said = useWords(outcomeWords)
  const nameIn = useMarkNames(picture)
  const { links } = picture.lens
  const linesOf = (mark: string) => links.filter(({ source, target }) => source === mark || target === mark).length
  const classes = [...new Set(ordered.map(([, value]) => value))].sort((a, b) => a - b)
  return (
    <ol className="measuring-classes">
      {classes.map((value) => {
        const members = ordered.filter(([, other]) => other === value).map(([mark]) => mark)
        const first = members.sort((a, b) => linesOf(b) - linesOf(a) || (a < b ? -1 : 1)).slice(0, 3)
        const names = first.map(nameIn).join(t('say.comma'))
        return (
          <li key={value}>
            <span className={`measuring-swatch class-${Math.min(value, KIND_COLOURS.length - 1)}`} aria-hidden="true" />
            <span>{said('class', { names, more: members.length - first.length })}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** What the shades say. */
function Steps({ picture: { measured, arithmetic } }: Pick<OrderedProps, 'picture'>) {
  const said = useWords(outcomeWords)
  const number = useNumber()
  return (
    <ul className="measuring-steps" aria-label={said('steps')}>
      {[{ step: 0, bound: 0 }, ...arithmetic.boundsOf(measured)].map(({ step, bound }) => (
        <li key={step}>
          <span className={`measuring-swatch shade-${step}`} aria-hidden="true" />
          {step === 0 ? '0' : said('upto', { n: number.format(bound) })}
        </li>
      ))}
    </ul>
  )
}

function FirstMarks({ picture, ordered }: OrderedProps) {
  const href = useHref()
  const number = useNumber()
  const nameIn = useMarkNames(picture)
  const kinds = new Map(picture.lens.nodes.map((node) => [node.id, node.kind]))
  return (
    <ol className="measuring-first">
      {ordered.slice(0, LISTED).map(([mark, value]) => {
        const kind = kinds.get(mark)
        return (
          <li key={mark}>
            <a href={href({ selected: [mark] })}>
              {kind && <KindMark kind={kind} size={12} />}
              <span>{nameIn(mark)}</span>
            </a>
            <span className="legend-count">{number.format(value)}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** Names of marks; of those that the measured picture lacks, the names of what they are. */
function useMarkNames({ lens }: MeasuredPicture): (mark: string) => string {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const name = useShortName(graph)
  const subject: Subject = { graph, evidence: useEvidence(), lens, locale, language, t }
  return (mark) => (nodeOf(subject, mark) ? nameOf(subject, mark) : name(mark))
}

function useNumber(): Intl.NumberFormat {
  return new Intl.NumberFormat(useLocale(), { maximumSignificantDigits: 2 })
}
