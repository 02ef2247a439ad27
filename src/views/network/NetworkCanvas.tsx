// The network's picture: the canvas, told what the state asks for, and telling the state what a hand does.

import { useCallback, useContext, useMemo } from 'react'
import { type Lens, linkId } from '../../core/graph/lens.ts'
import type { FrameName } from '../../core/layout/frames.ts'
import { partnersOfAll } from '../../core/query/partners.ts'
import { stressOf } from '../../core/query/stress.ts'
import { GraphCanvas } from '../../cytoscape/GraphCanvas.tsx'
import type { Hands } from '../../cytoscape/hands.ts'
import type { LightAsked } from '../../cytoscape/use-light.ts'
import type { PictureAsked } from '../../cytoscape/use-scene.ts'
import { directionOf } from '../../i18n/locales.ts'
import { withWords } from '../../i18n/words.ts'
import { useActions, useAtlas, useCamera, useViewState } from '../../state/atlas.ts'
import { FromFarContext } from '../../state/from-far.ts'
import { useHoveredMark, useHoveredUnit } from '../../state/hover.ts'
import { FITS } from '../../state/view-state.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { useCanvasTheme } from '../../ui/use-canvas-theme.ts'
import { partOfLens } from './part.ts'
import { sceneWords } from './scene-words.ts'
import { sayMark } from './sentences.ts'
import type { Subject } from './subject.ts'
import { useAmounts } from './use-amounts.ts'
import { useHover } from './use-hover.ts'
import type { MeasuredPicture } from './use-measured.ts'
import { useShelves } from './use-shelves.ts'

/** Who looks at the picture walks by no key. */
const walkingCode = lateCode(withWords(() => import('./walking/Walking.tsx').then((module) => module.Walking)))

/** What begins the id of a shelf; the rest is what it is named after. */
const SHELF = 'shelf:'

type Shelves = ReturnType<typeof useShelves>

/** Draws a lens: that of the subject, or the same with a measure shown on it. The pointer renders nothing else anew. */
export function NetworkCanvas({
  subject,
  measured,
  isPhone,
  onFailure,
}: {
  readonly subject: Subject
  readonly measured: MeasuredPicture | undefined
  /** What is near the selection is drawn, without one all of it. */
  readonly isPhone: boolean
  /** The canvas cannot be had. */
  readonly onFailure: () => void
}) {
  const { locale, t } = subject
  const [place, onMove] = useCamera('network')
  const theme = useViewState(({ view }) => view.theme)
  const shelves = useShelves(subject)
  const nameOf = useMemo(() => {
    const say = measured?.parts.sayMeasuredMark(subject, measured.measured)
    return (id: string) => shelves?.nameOf(id) ?? say?.(id) ?? sayMark(subject, id)
  }, [subject, shelves, measured])
  const plain = useCanvasTheme(theme, locale)
  const colours = useMemo(
    () => (measured && plain.name ? { ...plain, classes: measured.parts.classColours(plain.name) } : plain),
    [measured, plain],
  )
  const controls = useMemo(
    () => ({ group: t('zoom.group'), zoomIn: t('zoom.in'), zoomOut: t('zoom.out'), fit: t('zoom.fit') }),
    [t],
  )
  return (
    <GraphCanvas
      picture={usePicture(subject, measured, shelves, isPhone)}
      light={useLightAsked(subject, shelves)}
      place={{ place, onMove }}
      hands={useHands(subject, shelves)}
      theme={colours}
      said={{ nameOf, controls }}
      walking={(walk) => (
        // Where it does not come, the list beside the picture has all of it.
        <Late of={walkingCode} failed={() => null}>
          {(Walking) => <Walking {...walk} subject={subject} />}
        </Late>
      )}
      onFailure={onFailure}
    />
  )
}

