// Where does the page stop being good? Made-up reports of ever more claims beside the real one, in one run on the built site, each opened
// as any report that the page does not bring along: ms to the picture and until it answers, ms of a hover and of a filter, megabytes.
// `npm run build && npm run bench:scale`; SCALE_CLAIMS says how many claims (1000,5000,20000,100000), SCALE_ROUNDS how many rounds (3),
// SCALE_PATIENCE after how many seconds a page is given up (180).

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../playwright.config.ts'
import { ordersOf } from '../../src/commands/read-atlas.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { madeUpReport } from '../../src/core/corpus/made-up-report.ts'
import { madeUpThings } from '../../src/core/corpus/made-up-things.ts'
import { pageData } from '../../src/core/export/page-data.ts'
import { listed, publish } from '../../src/core/export/publish.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { completeOrder } from '../../src/core/layout/lens-order.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import type { ListedReport, PackOrders } from '../../src/core/model/pack.ts'

const CLAIMS = (process.env['SCALE_CLAIMS'] ?? '1000,5000,20000,100000').split(',').map(Number)
const ROUNDS = Number(process.env['SCALE_ROUNDS'] ?? 3)
const PATIENCE = 1000 * Number(process.env['SCALE_PATIENCE'] ?? 180)
const HOVERS = 6
/** Of a report of more claims rows are left as they come: to search for their order takes minutes, and no picture is read by it. */
const SEARCHED = 20_000
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** What is measured of a report, in ms and MB. */
const MEASURES = ['picture', 'answers', 'everything', 'hover', 'filter', 'heap'] as const
type Measure = (typeof MEASURES)[number]

interface Contender {
  readonly id: string
  readonly name: string
  readonly megabytes: number
  readonly listed: ListedReport
  readonly text: string
}

async function main(): Promise<void> {
  const contenders = [real(), ...CLAIMS.map(madeUp)]
  const site = await serve(contenders)
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', ...args],
  })
  const found = new Map(contenders.map(({ id }) => [id, new Map<Measure, number[]>()]))
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const { id, name } of contenders) {
        const own = found.get(id) ?? new Map()
        // What was not there in time in one round is not waited for in the next.
        if (own.get('picture')?.includes(Number.POSITIVE_INFINITY)) continue
        const seen = await measured(browser, `${site.url}/`, id)
        for (const [measure, value] of seen) own.set(measure, [...(own.get(measure) ?? []), value])
        console.error(
          `round ${round + 1}, ${name}: ${[...seen].map(([what, n]) => `${what} ${Math.round(n)}`).join(', ')}`,
        )
      }
  } finally {
    await browser.close()
    site.close()
  }
  print(contenders, found)
}

/** The published file of the real report, opened as any other. */
function real(): Contender {
  const { reports } = JSON.parse(readFileSync('dist/data/index.json', 'utf8')) as { reports: ListedReport[] }
  const [first] = reports
  if (first === undefined) throw new Error('dist/data/index.json lists no report: npm run build')
  const text = readFileSync(join('dist/data', first.file), 'utf8')
  const claims = JSON.parse(text).claims.length
  return contender('again', `the real report, ${claims} claims`, { ...first, id: 'again', file: 'again.json' }, text)
}

function madeUp(claims: number): Contender {
  const { $schema: _, ...ontology } = JSON.parse(readFileSync('data/ontology.json', 'utf8'))
  const things = madeUpThings(ontology, claims, 1)
  const from = performance.now()
  const pack = madeUpReport({ ontology, things, n: 1, of: 1, claims, seed: 1 })
  const made = performance.now()
  const orders = claims > SEARCHED ? unsearched(pack.dataset) : ordersOf(pack.dataset)
  const published = publish({ ...pack, orders }, sha256)
  console.error(
    `${claims} claims: made in ${Math.round(made - from)} ms, rows ordered in ${Math.round(performance.now() - made)} ms`,
  )
  const id = `scale-${claims}`
  return contender(
    id,
    `${claims.toLocaleString('en')} claims, made up`,
    listed(id, published),
    JSON.stringify(published),
  )
}

/** Rows as they come. */
function unsearched(dataset: Dataset): PackOrders {
  const graph = buildGraph(pageData(dataset))
  return Object.fromEntries(LENS_IDS.map((id) => [id, completeOrder(fullLens(graph, id), [])]))
}

function contender(id: string, name: string, report: ListedReport, text: string): Contender {
  return { id, name, listed: report, text, megabytes: Buffer.byteLength(text) / 1e6 }
}

