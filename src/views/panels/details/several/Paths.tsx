// How are two things connected, and how firm is the weakest step? Each path as a chain of sentences.

import { useMemo, useState } from 'react'
import { type EvidencePath, MOST_STEPS, type PathStep, pathsShown } from '../../../../core/analysis/paths.ts'
import { LENS_IDS } from '../../../../core/graph/lens.ts'
import { kindOf } from '../../../../core/model/ids.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { useShortName } from '../../../../i18n/names.ts'
import { UnitLinks } from '../../../../parts/UnitLink.tsx'
import { useActions, useAtlas, useHref, useViewState } from '../../../../state/atlas.ts'
import { optionOf } from '../../../../state/options.ts'
import { ClaimCard } from '../../../../ui/ClaimCard.tsx'
import { copyText } from '../../../../ui/copy-text.ts'
import { KindMark } from '../../../../ui/KindMark.tsx'
import { PanelHeading } from '../../../../ui/PanelHeading.tsx'
import { StrokeMark } from '../../../../ui/StrokeMark.tsx'
import { PanelNote } from '../PanelNote.tsx'
import { chainOf, pathText, standText, weakestText } from './several-words.ts'
import { words } from './words.ts'
import './Paths.css'

/** The most paths that are listed at first. */
const IN_SIGHT = 6

/** The paths between two things, under the filters in force: by the lines of the lens that is drawn, where they tie the two. */
export function Paths({ from, to }: { readonly from: string; readonly to: string }) {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const { choose } = useActions()
  const { options, sift, facets, lens: drawn } = useViewState(({ view }) => view)
  const href = useHref()
  const all = optionOf(options, 'reach') === 'all'
  const directed = optionOf(options, 'way') === 'along'
  const picture = lenses.sifted(drawn, sift, facets)
  const everything = lenses.sifted('everything', sift, facets)
  const found = useMemo(
    () => pathsShown(graph, picture, everything, { from, to, directed, all }),
    [graph, picture, everything, from, to, directed, all],
  )
  const [most, setMost] = useState(IN_SIGHT)
  return (
    <section className="paths" aria-label={t('paths')}>
      <p className="path-choices">
        <label>
          <input type="checkbox" checked={all} onChange={() => choose('reach', all ? 'shortest' : 'all')} />
          {t('reach.all', { n: MOST_STEPS })}
        </label>
        <label>
          <input type="checkbox" checked={directed} onChange={() => choose('way', directed ? 'either' : 'along')} />
          {t('way.along')}
        </label>
      </p>
      {found.count === 0 ? (
        <PanelNote>{t(directed ? 'paths.none.along' : 'paths.none')}</PanelNote>
      ) : (
        <>
          <PanelHeading>
            {t(all ? 'paths.all' : 'paths.shortest', {
              n: found.count,
              steps: found.paths[0]?.steps.length ?? 0,
              lens: t(`lens.${found.lens}`),
            })}
          </PanelHeading>
          {found.lens !== drawn && <PanelNote>{t('paths.none.drawn', { lens: t(`lens.${drawn}`) })}</PanelNote>}
          {found.paths.slice(0, most).map((path, i) => (
            <OnePath key={chainOf(path.steps).join(' ')} path={path} isOpen={i === 0} />
          ))}
          {found.paths.length > most && (
            <button type="button" className="plain-button" onClick={() => setMost(most + 3 * IN_SIGHT)}>
              {t('paths.more', { n: found.paths.length - most })}
            </button>
          )}
          {found.count > found.paths.length && (
            <PanelNote>{t('paths.beyond', { shown: found.paths.length, n: found.count })}</PanelNote>
          )}
          {found.lens !== 'everything' && (
            <p className="path-more">
              <a href={href({ lens: 'everything' })}>{t('paths.everything', { lens: t('lens.everything') })}</a>
            </p>
          )}
        </>
      )}
    </section>
  )
}

interface PathProps {
  readonly path: EvidencePath
}

/** One path: its chain and what is weak about it; open, a claim for each step. */
function OnePath({ path, isOpen }: PathProps & { readonly isOpen: boolean }) {
  return (
    <details className="path" open={isOpen}>
      <PathHead path={path} />
      <ol>
        {path.steps.map((step, i) => (
          <li key={step.link.id} className={i === path.weakest && path.steps.length > 1 ? 'path-weakest' : ''}>
            <Step step={step} />
          </li>
        ))}
      </ol>
      <PathActions path={path} />
    </details>
  )
}

function PathHead({ path }: PathProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  return (
    <summary>
      <span className="path-chain">
        {chainOf(path.steps).map((id, i) => {
          const kind = kindOf(id)
          const stroke = path.steps[i - 1]?.stroke
          return (
            <span key={id}>
              {stroke && <StrokeMark stroke={stroke} />}
              {kind && <KindMark kind={kind} size={12} />} {name(id)}
            </span>
          )
        })}
      </span>
      <small>{weakestText(graph, path, locale, t)}</small>
      {path.throughHubs && (
        <small className="path-through-hubs">{t('path.hubs', { hubs: path.hubs.map(name).join(', ') })}</small>
      )}
    </summary>
  )
}

/** The first claim, activity or recommendation of a step, and how many more there are. */
function Step({ step }: { readonly step: PathStep }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  return (
    <>
      {step.strands.slice(0, 1).map((strand) => {
        const text = standText(graph, strand, locale, t)
        return (
          <ClaimCard
            key={strand.stand}
            text={{ ...text, stroke: step.stroke }}
            chips={<UnitLinks units={text.units} cover={text.units[0]} />}
          />
        )
      })}
      {step.strands.length > 1 && <p className="path-more">{t('step.more', { n: step.strands.length - 1 })}</p>}
    </>
  )
}

/** Draws the path in the network, in a lens that has all its lines; copies it as text. */
function PathActions({ path }: PathProps) {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const { showPath } = useActions()
  const { path: now, lens: lensNow } = useViewState(({ view }) => view)
  const [said, say] = useState('')
  const chain = chainOf(path.steps)
  const isDrawn = now.length === chain.length && now.every((id, i) => id === chain[i])
  const draw = () => {
    const has = (id: (typeof LENS_IDS)[number]) =>
      path.steps.every(({ link }) => lenses.full(id).links.some((line) => line.id === link.id))
    showPath(isDrawn ? [] : chain, has(lensNow) ? lensNow : (LENS_IDS.find(has) ?? 'everything'))
  }
  const copy = async () => {
    const isCopied = await copyText(pathText(graph, path, locale, t))
    say(t(isCopied ? 'copied' : 'copied.not'))
  }
  return (
    <p className="path-actions">
      <button type="button" className="plain-button" aria-pressed={isDrawn} onClick={draw}>
        {t('draw')}
      </button>
      <button type="button" className="plain-button" onClick={() => void copy()}>
        {t('copy')}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
