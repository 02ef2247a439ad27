// What does the network show before its code has arrived? The headline of the first lens, and its picture as plain data.

import { allEvidence, type WholeGraph } from '../../core/graph/graph.ts'
import { fullLens } from '../../core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../core/graph/sift.ts'
import type { FrameName } from '../../core/layout/frames.ts'
import type { LensOrder } from '../../core/layout/order-part.ts'
import { roomFor } from '../../core/layout/room.ts'
import { type Still, stillScene } from '../../core/layout/still.ts'
import { CanvasFrame } from '../../cytoscape/CanvasFrame.tsx'
import { openCamera } from '../../cytoscape/camera.ts'
import { DrawnPicture, Picture } from '../../cytoscape/Picture.tsx'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import { drawnHeadline } from './drawn-headline.ts'
import { NetworkFrame } from './NetworkFrame.tsx'
import { partOfLens } from './part.ts'
import { rowsContent, rowsHeadline } from './rows/content.ts'
import { Rows } from './rows/Rows.tsx'
import { words as rowWords } from './rows/words.ts'
import { sceneWords } from './scene-words.ts'
import type { Subject } from './subject.ts'
import { words } from './words.ts'

/** The view, its lens and the report it is of. */
interface StillProps {
  readonly graph: WholeGraph
  readonly order: LensOrder
  readonly locale: Locale
}

/** The first lens in a language, as much of it as a frame has room for. */
export function stillOf({ graph, order, locale }: StillProps, frame: FrameName): Still {
  const subject = subjectIn(graph, locale)
  const lens = partOfLens(subject.lens, frame, [], 0)
  const said = sceneWords(subject, frame)
  return {
    lens,
    order,
    labels: Object.fromEntries(lens.nodes.map((node) => [node.id, said.label(node)])),
    asides: Object.fromEntries(lens.nodes.map((node) => [node.id, said.aside(node)])),
    heads: Object.fromEntries(lens.columns.map((column) => [column, said.head(column)])),
    size: said.size,
  }
}

/** Its headline. */
export function stillHeadline(graph: WholeGraph, locale: Locale): { readonly title: string; readonly support: string } {
  return drawnHeadline(subjectIn(graph, locale), []) ?? { title: '', support: '' }
}

/** What a phone shows in place of the picture, with a headline of its own. */
export function stillRows(graph: WholeGraph, locale: Locale) {
  const subject = subjectIn(graph, locale)
  const rows = <Rows rows={rowsContent(subject)} label={translator(rowWords, locale)('label')} />
  return { rows, headline: rowsHeadline(subject, stillHeadline(graph, locale)) }
}

/** The picture without its scene, which is drawn when the size of the canvas is known: the script of the page fills it. */
const TO_FILL = {
  scene: { width: 0, height: 0, marks: [], lines: [], notes: [], rings: [], braces: [] },
  look: 'plain',
} as const
const NO_HANDS = { onSelect: () => {}, onHover: () => {} }

/** The view before any script has run. */
export function StillView(props: StillProps) {
  const { title, support } = stillHeadline(props.graph, props.locale)
  return (
    <NetworkFrame title={title} support={<p>{support}</p>}>
      <CanvasFrame>
        <Picture shown={TO_FILL} camera={openCamera()} hands={NO_HANDS} />
        <noscript>
          <DrawnPicture only="wide" label={title} scene={sceneIn(props, { width: 768, height: 520 })} />
          <DrawnPicture only="narrow" label={title} scene={sceneIn(props, { width: 374, height: 440 })} />
        </noscript>
      </CanvasFrame>
    </NetworkFrame>
  )
}

function sceneIn(props: StillProps, canvas: { readonly width: number; readonly height: number }) {
  const room = roomFor('nexus', canvas, 'read')
  return stillScene(stillOf(props, room.name), room)
}

function subjectIn(graph: WholeGraph, locale: Locale): Subject {
  const lens = siftLens(fullLens(graph, 'nexus'), NO_SIFT)
  return {
    graph,
    evidence: allEvidence(graph),
    lens,
    locale,
    language: dataLanguage(locale),
    t: translator(words, locale),
  }
}
