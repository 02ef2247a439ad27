// Is what the first view needs found by what it imports?

import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstChunk, type ModuleGraph, reachedFrom, twoChunks } from '../../src/commands/vite/first-chunk.ts'

const at = (path: string) => resolve(path)
/** Static imports by module; what is fetched later stands nowhere. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'src/app/main.tsx': ['src/app/App.tsx', 'node_modules/react/index.js'],
  'src/app/App.tsx': ['src/core/graph/graph.ts', 'src/app/main.tsx'],
  'src/views/network/NetworkView.tsx': ['src/core/layout/layout.ts'],
  'src/views/money/MoneyView.tsx': ['src/core/query/sums.ts'],
}
const graph: ModuleGraph = {
  getModuleInfo: (id) => {
    const found = Object.entries(IMPORTS).find(([path]) => at(path) === id)
    return found ? { importedIds: found[1].map(at) } : null
  },
}
const chunkOf = firstChunk('first', 'src/app/main.tsx', ['src/views/network/NetworkView.tsx'])

describe('the first chunk', () => {
  it('holds what the entry and the first view reach, however far', () => {
    for (const path of ['src/app/App.tsx', 'src/core/graph/graph.ts', 'src/core/layout/layout.ts'])
      expect(chunkOf(at(path), graph)).toBe('first')
  })
  it('holds nothing of another view, no package, and not the entry', () => {
    for (const path of [
      'src/views/money/MoneyView.tsx',
      'src/core/query/sums.ts',
      'src/app/main.tsx',
      'node_modules/react/index.js',
    ])
      expect(chunkOf(at(path), graph)).toBeNull()
  })
  it('is found where modules import one another in a circle, and where one is not known', () => {
    expect([...reachedFrom([at('src/app/main.tsx'), '\0virtual'], graph)].sort()).toEqual(
      [
        at('node_modules/react/index.js'),
        at('src/app/App.tsx'),
        at('src/app/main.tsx'),
        at('src/core/graph/graph.ts'),
        '\0virtual',
      ].sort(),
    )
  })
})

it('of two chunks the first has what its roots reach and what is named beside, packages too, and the other all the rest', () => {
  const chunk = twoChunks(['first', 'later'], ['src/app/main.tsx'], /virtual:data/)
  expect(
    ['src/app/main.tsx', 'src/core/graph/graph.ts', 'node_modules/react/index.js', 'src/core/query/sums.ts'].map(
      (path) => chunk(at(path), graph),
    ),
  ).toEqual(['first', 'first', 'first', 'later'])
  expect(chunk('\0virtual:data', graph)).toBe('first')
})
