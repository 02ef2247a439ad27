import { frame, frameOf, ready, withHost } from './host.ts'
import { expect } from './page.ts'
import { ask, element, said, TALK, type Talking, talking } from './talk.ts'

withHost('a page asks a frame, and each question has one answer', async ({ page, atlas, host }) => {
  const { origin } = await host({ '/': TALK + frame(atlas, '#select=group:isil&chrome=embed') })
  await page.goto(origin)
  const inside = await talking(page)
  expect(await ask(page, { ask: 'state' })).toMatchObject({ ok: true, state: '#select=group:isil&chrome=embed' })
  // What it sets is shown, in the frame that there is, and what cannot be followed is named.
  const set = { ask: 'set', state: '#select=crime:oil,crime:nothing&chrome=page' }
  expect(await ask(page, set)).toMatchObject({
    ok: true,
    state: '#select=crime:oil&chrome=embed',
    faults: [{ key: 'select', value: 'crime:nothing' }],
  })
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('Oil')
  const described = await ask(page, { ask: 'describe' })
  expect(described).toMatchObject({ ok: true, language: 'en', headline: expect.stringContaining('Oil') })
  expect((described['stands'] as string[]).length).toBeGreaterThan(2)
  expect(await ask(page, { ask: 'scene', briefing: 'how-terrorists-profit', scene: 'ransom' })).toMatchObject({
    ok: true,
    state: expect.stringMatching(/chrome=embed/),
  })
  expect(await ask(page, { ask: 'scene', briefing: 'how-terrorists-profit', scene: 'none' })).toMatchObject({
    ok: false,
    why: 'unknown-scene',
  })
  expect(await ask(page, { ask: 'status' })).toMatchObject({
    ok: true,
    report: 'S/2015/366',
    dataset: expect.stringMatching(/^[0-9a-f]{64}$/),
    ignored: { foreign: 0, unknown: 0, version: 0, malformed: 0, large: 0, repeated: 0 },
  })
  // None of this was the reader’s: nothing is told of it.
  for (const event of ['state', 'selection', 'scene', 'citation']) expect(await said(page, event)).toEqual([])
})

withHost('a frame tells what its reader does, with claims and units', async ({ page, atlas, host }) => {
  const { origin } = await host({ '/': TALK + frame(atlas, '#chrome=embed') })
  await page.goto(origin)
  const inside = await talking(page)
  await inside.locator('[data-mark="group:isil"]').evaluate((button) => (button as HTMLElement).click())
  await expect.poll(() => said(page, 'selection')).toHaveLength(1)
  const [selection] = await said(page, 'selection')
  expect(selection).toMatchObject({ nexusAtlas: 1, ids: ['group:isil'] })
  expect(selection?.['claims']).toContainEqual(expect.stringMatching(/^claim:p/))
  expect(selection?.['units']).toContain('p36')
  await inside.locator('.embed-sheet .chip').first().click()
  await expect.poll(() => said(page, 'citation')).toHaveLength(1)
  expect((await said(page, 'citation'))[0]).toMatchObject({
    unit: expect.stringMatching(/^p\d+$/),
    mark: expect.stringMatching(/^¶/),
  })
  expect((await said(page, 'state')).at(-1)).toMatchObject({ state: expect.stringContaining('view=report') })
})

withHost('of many steps at once the last is shown, and each is answered', async ({ page, atlas, host }) => {
  const { origin } = await host({ '/': TALK + frame(atlas, '#chrome=embed') })
  await page.goto(origin)
  await talking(page)
  const answers = await page.evaluate(() => {
    const { ask } = window as unknown as Talking
    const ids = ['isil', 'taliban', 'aqim', 'boko-haram', 'imu']
    return Promise.all(ids.map((id) => ask({ ask: 'set', state: `#select=group:${id}` })))
  })
  expect(answers.map(({ ok, why }) => [ok, why])).toEqual([
    [true, undefined],
    [false, 'superseded'],
    [false, 'superseded'],
    [false, 'superseded'],
    [true, undefined],
  ])
  expect(await ask(page, { ask: 'state' })).toMatchObject({ state: '#select=group:imu&chrome=embed' })
})

