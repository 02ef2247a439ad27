// A report as HTML and as a Word file, made from its units: what a reader may have, with nothing of it kept here.

import { strToU8, zipSync } from 'fflate'
import type { ParsedReport, TextUnit } from '../../src/core/text/report-text.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const number = ({ id }: TextUnit) => id.replace(/^[a-z]+/, '')

/** The sentences of a paragraph, with the marks of its footnotes behind those that call them. */
function withMarks({ sentences, marks }: TextUnit, mark: (n: number) => string): string {
  return sentences
    .map(
      (text, i) =>
        escaped(text) +
        marks
          .filter(({ sentence }) => sentence === i + 1)
          .map(({ footnote }) => mark(footnote))
          .join(''),
    )
    .join('')
}

/** Where the footnotes stand: behind the text, or at the foot of the page, which cuts a paragraph in two. */
export type NotesAt = 'end' | 'foot'

/** The report as a page of HTML that can be printed. */
export function asHtml({ units, headings }: ParsedReport, notesAt: NotesAt = 'end'): string {
  const of = (kind: TextUnit['kind']) => units.filter((unit) => unit.kind === kind)
  const note = (unit: TextUnit) =>
    `<div class="note"><sup>${number(unit)}</sup> ${escaped(unit.sentences.join(''))}</div>`
  const body = of('paragraph').map((unit) => {
    const before = headings
      .filter((heading) => heading.before === unit.id)
      .map(({ text }) => `<h2>${escaped(text)}</h2>`)
    const text = `${number(unit)}. ${withMarks(unit, (n) => `<sup>${n}</sup>`)}`
    const called = unit.marks.map(({ footnote }) => footnote)
    const notes =
      notesAt === 'foot'
        ? of('footnote')
            .filter((one) => called.includes(Number(number(one))))
            .map(note)
            .join('')
        : ''
    return `${before.join('')}<p>${text}</p>${notes}`
  })
  const cells = (...all: string[]) => `<tr>${all.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  const rows = of('activity').map((unit) =>
    cells(
      number(unit),
      unit.cells?.title ?? '',
      unit.cells?.status ?? '',
      unit.sentences.join(''),
      unit.cells?.scope ?? '',
    ),
  )
  const head = ['序号', '实体/项目/活动', '执行状况', '主要活动', '地域范围'].map((name) => `<th>${name}</th>`).join('')
  const notes = notesAt === 'end' ? `<hr>${of('footnote').map(note).join('')}` : ''
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>S</title><style>
body{font:10.5pt/1.6 "Noto Serif CJK SC","Noto Sans CJK SC",serif;text-align:justify}sup{font-size:60%}.note{font-size:80%}
table{border-collapse:collapse}td,th{vertical-align:top;padding:2pt 6pt;font-size:9pt;text-align:start}
td:nth-child(1){width:2em}td:nth-child(2){width:11em}td:nth-child(3){width:5em}td:nth-child(5){width:5em}
</style><script>document.title = 'run'</script></head><body>${body.join('\n')}${notes}<h1>附件</h1><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></body></html>`
}

/** The report as a Word file. With `numbered` the numbers of paragraphs are those of a list, which stand in no letter. */
export function asDocx({ units, headings }: ParsedReport, { numbered = false } = {}): Uint8Array {
  const of = (kind: TextUnit['kind']) => units.filter((unit) => unit.kind === kind)
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const mark = (n: number) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${n + 1}"/></w:r>`
  const list = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>'
  const paragraph = (unit: TextUnit) => {
    const before = headings
      .filter((heading) => heading.before === unit.id)
      .map(({ text }) => `<w:p>${run(escaped(text))}</w:p>`)
    const start = numbered ? list : run(`${number(unit)}.<w:tab/>`.replace('<w:tab/>', '</w:t><w:tab/><w:t>'))
    const text = withMarks(unit, (n) => `</w:t></w:r>${mark(n)}<w:r><w:t xml:space="preserve">`)
    return `${before.join('')}<w:p>${start}${run(text)}</w:p>`
  }
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(escaped(cell))}</w:p></w:tc>`).join('')}</w:tr>`
  const rows = of('activity').map((unit) =>
    row(
      number(unit),
      unit.cells?.title ?? '',
      unit.cells?.status ?? '',
      unit.sentences.join(''),
      unit.cells?.scope ?? '',
    ),
  )
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}><w:body>${of('paragraph').map(paragraph).join('')}<w:p>${run('附件')}</w:p><w:tbl>${row('序号', '实体/项目/活动', '执行状况', '主要活动', '地域范围')}${rows.join('')}</w:tbl></w:body></w:document>`
  const notes = of('footnote').map(
    (unit) =>
      `<w:footnote w:id="${Number(number(unit)) + 1}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${escaped(unit.sentences.join(''))}`)}</w:p></w:footnote>`,
  )
  const footnotes = `<w:footnotes ${names}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${notes.join('')}</w:footnotes>`
  const numbering = `<w:numbering ${names}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(document),
    'word/footnotes.xml': strToU8(footnotes),
    'word/numbering.xml': strToU8(numbering),
  })
}
