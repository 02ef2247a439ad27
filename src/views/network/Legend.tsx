// What do marks and lines mean, how many are there, and which are shown? Every entry is a switch.

import type { MouseEvent, ReactNode } from 'react'
import { useMemo } from 'react'
import { countSift, isOn, isSifted, SWITCHES, type Switch } from '../../core/graph/sift.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { FOOTINGS } from '../../core/model/footing.ts'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { activityListName } from '../../i18n/units.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { LineMark } from '../../ui/LineMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { sideLabel } from './side-label.ts'
import { words } from './words.ts'
import './Legend.css'

/** The legend of the lens on screen, which is its filter. */
export function Legend() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const { clearFilters } = useActions()
  const { lens, sift, folds, facets } = useViewState(({ view }) => view)
  const { activities, guide, recommendations } = graph.dataset
  const list = activityListName(guide, useLocale())
  const full = lenses.full(lens, folds)
  const passing = lenses.passing(facets)
  const counts = useMemo(() => countSift(full, sift, passing, lenses.footed), [full, sift, passing, lenses])
  const hasClaims = [...counts.strokes.values()].some((n) => n > 0)
  return (
    <>
      {hasClaims && <Steps counts={counts} />}
      <MarkEntries counts={counts} />
      <LineEntries counts={counts} />
      {(isSifted(sift) || passing) && (
        <p>
          <button type="button" className="plain-button" onClick={clearFilters}>
            {t('sifted.clear')}
          </button>
        </p>
      )}
      <p>
        {t(`note.${lens}`, {
          n: activities.length,
          more: activities.length + recommendations.length,
          list,
        })}
      </p>
    </>
  )
}

interface Counted {
  readonly counts: ReturnType<typeof countSift>
}

function MarkEntries({ counts }: Counted) {
  const own = ofOwnKind(useAtlas().graph.dataset.entities, 'actor')
  const t = useWords(words)
  const kinds = SWITCHES.flatMap((name) => [...counts.kinds.keys()].filter((kind) => kind === name))
  return (
    <>
      <h2>{t('legend.marks')}</h2>
      <ul>
        {kinds.map((kind) => (
          <Entry
            key={kind}
            name={kind}
            among={kinds}
            count={counts.kinds.get(kind) ?? 0}
            label={t(`legend.${kind}`, { own })}
          >
            <KindMark kind={kind} />
          </Entry>
        ))}
      </ul>
    </>
  )
}

function LineEntries({ counts }: Counted) {
  const t = useWords(words)
  const lens = useViewState(({ view }) => view.lens)
  const sides = [...counts.sides.keys()]
  return (
    <>
      <h2>{t('legend.lines')}</h2>
      <ul>
        {sides.map((side) => (
          <Entry
            key={side}
            name={side}
            among={sides}
            count={counts.sides.get(side) ?? 0}
            label={t(sideLabel(lens, side))}
          >
            <LineMark side={side} />
          </Entry>
        ))}
        {counts.inferred > 0 && (
          <Entry name="inferred" among={['inferred']} count={counts.inferred} label={t('legend.inferred')}>
            <LineMark side="threat" isInferred />
          </Entry>
        )}
        {counts.fallen > 0 && (
          <li className="network-choice legend-fallen">
            <LineMark side="fallen" />
            <span>{t('legend.fallen')}</span>
            <span className="legend-count">{counts.fallen}</span>
          </li>
        )}
      </ul>
    </>
  )
}

/** How sure it must be, and what it must rest on: each choice with the ties that it would leave, the other as it is. */
function Steps({ counts }: Counted) {
  const t = useWords(words)
  const { setSure, setRests } = useActions()
  const { sure, rests } = useViewState(({ view }) => view.sift)
  const least = STROKES.indexOf(sure)
  const ties = (n = 0) => (
    <span className="legend-count" title={t('legend.ties', { n })}>
      {n}
    </span>
  )
  return (
    <>
      <fieldset className="legend-sureness">
        <legend>{t('legend.certainty')}</legend>
        {STROKES.map((stroke, i) => (
          <label key={stroke} className={i > least ? 'network-choice off' : 'network-choice'}>
            <input type="radio" name="sure" value={stroke} checked={sure === stroke} onChange={() => setSure(stroke)} />
            <StrokeMark stroke={stroke} />
            <span>{t(stroke === 'limited' ? 'legend.any' : `legend.${stroke}`)}</span>
            {ties(counts.strokes.get(stroke))}
          </label>
        ))}
      </fieldset>
      <fieldset className="legend-sureness legend-rests" data-term="rests">
        <legend>{t('legend.rests')}</legend>
        {FOOTINGS.map((one) => (
          <label key={one} className="network-choice">
            <input type="radio" name="rests" value={one} checked={rests === one} onChange={() => setRests(one)} />
            <span>{t(`rests.${one}`)}</span>
            {ties(counts.footings.get(one))}
          </label>
        ))}
      </fieldset>
    </>
  )
}

interface EntryProps {
  readonly name: Switch
  /** The entries of its list: alone among these. */
  readonly among: readonly Switch[]
  readonly count: number
  readonly label: string
  readonly children: ReactNode
}

/** One switch, and beside it one that leaves it alone. */
function Entry({ name, among, count, label, children }: EntryProps) {
  const t = useWords(words)
  const { turn, only } = useActions()
  const lens = useViewState(({ view }) => view.lens)
  const sift = useViewState(({ view }) => view.sift)
  const on = isOn(lens, sift, name)
  const click = (event: MouseEvent) => (event.altKey ? only(name, among) : turn(name))
  return (
    <li className={on ? 'legend-entry' : 'legend-entry off'}>
      <button type="button" className="network-choice legend-switch" aria-pressed={on} onClick={click}>
        {children}
        <span>{label}</span>
        <span className="legend-count">{on ? count : t('legend.off', { n: count })}</span>
      </button>
      {among.length > 1 && (
        <button
          type="button"
          className="legend-only"
          aria-label={t('legend.only.of', { name: label })}
          onClick={() => only(name, among)}
        >
          {t('legend.only')}
        </button>
      )}
    </li>
  )
}
