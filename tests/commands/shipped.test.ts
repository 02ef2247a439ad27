// What is left out of the list of packages is left out of the site: the worker that writes slides is built and asked what it holds.

import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT, shippedPackages } from '../../src/commands/vite/shipped-packages.ts'

describe('the worker that writes slides', () => {
  it('holds nothing of what is left out, nor of what only that needs, and all else that it needs', async () => {
    const made = (await build({
      logLevel: 'silent',
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: 'src/app/slides/slides-worker.ts', output: { codeSplitting: false } },
      },
    })) as Rolldown.RolldownOutput
    const files = made.output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    const held = new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))
    expect([...held].filter((name) => Object.hasOwn(LEFT_OUT, name))).toEqual([])
    const listed = new Set(shippedPackages().map(({ name }) => name))
    expect([...held].filter((name) => !listed.has(name))).toEqual([])
    expect(held).toContain('pptxgenjs')
    expect(files.some((file) => file.endsWith('src/app/slides/zip.ts'))).toBe(true)
  })
})
