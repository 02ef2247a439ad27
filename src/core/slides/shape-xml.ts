// How is a shape written into a slide file? As DrawingML, with numbers that are distinct on the slide.

import { clean, cutName, xmlName, xmlText } from './clean.ts'
import { boundsOf } from './form.ts'
import type { Step } from './path.ts'
import type { End, Form, FormShape, Frame, GroupShape, JoinShape, Paragraph, Rim, Shape, TextShape } from './shape.ts'

/** How words and colours are written. */
export interface Hand {
  /** As a program for slides names it: en-GB, zh-CN. */
  readonly language: string
  readonly isMirrored: boolean
  readonly fonts: { readonly latin: string; readonly eastAsian: string; readonly complex: string }
  /** Names of the theme’s colours by `#rrggbb`: what is in a colour of the theme changes with it. */
  readonly themed: ReadonlyMap<string, string>
}

/** Units of the file format in a px of a slide of 1600 by 900. */
export const UNITS = 7620
/** Hundredths of a point in such a px. */
const HUNDREDTHS = 60

/** Shapes as the content of a slide, numbered from 2: 1 is the slide’s own group. */
export function writeShapes(shapes: readonly Shape[], hand: Hand): string {
  const { all, numbers } = renumbered(shapes)
  return all.map((shape) => writeShape(shape, hand, numbers)).join('')
}

/** Signs for the count behind a name. */
const ROOM_TO_COUNT = 6

type Numbers = ReadonlyMap<number, number>

/** Numbers that are distinct on the slide, names too, and which number became which. */
function renumbered(shapes: readonly Shape[]): { readonly all: readonly Shape[]; readonly numbers: Numbers } {
  const numbers = new Map<number, number>()
  const names = new Set<string>()
  let next = 2
  // As they will be written: two long names may be cut to the same.
  const named = (name: string) => {
    let own = cutName(name)
    for (let count = 2; names.has(own); count++) own = `${cutName(name, ROOM_TO_COUNT)} (${count})`
    names.add(own)
    return own
  }
  const number = <One extends Shape>(shape: One): One => {
    const id = next++
    if (shape.id !== 0) numbers.set(shape.id, id)
    return { ...shape, id, name: named(shape.name) }
  }
  const all = shapes.map((shape): Shape => {
    const own = number(shape)
    return own.kind === 'group' ? { ...own, shapes: own.shapes.map((inner) => number(inner)) } : own
  })
  return { all, numbers }
}

function writeShape(shape: Shape, hand: Hand, numbers: Numbers): string {
  if (shape.kind === 'form') return writeForm(shape, hand)
  if (shape.kind === 'text') return writeTextBox(shape, hand)
  return shape.kind === 'join' ? writeJoin(shape, hand, numbers) : writeGroup(shape, hand, numbers)
}

function writeGroup({ id, name, shapes }: GroupShape, hand: Hand, numbers: Numbers): string {
  const frame = boundsOf(
    shapes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]),
  )
  const at = placeOf(frame)
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${xmlName(name)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr><a:xfrm>${at}${at.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt')}</a:xfrm></p:grpSpPr>`,
    ...shapes.map((shape) => writeShape(shape, hand, numbers)),
    '</p:grpSp>',
  ].join('')
}

