// How is what was measured said in words? Each class has a letter, each value its place among all: no colour, shade or size says
// either alone.

import { boundsOf } from '../../../core/analysis/measured-lens.ts'
import type { Measured } from '../../../core/analysis/measures.ts'
import type { KeyEntry } from '../../../core/export/figure.ts'
import type { Lens } from '../../../core/graph/lens.ts'
import type { Look } from '../../../core/graph/measure-choices.ts'
import type { Scene, SceneWords } from '../../../core/layout/scene.ts'
import { widthOf } from '../../../core/layout/text-box.ts'
import { CLASS_COUNT } from '../../../core/model/kinds.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { unitMark } from '../../../i18n/units.ts'
import { translator } from '../../../i18n/words.ts'
import { sayMark } from '../sentences.ts'
import { insideName, listing, nameOf, nodeOf, type Subject } from '../subject.ts'
import { words } from './words.ts'

/** How many marks stand for a class. */
const FIRST = 3

/** A class by its letter, with the marks of it that have most lines, and how many more there are. */
export interface Class {
  readonly value: number
  readonly letter: string
  readonly first: readonly string[]
  readonly more: number
}

/** The letter of a class; after Z its number. */
export function letterOf(value: number): string {
  return value < 26 ? String.fromCharCode('A'.charCodeAt(0) + value) : String(value + 1)
}

/** The class of a style sheet that a class of marks is drawn with. */
export function swatchOf(value: number): string {
  return `class-${Math.min(value, CLASS_COUNT - 1)}`
}

/** The classes, the largest first. */
export function classesOf({ links }: Lens, { values }: Measured): Class[] {
  const lines = new Map<string, number>()
  for (const { source, target } of links) for (const end of [source, target]) lines.set(end, (lines.get(end) ?? 0) + 1)
  const linesOf = (id: string) => lines.get(id) ?? 0
  return [...new Set(values.values())]
    .sort((a, b) => a - b)
    .map((value) => {
      const members = [...values].flatMap(([id, own]) => (own === value ? [id] : []))
      const first = members.sort((a, b) => linesOf(b) - linesOf(a) || (a < b ? -1 : 1)).slice(0, FIRST)
      return { value, letter: letterOf(value), first, more: members.length - first.length }
    })
}

