// How fast is the page, and beside what? One run, everything side by side on the built site: rounds take turns between
// the atlas, a bare React page, a bare canvas and force-graph with the same elements; medians are printed as tables.
// `npm run bench`; BENCH_ROUNDS sets how many rounds, 5 by default; BENCH_PARTS names some of loading, drawing, exploring,
// narrowed, hovering, presenting and keeping, all by default.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../../playwright.config.ts'
import { benchScene } from './scene.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const PARTS = process.env['BENCH_PARTS']?.split(',')
const HOVERS = 12
const SIZE = { width: 1280, height: 720 }
const PAGES = 'node_modules/.cache/bench'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}
/** Marks to hover and select: some with many lines, some with few. */
const CHOSEN = [
  'group:isil',
  'body:unodc',
  'crime:drug-trafficking',
  'place:nigeria',
  'group:taliban',
  'place:west-africa',
]

interface Contender {
  readonly name: string
  readonly url: string
}

function isAsked(part: string): boolean {
  return PARTS === undefined || PARTS.includes(part)
}

async function main(): Promise<void> {
  await build({
    root: 'tests/bench/pages',
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(process.cwd(), PAGES),
      emptyOutDir: true,
      rolldownOptions: { input: ['react', 'canvas', 'force-graph'].map((name) => `tests/bench/pages/${name}.html`) },
    },
  })
  const [site, pages] = [await serve('dist'), await serve(PAGES)]
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', ...args],
  })
  const atlas = { name: 'Nexus Atlas', url: `${site.url}/` }
  const everything = { name: 'Nexus Atlas, Everything', url: `${site.url}/#lens=everything&band=all` }
  const react = { name: 'bare React page', url: `${pages.url}/react.html` }
  const canvas = { name: 'bare canvas', url: `${pages.url}/canvas.html` }
  const force = { name: 'force-graph', url: `${pages.url}/force-graph.html` }
  try {
    if (isAsked('loading')) await loading(browser, [atlas, react])
    if (isAsked('drawing')) await drawing(browser, [everything, canvas, force])
    if (isAsked('exploring')) await exploring(browser, atlas, canvas)
    if (isAsked('narrowed')) await narrowed(browser, atlas)
    if (isAsked('hovering')) await hovering(browser, atlas)
    if (isAsked('presenting')) await presenting(browser, atlas)
    if (isAsked('keeping')) await keeping(browser, everything)
  } finally {
    await browser.close()
    site.server.close()
    pages.server.close()
  }
}

/** A folder on an address of its own; the browser is told to keep nothing. */
async function serve(folder: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const content = readFileSync(join(folder, path === '/' ? 'index.html' : path))
      response.setHeader('Content-Type', TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html')
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
  return { server, url: `http://localhost:${typeof address === 'object' ? address?.port : 0}` }
}

async function open(browser: Browser, { url }: Contender, script = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'en-US' })
  const page = await context.newPage()
  // What the compiler of this file leaves in functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (one) => one')
  if (script !== '') await page.addInitScript(script)
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  return page
}

/** First paint and the moment from which everything answers. */
async function loading(browser: Browser, contenders: readonly Contender[]): Promise<void> {
  const times = new Map(
    contenders.map(({ name }) => [name, { paint: [] as number[], ready: [] as number[], kilobytes: 0 }]),
  )
  for (let round = 0; round < 2 * ROUNDS; round++)
    for (const contender of contenders) {
      const page = await open(browser, contender)
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      const seen = await page.evaluate(() => {
        const ready = performance.getEntriesByName('interactive')[0]?.startTime ?? 0
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
        const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter((entry) => entry.name.endsWith('.js') && entry.startTime < ready)
          .map((entry) => entry.name)
        return { ready, paint, scripts }
      })
      const sums = times.get(contender.name)
      sums?.paint.push(seen.paint)
      sums?.ready.push(seen.ready)
      if (sums) sums.kilobytes = await gzipped(seen.scripts)
      await page.context().close()
    }
  const bare = median(times.get(contenders[1]?.name ?? '')?.paint ?? [])
  table(
    `Loading, median of ${2 * ROUNDS}`,
    [
      'page',
      'first paint, ms',
      '× bare React paint',
      'interactive, ms',
      '× bare React paint',
      'JS until then, kB gzip',
    ],
    [...times].map(([name, { paint, ready, kilobytes }]) => [
      name,
      round(median(paint)),
      (median(paint) / bare).toFixed(2),
      round(median(ready)),
      (median(ready) / bare).toFixed(2),
      String(kilobytes),
    ]),
  )
}

