// What is drawn by the markup of a picture? The few elements that the writers of pictures use, read back into a tree: what fits no
// slide in one file is drawn as it is on the page, from the same source.

/** An element and what is in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

interface OpenElement extends Element {
  readonly children: (Element | string)[]
}

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g

/** The elements of a piece of markup, as the writers of pictures write it: attributes in double quotes, every element closed. */
export function readMarkup(markup: string): readonly (Element | string)[] {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  for (const [, closing, name, attributes, alone, text] of markup.matchAll(TOKEN)) {
    const inside = open.at(-1) ?? root
    if (text !== undefined) inside.children.push(unescaped(text))
    else if (closing !== '') open.pop()
    else {
      const element = { name: name ?? '', attributes: readAttributes(attributes ?? ''), children: [] }
      inside.children.push(element)
      if (alone === '') open.push(element)
    }
  }
  return root.children
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return hex === undefined ? (NAMED[name] ?? all) : String.fromCodePoint(Number.parseInt(hex, 16))
  })
}
