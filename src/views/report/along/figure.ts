// What does reading along put into a figure? The picture as it stands at the unit that is reached: no thread leaves a sentence there.

import { writeBrace, writeLine, writeMark, writeNote, writeRing } from '../../../core/export/picture.ts'
import type { ReadScene } from '../../../core/export/reading-scene.ts'
import { standsOf } from '../../../core/graph/lens.ts'
import type { Size } from '../../../core/layout/viewport.ts'
import { readUntil, standsUntil } from '../../../core/query/reading.ts'
import { unitMark } from '../../../i18n/units.ts'
import type { FigureAsked, ViewFigure } from '../../../parts/figure.ts'
import { alongHeadline } from './headline.ts'
import { type AlongSubject, alongSubject, endScene, nameOf, placeOf, sceneAt } from './subject.ts'

/** In a room of this size words have the size that they have at a desk; in a larger one they grow with it. */
const DESK = { width: 780, height: 470 }

/** The unit that is reached, as a figure. */
export function alongFigure({ atlas, view, locale }: FigureAsked): ViewFigure {
  const subject = alongSubject(atlas, view, locale)
  const { reading, graph, t, language } = subject
  const at = placeOf(reading, view.unit)
  const read = readUntil(reading, at)
  const gist = graph.units.get(reading.units[at] ?? '')?.gist[language].replaceAll('**', '') ?? ''
  const { title } = alongHeadline(subject, at)
  const said = read.links.map((link) => ({
    text: [link.source, link.target].map((id) => nameOf(subject, id)).join(t('said.dash')),
    stands: standsOf(link),
  }))
  return {
    headline: title,
    support: [t('describe.gist', { unit: unitMark(reading.units[at] ?? '', locale), gist }), t('figure.support')].join(
      language === 'zh' ? '' : ' ',
    ),
    draw: (room) => drawn(subject, at, room),
    key: [
      { sign: { side: 'threat', isLit: true }, text: t('key.said') },
      { sign: { side: 'threat' }, text: t('key.read') },
      { sign: { drawn: '<path class="line coming" d="M0 0h24" stroke-width="1"/>', width: 24 }, text: t('key.coming') },
    ],
    stands: standsUntil(reading, at),
    lines: said,
    described: said.map(({ text }) => text).join(language === 'zh' ? '；' : '; '),
  }
}

function drawn(subject: AlongSubject, at: number, room: Size): ReturnType<ViewFigure['draw']> {
  const wanted = Math.max(1, Math.min(room.width / DESK.width, room.height / DESK.height))
  const end = endScene(subject, { width: room.width / wanted, height: room.height / wanted })
  const scene = sceneAt(subject, end, at)
  const zoom = Math.min(wanted, room.width / scene.width, room.height / scene.height)
  const x = (room.width - scene.width * zoom) / 2
  return {
    markup: `<g transform="translate(${Math.round(x)} 0) scale(${Math.round(zoom * 1000) / 1000})">${written(scene)}</g>`,
    height: scene.height * zoom,
    ends: new Map(
      scene.lines.filter(({ isComing }) => !isComing).map(({ id, source, target }) => [id, [source, target]]),
    ),
  }
}

/** The scene as markup: hairlines, what was read, and what the unit says on top of it. */
function written({ lines, marks, braces, rings, notes }: ReadScene): string {
  return [
    ...lines.map((line) => writeLine(line, line.isComing ? ' coming' : '')),
    ...lines.flatMap((line) => line.said.map((strand) => writeLine({ ...line, ...strand }, ' lit'))),
    ...braces.map((brace) => writeBrace(brace)),
    ...marks.map((mark) => writeMark(mark, mark.state === 'unnamed' ? ' coming' : '')),
    ...rings.map((ring) => writeRing(ring)),
    ...notes.map((note) => writeNote(note)),
  ].join('')
}
