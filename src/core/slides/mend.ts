// What has to be mended in the file that the writer of slides makes? It holds to the schema and is repaired all the same when it is
// opened: parts that are announced and are not there, one theme for two masters, notes in a single line, properties that say what
// the deck is not.

import { xmlText } from './clean.ts'
import type { Deck, WrittenSlide } from './deck.ts'
import { UNITS } from './shape-xml.ts'
import { HEADLINE, INNER, SHEET } from './sheet.ts'
import { FONTS, slideLanguage, themeSlots } from './write-slides.ts'

/** Parts of the file by their paths, as XML. */
export type Parts = Readonly<Record<string, string>>

const TYPES = '[Content_Types].xml'
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml'
const NOTES_THEME = 'ppt/theme/theme2.xml'

/** The parts as they are handed out: with the shapes and notes of the slides, and without the faults. */
export function mended(parts: Parts, deck: Deck, slides: readonly WrittenSlide[]): Parts {
  const theme = themed(parts['ppt/theme/theme1.xml'] ?? '', deck)
  const changed = {
    ...parts,
    'ppt/theme/theme1.xml': theme,
    [NOTES_THEME]: theme,
    'ppt/presentation.xml': inOrder(parts['ppt/presentation.xml'] ?? ''),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': (
      parts['ppt/notesMasters/_rels/notesMaster1.xml.rels'] ?? ''
    ).replace('theme1.xml', 'theme2.xml'),
    'ppt/slideMasters/slideMaster1.xml': withTitle(parts['ppt/slideMasters/slideMaster1.xml'] ?? '', deck),
    'ppt/slideLayouts/slideLayout2.xml': withTitle(parts['ppt/slideLayouts/slideLayout2.xml'] ?? '', deck),
    'docProps/app.xml': properties(slides.length),
    ...Object.fromEntries(slides.flatMap((slide, i) => partsOf(parts, deck, slide, i + 1))),
  }
  const known = Object.fromEntries(Object.entries(changed).map(([path, xml]) => [path, spoken(xml, path, deck)]))
  return { ...known, [TYPES]: typesOf(parts[TYPES] ?? '', Object.keys(known)) }
}

/** A slide and its notes. */
function partsOf(parts: Parts, deck: Deck, { shapes, notes }: WrittenSlide, number: number): [string, string][] {
  const [slide, note] = [`ppt/slides/slide${number}.xml`, `ppt/notesSlides/notesSlide${number}.xml`]
  return [
    [slide, (parts[slide] ?? '').replace(/(<\/p:grpSpPr>).*(<\/p:spTree>)/s, (_, start, end) => start + shapes + end)],
    [note, withNotes(parts[note] ?? '', deck, notes)],
  ]
}

/** Notes paragraph by paragraph. */
function withNotes(xml: string, deck: Deck, notes: readonly string[]): string {
  const lang = slideLanguage(deck.language)
  const run = (text: string) =>
    [
      `<a:r><a:rPr lang="${lang}" dirty="0"><a:latin typeface="${FONTS.latin}"/><a:ea typeface="${FONTS.eastAsian}"/>`,
      `<a:cs typeface="${FONTS.complex}"/></a:rPr><a:t>${xmlText(text)}</a:t></a:r>`,
    ].join('')
  const lines = notes.flatMap((note) => note.split('\n'))
  const paragraphs = (lines.length === 0 ? [''] : lines).map((line) =>
    line.trim() === '' ? `<a:p><a:endParaRPr lang="${lang}" dirty="0"/></a:p>` : `<a:p>${run(line)}</a:p>`,
  )
  return (
    xml
      .replace(
        /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
        (_, start, end) => start + paragraphs.join('') + end,
      )
      // The number of a page of notes is that which the master of notes has.
      .replace('<p:ph type="sldNum" sz="quarter" idx="10"/>', '<p:ph type="sldNum" sz="quarter" idx="5"/>')
  )
}

/** A master or layout with a place for the headline: what is typed into a new slide stands and looks as on those that are there. */
function withTitle(xml: string, deck: Deck): string {
  const { x, y, width, height } = { x: SHEET.margin, y: SHEET.top, width: INNER, height: 2 * HEADLINE.line }
  const [left, top, wide, high] = [x, y, width, height].map((px) => px * UNITS)
  const style = `sz="${HEADLINE.size * 60}" b="1"`
  const fonts = `<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>`
  const shape = [
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>',
    `<p:spPr><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
    '<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:normAutofit/></a:bodyPr>',
    `<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="${deck.isMirrored ? 'r' : 'l'}"><a:buNone/>`,
    `<a:defRPr ${style}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${fonts}</a:defRPr></a:lvl1pPr></a:lstStyle>`,
    `<a:p><a:r><a:rPr lang="${slideLanguage(deck.language)}"/><a:t>${xmlText(deck.title)}</a:t></a:r></a:p></p:txBody></p:sp>`,
  ].join('')
  return xml
    .replace('</p:spTree>', () => `${shape}</p:spTree>`)
    .replace(/(<p:bgPr>.*?<\/a:solidFill>)(<\/p:bgPr>)/s, '$1<a:effectLst/>$2')
}

/** The colours and fonts of the deck as those of its theme: what is added to a slide looks like what is there. */
function themed(xml: string, deck: Deck): string {
  const colours = [...themeSlots(deck)].map(
    ([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${slot}>`,
  )
  const fonts = `<a:latin typeface="${FONTS.latin}"/><a:ea typeface="${FONTS.eastAsian}"/><a:cs typeface="${FONTS.complex}"/>`
  return xml
    .replace('name="Office Theme"', 'name="Nexus Atlas"')
    .replace(/<a:clrScheme .*<\/a:clrScheme>/s, `<a:clrScheme name="Nexus Atlas">${colours.join('')}</a:clrScheme>`)
    .replaceAll(/(<a:(?:major|minor)Font>).*?(<\/a:(?:major|minor)Font>)/gs, `$1${fonts}$2`)
}

/** The lists of a presentation in the order of the schema, and pages of notes that stand upright. */
function inOrder(xml: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? []
  return xml
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
}

/** What the file says of itself. */
function properties(slides: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    `<Application>Nexus Atlas</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`,
  ].join('')
}

/** Masters and layouts are in the language of the deck too: what is typed into them is checked in it. */
function spoken(xml: string, path: string, deck: Deck): string {
  return path.startsWith('ppt/') ? xml.replaceAll('lang="en-US"', `lang="${slideLanguage(deck.language)}"`) : xml
}

/** Only parts that are there, each with its type, and only endings that there are. */
function typesOf(xml: string, paths: readonly string[]): string {
  const there = new Set(paths.map((path) => `/${path}`))
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))
  return xml
    .replaceAll(/\s*<Override PartName="([^"]*)"[^>]*>/g, (all, path) => (there.has(path) ? all.trim() : ''))
    .replaceAll(/<Default Extension="([^"]*)"[^>]*>/g, (all, ending) => (endings.has(ending) ? all : ''))
    .replace('</Types>', `<Override PartName="/${NOTES_THEME}" ContentType="${THEME}"/></Types>`)
}