function usePicture(
  subject: Subject,
  measured: MeasuredPicture | undefined,
  shelves: Shelves,
  isPhone: boolean,
): PictureAsked {
  const { orders } = useAtlas()
  const selected = useViewState(({ view }) => view.selected)
  const hops = useViewState(({ view }) => view.hops)
  const chrome = useViewState(({ view }) => view.chrome)
  const fit = FITS[chrome]
  const words = useCallback(
    (frame: FrameName) => {
      const said = sceneWords(subject, frame)
      return measured?.parts.withLetters(said, measured.measured) ?? said
    },
    [subject, measured],
  )
  const part = useCallback(
    (whole: Lens, frame: FrameName) => {
      // Until it can be drawn nothing is.
      if (shelves === undefined) return { ...whole, links: [], nodes: [] }
      const isLit = stressOf(whole, selected) !== undefined
      // Where there is room for little, shelves are a list of all.
      if (shelves && !isLit) return whole
      // In a frame of another site only what a selection lights is drawn, as on a phone.
      // At rest a phone draws all of it, but for Places, whose names need the width.
      const isAll = isPhone && !isLit && whole.id !== 'places'
      const name = isAll ? 'wide' : isPhone || (chrome === 'embed' && isLit) ? 'narrow' : frame
      return partOfLens(whole, name, selected, hops)
    },
    [shelves, selected, hops, chrome, isPhone],
  )
  const isMirrored = directionOf(subject.locale) === 'rtl'
  const far = useContext(FromFarContext)
  const fromFar = fit === 'far' ? far : null
  const { lens } = measured ?? subject
  return {
    lens,
    order: orders[lens.id],
    words,
    part,
    isMirrored,
    isCentred: hops > 0,
    fit,
    draw: shelves?.draw,
    fromFar,
  }
}

/** What the pointer rests on is lit before what rests on a unit, that before a path, and that before the selection. */
function useLightAsked(subject: Subject, shelves: Shelves): LightAsked {
  const { graph, lens } = subject
  const { selected, path } = useViewState(({ view }) => view)
  const unitUnder = useHoveredUnit()
  const under = useHoveredMark()
  const pathLines = useMemo(() => linesOf(lens, path), [lens, path])
  const stress = useCallback(
    (shown: Lens) => {
      const litBy = shelves?.stress ?? stressOf
      if (under !== null) return litBy(shown, [under])
      // A unit from which nothing is drawn takes no light away.
      const own = unitUnder === null ? [] : restingOn(shown, graph.standsIn(unitUnder))
      if (own.length > 0) return litBy(shown, own)
      return litBy(shown, pathLines.length > 0 ? pathLines : selected)
    },
    [graph, shelves, under, unitUnder, selected, pathLines],
  )
  const shared = useMemo(() => (selected.length > 1 ? partnersOfAll(lens, selected) : []), [lens, selected])
  const { amounts: sums, atNames } = useAmounts(subject, selected)
  const amounts = useMemo(
    () => shelves?.counts(lens, under === null ? selected : [under]) ?? sums,
    [shelves, lens, under, selected, sums],
  )
  return { stress, chosen: selected, shared, under, amounts, atNames }
}

function useHands({ graph }: Subject, shelves: Shelves): Hands {
  const { select, add, focus, openUnit, turnShelf } = useActions()
  const onHover = useHover(shelves?.restsOn)
  return useMemo(
    () => ({
      onHover,
      onSelect: (id, more) => {
        if (id?.startsWith(SHELF)) turnShelf(id.slice(SHELF.length))
        else if (id !== null && more) add(id)
        else select((id && shelves?.selectedBy(id)) ?? id)
      },
      onFocus: (id) => focus(1, id),
      onStrand: (stand) => {
        const unit = graph.unitsOf(stand)[0]
        if (unit !== undefined) openUnit(unit)
      },
    }),
    [graph, shelves, select, add, focus, openUnit, turnShelf, onHover],
  )
}

/** The lines that stand for any of some claims, activities or recommendations. */
function restingOn(lens: Lens, stands: ReadonlySet<string>): string[] {
  return lens.links.filter(({ strands }) => strands.some(({ stand }) => stands.has(stand))).map(({ id }) => id)
}

/** The lines between each thing of a path and the next, as far as the lens has them. */
function linesOf(lens: Lens, path: readonly string[]): string[] {
  const steps = path.slice(1).flatMap((to, i) => [linkId(path[i] ?? '', to), linkId(to, path[i] ?? '')])
  return steps.filter((id) => lens.links.some((link) => link.id === id))
}
