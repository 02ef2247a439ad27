// What is left out of the list of packages is left out of the site: the workers that write files are built and asked what they hold.

import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT, shippedPackages } from '../../src/commands/vite/shipped-packages.ts'

/** The modules of a worker. */
async function modulesOf(input: string): Promise<readonly string[]> {
  const made = (await build({
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  return made.output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
}

describe.each([
  ['slides', 'src/app/slides/slides-worker.ts', ['pptxgenjs', 'fflate']],
  ['data', 'src/app/data-out/data-worker.ts', ['hyparquet-writer', 'hyparquet', 'fflate', '@noble/hashes']],
])('the worker that writes %s', (_, input, needed) => {
  it('holds nothing of what is left out, nor of what only that needs, and all else that it needs', async () => {
    const files = await modulesOf(input)
    const held = new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))
    expect([...held].filter((name) => Object.hasOwn(LEFT_OUT, name))).toEqual([])
    const listed = new Set(shippedPackages().map(({ name }) => name))
    expect([...held].filter((name) => !listed.has(name))).toEqual([])
    expect([...held]).toEqual(expect.arrayContaining(needed))
  })
})

it('what stands in for an archiver is in the worker that writes slides', async () => {
  const files = await modulesOf('src/app/slides/slides-worker.ts')
  expect(files.some((file) => file.endsWith('src/app/slides/zip.ts'))).toBe(true)
})
