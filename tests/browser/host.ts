// A page of another site with frames of this one in it: served from another port, and so from another origin.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import type { Frame, FrameLocator, Page } from '@playwright/test'
import { expect, test } from './page.ts'

/** A small site, until it is closed. */
export interface Host {
  readonly origin: string
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
}

/** Serves pages by path, and under all other paths the files of a folder, where one is given, to whoever asks. */
export async function openHost(pages: Readonly<Record<string, string>>, folder?: string): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const page = pages[pathname]
    if (page !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(`<!doctype html><title>host</title><link rel="icon" href="data:,"><body>${page}`)
      return
    }
    const file = folder && join(resolve(folder), pathname === '/' ? 'index.html' : pathname)
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' })
    response.end(readFileSync(file))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

/** A frame of the atlas as a page writes it. */
export function frame(atlas: string, state = '', more = 'width="640" height="420"'): string {
  return `<iframe title="Nexus Atlas" allow="fullscreen; clipboard-write" ${more} src="${atlas}/${state}"></iframe>`
}

/** A test with pages of another site. */
export const withHost = test.extend<{ atlas: string; host: (pages: Record<string, string>) => Promise<Host> }>({
  // biome-ignore lint/correctness/noEmptyPattern: nothing is asked for
  atlas: async ({}, use, { project }) => use(project.use.baseURL ?? ''),
  // biome-ignore lint/correctness/noEmptyPattern: nothing is asked for
  host: async ({}, use) => {
    const open: Host[] = []
    await use(async (pages) => {
      const host = await openHost(pages)
      open.push(host)
      return host
    })
    await Promise.all(open.map((host) => host.close()))
  },
})

/** The frame in the page, when its picture answers. */
export async function ready(page: Page, nth = 0): Promise<FrameLocator> {
  const iframe = page.locator('iframe').nth(nth)
  await iframe.scrollIntoViewIfNeeded()
  const inside = iframe.contentFrame()
  await expect(inside.locator('.canvas-frame.drawn, .map-frame .picture, .embed-card li').first()).toBeAttached()
  return inside
}

/** A frame of a page, by its place. */
export function frameOf(page: Page, nth = 1): Frame {
  const found = page.frames()[nth]
  if (!found) throw new Error('no frame')
  return found
}