async function gzipped(urls: readonly string[]): Promise<number> {
  let bytes = 0
  for (const url of urls) bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length
  return Math.round(bytes / 1000)
}

/** Hover, choice, pan and zoom on the same elements. */
async function drawing(browser: Browser, contenders: readonly Contender[]): Promise<void> {
  const scene = benchScene('everything')
  const sums = new Map(
    contenders.map(({ name }) => [
      name,
      {
        hover: [] as number[],
        select: [] as number[],
        pan: [] as number[],
        zoom: [] as number[],
        longest: [] as number[],
      },
    ]),
  )
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of contenders) {
      const page = await open(browser, contender, `window.scene = ${JSON.stringify(scene)}`)
      const isAtlas = contender === contenders[0]
      if (isAtlas) await page.waitForSelector('.canvas-frame.drawn')
      await page.waitForTimeout(800)
      await page.evaluate(instrument, isAtlas)
      const own = sums.get(contender.name)
      const marks = await marksOf(page)
      const places = CHOSEN.flatMap((id) => marks.find((mark) => mark.id === id) ?? [])
      for (let i = 0; i < HOVERS; i++) {
        const to = places[i % places.length]
        if (!to) continue
        await page.mouse.move(5, 5)
        await page.waitForTimeout(150)
        own?.hover.push(await painted(page, () => page.mouse.move(to.x, to.y)))
      }
      for (let i = 0; i < HOVERS; i++) {
        const to = places[i % places.length]
        if (!to) continue
        await page.mouse.move(to.x, to.y)
        await page.waitForTimeout(150)
        own?.select.push(await painted(page, () => page.mouse.click(to.x, to.y)))
      }
      if (isAtlas) await page.keyboard.press('Escape')
      own?.pan.push(p95(await frames(page, () => pan(page))))
      own?.zoom.push(p95(await frames(page, () => zoom(page))))
      own?.longest.push(
        await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks)),
      )
      await page.context().close()
    }
  table(
    `Everything: ${scene.marks.length} marks, ${scene.lines.length} lines, median of ${ROUNDS} rounds, ms`,
    ['page', 'hover → painted', 'select → painted', 'pan, p95 of a frame', 'zoom, p95 of a frame', 'longest task'],
    [...sums].map(([name, one]) => [
      name,
      ...[one.hover, one.select, one.pan, one.zoom, one.longest].map((list) => round(median(list))),
    ]),
  )
}

/** Counts long tasks, and tells when a change has been painted. */
function instrument(isAtlas: boolean): void {
  const bench = window as unknown as { longTasks: number[]; waiting: ((at: number) => void) | undefined }
  bench.longTasks = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.longTasks.push(entry.duration)
  }).observe({ type: 'longtask' })
  const changed = () => {
    const done = bench.waiting
    if (!done) return
    bench.waiting = undefined
    requestAnimationFrame(() => {
      const after = new MessageChannel()
      after.port1.onmessage = () => done(performance.now())
      after.port2.postMessage(0)
    })
  }
  if (!isAtlas) window.benchChanged = changed
  else {
    const light = document.querySelector('.picture.light')
    // Nothing but a new light counts: the picture under it stays.
    if (light) new MutationObserver(changed).observe(light, { childList: true, subtree: true })
  }
}

async function marksOf(page: Page): Promise<{ id: string; x: number; y: number }[]> {
  return page.evaluate(() => {
    if (window.benchMarks) return window.benchMarks()
    return [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect()
      return { id: button.dataset['mark'] ?? '', x: x + width / 2, y: y + height / 2 }
    })
  })
}

/** ms from the event in the page to the frame that shows what it changed. */
async function painted(page: Page, act: () => Promise<void>): Promise<number> {
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // The last event before the change is the one that made it: a press on one page, a release on another.
        let from = 0
        const bench = window as unknown as { waiting: ((at: number) => void) | undefined }
        const note = (event: Event) => {
          if (bench.waiting !== undefined) from = event.timeStamp
        }
        const kinds = ['mousemove', 'mousedown', 'mouseup'] as const
        for (const kind of kinds) window.addEventListener(kind, note, { capture: true })
        bench.waiting = (at) => {
          for (const kind of kinds) window.removeEventListener(kind, note, { capture: true })
          resolve(at - from)
        }
        setTimeout(() => resolve(Number.NaN), 1500)
      }),
  )
  await act()
  return time
}