withHost('what is hostile, foreign or malformed is ignored and counted', async ({ page, atlas, host }) => {
  const { origin } = await host({
    '/': `${TALK}${frame(atlas, '#chrome=embed')}<iframe title="other" srcdoc="<p>other</p>"></iframe>`,
  })
  await page.goto(origin)
  const inside = await talking(page)
  await page.evaluate(() => {
    const { post } = window as unknown as Talking
    const junk = [null, 1, 'text', '[iFrameSizer]', [], {}, { event: 'ready' }, new Date(0), new Map()]
    for (let i = 0; i < 10_000; i++) post(junk[i % junk.length])
    post('x'.repeat(5_000_000))
    post({ nexusAtlas: 2, id: 1, ask: 'set', state: '#select=group:isil' })
    post({ nexusAtlas: '1', id: 1, ask: 'state' })
    post({ nexusAtlas: 1, id: 'big', ask: 'set', state: `#${'a'.repeat(5_000_000)}` })
    for (const bad of [
      { ask: 'set', state: 7 },
      { ask: 'set', state: ['#select=group:isil'] },
      { ask: '__proto__' },
      { ask: 'toString' },
      { ask: ['state'] },
      { ask: 'scene', briefing: {}, scene: 'ransom' },
      { ask: 'scene', briefing: 'how-terrorists-profit', scene: 'ransom', step: -1 },
      { ask: 'state', id: {} },
      { ask: 'state', id: Number.NaN },
      { ask: 'state', id: '' },
    ])
      post({ nexusAtlas: 1, id: Math.random(), ...bad })
    post(JSON.parse('{"__proto__":{"nexusAtlas":1,"id":1,"ask":"state"}}'))
    post(JSON.parse('{"nexusAtlas":1,"id":5,"__proto__":{"ask":"state"}}'))
    post({ nexusAtlas: 1, id: 'twice', ask: 'state' })
    post({ nexusAtlas: 1, id: 'twice', ask: 'state' })
    // Another frame of the same page has no say.
    const other = [...document.querySelectorAll('iframe')].at(-1)?.contentWindow as (Window & typeof globalThis) | null
    other?.eval(`parent.frames[0].postMessage({ nexusAtlas: 1, id: 9, ask: 'set', state: '#select=group:isil' }, '*')`)
  })
  const status = () => ask(page, { ask: 'status' }).then(({ ignored }) => ignored)
  await expect.poll(status).toEqual({ foreign: 1, unknown: 10_002, version: 2, malformed: 11, large: 1, repeated: 1 })
  expect(
    await page.evaluate(() => (window as unknown as Talking).said.filter(({ answer }) => answer === 'twice')),
  ).toHaveLength(1)
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('11 groups')
  expect(await ask(page, { ask: 'state' })).toMatchObject({ state: '#chrome=embed' })
  // A state that cannot be followed in any part shows what an empty one does, and says so.
  const set = { ask: 'set', state: '#view=__proto__&lang=toString&select=<img src=x onerror=alert(1)>' }
  expect((await ask(page, set))['faults']).toHaveLength(3)
})

/** What the host has set as the height of a frame, as each dialect would. */
const DIALECTS = `<script>
  const frame = () => document.querySelector('iframe')
  window.heights = { datawrapper: [], amp: [], medium: [], own: [] }
  addEventListener('message', ({ data, source }) => {
    if (source !== frame().contentWindow) return
    if (typeof data === 'string') {
      const { context, height } = JSON.parse(data)
      if (context === 'iframe.resize') window.heights.medium.push(height)
    } else if (data.sentinel === 'amp' && data.type === 'embed-size') window.heights.amp.push(data.height)
    else if (data['datawrapper-height']) {
      for (const [id, height] of Object.entries(data['datawrapper-height']))
        if (document.querySelector('iframe[src*="' + id + '"]')) window.heights.datawrapper.push(height)
    } else if (data.event === 'height') {
      window.heights.own.push(data.height)
      frame().style.height = data.height + 'px'
    }
  })
</script>`

