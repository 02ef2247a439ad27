// What does the page need before its first view answers? All that its entry and that view reach by static imports, in one
// file: a browser fetches few files at a time.

import { resolve } from 'node:path'

/** What the bundler knows of a module. */
export interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * Names the chunk of a module: `name` for what the first view reaches, nothing for the rest. Packages keep chunks of their
 * own, and so does the entry, which only starts the page.
 */
export function firstChunk(name: string, entry: string, views: readonly string[]) {
  const reached = new WeakMap<ModuleGraph, ReadonlySet<string>>()
  const [main, ...roots] = [entry, ...views].map((file) => resolve(file))
  return (id: string, graph: ModuleGraph): string | null => {
    const known = reached.get(graph) ?? reachedFrom([main ?? '', ...roots], graph)
    reached.set(graph, known)
    return known.has(id) && id !== main && !id.includes('node_modules') ? name : null
  }
}

/**
 * Names the chunk of a module where there are two: `names[0]` for what the first view reaches and for all that matches `also`,
 * `names[1]` for the rest.
 */
export function twoChunks(names: readonly [string, string], roots: readonly string[], also: RegExp) {
  const reached = new WeakMap<ModuleGraph, ReadonlySet<string>>()
  return (id: string, graph: ModuleGraph): string => {
    const known =
      reached.get(graph) ??
      reachedFrom(
        roots.map((file) => resolve(file)),
        graph,
      )
    reached.set(graph, known)
    return known.has(id) || also.test(id) ? names[0] : names[1]
  }
}

/** Every module that some modules import, and what those import; what is fetched later is not among them. */
export function reachedFrom(roots: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...roots]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return reached
}
