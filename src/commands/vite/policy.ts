// What may a built page load and run? What lies beside it and was there when it was built, and nothing else: a policy in the page
// itself, so that it holds on every host.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** Where a page's scripts, styles and data come from: files beside it, or the page alone. A text has none but a style sheet. */
export type PageSource = 'folder' | 'file' | 'text'

/** Puts the policy into index.html. It stands last: what it names must be all that is in the page. */
export function policy(from: PageSource = 'folder'): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => withPolicy(html, from, { styles: [cytoscapeStyle()] }),
    },
  }
}

/** What comes into a page later: styles and scripts, letter by letter. */
export interface AddedLater {
  readonly styles?: readonly string[]
  readonly scripts?: readonly string[]
}

/** A page with the policy that fits it, before anything that it governs. */
export function withPolicy(html: string, from: PageSource = 'folder', added: AddedLater = {}): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, from, added)}" />`
  return html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}${meta}`)
}

/** The policy of a page, by the hashes of the scripts and styles that stand in it. */
export function policyOf(html: string, from: PageSource = 'folder', added: AddedLater = {}): string {
  const beside = from === 'folder' ? ["'self'"] : []
  const besideText = from === 'text' ? ["'self'"] : beside
  const scripts = inlined(html, 'script').filter(
    (one) => !/type="(application\/json|text\/plain)"/.test(one.attributes),
  )
  const styles = [...inlined(html, 'style').map(({ text }) => text), ...(added.styles ?? [])]
  const sources: Readonly<Record<string, readonly string[]>> = {
    'default-src': [],
    'script-src': [...beside, ...[...scripts.map(({ text }) => text), ...(added.scripts ?? [])].map(hashOf)],
    'style-src': [...besideText, ...styles.map(hashOf)],
    // A figure becomes a picture of pixels by way of an address that the page makes; icons stand in the style sheets.
    'img-src': [...beside, 'data:', ...(from === 'text' ? [] : ['blob:'])],
    'connect-src': beside,
    'worker-src': from === 'file' ? ['blob:'] : beside,
    // A page may show itself in a frame, as a preview of how another shows it.
    'frame-src': from === 'text' ? [] : ["'self'"],
    'base-uri': [],
    'form-action': [],
  }
  return Object.entries(sources)
    .map(([name, allowed]) => `${name} ${allowed.length === 0 ? "'none'" : allowed.join(' ')}`)
    .join('; ')
}

interface Inlined {
  readonly attributes: string
  readonly text: string
}

/** The scripts or styles that stand in a page with what they say. */
function inlined(html: string, element: 'script' | 'style'): Inlined[] {
  const found = html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'))
  return [...found]
    .map(([, attributes = '', text = '']) => ({ attributes, text }))
    .filter(({ attributes }) => !/\bsrc=/.test(attributes))
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The one style that Cytoscape puts into the page by itself. */
export function cytoscapeStyle(): string {
  const source = readFileSync(createRequire(import.meta.url).resolve('cytoscape'), 'utf8')
  const name = /className = '(_+cytoscape_container)'/.exec(source)?.[1]
  const rule = /\.textContent = '\.' \+ className \+ '([^']+)'/.exec(source)?.[1]
  if (name === undefined || rule === undefined)
    throw new Error('cytoscape: its style is not where it was; mend: look for createElement(‘style’) in it')
  return `.${name}${rule}`
}