/** The built site with these reports in its list. */
async function serve(contenders: readonly Contender[]) {
  const texts = new Map(contenders.map(({ listed: { file }, text }) => [`/data/${file}`, text]))
  texts.set('/data/index.json', JSON.stringify({ reports: contenders.map((one) => one.listed) }))
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname
    const path = asked === '/' ? '/index.html' : asked
    try {
      const content = texts.get(path) ?? readFileSync(join('dist', path))
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.setHeader('Cache-Control', 'no-store')
      response.end(content)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { url: `http://localhost:${port}`, close: () => server.close() }
}

/** One visit to a report; what is not there in time is infinite. */
async function measured(browser: Browser, site: string, id: string): Promise<ReadonlyMap<Measure, number>> {
  const seen = new Map<Measure, number>()
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-US' })
  context.setDefaultTimeout(PATIENCE)
  try {
    const page = await opened(await context.newPage(), `${site}#report=${id}`)
    seen.set('picture', await drawnAt(page))
    seen.set('answers', await answersAt(page))
    await page.waitForTimeout(1500)
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      }),
    )
    const inSight = marks.filter(({ x, y }) => x > 20 && x < 900 && y > 120 && y < 660)
    const hovers: number[] = []
    for (let i = 0; i < HOVERS; i++) {
      const to = inSight[Math.floor((i * inSight.length) / HOVERS)]
      if (to === undefined) continue
      await page.mouse.move(5, 5)
      await page.waitForTimeout(200)
      hovers.push(await changed(page, '.picture.light', () => page.mouse.move(to.x, to.y)))
    }
    seen.set('hover', median(hovers))
    await page.mouse.move(5, 5)
    const link = `#report=${id}&sure=firm`
    seen.set('filter', await changed(page, 'body', () => page.evaluate((hash) => location.assign(hash), link)))
    seen.set('heap', await heapOf(page))
    await page.close()
    const all = await opened(await context.newPage(), `${site}#report=${id}&lens=everything&band=all`)
    seen.set('everything', await drawnAt(all))
  } catch (error) {
    console.error(`  ${id}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    for (const measure of MEASURES) if (!seen.has(measure)) seen.set(measure, Number.POSITIVE_INFINITY)
  } finally {
    await context.close()
  }
  return seen
}

interface Bench {
  drawn: number | undefined
  waiting: ((at: number) => void) | undefined
}

/** A page that notes when its picture is drawn. */
async function opened(page: Page, url: string): Promise<Page> {
  // What the compiler of this file leaves in functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (one) => one')
  await page.addInitScript(() => {
    const bench = window as unknown as Bench
    const look = () => {
      if (document.querySelector('.canvas-frame.drawn') === null) requestAnimationFrame(look)
      else bench.drawn = performance.now()
    }
    requestAnimationFrame(look)
  })
  await page.goto(url, { waitUntil: 'commit' })
  return page
}

async function drawnAt(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as unknown as Bench).drawn !== undefined)
  const [at, said] = await page.evaluate(() => {
    const notices = document.querySelector('.notices')?.textContent ?? ''
    return [(window as unknown as Bench).drawn ?? 0, notices] as const
  })
  // Where the report was refused the first one stands in: that is no picture of it.
  if (said !== '') throw new Error(said)
  return at
}

async function answersAt(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  return page.evaluate(() => performance.getEntriesByName('interactive')[0]?.startTime ?? 0)
}

/** ms from an act to the frame that shows the change it made in a part of the page. */
async function changed(page: Page, part: string, act: () => Promise<unknown>): Promise<number> {
  const time = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        let from = performance.now()
        const note = (event: Event) => {
          from = event.timeStamp
        }
        for (const kind of ['mousemove', 'hashchange'])
          window.addEventListener(kind, note, { capture: true, once: true })
        const watch = new MutationObserver(() => {
          watch.disconnect()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - from)
            port2.postMessage(0)
          })
        })
        const target = document.querySelector(selector)
        if (target) watch.observe(target, { childList: true, subtree: true, attributes: true })
      }),
    part,
  )
  await act()
  return Promise.race([time, page.waitForTimeout(PATIENCE).then(() => Number.POSITIVE_INFINITY)])
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
}

function print(
  contenders: readonly Contender[],
  found: ReadonlyMap<string, ReadonlyMap<Measure, readonly number[]>>,
): void {
  const value = (id: string, measure: Measure) => median(found.get(id)?.get(measure) ?? [])
  const cell = (id: string, measure: Measure) => {
    const own = value(id, measure)
    if (Number.isNaN(own)) return '–'
    if (!Number.isFinite(own)) return `not in ${PATIENCE / 1000} s`
    return `${Math.round(own)} (${(own / value(contenders[0]?.id ?? '', measure)).toFixed(1)})`
  }
  const head = ['', 'pack, MB', 'picture, ms', 'answers, ms', 'Everything, ms', 'hover, ms', 'filter, ms', 'heap, MB']
  console.log(`\nMedian of ${ROUNDS} rounds, and in brackets how many times the real report\n`)
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const { id, name, megabytes } of contenders)
    console.log(`| ${[name, megabytes.toFixed(1), ...MEASURES.map((measure) => cell(id, measure))].join(' | ')} |`)
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

await main()