withHost(
  'the height follows what is shown where the address asks for it: in four dialects, settled at once, and it shrinks',
  async ({ page, atlas, host }) => {
    const asked = `<iframe title="x" width="640" height="90" frameborder="0" src="${atlas}/?height=auto#view=money&chrome=embed"></iframe>`
    const { origin } = await host({ '/': TALK + DIALECTS + asked })
    await page.goto(origin)
    const heights = () =>
      page.evaluate(
        () => (window as unknown as { heights: Record<'datawrapper' | 'amp' | 'medium' | 'own', number[]> }).heights,
      )
    await expect.poll(async () => (await heights()).own.length).toBeGreaterThan(0)
    const fits = () =>
      frameOf(page).evaluate(() => {
        const main = document.querySelector('main')?.getBoundingClientRect()
        const body = document.querySelector('.money-body')
        return [
          Math.ceil(main?.height ?? 0) === window.innerHeight,
          (body?.scrollHeight ?? 0) <= (body?.clientHeight ?? 0),
        ]
      })
    await expect.poll(fits).toEqual([true, true])
    const { own, datawrapper, amp, medium } = await heights()
    expect([datawrapper, amp, medium]).toEqual([own, own, own])
    // The first word and, once its rows are there, the last: it does not creep.
    expect(own.length).toBeLessThanOrEqual(3)
    const whole = own.at(-1) ?? 0
    expect(whole).toBeGreaterThan(500)
    await ask(page, { ask: 'set', state: '#view=money&select=group:aqim&sure=estimated' })
    await ask(page, { ask: 'set', state: '#select=group:isil' })
    // Until the picture is there the frame is as high as its headline.
    await expect(page.locator('iframe').contentFrame().locator('.network-body canvas').first()).toBeVisible()
    const isFull = async () => {
      const height = (await heights()).own.at(-1) ?? 0
      return height > 300 && height < whole && height === (await page.locator('iframe').boundingBox())?.height
    }
    await expect.poll(isFull).toBe(true)
    await expect.poll(async () => (await fits())[0]).toBe(true)
    const settled = (await heights()).own
    await page.setViewportSize({ width: 900, height: 500 })
    await page.setViewportSize({ width: 1280, height: 720 })
    expect((await heights()).own).toEqual(settled)
    // Narrower, it is a card of all its rows; wide again, it is as it was.
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '320'))
    await expect(page.locator('iframe').contentFrame().locator('.embed-card li')).toHaveCount(5)
    await expect.poll(async () => (await heights()).own.at(-1)).toBeLessThan(320)
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '640'))
    await expect.poll(async () => (await heights()).own.at(-1)).toBe(settled.at(-1))
  },
)

withHost(
  'nobody is told a height who has not asked, and iframe-resizer is answered in its own way',
  async ({ page, atlas, host }) => {
    const { origin } = await host({ '/': TALK + frame(atlas, '#chrome=embed') })
    await page.goto(origin)
    await talking(page)
    await ask(page, { ask: 'status' })
    const all = () => page.evaluate(() => (window as unknown as { said: unknown[] }).said)
    expect((await all()).filter((data) => /height/.test(JSON.stringify(data)))).toEqual([])
    await page.evaluate(() =>
      (window as unknown as Talking).post('[iFrameSizer]atlas1:8:false:false:32:true:true:null:max'),
    )
    await expect.poll(async () => (await all()).at(-1)).toMatch(/^\[iFrameSizer\]atlas1:\d{3}:640:init$/)
  },
)