/** Intervals between frames while something moves. */
async function frames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const bench = window as unknown as { intervals: number[]; counting: boolean }
    bench.intervals = []
    bench.counting = true
    let last = performance.now()
    const step = (now: number) => {
      bench.intervals.push(now - last)
      last = now
      if (bench.counting) requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
  await act()
  return page.evaluate(() => {
    const bench = window as unknown as { intervals: number[]; counting: boolean }
    bench.counting = false
    return bench.intervals.slice(2)
  })
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(600, 655 - 40)
  await page.mouse.down()
  for (let i = 1; i <= 60; i++) await page.mouse.move(600 + Math.sin(i / 9) * 120, 615 - i * 2)
  await page.mouse.up()
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(600, 360)
  for (let i = 0; i < 60; i++) await page.mouse.wheel(0, i < 30 ? -40 : 40)
}

/** The tabs of the header, in their order. */
const TABS = ['network', 'matrix', 'map', 'money', 'time', 'table', 'report', 'about']

/** The views, in an order that ends where it began. */
const VIEWS = ['matrix', 'map', 'money', 'time', 'table', 'report', 'network']

/** Steps of an analyst, each from the press to two frames after the page has changed. */
const STEPS: readonly { readonly name: string; readonly press: readonly string[] }[] = [
  {
    name: 'filter by kind, and back',
    press: [
      '.network-side .legend-entry:nth-child(3) .legend-switch',
      '.network-side .legend-entry:nth-child(3) .legend-switch',
    ],
  },
  {
    name: 'how sure must it be?',
    press: ['.legend-sureness label:nth-of-type(1) input', '.legend-sureness label:nth-of-type(4) input'],
  },
  {
    name: 'filter by a facet, and back',
    press: ['.filter-drawer li input', '.filter-drawer li input'],
  },
  {
    name: 'lens',
    press: [
      '.network-lenses li:nth-child(2) a',
      '.network-lenses li:nth-child(3) a',
      '.network-lenses li:nth-child(4) a',
      '.network-lenses li:nth-child(1) a',
    ],
  },
  {
    name: 'lens Everything, and back',
    press: ['.network-lenses li:nth-child(5) a', '.network-lenses li:nth-child(1) a'],
  },
  { name: 'focus, and back', press: ['key 1', 'key 0'] },
  { name: 'fold, and unfold', press: ['.folding input', '.folding input'] },
  { name: 'measure as shade', press: ['measure degree', 'measure none'] },
  { name: 'view, visited before', press: VIEWS.map((view) => `tab ${view}`) },
]

/** Filter, lens, focus, fold, measure and view to painted, beside one drawing of the same elements. */
async function exploring(browser: Browser, atlas: Contender, canvas: Contender): Promise<void> {
  const times = new Map(STEPS.map(({ name }) => [name, [] as number[]]))
  const first = new Map<string, number[]>()
  const bare: number[] = []
  const typed: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(browser, { ...atlas, url: `${atlas.url}#select=group:isil` })
    await page.waitForSelector('.canvas-frame.drawn')
    for (const view of VIEWS) {
      await pointAt(page, view)
      const time = await step(page, `tab ${view}`)
      if (view !== 'network') first.set(view, [...(first.get(view) ?? []), time])
      await page.waitForTimeout(150)
    }
    await page.keyboard.press('f')
    await page.waitForSelector('.filter-drawer li input', { state: 'attached' })
    for (const { name, press } of STEPS)
      for (const one of press) {
        times.get(name)?.push(await step(page, one))
        await page.waitForTimeout(120)
      }
    await page.keyboard.press('Control+k')
    await page.waitForSelector('dialog.search input')
    for (const query of ['tal', '毒品', 'ransom', '32']) typed.push(await type(page, query))
    await page.context().close()
    const plain = await open(browser, canvas, `window.scene = ${JSON.stringify(benchScene('nexus'))}`)
    for (let i = 0; i < HOVERS; i++) bare.push(await step(plain, 'draw'))
    await plain.context().close()
  }
  const once = median(bare)
  table(
    `Exploring: from the press to two frames after the change, median of ${ROUNDS} rounds, ms (bare canvas, the same elements drawn once: ${round(once)})`,
    ['step', 'painted', '× bare canvas'],
    [
      ...[...times].map(([name, list]) => [name, round(median(list)), (median(list) / once).toFixed(1)]),
      ...[...first].map(([view, list]) => [
        `first visit to ${view}, its tab pointed at for 100 ms`,
        round(median(list)),
        (median(list) / once).toFixed(1),
      ]),
      ['key in the search → first result', round(median(typed)), (median(typed) / once).toFixed(1)],
    ],
  )
}

