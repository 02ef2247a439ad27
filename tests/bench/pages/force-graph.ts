// The same elements at the same places in force-graph, with its own hover and its own zoom.

import ForceGraph from 'force-graph'

interface Node {
  id: string
  fx: number
  fy: number
  width: number
  label: string
  size: number
}
interface Link {
  id: string
  source: string
  target: string
  width: number
}

const { scene } = window
const stage = document.getElementById('stage') as HTMLElement
const nodes: Node[] = scene.marks.map(({ id, x, y, width, label, size }) => ({ id, fx: x, fy: y, width, label, size }))
const links: Link[] = scene.lines.map(({ id, source, target, width }) => ({ id, source, target, width }))
const partners = new Map<string, Set<string>>()
for (const { id, source, target } of scene.lines) {
  partners.set(source, (partners.get(source) ?? new Set([source])).add(target).add(id))
  partners.set(target, (partners.get(target) ?? new Set([target])).add(source).add(id))
}
let lit: ReadonlySet<string> | undefined
const isDim = (id: string) => lit !== undefined && !lit.has(id)
const light = (node: Node | null) => {
  lit = node ? partners.get(node.id) : undefined
  window.benchChanged?.()
}
const graph = new ForceGraph<Node, Link>(stage)
  .width(window.innerWidth)
  .height(window.innerHeight)
  .cooldownTicks(0)
  .autoPauseRedraw(false)
  .linkCurvature(0.2)
  .linkWidth(({ width }) => width)
  .linkColor(({ id }) => (isDim(id) ? '#eee' : '#ad8189'))
  .nodeVal(({ width }) => width / 4)
  .nodeCanvasObjectMode(() => 'after')
  .nodeCanvasObject((node, pen, zoom) => {
    if (node.size * zoom < 9.5) return
    pen.font = `${node.size}px sans-serif`
    pen.fillStyle = isDim(node.id) ? '#bbb' : '#14181f'
    pen.fillText(node.label, node.fx + node.width, node.fy + node.size / 3)
  })
  .nodeColor(({ id }) => (isDim(id) ? '#ddd' : '#0068b2'))
  .onNodeHover(light)
  .onNodeClick(light)
  .graphData({ nodes, links })
  .centerAt(scene.width / 2, scene.height / 2)
  .zoom(Math.min(window.innerWidth / scene.width, window.innerHeight / scene.height))
window.benchMarks = () => nodes.map(({ id, fx, fy }) => ({ id, ...graph.graph2ScreenCoords(fx, fy) }))
performance.mark('interactive')
