// A page of HTML -> its text, line by line. Nothing of it runs and nothing is loaded: it is read as letters.

import { Parser } from 'htmlparser2'
import { LinesOut } from './lines-out.ts'

/** What holds no text of the page. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
])
/** What stands in a line with what is around it; anything else begins and ends one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])

/** Whether a text is a page: it says so before it says anything else. */
export function isHtml(text: string): boolean {
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4096}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
    text.slice(0, 8192),
  )
}

/** The text of a page: a line for each block and cell. */
export function htmlText(html: string): string {
  const out = new LinesOut()
  const lists: { next: number; readonly isNumbered: boolean }[] = []
  let silent = 0
  let kept = 0
  let raised: string | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++
        if (silent > 0) return
        if (name === 'pre') kept++
        if (name === 'sup') raised = ''
        if (name === 'ol' || name === 'ul')
          lists.push({
            next: Number(attributes['start'] ?? 1) || 1,
            isNumbered: name === 'ol' && /^1?$/.test(attributes['type'] ?? ''),
          })
        if (name === 'br') out.endLine()
        else if (!INLINE.has(name)) out.endParagraph()
        if (name === 'tr') out.startRow()
        const list = lists.at(-1)
        if (name === 'li' && list?.isNumbered) {
          const own = Number(attributes['value'])
          if (own > 0) list.next = own
          out.write(`${list.next++}. `)
        }
      },
      ontext(text) {
        if (silent > 0) return
        if (raised !== undefined) raised += text
        else out.write(kept > 0 ? text : text.replace(/\s+/g, ' '))
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1)
        if (silent > 0) return
        if (name === 'sup' && raised !== undefined) {
          out.writeRaised(raised)
          raised = undefined
        }
        if (name === 'pre') kept = Math.max(0, kept - 1)
        if (name === 'ol' || name === 'ul') lists.pop()
        if (CELLS.has(name)) out.endCell()
        else if (name === 'tr') out.endRow()
        else if (!INLINE.has(name) && name !== 'br') out.endParagraph()
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return out.text()
}