/** Presses, waits until something has changed, and two frames more. */
async function step(page: Page, target: string): Promise<number> {
  return page.evaluate(
    async ([what, tabs]) => {
      const frames = (n: number): Promise<void> =>
        new Promise((resolve) => requestAnimationFrame(() => (n === 1 ? resolve() : resolve(frames(n - 1)))))
      const [verb, word = ''] = what.split(' ')
      const from = performance.now()
      if (verb === 'draw') {
        window.redraw()
      } else {
        const changed = new Promise<void>((resolve) => {
          const watch = new MutationObserver(() => {
            if (verb === 'tab' && document.querySelector('.view.front h1') === null) return
            watch.disconnect()
            resolve()
          })
          watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
        })
        if (verb === 'key') window.dispatchEvent(new KeyboardEvent('keydown', { key: word, bubbles: true }))
        else if (verb === 'measure') {
          const select = document.querySelector<HTMLSelectElement>('.measuring select')
          const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set
          if (select) set?.call(select, word)
          select?.dispatchEvent(new Event('change', { bubbles: true }))
        } else if (verb === 'tab') {
          const links = [...document.querySelectorAll<HTMLElement>('.header nav a')]
          links[tabs.indexOf(word)]?.click()
        } else document.querySelector<HTMLElement>(what)?.click()
        await changed
      }
      await frames(2)
      return performance.now() - from
    },
    [target, TABS] as const,
  )
}

/** A hand rests on a tab before it presses: the page fetches the view's code then. */
async function pointAt(page: Page, view: string): Promise<void> {
  await page.locator('.header nav a').nth(TABS.indexOf(view)).hover()
  await page.waitForTimeout(100)
}

/** Types into the search; ms from the last key to the frame with the first result. */
async function type(page: Page, query: string): Promise<number> {
  await page.fill('dialog.search input', '')
  await page.waitForTimeout(100)
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('dialog.search input')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (input) set?.call(input, text)
    const from = performance.now()
    input?.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise<void>((resolve) => {
      const look = () => {
        if (document.querySelector('.search [cmdk-item][data-value]:not([data-value^="command"])')) resolve()
        else requestAnimationFrame(look)
      }
      look()
    })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - from
  }, query)
}

/** States in which not all of the evidence is shown: what is computed for them must be kept too. */
const NARROWED: readonly (readonly [name: string, hash: string])[] = [
  ['all of it', '#'],
  ['a filter', '#crime=drug-trafficking,oil,kidnapping-for-ransom'],
  ['a focus', '#select=group:isil&focus=2'],
  ['a certainty', '#sure=hedged'],
]

/** Hovering, another lens, Everything, and the first visit of each view, under a filter, a focus and a certainty. */
async function narrowed(browser: Browser, atlas: Contender): Promise<void> {
  const rows: string[][] = []
  for (const [name, hash] of NARROWED) {
    const times = { hover: [] as number[], lens: [] as number[], everything: [] as number[], first: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      const page = await open(browser, { ...atlas, url: `${atlas.url}${hash}` })
      await page.waitForSelector('.canvas-frame.drawn')
      await page.waitForTimeout(400)
      await page.evaluate(instrument, true)
      const marks = await marksOf(page)
      for (const to of CHOSEN.flatMap((id) => marks.find((mark) => mark.id === id) ?? [])) {
        await page.mouse.move(5, 5)
        await page.waitForTimeout(150)
        times.hover.push(await painted(page, () => page.mouse.move(to.x, to.y)))
      }
      await page.mouse.move(5, 5)
      for (const child of [2, 3, 4, 1]) {
        times.lens.push(await step(page, `.network-lenses li:nth-child(${child}) a`))
        await page.waitForTimeout(120)
      }
      times.everything.push(await step(page, '.network-lenses li:nth-child(5) a'))
      for (const view of VIEWS.filter((one) => one !== 'network')) {
        await page.waitForTimeout(150)
        await pointAt(page, view)
        times.first.push(await step(page, `tab ${view}`))
      }
      await page.context().close()
    }
    rows.push([name, ...Object.values(times).map((list) => round(median(list)))])
  }
  table(
    `Under what narrows the evidence, median of ${ROUNDS} rounds, ms`,
    ['shown', 'hover → painted', 'lens', 'lens Everything', 'first visit of a view'],
    rows,
  )
}

