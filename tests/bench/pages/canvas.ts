// The same elements drawn once per change on a canvas, with nothing else: what drawing them costs at least.

const { scene } = window
const stage = document.getElementById('stage')
const canvas = document.createElement('canvas')
stage?.append(canvas)
const ratio = 2
canvas.width = window.innerWidth * ratio
canvas.height = window.innerHeight * ratio
canvas.style.cssText = `width:${window.innerWidth}px;height:${window.innerHeight}px`
const pen = canvas.getContext('2d')
const view = { zoom: Math.min(window.innerWidth / scene.width, window.innerHeight / scene.height), x: 0, y: 0 }
const partners = new Map<string, Set<string>>()
for (const { id, source, target } of scene.lines)
  for (const [a, b] of [
    [source, target],
    [target, source],
  ] as const) {
    const known = partners.get(a) ?? new Set([a])
    partners.set(a, known.add(b).add(id))
  }
let lit: ReadonlySet<string> | undefined
let held: { x: number; y: number } | undefined

function draw(): void {
  if (!pen) return
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, canvas.width, canvas.height)
  pen.setTransform(view.zoom * ratio, 0, 0, view.zoom * ratio, view.x * ratio, view.y * ratio)
  for (const { id, width, points } of scene.lines) {
    const [x1 = 0, y1 = 0, ax = 0, ay = 0, mx = 0, my = 0, bx = 0, by = 0, x2 = 0, y2 = 0] = points
    pen.globalAlpha = !lit || lit.has(id) ? 1 : 0.3
    pen.lineWidth = width
    pen.strokeStyle = lit?.has(id) ? '#b5002d' : '#ad8189'
    pen.beginPath()
    pen.moveTo(x1, y1)
    pen.quadraticCurveTo(ax, ay, mx, my)
    pen.quadraticCurveTo(bx, by, x2, y2)
    pen.stroke()
  }
  for (const { id, x, y, width, label, size } of scene.marks) {
    pen.globalAlpha = !lit || lit.has(id) ? 1 : 0.3
    pen.fillStyle = '#0068b2'
    pen.fillRect(x - width / 2, y - width / 2, width, width)
    if (size * view.zoom < 9.5) continue
    pen.font = `${size}px sans-serif`
    pen.fillStyle = '#14181f'
    pen.fillText(label, x + width / 2 + 4, y + size / 3)
  }
  window.benchChanged?.()
}

function markAt(x: number, y: number): string | undefined {
  const [u, v] = [(x - view.x) / view.zoom, (y - view.y) / view.zoom]
  return scene.marks.find((mark) => Math.hypot(mark.x - u, mark.y - v) < Math.max(4, mark.width))?.id
}

canvas.addEventListener('mousemove', (event) => {
  if (held) {
    view.x += event.clientX - held.x
    view.y += event.clientY - held.y
    held = { x: event.clientX, y: event.clientY }
    draw()
    return
  }
  const id = markAt(event.clientX, event.clientY)
  const next = id === undefined ? undefined : partners.get(id)
  if (next === lit) return
  lit = next
  draw()
})
canvas.addEventListener('mousedown', (event) => {
  const id = markAt(event.clientX, event.clientY)
  if (id === undefined) held = { x: event.clientX, y: event.clientY }
  else {
    lit = new Set(partners.get(id))
    draw()
  }
})
window.addEventListener('mouseup', () => {
  held = undefined
})
canvas.addEventListener('wheel', (event) => {
  event.preventDefault()
  const by = Math.exp(-event.deltaY / 500)
  view.x = event.clientX - (event.clientX - view.x) * by
  view.y = event.clientY - (event.clientY - view.y) * by
  view.zoom *= by
  draw()
})
window.benchMarks = () =>
  scene.marks.map(({ id, x, y }) => ({ id, x: x * view.zoom + view.x, y: y * view.zoom + view.y }))
window.redraw = draw
draw()
performance.mark('interactive')