function writeForm({ id, name, form, fill, opacity, rim, ...frame }: FormShape, hand: Hand): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlName(name)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm>${placeOf(frame)}</a:xfrm>${writeGeometry(form, frame)}${writeFill(fill, hand, opacity)}${writeRim(rim, hand)}</p:spPr>`,
    `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="${hand.language}"/></a:p></p:txBody></p:sp>`,
  ].join('')
}

function writeGeometry(form: Form, frame: Frame): string {
  if (!('preset' in form)) return writePath(form.steps, form.isClosed, frame)
  const adjust = form.adjust === undefined ? '' : `<a:gd name="adj" fmla="val ${Math.round(form.adjust * 100_000)}"/>`
  // A hexagon has a second handle, which must be there when the first is.
  const second = form.preset === 'hexagon' ? '<a:gd name="vf" fmla="val 115470"/>' : ''
  return `<a:prstGeom prst="${form.preset}"><a:avLst>${adjust}${second}</a:avLst></a:prstGeom>`
}

/** A path of its own, with a place for connectors in the middle of each side of its box, in the order of a rectangle’s. */
function writePath(steps: readonly Step[], isClosed: boolean, { x, y, width, height }: Frame): string {
  const [w, h] = [units(width), units(height)]
  const point = ([px, py]: readonly [number, number]) => `<a:pt x="${units(px - x)}" y="${units(py - y)}"/>`
  const names = { move: 'moveTo', line: 'lnTo', quad: 'quadBezTo', cubic: 'cubicBezTo' } as const
  const parts = steps.map((step) =>
    step.how === 'close'
      ? '<a:close/>'
      : `<a:${names[step.how]}>${step.points.map(point).join('')}</a:${names[step.how]}>`,
  )
  const site = (angle: string, px: string, py: string) => `<a:cxn ang="${angle}"><a:pos x="${px}" y="${py}"/></a:cxn>`
  const sites = [site('3cd4', 'hc', 't'), site('cd2', 'l', 'vc'), site('cd4', 'hc', 'b'), site('0', 'r', 'vc')]
  return [
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>',
    `<a:cxnLst>${sites.join('')}</a:cxnLst><a:rect l="0" t="0" r="r" b="b"/>`,
    `<a:pathLst><a:path w="${w}" h="${h}"${isClosed ? '' : ' fill="none"'}>${parts.join('')}</a:path></a:pathLst></a:custGeom>`,
  ].join('')
}

function writeFill(fill: string | undefined, hand: Hand, opacity = 1): string {
  return fill === undefined ? '<a:noFill/>' : `<a:solidFill>${writeColour(fill, hand, opacity)}</a:solidFill>`
}

function writeColour(colour: string, { themed }: Hand, opacity = 1): string {
  const name = themed.get(colour.toLowerCase())
  const [tag, value] = name === undefined ? ['srgbClr', colour.slice(1).toUpperCase()] : ['schemeClr', name]
  const inside = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : ''
  return inside === '' ? `<a:${tag} val="${value}"/>` : `<a:${tag} val="${value}">${inside}</a:${tag}>`
}

function writeRim(rim: Rim | undefined, hand: Hand): string {
  if (rim === undefined) return '<a:ln><a:noFill/></a:ln>'
  const cap = rim.dash === 'sysDot' ? ' cap="rnd"' : ''
  return `<a:ln w="${Math.max(1, units(rim.width))}"${cap}>${writeFill(rim.colour, hand)}<a:prstDash val="${rim.dash}"/><a:round/></a:ln>`
}

/** The least width of a connector that runs out and back, as programs for slides write it. */
const LEAST = 12_700

function writeJoin(join: JoinShape, hand: Hand, numbers: Numbers): string {
  const { id, name, from, to, rim, isCurved, swing } = join
  const isBack = from.x > to.x
  const flips = `${isBack ? ' flipH="1"' : ''}${from.y > to.y ? ' flipV="1"' : ''}`
  const width = Math.max(units(Math.abs(from.x - to.x)), swing === undefined ? 0 : LEAST)
  const [x, y] = [units(Math.min(from.x, to.x)), units(Math.min(from.y, to.y))]
  const height = units(Math.abs(from.y - to.y))
  // Where its middle stands, in shares of its width from its beginning.
  const middle = swing === undefined ? 0.5 : (units(swing - from.x) * (isBack ? -1 : 1)) / width
  const form = isCurved
    ? `<a:prstGeom prst="curvedConnector3"><a:avLst><a:gd name="adj1" fmla="val ${Math.round(middle * 100_000)}"/></a:avLst></a:prstGeom>`
    : '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
  return [
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${xmlName(name)}"/>`,
    `<p:cNvCxnSpPr>${writeGlue('stCxn', from, numbers)}${writeGlue('endCxn', to, numbers)}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`,
    `<p:spPr><a:xfrm${flips}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>${form}${writeRim(rim, hand)}</p:spPr></p:cxnSp>`,
  ].join('')
}

