// A view as it is heard: walked by keys from its first stop on, each stop by the name, role and place that the browser gives to a screen reader.

import type { CDPSession, Page } from '@playwright/test'

/** How many stops are read. */
const STOPS = 60

/** Which keys go on from a stop, tried in turn until one leads to what was not heard yet. Several in one string are pressed one after the other. */
const ONWARD = ['ArrowRight', 'ArrowDown Home', 'ArrowDown', 'ArrowLeft', 'Tab'] as const

/** The views that are read, by the link that opens each. */
export const READ = [
  ['Network', ''],
  ['Matrix', '#view=matrix'],
  ['Map', '#view=map'],
  ['Figures', '#view=money'],
  ['Time', '#view=time'],
  ['Table', '#view=table'],
  ['Report', '#view=report'],
  ['About', '#view=about'],
] as const

interface Heard {
  /** Tells one element from the next. */
  readonly key: string
  readonly said: string
}

/** The first stops of a view. The network is read mark by mark, each with its lines; all else from one thing to the next beside or below it. */
export async function readAloud(page: Page, hash: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const isNetwork = hash === ''
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const heard = new Set<string>()
  const lines: string[] = []
  const note = ({ key, said }: Heard, keys: string) => {
    heard.add(key)
    lines.push(`${keys === '' ? '' : `*${keys}* `}${said}`)
  }
  let here = await hear(page, session)
  note(here, '')
  while (lines.length < STOPS) {
    const from = here
    let by = ''
    for (const keys of isNetwork ? waysOn(here) : ONWARD) {
      for (const key of keys.split(' ')) await page.keyboard.press(key)
      here = await hear(page, session)
      if (!heard.has(here.key)) {
        by = keys
        break
      }
    }
    if (by === '' || here.key === from.key) break
    note(here, by)
  }
  await session.detach()
  return lines
}

/** In the network: into the lines of a mark, down these, back to the mark and down its column. */
function waysOn({ said }: Heard): readonly string[] {
  return said.startsWith('Line ')
    ? ['ArrowDown', 'ArrowLeft ArrowDown', 'Escape ArrowDown', 'Tab']
    : ['ArrowRight', 'ArrowDown', 'Tab']
}

async function hear(page: Page, session: CDPSession): Promise<Heard> {
  // What is brought onto the page first has the focus a frame later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    ...(result.objectId && { objectId: result.objectId }),
    fetchRelatives: false,
  })
  const [node] = nodes
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    const cell = element instanceof HTMLTableCellElement ? element : null
    const head = cell?.closest('table')?.tHead?.rows
    const column = cell && head?.[head.length - 1]?.cells[cell.cellIndex]
    // An element is told from the next by a number that it is given when it is first heard; a line by its mark too.
    const known = document.querySelectorAll('[data-heard]').length
    if (element instanceof HTMLElement) element.dataset['heard'] ??= String(known)
    const id = element?.getAttribute('data-line') ?? element?.getAttribute('data-mark')
    return {
      key: id ?? element?.getAttribute('data-heard') ?? '',
      column: column && column !== cell ? (column.textContent ?? '').trim() : '',
    }
  })
  const states = (node?.properties ?? []).flatMap(({ name, value }) =>
    ['pressed', 'checked', 'selected', 'expanded'].includes(name) && String(value.value) === 'true' ? [name] : [],
  )
  const [role, name] = [
    String(node?.role?.value ?? ''),
    String(node?.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
  const description = String(node?.description?.value ?? '').trim()
  const said = [name || '(no name)', description, seen.column && `column ${seen.column}`, role, ...states].filter(
    Boolean,
  )
  return { key: `${seen.key} ${name}`, said: said.join(' · ') }
}
