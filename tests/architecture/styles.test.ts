// Do the style sheets keep to the tokens, and the tokens to the style sheets?

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindRules } from '../../src/commands/vite/kinds-css.ts'
import { cssOf } from '../../src/commands/vite/tokens-css.ts'
import tokens from '../../src/ui/tokens.json'

interface Declaration {
  readonly file: string
  readonly property: string
  readonly value: string
}

const root = resolve('src')
const paths = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const sheets = paths
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: read(file).replace(/\/\*[\s\S]*?\*\//g, '') }))
const code = paths.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, text: read(file) }))
const declarations: readonly Declaration[] = sheets.flatMap(({ file, text }) =>
  [...text.matchAll(/([a-z-]+):\s+([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    file,
    property,
    value: value.replaceAll(/\s+/g, ' '),
  })),
)
const told = ({ file, property, value }: Declaration) => `${file}: ${property}: ${value}`
const of = (property: RegExp) => declarations.filter((one) => property.test(one.property))

const generated = `${cssOf(tokens)}\n${kindRules()}`
const made = new Map([...generated.matchAll(/(--[\w-]+):([^;{}]+)/g)].map(([, name = '', value = '']) => [name, value]))

describe('sizes', () => {
  it('of letters are steps of the type scale', () => {
    const sizes = of(/^font-size$/)
    expect(sizes.length).toBeGreaterThan(80)
    // The root, from which all steps grow, may only grow.
    const isStep = /^(var\(--size-[a-z]+\)|inherit|max\(100%, .+\))$/
    expect(sizes.filter(({ value }) => !isStep.test(value)).map(told)).toEqual([])
  })

  it('of lines grow with the letters', () => {
    expect(
      of(/^line-height$/)
        .filter(({ value }) => value.includes('px'))
        .map(told),
    ).toEqual([])
  })

  it('of corners are tokens, or make a circle, or none', () => {
    const corners = of(/^border-radius$/).filter(({ value }) =>
      value.split(' ').some((corner) => !/^(var\(--radius-[a-z]+\)|50%|0)$/.test(corner)),
    )
    expect(corners.map(told)).toEqual([])
  })

  it('of space that the scale has are named by it', () => {
    const steps = new Set(tokens.space.map((px) => `${px / 16}rem`))
    const raw = of(/^(padding|margin|gap|row-gap|column-gap)/).filter(({ value }) =>
      value.split(/[ ()]/).some((length) => steps.has(length)),
    )
    expect(raw.map(told)).toEqual([])
  })

  it('are pixels only where they are lines, or stand on a picture whose pixels code counts', () => {
    const isLine = /^(border|outline|box-shadow|text-|stroke|background)/
    // Half of what a sign of so many pixels leaves of its line.
    const isMiddle = /^calc\(\(var\(--line-[a-z]+\) - \d+px\) \/ 2\)$/
    const drawn = ['ui/picture.css', 'cytoscape/canvas.css', 'views/map/map.css', 'views/money/money.css']
    const others = declarations.filter(
      ({ file, property, value }) =>
        value.replaceAll(/(?<![\d.-])1px/g, '').includes('px') &&
        !isLine.test(property) &&
        !isMiddle.test(value) &&
        !drawn.includes(file),
    )
    expect(others.map(told)).toEqual([])
  })

  it('at which the page changes go by the reader’s letters too', () => {
    const asked = [...sheets, ...code].flatMap(({ file, text }) =>
      [...text.matchAll(/\((?:min-|max-)?(?:width|height)[^()]*\d+px\)/g)].map(([query]) => `${file}: ${query}`),
    )
    expect(asked).toEqual([])
  })
})

describe('custom properties', () => {
  const used = new Set(
    [...sheets, ...code, { text: generated }].flatMap(({ text }) =>
      [...text.matchAll(/var\((--[\w-]+)\s*[,)]/g)].map(([, name = '']) => name),
    ),
  )

  it('that are used are there: from the tokens, from a style sheet or from code', () => {
    const own = [...sheets, ...code].flatMap(({ text }) =>
      [...text.matchAll(/(--[\w-]+)'?:\s/g)].map(([, name = '']) => name),
    )
    expect([...used].filter((name) => !made.has(name) && !own.includes(name))).toEqual([])
  })

  it('that the tokens make are used', () => {
    expect([...made.keys()].filter((name) => !used.has(name))).toEqual([])
  })

  it('that are lengths are in rem', () => {
    const lengths = [...made].filter(([name]) => /^--(size|line|space|radius)-/.test(name))
    expect(lengths.length).toBeGreaterThan(30)
    expect(lengths.filter(([, value]) => !/^[\d.]+rem$/.test(value))).toEqual([])
  })
})

describe('the token file', () => {
  it('is read by name, so that what only style sheets need is not in the code', () => {
    const whole = code.filter(({ text }) => /import (?!\{)[^;\n]*tokens\.json/.test(text))
    expect(whole.map(({ file }) => file)).toEqual([])
  })
})

describe('a style sheet', () => {
  // What several parts share comes with the page.
  const shared = ['ui/base.css', 'ui/choices.css', 'ui/headline.css', 'ui/picture.css', 'ui/zoom-controls.css']

  it('lies beside the part that brings it', () => {
    const brought = code.flatMap(({ file, text }) =>
      [...text.matchAll(/^import '\.\/([\w-]+\.css)'/gm)].map(([, name = '']) => join(dirname(file), name)),
    )
    const alone = sheets.filter(({ file }) => !shared.includes(file) && !brought.includes(join(file)))
    expect(alone.map(({ file }) => file)).toEqual([])
  })

  it('that several parts share comes with the page', () => {
    const page = read('app/main.tsx')
    expect(shared.filter((file) => !page.includes(`import '../${file}'`))).toEqual([])
  })
})
