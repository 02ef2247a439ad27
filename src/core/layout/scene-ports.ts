// Where do lines leave a row that has a mark at its start and its name after it? At a dot at its end, the same for all rows; a
// hairline leads from the name to it.

import type { Lens } from '../graph/lens.ts'
import { drawnLinks } from '../graph/lens.ts'
import type { Layout } from './layout.ts'
import type { SceneMark, SceneRing, SceneRule } from './scene.ts'
import { boxOf } from './text-box.ts'

/** px of air between a name, its hairline and its dot. */
const AIR = 5

/** The dots and hairlines of all rows whose lines leave at their end; none where nothing that they lead to is drawn. */
export function portsOf(
  lens: Lens,
  { frame, nodes }: Layout,
  marks: readonly SceneMark[],
): { readonly rings: SceneRing[]; readonly rules: SceneRule[] } {
  const columns = new Map(nodes.map(({ id, column }) => [id, column]))
  const leaving = new Set(drawnLinks(lens).map(({ source }) => source))
  const isLast = (name: string | undefined) => name === lens.columns.at(-1)
  const rows = [...columns.values()].some(isLast)
    ? marks.flatMap((mark) => {
        const x = frame.columns[columns.get(mark.id) ?? '']?.port
        return x === undefined ? [] : [{ ...mark, port: x, isHollow: !leaving.has(mark.id) }]
      })
    : []
  return {
    rings: rows.map(({ id, kind, port, y, isHollow }) => ({
      id: `port:${id}`,
      owner: id,
      bead: { kind, isHollow },
      x: port,
      y,
    })),
    rules: rows.flatMap(({ id, port, y, label, isHollow }) => {
      const from = (label ? boxOf(label).x2 : 0) + AIR
      if (from > port - AIR) return []
      return [{ id: `rule:${id}`, from: [from, y], to: [port - AIR, y], ...(isHollow ? { isOpen: true } : {}) }]
    }),
  }
}
