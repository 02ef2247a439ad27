// How does the site become one file? Script, style and data stand in the page; it asks nobody for anything, and its policy lets it.

import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { deflateRawSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { listed, publish } from '../../core/export/publish.ts'
import { historyName, historyText, readHistoryFile } from '../history-file.ts'
import { readReport } from '../read-atlas.ts'
import { listReports } from '../read-files.ts'
import { sha256 } from '../sha256.ts'
import { type Linked, linked, type ScriptFile } from './linked.ts'
import type { PageCode } from './page-code.ts'
import { cytoscapeStyle, withPolicy } from './policy.ts'

/** What the one file is called. */
export const ONE_FILE = 'nexus-atlas.html'

const FILES = 'virtual:site-files'
/** A copy of the report that lies beside a site does not lie beside a file. */
const OWN_TEXT = 'virtual:own-text'
/** What unpacks a text that stands packed in the page. */
const UNPACK = 'virtual:unpack'
const UNPACK_CODE = `import { inflateSync, strFromU8 } from 'fflate'
export default (text) => strFromU8(inflateSync(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))))`
/** Long texts stand packed, and are unpacked when they are asked for: a script that is read letter by letter costs more. */
const LONG = /virtual:atlas-(data|names|texts|briefings|typed-words|synonyms)|world-atlas[\\/].*\.json|[?]worker&inline/
/** Its text, as JavaScript writes it: more may stand in it than JSON reads. */
const TEXT = /(?<=JSON\.parse\(|const jsContent = )"(?:[^"\\]|\\.)*"/
/** Long rows of numbers, as the outlines of lands are. */
const NUMBERS = /(?<== ?)\[[\d\s,[\]-]{1000,}\]/
/** How the page's code starts a worker. */
const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/

const DONE_BY_PAGE = './data-worker.ts'
const NOT_INSIDE = "\nfunction notInside() { throw new Error('one file holds no worker for this') }\n"

/** Makes one file of the site. `code` says what stands there without script. */
export function oneFile(code: PageCode, dataDir: string): Plugin[] {
  let root = '.'
  return [
    {
      name: 'one-file-inside',
      enforce: 'pre',
      apply: 'build',
      configResolved(config) {
        root = config.root
      },
      resolveId: (id) => ([FILES, UNPACK, OWN_TEXT].includes(id) ? `\0one ${id}` : undefined),
      load(id) {
        if (id === `\0one ${UNPACK}`) return UNPACK_CODE
        if (id === `\0one ${OWN_TEXT}`) return 'export default null'
        return id === `\0one ${FILES}` ? `export default ${JSON.stringify(filesOf(resolve(root, dataDir)))}` : undefined
      },
      transform: {
        filter: { id: /\.ts$/, code: 'new Worker(new URL(' },
        // A worker whose script is no file of its own is started from what stands in the page.
        handler: (source) => {
          const worker = WORKER.exec(source)?.[1] ?? ''
          // The page does itself what this one does: it would hold all of that a second time.
          if (worker === DONE_BY_PAGE) return { code: source.replace(WORKER, 'notInside()') + NOT_INSIDE, map: null }
          const start = `import StartInside from '${worker}?worker&inline'\n`
          return { code: start + source.replace(WORKER, 'new StartInside()'), map: null }
        },
      },
    },
    {
      name: 'one-file-packed',
      enforce: 'post',
      apply: 'build',
      transform: {
        filter: { id: LONG },
        handler: (source) => ({
          code: `import unpack from '${UNPACK}'\n${withPacked(source)}`,
          map: null,
        }),
      },
    },
    {
      name: 'one-file',
      enforce: 'post',
      apply: 'build',
      async generateBundle(_, bundle) {
        const files = Object.values(bundle)
        const page = files.find((file) => file.fileName === 'index.html')
        const scripts = files.filter((file) => file.type === 'chunk')
        const entry = scripts.find(({ isEntry }) => isEntry)
        if (page?.type !== 'asset' || entry === undefined) this.error('one file needs a page and its script')
        const { still } = await code.run(root)
        for (const { fileName } of files) delete bundle[fileName]
        const { script, later } = linked(scripts.map(inPage), nameOf(entry))
        const html = inOne(String(page.source), {
          script,
          later,
          style: stylesOf(files),
          noscript: still?.noscript ?? '',
        })
        const added = { styles: [cytoscapeStyle()], scripts: later.map((part) => part.code) }
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: withPolicy(html, 'file', added) })
      },
      closeBundle() {
        code.forget()
      },
    },
  ]
}

/** What would be fetched ahead of a part, and from where; how the bundler's own code finds that out. */
const AHEAD = /__VITE_PRELOAD__(\s*,\s*import\.meta\.url)?/g
const WHERE =
  /import\.meta\.resolve\s*\?\s*new URL\(import\.meta\.resolve\((\w+)\)\)\s*:\s*new URL\(\1,\s*import\.meta\.url\)/g

/** Files of script lie in one folder and know each other by their names. */
const nameOf = ({ fileName }: { readonly fileName: string }) => fileName.replace(/^.*\//, '')

/** A file of script as it may stand in a page, with nothing that could be fetched ahead. */
function inPage(chunk: Rolldown.OutputChunk): ScriptFile {
  const alone = chunk.code.replaceAll(AHEAD, '[]').replaceAll(WHERE, (_, of) => of)
  return {
    fileName: nameOf(chunk),
    code: alone.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
  }
}

interface Inside extends Linked {
  readonly style: string
  readonly noscript: string
}

/** The page with its style, its script behind all that it looks for, and what is said without script. */
function inOne(html: string, { script, later, style, noscript }: Inside): string {
  // What lies beside the site does not lie beside a file.
  const said = noscript.replaceAll(/ · <a href="list[^"]*">[^<]*<\/a>/g, '')
  const parts = later.map(({ id, packed }) => `<script type="text/plain" id="${id}">${packed}</script>`).join('')
  return html
    .replaceAll(/<script type="module"[^>]*><\/script>|<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(
      '</body>',
      () =>
        `<noscript><div class="as-text">${said}</div></noscript>${parts}<script type="module">${script}</script></body>`,
    )
}

/** A module with its long text, and its long rows of numbers, packed. */
function withPacked(source: string): string {
  return source
    .replace(TEXT, (text) => `unpack("${packed(runInNewContext(text))}")`)
    .replace(NUMBERS, (rows) => `JSON.parse(unpack("${packed(rows)}"))`)
}

function packed(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64')
}

function stylesOf(files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): string {
  return files
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('')
}

/** What the page would ask its site for: the list of reports, their histories, and all reports but the first, which is in its script. */
function filesOf(dataDir: string): Record<string, string> {
  const reports = listReports(dataDir).map((id) => {
    const pack = readReport(dataDir, id)
    return { id, published: publish(pack, sha256), history: readHistoryFile(dataDir, id, pack) }
  })
  const list = { reports: reports.map(({ id, published }) => listed(id, published)) }
  return {
    'data/index.json': JSON.stringify(list),
    ...Object.fromEntries(reports.slice(1).map(({ id, published }) => [`data/${id}.json`, JSON.stringify(published)])),
    ...Object.fromEntries(
      reports.flatMap(({ id, history }) =>
        history === undefined ? [] : [[`data/${historyName(id)}`, historyText(history, 'history.schema.json')]],
      ),
    ),
  }
}
