// How does the first picture get into index.html? The page's own code renders it at build; nothing is written twice.

import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { bundled } from './bundled.ts'
import type { PageCode } from './page-code.ts'

/** The page's own script, and its style sheets, as Vite writes them into index.html. */
const ENTRY = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/
const SHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g

/** Chunks that the first view needs beside the entry: fetched at once instead of one after the other. */
const FIRST = /^assets\/(_virtual_atlas-data|NetworkView|NetworkSide)-/
/** What only a frame of another site needs, and at once. */
const FRAMED = /^assets\/Embedded-.*\.js$/
/** What only a phone needs, and at once. */
const PHONE = /^assets\/NarrowView-/
/** What comes in the language that is read: names and words at once, our sentences with what shows them. */
const SPOKEN = /^assets\/(?:(_virtual_atlas-names|words)|(_virtual_atlas-texts))-([a-z]{2})-/

/** Puts frame, picture and text into the built index.html, with the script that fits the picture to its canvas. */
export function stillPage(code: PageCode): Plugin {
  let config: ResolvedConfig
  return {
    name: 'still-page',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { still: page } = await code.run(config.root)
        if (page === undefined) return html
        const script = (await bundled(resolve(config.root, 'src/app/first-picture.ts'), 'firstPicture')).replaceAll(
          '</script',
          '<\\/script',
        )
        const first = Object.keys(bundle).filter((name) => FIRST.test(name))
        const entry = html.match(ENTRY)?.[1] ?? ''
        const names = withImports([entry.replace('./', ''), ...first], bundle)
        const imports = names.filter((name) => name.endsWith('.js')).map((name) => `./${name}`)
        const framed = Object.keys(bundle).flatMap((name) => (FRAMED.test(name) ? [`./${name}`] : []))
        const own = Object.keys(bundle).filter((name) => PHONE.test(name))
        const ofPhone = withImports(own, bundle).filter((name) => !names.includes(name))
        const phone = ofPhone.filter((name) => name.endsWith('.js')).map((name) => `./${name}`)
        // The few styles of the first picture are in the page itself: nothing is waited for.
        const sheets = [...html.matchAll(SHEET)].map(([, href = '']) => href.replace('./', ''))
        const styles = [...sheets, ...[...names, ...ofPhone].filter((name) => name.endsWith('.css'))]
          .map((name) => bundle[name])
          .flatMap((file) => (file?.type === 'asset' ? [String(file.source)] : []))
        const data = JSON.stringify({
          ...page.data,
          entry,
          imports,
          phone,
          framed,
          spoken: spokenIn(bundle),
        }).replaceAll('<', '\\u003c')
        const still = `${page.root}</div><script type="application/json" id="still">${data}</script><script>${script}</script><noscript><div class="as-text">${page.noscript}</div></noscript>`
        // By functions: what is put in may hold what a replacement pattern is made of.
        return html
          .replace(ENTRY, '')
          .replaceAll(SHEET, '')
          .replaceAll(/<link rel="modulepreload"[^>]*>/g, '')
          .replace('<div id="root"></div>', () => `<div id="root">${still}`)
          .replace('</head>', () => `<style>${styles.join('')}</style></head>`)
      },
    },
  }
}

/** The files of each language. */
function spokenIn(bundle: Rolldown.OutputBundle): Readonly<Record<string, { first: string[]; more: string[] }>> {
  const spoken: Record<string, { first: string[]; more: string[] }> = {}
  for (const name of Object.keys(bundle)) {
    const [, isFirst, isMore, language = ''] = SPOKEN.exec(name) ?? []
    if (!isFirst && !isMore) continue
    const files = spoken[language] ?? { first: [], more: [] }
    spoken[language] = files
    files[isFirst ? 'first' : 'more'].push(`./${name}`)
  }
  return spoken
}

/** Files with all that they import, each once. */
function withImports(names: readonly string[], bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>()
  const add = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    const file = bundle[name]
    if (file?.type === 'chunk') file.imports.forEach(add)
  }
  names.forEach(add)
  return [...found]
}
