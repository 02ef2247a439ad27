// A file of any kind: is it told by its bytes, is its text taken out line by line, and is it said why there is none?

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { readFile } from '../../../src/core/files/read-file.ts'
import type { Decoded } from '../../../src/core/text/decode.ts'
import { LARGEST_COPY } from '../../../src/core/text/decode.ts'

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const noPdf = vi.fn(async (): Promise<Decoded> => ({ text: undefined, because: 'no-code' }))
const read = (file: Uint8Array) => readFile(file, noPdf)
const textOf = async (html: string) => (await read(utf8(`<!doctype html>${html}`))).text
const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (body: string, others: Readonly<Record<string, string>> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  })
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string) => `<w:p>${inside}</w:p>`

describe('what is no copy is told by its bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['PNG', bytes('\x89PNG\r\n\x1a\n'), 'image'],
    ['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image'],
    ['WebP', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'image'],
    ['TIFF', bytes('II*\0\x08\0\0\0'), 'image'],
    ['RTF', bytes('{\\rtf1\\ansi 1. One.}'), 'binary'],
    ['Word before 2007', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W o r d'), 'old-word'],
    [
      'a locked Word file',
      bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 ${[...'EncryptedPackage'].join('\0')}\0`),
      'encrypted',
    ],
    ['a packed folder', zipSync({ 'a.txt': strToU8('1. One.') }), 'binary'],
    ['a Word file that is cut off', docx(p(run('1. One.'))).slice(0, 120), 'damaged'],
    ['a Word file of pictures', docx(p('<w:r><w:drawing/></w:r>')), 'scanned'],
    ['other bytes', bytes('\0\x01\x02\0\x03\x04'), 'binary'],
  ])('%s', async (_, file, because) => {
    expect(await read(file)).toEqual({ text: undefined, because })
  })
  it('a PDF, also with other bytes before its head, is handed to what reads PDFs', async () => {
    expect(await read(bytes('\r\n%PDF-1.7\n'))).toEqual({ text: undefined, because: 'no-code' })
    expect(noPdf).toHaveBeenCalledTimes(1)
  })
  it('far too large a file is not looked at', async () => {
    expect(await read(new Uint8Array(LARGEST_COPY + 1))).toEqual({ text: undefined, because: 'too-large' })
  })
  it('a Word file that unpacks to far more than a report is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await read(bomb)).toEqual({ text: undefined, because: 'too-large' })
  })
  it('a Word file that lies about how much it unpacks to gives no more than it says', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024).fill(65) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    const before = performance.now()
    const { text = '' } = await read(bomb)
    expect(text.length).toBeLessThan(2000)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})

describe('a page of HTML', () => {
  it('gives a line for each block and cell, with a number beside its row', async () => {
    const table = '<table><tr><th>No<th>What<tr><td>1</td><td><p>甲机构</p></td><td>全球</td></tr></table>'
    expect(await textOf(`<h1>一. 导言</h1><p>1. 第一<b>段</b>，\n  有两句。<br>第二行</p>${table}`)).toBe(
      '一. 导言 \n1. 第一段， 有两句。\n第二行 \nNo \nWhat \n1 甲机构 \n全球 \n',
    )
  })
  it('runs nothing, and gives no letter of what is not shown as text', async () => {
    const silent = '<script>document.write("x")</script><style>p{}</style><template>y</template><noscript>z</noscript>'
    expect(await textOf(`<head><title>t</title></head>${silent}<p>甲<!-- no -->&amp;乙&#x4e00;</p>`)).toBe('甲&乙一 \n')
  })
  it('leaves out the mark of a footnote where it is called, and keeps it where the footnote begins', async () => {
    expect(
      await textOf('<p>美元。<sup><a href="#f5">5</a></sup>有报告<sup>a</sup></p><p><sup>5</sup> 见文件。</p>'),
    ).toBe('美元。有报告a \n5  见文件。 \n')
  })
  it('says the numbers that a list draws', async () => {
    expect(await textOf('<ol start="3"><li>三</li><li value="7">七</li></ol><ul><li>点</li></ul>')).toBe(
      '3. 三 \n7. 七 \n点 \n',
    )
  })
  it('is one whatever stands before it, and a text that speaks of HTML is none', async () => {
    expect(await read(utf8('\ufeff<?xml version="1.0"?><!-- x -->\n<HTML><p>甲'))).toEqual({
      text: '甲 \n',
      encoding: 'HTML',
    })
    expect(await read(utf8('1. <p> is a tag.'))).toEqual({ text: '1. <p> is a tag.', encoding: 'UTF-8' })
  })
})

describe('a Word file', () => {
  it('gives its paragraphs and cells, and its footnotes behind them by the order of their calls', async () => {
    const call = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: string, text: string) => `<w:footnote w:id="${id}">${p(run(text))}</w:footnote>`
    const row = `<w:tr><w:tc>${p(run('1'))}</w:tc><w:tc>${p(run('甲'))}${p(run('乙'))}</w:tc></w:tr>`
    const body = `${p(`${run('1.')}<w:r><w:tab/></w:r>${run('第一')}${call('9')}${run('段&amp;')}${call('4')}`)}<w:tbl>${row}</w:tbl>`
    const footnotes = `<w:footnotes ${NAMES}><w:footnote w:type="separator" w:id="0">${p('')}</w:footnote>${note('4', ' 后')}${note('9', ' 先')}</w:footnotes>`
    expect(await read(docx(body, { footnotes }))).toEqual({
      text: '1. 第一段& \n1 甲 \n乙 \n1 先 \n2 后 \n',
      encoding: 'DOCX',
    })
  })
  it('gives what was put in by a tracked change and not what was taken out, and nothing twice', async () => {
    const changed = `<w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run('移')}</w:moveFrom>`
    const twice = `<mc:AlternateContent><mc:Choice>${run('甲')}</mc:Choice><mc:Fallback>${run('甲')}</mc:Fallback></mc:AlternateContent>`
    expect((await read(docx(p(changed + twice)))).text).toBe('新甲 \n')
  })
  it('says the numbers that Word draws before the paragraphs of a list', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = (at: number, text: string) =>
      p(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr></w:pPr>${run(text)}`)
    const body = [item(0, '甲'), p(''), item(1, '乙'), item(1, '丙'), item(0, '丁'), item(1, '戊')].join('')
    expect((await read(docx(body, { numbering }))).text).toBe('1. 甲 \n(a) 乙 \n(b) 丙 \n2. 丁 \n(a) 戊 \n')
  })
})