/** The longest task while the pointer moves over each view. */
async function hovering(browser: Browser, atlas: Contender): Promise<void> {
  const longest = new Map<string, number[]>()
  for (let round = 0; round < Math.max(1, Math.floor(ROUNDS / 2)); round++)
    for (const [name, hash] of [
      ['network, Nexus', ''],
      ['network, Everything', '#lens=everything&band=all'],
      ['network under a filter', '#crime=drug-trafficking,oil'],
      ['network under a focus', '#select=group:isil&focus=2'],
      ['network under a certainty', '#sure=hedged'],
      ['matrix', '#view=matrix'],
      ['map', '#view=map'],
      ['money', '#view=money'],
      ['table', '#view=table'],
      ['report', '#view=report'],
      ['network and report', '#beside=report&unit=p36'],
    ] as const) {
      const page = await open(browser, { ...atlas, url: `${atlas.url}${hash}` })
      await page.waitForTimeout(1200)
      await page.evaluate(() => {
        const bench = window as unknown as { longTasks: number[] }
        bench.longTasks = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) bench.longTasks.push(entry.duration)
        }).observe({ type: 'longtask' })
      })
      for (let i = 0; i < 40; i++) {
        await page.mouse.move(230 + ((i * 97) % 740), 130 + ((i * 61) % 480), { steps: 3 })
        await page.waitForTimeout(20)
      }
      const own = longest.get(name) ?? []
      longest.set(name, own)
      own.push(await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks)))
      await page.context().close()
    }
  table(
    'Longest task while the pointer wanders, ms (0: none above 50)',
    ['view', 'longest task'],
    [...longest].map(([name, list]) => [name, round(median(list))]),
  )
}

/** The built-in briefing given by key: from the press to the frame that shows the next scene or step. */
async function presenting(browser: Browser, atlas: Contender): Promise<void> {
  const times = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(browser, { ...atlas, url: `${atlas.url}#present=how-terrorists-profit` })
    await page.waitForSelector('.scene-headline')
    for (let place = ''; ; ) {
      // The view of the scene after this one is fetched ahead, and the canvas takes its picture when the page is idle.
      await page.waitForTimeout(place === '' ? 1200 : 400)
      const [next, ms] = await page.evaluate(nextScene)
      if (next === place) break
      place = next
      times.set(place, [...(times.get(place) ?? []), ms])
    }
    await page.context().close()
  }
  const isScene = (place: string) => !place.includes(',')
  const medians = [...times].map(([place, list]) => ({ place, ms: median(list) }))
  table(
    `A briefing, from the key to the frame that shows what comes: median of ${ROUNDS} rounds, ms`,
    ['what comes', 'how many', 'middle', 'slowest', 'which'],
    [
      ['another scene', medians.filter(({ place }) => isScene(place))] as const,
      ['a step of the same', medians.filter(({ place }) => !isScene(place))] as const,
    ].map(([name, all]) => {
      const slowest = all.toSorted((a, b) => b.ms - a.ms)[0]
      const middle = median(all.map(({ ms }) => ms))
      return [name, String(all.length), round(middle), round(slowest?.ms ?? Number.NaN), slowest?.place ?? '']
    }),
  )
}

/** Goes on by key; where one is then, and ms until that was painted. */
async function nextScene(): Promise<[place: string, ms: number]> {
  const from = performance.now()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
  // What is sent in a frame arrives when it has been painted.
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(0)
    }),
  )
  const place = decodeURIComponent(location.hash).match(/present=[^,&]*,([^&]*)/)?.[1] ?? ''
  return [place, performance.now() - from]
}

/** A thousand choices in a row: what they leave behind. */
async function keeping(browser: Browser, contender: Contender): Promise<void> {
  const page = await open(browser, contender)
  await page.waitForSelector('.canvas-frame.drawn')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const choose = (times: number) =>
    page.evaluate(async (count) => {
      const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((one) => one.dataset['mark'] ?? '')
      for (let i = 0; i < count; i++) {
        const mark = marks[(i * 7) % marks.length] ?? ''
        document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`)?.click()
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    }, times)
  await choose(100)
  const before = await counted(session)
  await choose(1000)
  const after = await counted(session)
  await page.context().close()
  table(
    'A thousand selections in a row',
    ['', 'before', 'after'],
    (['heap, MB', 'listeners', 'DOM nodes'] as const).map((name) => [name, String(before[name]), String(after[name])]),
  )
}

async function counted(session: CDPSession): Promise<Record<'heap, MB' | 'listeners' | 'DOM nodes', number>> {
  await session.send('HeapProfiler.enable')
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    'heap, MB': Math.round(value('JSHeapUsedSize') / 1e5) / 10,
    listeners: value('JSEventListeners'),
    'DOM nodes': value('Nodes'),
  }
}

function median(list: readonly number[]): number {
  const sorted = list.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function p95(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
}

function round(value: number): string {
  return String(Math.round(value))
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n`)
  console.log(`| ${head.join(' | ')} |`)
  console.log(`|${head.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

await main()
