// How is a figure copied as text? Headline and sentences as one paragraph that stays whole wherever it is pasted, each sentence with the
// number of a note that says where it stands; and the same with paragraphs and raised numbers for what can show them.

import { escaped } from './picture.ts'

/** A sentence, and where it stands: "para. 36". */
export interface TextLine {
  readonly text: string
  readonly place: string
}

/** What is copied of a figure in one language. */
export interface FigureText {
  readonly language: string
  /** Ends with a full stop. */
  readonly headline: string
  /** What limits the headline and what is filtered; sentences, or empty. */
  readonly support: string
  readonly lines: readonly TextLine[]
  /** What is not shown and what is not denied. */
  readonly remarks: readonly string[]
  /** A note by its place: the first in full, others short. */
  readonly noteOf: (place: string, isFirst: boolean) => string
  /** What stands before the notes: "Notes". */
  readonly notes: string
  /** What opens the state again, said before its address. */
  readonly link: string
  readonly address: string
  /** What stands between two sentences. */
  readonly between: string
}

/** A text for the clipboard in both of its forms. */
export interface CopiedText {
  readonly plain: string
  readonly html: string
}

/** Writes the text of a figure, in one language or in several one after the other. */
export function writeText(texts: readonly FigureText[]): CopiedText {
  return {
    plain: texts.map(plainOf).join('\n\n'),
    html: texts.map(htmlOf).join(''),
  }
}

/** Places in the order in which they are first cited, each once. */
function placesOf({ lines }: FigureText): readonly string[] {
  return [...new Set(lines.map(({ place }) => place))]
}

function plainOf(text: FigureText): string {
  const { headline, support, lines, remarks, notes, noteOf, link, address, between } = text
  const places = placesOf(text)
  const said = lines.map((line) => line.text + raised(places.indexOf(line.place) + 1))
  const cited = places.map((place, i) => `${raised(i + 1)} ${noteOf(place, i === 0)}`)
  return [
    headline,
    support,
    ...said,
    ...remarks,
    ...(cited.length === 0 ? [] : [`${notes} ${cited.join(' ')}`]),
    `${link} ${address}`,
  ]
    .filter((part) => part !== '')
    .join(between)
}

function htmlOf(text: FigureText): string {
  const { language, headline, support, lines, remarks, noteOf, link, address, between } = text
  const places = placesOf(text)
  const mark = (n: number) => `<sup>${n}</sup>`
  const said = lines.map((line) => escaped(line.text) + mark(places.indexOf(line.place) + 1))
  const rest = [support, ...remarks].filter((part) => part !== '').map(escaped)
  const cited = places.map((place, i) => `${mark(i + 1)} ${escaped(noteOf(place, i === 0))}`)
  return [
    `<div lang="${escaped(language)}">`,
    `<p><strong>${escaped(headline)}</strong> ${[...rest.slice(0, support === '' ? 0 : 1), ...said, ...rest.slice(support === '' ? 0 : 1)].join(between)}</p>`,
    cited.length === 0 ? '' : `<p>${cited.join('<br>')}</p>`,
    `<p>${escaped(link)} <a href="${escaped(address)}">${escaped(address)}</a></p>`,
    '</div>',
  ].join('')
}

/** A number as raised figures. */
function raised(n: number): string {
  return [...String(n)].map((figure) => RAISED[Number(figure)] ?? '').join('')
}

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']