function writeGlue(name: string, { glue }: End, numbers: Numbers): string {
  const id = glue && numbers.get(glue.id)
  return id === undefined ? '' : `<a:${name} id="${id}" idx="${glue?.site}"/>`
}

const ALIGNED = { start: 'l', middle: 'ctr', end: 'r' } as const
const ANCHORED = { top: 't', middle: 'ctr', bottom: 'b' } as const

function writeTextBox(shape: TextShape, hand: Hand): string {
  const { id, name, role, fill, turn, isSet, anchor, ...frame } = shape
  const isTitle = role === 'title'
  const turned = turn === undefined ? '' : ` rot="${Math.round(turn * 60_000)}"`
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlName(name)}"/>`,
    isTitle
      ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
      : '<p:cNvSpPr txBox="1"/><p:nvPr/>',
    `</p:nvSpPr><p:spPr><a:xfrm${turned}>${placeOf(frame)}</a:xfrm>`,
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${writeFill(fill, hand)}</p:spPr>`,
    `<p:txBody><a:bodyPr wrap="${isSet ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${ANCHORED[anchor]}">`,
    `${isTitle ? '<a:normAutofit/>' : '<a:noAutofit/>'}</a:bodyPr><a:lstStyle/>${writeParagraphs(shape, hand)}</p:txBody></p:sp>`,
  ].join('')
}

/** Lines that are set are one paragraph with breaks; others are paragraphs. */
function writeParagraphs(shape: TextShape, hand: Hand): string {
  const { paragraphs, isSet, align, line, gap = 0, stop } = shape
  const tabs = stop === undefined ? '' : `<a:tabLst><a:tab pos="${units(stop)}" algn="l"/></a:tabLst>`
  const start = [
    `<a:pPr marL="${units(stop ?? 0)}" indent="${-units(stop ?? 0)}" algn="${ALIGNED[align]}"${hand.isMirrored ? ' rtl="1"' : ''}>`,
    `<a:lnSpc><a:spcPts val="${Math.round(line * HUNDREDTHS)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`,
    `<a:spcAft><a:spcPts val="${Math.round(gap * HUNDREDTHS)}"/></a:spcAft><a:buNone/>${tabs}</a:pPr>`,
  ].join('')
  const runs = (paragraph: Paragraph) => paragraph.map((run) => writeRun(run, shape, hand)).join('')
  if (isSet) return `<a:p>${start}${paragraphs.map(runs).join('<a:br/>')}</a:p>`
  return paragraphs.map((paragraph) => `<a:p>${start}${runs(paragraph)}</a:p>`).join('')
}

function writeRun(
  { text, isBold, colour, size }: Paragraph[number],
  shape: Pick<TextShape, 'size' | 'colour'>,
  hand: Hand,
): string {
  if (clean(text) === '') return ''
  const { latin, eastAsian, complex } = hand.fonts
  // Without its own second language a program marks names in Latin letters as mistakes.
  const other = hand.language.startsWith('zh') ? ' altLang="en-GB"' : ''
  return [
    `<a:r><a:rPr lang="${hand.language}"${other} sz="${Math.max(100, Math.round((size ?? shape.size) * HUNDREDTHS))}" b="${isBold ? 1 : 0}" dirty="0">`,
    writeFill(colour ?? shape.colour, hand),
    `<a:latin typeface="${xmlText(latin)}"/><a:ea typeface="${xmlText(eastAsian)}"/><a:cs typeface="${xmlText(complex)}"/></a:rPr>`,
    `<a:t>${xmlText(text)}</a:t></a:r>`,
  ].join('')
}

function placeOf({ x, y, width, height }: Frame): string {
  return `<a:off x="${units(x)}" y="${units(y)}"/><a:ext cx="${units(width)}" cy="${units(height)}"/>`
}

function units(px: number): number {
  return Math.round(px * UNITS)
}
