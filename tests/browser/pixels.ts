// What is really seen on the page? Its pixels, for what a canvas draws and no element tells.

import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** A point of the page, in px. */
export interface Point {
  readonly x: number
  readonly y: number
}

interface Area extends Point {
  readonly width: number
  readonly height: number
}

interface Pixels {
  readonly width: number
  /** Red, green, blue and, where there are four, opacity of each pixel. */
  readonly channels: 3 | 4
  readonly cells: Uint8Array
}

/** The colours that are seen at points of the page, as `rgb(1, 2, 3)`. */
export async function coloursAt(page: Page, points: readonly Point[]): Promise<string[]> {
  const pixels = await pixelsOf(page)
  return points.map((point) => `rgb(${colourAt(pixels, point).join(', ')})`)
}

/** The middle of what is seen in each of some areas of the page, by how much darker it is than the lightest of it. */
export async function inkCentres(page: Page, areas: readonly Area[]): Promise<Point[]> {
  const pixels = await pixelsOf(page)
  return areas.map(({ x: left, y: top, width, height }) => {
    const points = Array.from({ length: Math.round(height) }, (_, y) =>
      Array.from({ length: Math.round(width) }, (_, x) => ({ x: Math.round(left) + x, y: Math.round(top) + y })),
    ).flat()
    const light = points.map((point) => colourAt(pixels, point).reduce((sum, value) => sum + value, 0))
    const lightest = light.reduce((most, value) => Math.max(most, value), 0)
    const ink = light.map((value) => lightest - value)
    const total = ink.reduce((sum, value) => sum + value, 0)
    const mean = (of: (point: Point) => number) =>
      points.reduce((sum, point, i) => sum + of(point) * (ink[i] ?? 0), 0) / total
    return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
  })
}

/** A line of a picture, and points of the page that it leads through. */
export interface LineCourse {
  readonly id: string
  readonly points: readonly Point[]
}

/** So many that their distance keeps no time with the dots of a line. */
const POINTS = 79

/** Which way each line of a picture at rest goes. */
export function courses(page: Page): Promise<LineCourse[]> {
  return page.locator('.at-rest .picture path.line:not(.hit)').evaluateAll(
    (lines, points) =>
      (lines as SVGPathElement[]).map((line) => {
        const [length, matrix] = [line.getTotalLength(), line.getScreenCTM() ?? undefined]
        const dots = Array.from({ length: points }, (_, i) => {
          const { x, y } = line.getPointAtLength((length * (i + 0.5)) / points).matrixTransform(matrix)
          return { x, y }
        })
        return { id: line.getAttribute('data-id') ?? '', points: dots }
      }),
    POINTS,
  )
}

/** The lines that are not seen where they should lead: a dotted one is seen at some points of its way, a lost one at few. */
export async function unseenLines(page: Page, lines: readonly LineCourse[]): Promise<string[]> {
  const frame = await page.locator('.canvas-frame').boundingBox()
  const pixels = await pixelsOf(page)
  const at = (point: Point) => colourAt(pixels, point).join(' ')
  const ground = at({ x: (frame?.x ?? 0) + 2, y: (frame?.y ?? 0) + 2 })
  const share = (points: readonly Point[]) => points.filter((point) => at(point) !== ground).length / points.length
  return lines.filter(({ points }) => share(points) < 0.3).map(({ id }) => id)
}

function colourAt({ width, channels, cells }: Pixels, { x, y }: Point): readonly number[] {
  const at = (Math.floor(y) * width + Math.floor(x)) * channels
  return [...cells.subarray(at, at + 3)]
}

async function pixelsOf(page: Page): Promise<Pixels> {
  return readPng(await page.screenshot())
}

/** Reads a PNG as screenshots are: eight bits a channel, in one pass. */
function readPng(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const packed = inflateSync(Buffer.concat(parts))
  const row = width * channels
  const cells = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (row + 1)] ?? 0
    for (let i = 0; i < row; i++) {
      const left = i < channels ? 0 : (cells[y * row + i - channels] ?? 0)
      const up = y === 0 ? 0 : (cells[(y - 1) * row + i] ?? 0)
      const corner = y === 0 || i < channels ? 0 : (cells[(y - 1) * row + i - channels] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0
      cells[y * row + i] = (packed[y * (row + 1) + 1 + i] ?? 0) + guess
    }
  }
  return { width, channels, cells }
}

/** The one of three neighbours that is nearest to left + up − corner, as PNG guesses (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
