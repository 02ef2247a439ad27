// A copy of the project that a test may change and build, and the site that is built in it.

import { cpSync, existsSync, mkdtempSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'

/** What a build needs of the project. */
const NEEDED = ['src', 'data', 'docs', 'tests/projects.ts', 'index.html', 'vite.config.ts', 'tsconfig.json']
const PACKAGES = ['package.json', 'package-lock.json']

/** Copies what a build needs into a new folder. */
export function copyProject(name: string): string {
  const copy = mkdtempSync(join(tmpdir(), name))
  for (const path of [...NEEDED, ...PACKAGES]) cpSync(path, join(copy, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

/** Answers at an origin with the files of a folder. */
export async function serveFolder(page: Page, origin: string, folder: string): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(folder, pathname === '/' ? 'index.html' : pathname)
    return existsSync(file) && statSync(file).isFile() ? route.fulfill({ path: file }) : route.fulfill({ status: 404 })
  })
}
