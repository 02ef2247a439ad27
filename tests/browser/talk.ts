// How a page of another site talks to a frame of this one, in its own script.

import type { Page } from '@playwright/test'
import { ready } from './host.ts'
import { expect } from './page.ts'

/** Takes down what frames say, and asks the first of them. */
export const TALK = `<script>
  window.said = []
  addEventListener('message', ({ data }) => window.said.push(data))
  window.post = (message) => document.querySelector('iframe').contentWindow.postMessage(message, '*')
  window.ask = (question) => new Promise((resolve) => {
    const id = 'q' + (window.asked = (window.asked ?? 0) + 1)
    addEventListener('message', ({ data }) => data.answer === id && resolve(data))
    window.post({ nexusAtlas: 1, id, ...question })
  })
</script>`

/** A page that holds it. */
export interface Talking {
  readonly said: readonly Record<string, unknown>[]
  readonly post: (message: unknown) => void
  readonly ask: (question: object) => Promise<Record<string, unknown>>
}

/** What frames have told of one kind. */
export const said = (page: Page, event: string) =>
  page.evaluate((name) => (window as unknown as Talking).said.filter(({ event }) => event === name), event)
/** The answer of the first frame. */
export const ask = (page: Page, question: object) =>
  page.evaluate((asked) => (window as unknown as Talking).ask(asked), question)

/** The frame, when it has said that it answers. */
export async function talking(page: Page) {
  const inside = await ready(page)
  await expect.poll(async () => (await said(page, 'ready')).length).toBe(1)
  return inside
}

/** The element, with what stands without script. */
export function element(atlas: string, more: string): string {
  return `<script src="${atlas}/embed.js"></script>
    <nexus-atlas src="${atlas}/" ${more}><a href="${atlas}/#select=group:isil">ISIL <img src="${atlas}/embed.png" alt="" width="300"></a></nexus-atlas>`
}
