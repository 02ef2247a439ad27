// What does the open unit tie to what? Its claims as lines, each with its own stroke; a line opens its claim, a name its mark in
// the network.

import type { Activity } from '../../core/model/activity.ts'
import { firmnessOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import { strokeWidth } from '../../core/model/shapes.ts'
import { isSpokenOf } from '../../core/query/selectable.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { useShortName } from '../../i18n/names.ts'
import { unitMark } from '../../i18n/units.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { plainText } from '../../ui/Prose.tsx'
import { LinePath, MarkShape } from './along/drawn.tsx'
import { type TieLine, type UnitMark, type UnitTie, unitScene } from './unit-scene.ts'
import { useClaimLight } from './use-claim-light.ts'
import { stepTo } from './use-names.ts'
import { words } from './words.ts'
import '../../ui/picture.css'
import './UnitPicture.css'

interface UnitPictureProps {
  readonly claims: readonly Claim[]
  readonly activity: Activity | undefined
}

/** The network of one unit: what it denies draws no line. */
export function UnitPicture({ claims, activity }: UnitPictureProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const ties = [
    ...claims.map(
      (claim): UnitTie => ({
        ...claim,
        stroke: firmnessOf(claim),
        side: graph.sideOf(claim),
        isOurs: claim.reading === 'inferred',
      }),
    ),
    ...(activity ? tiesOf(activity) : []),
  ]
  const nameOf = (id: string) => (id === activity?.id ? unitMark(activity.unit, locale) : name(id))
  const scene = unitScene(ties, nameOf, directionOf(locale) === 'rtl')
  return (
    <section className="unit-picture" aria-label={t('things')}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section around it has the name, and no hint hangs over the picture */}
      <svg className="picture" viewBox={`0 0 ${scene.width} ${scene.height}`}>
        {scene.lines.map((line) => (
          <Tie key={line.id} line={line} claim={graph.claims.get(line.id)} />
        ))}
        {scene.marks.map((mark) => (
          <Thing key={mark.id} mark={mark} isHere={mark.id === activity?.id} />
        ))}
      </svg>
    </section>
  )
}

/** Who leads it, and what it addresses: the row says so itself. */
function tiesOf({ id, leads, crimes, groups }: Activity): UnitTie[] {
  const row = { stroke: 'firm', side: 'response' } as const
  return [
    ...leads.map((lead) => ({ ...row, id: `${id} ${lead.id}`, subject: lead.id, object: id, isOurs: false })),
    ...[...crimes, ...groups].map((one) => ({
      ...row,
      id: `${id} ${one.id}`,
      subject: id,
      object: one.id,
      isOurs: one.basis === 'implied',
    })),
  ]
}

/** A claim as a line; the tie of a row is the row that is open. */
function Tie({ line, claim }: { readonly line: TieLine; readonly claim: Claim | undefined }) {
  const href = useHref()
  const language = useLanguage()
  const { isLit, ...pointer } = useClaimLight(line.id)
  const path = { ...line, width: strokeWidth(1.75, line.stroke, line.isOurs) }
  const [x, y] = line.curve.to
  const drawn = (
    <>
      <LinePath line={path} extra={isLit ? ' lit' : ''} />
      {line.isOurs && <circle className="ring reading" cx={x} cy={y} r={2.5} />}
    </>
  )
  if (!claim) return drawn
  return (
    <a
      href={href({ selected: [line.id] })}
      tabIndex={-1}
      aria-label={plainText(claim.statement[language])}
      {...pointer}
    >
      <LinePath line={path} isHit />
      {drawn}
    </a>
  )
}

function Thing({ mark, isHere }: { readonly mark: UnitMark; readonly isHere: boolean }) {
  const { graph } = useAtlas()
  const href = useHref()
  const hovering = useHovering()
  const split = useViewState(({ view }) => view.split)
  const look = `mark kind-${mark.kind}${mark.isWide ? ' wide' : ''}`
  const shape = <MarkShape mark={mark} />
  if (isHere || !isSpokenOf(graph, mark.id)) return <g className={look}>{shape}</g>
  return (
    <a className={look} href={href(stepTo(mark.id, split))} {...hovering.pointer({ mark: mark.id })}>
      {shape}
    </a>
  )
}