/** Marks with their values, the highest first. */
export function ranked({ values }: Measured): (readonly [id: string, value: number])[] {
  return [...values].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** What was measured of a mark, in words: "cluster B of 5, with UNODC and 6 more", "what runs through it: 0.31, rank 3 of 42". */
export function sayMeasure(subject: Subject, measured: Measured): (id: string) => string {
  const { lens, locale } = subject
  const t = translator(words, locale)
  if (measured.scale === 'class') {
    const classes = classesOf(lens, measured)
    return (id) => {
      const own = classes.find(({ value }) => value === measured.values.get(id))
      if (own === undefined) return t('say.no-class')
      const others = own.first.filter((one) => one !== id)
      const more = own.more - (others.length === own.first.length ? 1 : 0)
      const names = listing(subject, [
        ...others.map((one) => insideName(subject, one)),
        ...(more > 0 ? [subject.t('support.more', { n: more })] : []),
      ])
      return t(names === '' ? 'say.class.alone' : 'say.class', { letter: own.letter, n: classes.length, names })
    }
  }
  const sorted = [...measured.values.values()].sort((a, b) => b - a)
  const what = measureName(subject, measured)
  const number = valueFormat(locale)
  return (id) => {
    const value = measured.values.get(id)
    if (value === undefined) return t('say.no-value', { what })
    return t('say.value', { what, value: number.format(value), rank: sorted.indexOf(value) + 1, n: sorted.length })
  }
}

/** The whole picture: "By colour and letter: what holds together, in 5 clusters", or which mark has most. */
export function sayMeasured(subject: Subject, measured: Measured, look: Look): string {
  const t = translator(words, subject.locale)
  const what = measureName(subject, measured)
  if (measured.values.size === 0) return t('nothing')
  if (measured.scale === 'class') return t('say.classes', { what, n: new Set(measured.values.values()).size })
  const [id, value] = ranked(measured)[0] ?? ['', 0]
  const most = valueFormat(subject.locale).format(value)
  return t('say.most', { look, what, name: insideName(subject, id), value: most })
}

/** What was measured of what is selected, or else each class, or the marks that have most after the first. */
export function sayMeasuredOf(subject: Subject, measured: Measured, selected: readonly string[]): string[] {
  const t = translator(words, subject.locale)
  const say = sayMeasure(subject, measured)
  const marks = selected.filter((id) => nodeOf(subject, id) !== undefined)
  if (marks.length > 0) return marks.map((id) => t('say.of', { name: nameOf(subject, id), measure: say(id) }))
  if (measured.scale === 'class') return measuredKey(subject, measured, 'shade').map(({ text }) => text)
  return ranked(measured)
    .slice(1, FIRST)
    .map(([id]) => t('say.of', { name: nameOf(subject, id), measure: say(id) }))
}

/** A mark in a sentence, and what was measured of it. */
export function sayMeasuredMark(subject: Subject, measured: Measured): (id: string) => string {
  const say = sayMeasure(subject, measured)
  const t = translator(words, subject.locale)
  return (id) => t('say.mark', { mark: sayMark(subject, id), measure: say(id) })
}

/** The words of a picture, with the letter of its class before each name. */
export function withLetters(said: SceneWords, { scale, values }: Measured): SceneWords {
  if (scale !== 'class') return said
  return {
    ...said,
    label: (node) => {
      const [label, value] = [said.label(node), values.get(node.id)]
      return label === '' || value === undefined ? label : `${letterOf(value)} · ${label}`
    },
  }
}

/** The same on a scene whose names were set before: what stands behind a name moves on by the letter. */
export function letteredScene(scene: Scene, { scale, values }: Measured): Scene {
  if (scale !== 'class') return scene
  const before = (id: string | undefined) => {
    const value = values.get(id ?? '')
    return value === undefined ? '' : `${letterOf(value)} · `
  }
  return {
    ...scene,
    marks: scene.marks.map((mark) => {
      const { label } = mark
      if (label === undefined) return mark
      const [first = '', ...rest] = label.lines
      return { ...mark, label: { ...label, lines: [before(mark.id) + first, ...rest] } }
    }),
    notes: scene.notes.map((note) => {
      const { text, after } = note
      if (after === undefined) return note
      const letter = before(note.owner)
      const room = widthOf(letter, text.size + 1) * (text.anchor === 'start' ? 1 : -1)
      return { ...note, after: letter + after, text: { ...text, x: text.x + room } }
    }),
  }
}

/** A mark in a key: activities by their numbers. */
function briefly(subject: Subject, id: string): string {
  const unit = subject.graph.activities.get(id)?.unit
  return unit === undefined ? nameOf(subject, id) : unitMark(unit, subject.locale)
}

/** What the colours or shades of a figure say: a square with its words for each. */
export function measuredKey(subject: Subject, measured: Measured, look: Look): KeyEntry[] {
  const t = translator(words, subject.locale)
  if (measured.scale === 'class')
    return classesOf(subject.lens, measured).map(({ value, letter, first, more }) => ({
      sign: swatch(swatchOf(value)),
      text: t('key.class', {
        letter,
        names: first.map((id) => briefly(subject, id)).join(subject.t('say.comma')),
        more,
      }),
    }))
  const what = measureName(subject, measured)
  if (look === 'size') return [{ sign: { drawn: '', width: 0 }, text: t('key.size', { what }) }]
  const number = valueFormat(subject.locale)
  return boundsOf(measured).map(({ step, bound }, i) => ({
    sign: swatch(`shade-${step}`),
    text: i === 0 ? t('key.first', { what, n: number.format(bound) }) : t('upto', { n: number.format(bound) }),
  }))
}

function swatch(role: string): KeyEntry['sign'] {
  return { drawn: `<rect class="mark ${role}" x="1" y="-7" width="14" height="14"/>`, width: 16 }
}

function measureName({ graph, t }: Subject, { id }: Measured): string {
  return t(`measure.${id}`, { n: graph.dataset.activities.length })
}

/** Numbers of a measure, in two digits that count. */
export function valueFormat(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
}