withHost(
  'the element makes the frame, gives it its height, and holds the state in the host’s own address',
  async ({ page, atlas, host }) => {
    const recipe = `<script>
    const atlas = document.querySelector('nexus-atlas')
    if (location.hash) atlas.state = location.hash
    atlas.addEventListener('atlas-state', () => history.replaceState(null, '', atlas.state))
  </script>`
    const { origin } = await host({
      '/': `<div style="width:642px">${element(atlas, 'title="ISIL" state="#select=group:isil"')}</div>${recipe}`,
    })
    await page.goto(`${origin}/#select=group:taliban`)
    const inside = await ready(page)
    await expect(inside.getByRole('heading', { level: 1 })).toContainText('Taliban')
    const iframe = page.locator('iframe')
    await expect(iframe).toHaveAttribute('title', 'ISIL')
    await expect(iframe).toHaveAttribute('allow', 'fullscreen; clipboard-write')
    const fits = () =>
      frameOf(page).evaluate(() => [
        document.querySelector('main')?.clientHeight === window.innerHeight,
        window.innerWidth,
      ])
    await expect.poll(fits).toEqual([true, 640])
    const height = (await iframe.boundingBox())?.height ?? 0
    expect(height).not.toBe(422)
    await inside.locator('[data-mark="crime:extortion"]').evaluate((button) => (button as HTMLElement).click())
    await expect(page).toHaveURL(`${origin}/#select=crime:extortion`)
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
    await page.evaluate(() => {
      const atlas = document.querySelector('nexus-atlas') as HTMLElement & { state: string }
      atlas.state = '#view=money'
    })
    await expect(inside.locator('.money-body')).toBeVisible()
    // Moved, it shows what it showed.
    await page.evaluate(() => document.body.append(document.querySelector('nexus-atlas') as Element))
    await expect(page.locator('iframe').contentFrame().locator('.money-body')).toBeVisible()
  },
)

withHost(
  'without script the link and the picture in the element stay; an address that is no page makes no frame',
  async ({ browser, page, atlas, host }) => {
    const { origin } = await host({
      '/': element(atlas, ''),
      '/hostile': element(atlas, '').replace(/<nexus-atlas src="[^"]*"/, '<nexus-atlas src="javascript:alert(1)"'),
    })
    const context = await browser.newContext({ javaScriptEnabled: false })
    const still = await context.newPage()
    await still.goto(origin)
    await expect(still.getByRole('link', { name: 'ISIL' })).toBeVisible()
    await expect(still.locator('img')).toBeVisible()
    await context.close()
    await page.goto(`${origin}/hostile`)
    await expect(page.getByRole('link', { name: 'ISIL' })).toBeVisible()
    expect(page.frames()).toHaveLength(1)
  },
)

withHost('six frames on a page all answer', async ({ page, atlas, host }) => {
  const states = ['', 'select=group:isil', 'view=map', 'lens=threat', 'view=money', 'lang=zh']
  const { origin } = await host({
    '/': states
      .map((state) => frame(atlas, `#${state}&chrome=embed`, 'width="400" height="320" style="float:left"'))
      .join(''),
  })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(origin)
  for (const nth of states.keys())
    await expect
      .poll(() => frameOf(page, nth + 1).evaluate(() => performance.getEntriesByName('interactive').length > 0))
      .toBe(true)
})

withHost('the gallery shows six frames, and the last one talks', async ({ page, atlas }) => {
  await page.goto(`${atlas}/embed.html`)
  await expect(page.locator('nexus-atlas')).toHaveCount(6)
  const last = page.locator('nexus-atlas').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last.locator('iframe').contentFrame().locator('.matrix-body')).toBeVisible()
  await page.getByRole('button', { name: '矩阵' }).click()
  await expect(last.locator('iframe').contentFrame().locator('html')).toHaveAttribute('lang', 'zh')
})
