// What came out of a measure: its steps and the marks it puts first, or its classes.

import { boundsOf } from '../../../core/analysis/measured-lens.ts'
import type { MeasureId } from '../../../core/graph/measure-choices.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { useShortName } from '../../../i18n/names.ts'
import { useAtlas, useEvidence, useHref } from '../../../state/atlas.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { nameOf, nodeOf, type Subject } from '../subject.ts'
import { words } from '../words.ts'
import { MeasureMeans } from './MeasureMeans.tsx'
import type { MeasuredLens } from './measured-view.ts'
import { classesOf, ranked, swatchOf, valueFormat } from './say.ts'
import { words as outcomeWords } from './words.ts'
import './MeasuredOutcome.css'

/** How many marks are listed. */
const LISTED = 6

export interface OutcomeProps {
  readonly picture: MeasuredLens
  readonly id: Exclude<MeasureId, 'none'>
}

/** What was measured: the marks that hold together, or those with the highest values. */
export function MeasuredOutcome({ picture, id }: OutcomeProps) {
  const said = useWords(outcomeWords)
  return (
    <div className="measured">
      <MeasureMeans id={id} />
      {picture.measured.values.size === 0 ? (
        <p>{said('nothing')}</p>
      ) : id === 'community' ? (
        <Classes picture={picture} />
      ) : (
        <>
          {picture.look === 'shade' && <Steps picture={picture} />}
          <FirstMarks picture={picture} />
        </>
      )}
    </div>
  )
}

type PictureProps = Pick<OutcomeProps, 'picture'>

/** The classes, each by the three of its marks that have most lines. */
function Classes({ picture }: PictureProps) {
  const t = useWords(words)
  const said = useWords(outcomeWords)
  const nameIn = useMarkNames(picture)
  return (
    <ol className="measuring-classes">
      {classesOf(picture.lens, picture.measured).map(({ value, letter, first, more }) => (
        <li key={value}>
          <span className={`measuring-swatch ${swatchOf(value)}`} aria-hidden="true" />
          <span>
            <b>{letter}</b> {said('class', { names: first.map(nameIn).join(t('say.comma')), more })}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** What the shades say. */
function Steps({ picture: { measured } }: PictureProps) {
  const said = useWords(outcomeWords)
  const number = valueFormat(useLocale())
  return (
    <ul className="measuring-steps" aria-label={said('steps')}>
      {[{ step: 0, bound: 0 }, ...boundsOf(measured)].map(({ step, bound }) => (
        <li key={step}>
          <span className={`measuring-swatch shade-${step}`} aria-hidden="true" />
          {step === 0 ? '0' : said('upto', { n: number.format(bound) })}
        </li>
      ))}
    </ul>
  )
}

function FirstMarks({ picture }: PictureProps) {
  const href = useHref()
  const number = valueFormat(useLocale())
  const nameIn = useMarkNames(picture)
  const kinds = new Map(picture.lens.nodes.map((node) => [node.id, node.kind]))
  return (
    <ol className="measuring-first">
      {ranked(picture.measured)
        .slice(0, LISTED)
        .map(([mark, value]) => {
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
function useMarkNames({ lens }: MeasuredLens): (mark: string) => string {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const name = useShortName(graph)
  const subject: Subject = { graph, evidence: useEvidence(), lens, locale, language, t }
  return (mark) => (nodeOf(subject, mark) ? nameOf(subject, mark) : name(mark))
}
