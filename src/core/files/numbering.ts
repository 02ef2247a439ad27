// Which number does Word draw before a paragraph of a list? It stands in no letter of the text.

import { Parser } from 'htmlparser2'

/** Counts the paragraphs of lists. */
export interface Numbering {
  /** The number of the next paragraph of a list, as it is drawn; nothing of a list that has none. */
  readonly next: (list: string, level: number) => string
}

interface Level {
  start: number
  format: string
  text: string
}

/** Longest row of list levels that Word knows. */
const LEVELS = 9

/** The lists of a file of numberings. */
export function numberingOf(xml: string): Numbering {
  const abstracts = new Map<string, Map<number, Level>>()
  const lists = new Map<string, string>()
  let abstract: Map<number, Level> | undefined
  let level: Level | undefined
  let list = ''
  new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:abstractNum') {
          abstract = new Map()
          abstracts.set(attributes['w:abstractNumId'] ?? '', abstract)
        }
        if (name === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '' }
          abstract?.set(Number(attributes['w:ilvl']), level)
        }
        if (name === 'w:num') list = attributes['w:numId'] ?? ''
        if (name === 'w:abstractNumId') lists.set(list, value)
        if (level && name === 'w:start') level.start = Number(value) || 1
        if (level && name === 'w:numFmt') level.format = value
        if (level && name === 'w:lvlText') level.text = value
      },
      onclosetag(name) {
        if (name === 'w:lvl') level = undefined
        if (name === 'w:abstractNum') abstract = undefined
      },
    },
    { xmlMode: true },
  ).end(xml)
  const counts = new Map<string, (number | undefined)[]>()
  return {
    next: (id, at) => {
      const levels = abstracts.get(lists.get(id) ?? '')
      const own = levels?.get(at)
      if (levels === undefined || own === undefined || at >= LEVELS) return ''
      const key = lists.get(id) ?? ''
      const count = counts.get(key) ?? []
      const now = (count[at] ?? own.start - 1) + 1
      counts.set(key, [...count.slice(0, at), now])
      const values = [...count.slice(0, at), now]
      return own.text.replace(/%(\d)/g, (_, n: string) => {
        const of = levels.get(Number(n) - 1)
        return written(values[Number(n) - 1] ?? of?.start ?? 1, of?.format ?? 'decimal')
      })
    },
  }
}

function written(n: number, format: string): string {
  if (format === 'lowerLetter') return String.fromCharCode(97 + ((n - 1) % 26))
  if (format === 'upperLetter') return String.fromCharCode(65 + ((n - 1) % 26))
  return format === 'bullet' || format === 'none' ? '' : String(n)
}
