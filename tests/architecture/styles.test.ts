// Do the style sheets keep to the tokens, and the tokens to the style sheets?

import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindRules } from '../../src/commands/vite/kinds-css.ts'
import { cssOf } from '../../src/commands/vite/tokens-css.ts'
import classColours from '../../src/ui/class-colours.json'
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

const generated = `${cssOf({ ...tokens, ...classColours })}\n${kindRules()}`
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
    const drawn = ['views/map/MapMarks.css', 'views/money/SumMark.css']
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
  // Written as text at build, it is there before any part: the page brings its sheet.
  const still = 'app/still-page.css'

  it('lies beside the part that brings it, and has its name', () => {
    const own = sheets.filter(({ file }) => !shared.includes(file) && file !== still)
    const alone = own.filter(({ file }) => !textOf(partOf(file)).includes(`import './${basename(file)}'`))
    expect(own.length).toBeGreaterThan(60)
    expect(alone.map(({ file }) => file)).toEqual([])
  })

  it('that several parts share, or that is there before them, comes with the page', () => {
    const page = read('app/main.tsx')
    const apart = [...shared.map((file) => `../${file}`), './still-page.css']
    expect(apart.filter((file) => !page.includes(`import '${file}'`))).toEqual([])
  })
})

describe('a class', () => {
  const selectors = sheets.flatMap(({ file, text }) => selectorsIn(text).map((selector) => ({ file, selector })))
  const told = ({ file, selector }: Styled) => `${file}: ${selector}`
  const isShared = (file: string) => /^(ui|parts)\//.test(file)
  /** Classes of parts that everybody may use: they may be set in their place under a class of one's own. */
  const sharedClasses = new Set(
    selectors
      .filter(({ file }) => isShared(file))
      .flatMap(({ selector }) => classesIn(selector))
      .filter((name) => !CONTEXTS.has(name)),
  )
  const isOwn = (name: string) => !isState(name)
  /** Where each class is styled: with its rules, not where it only says what another stands in. */
  const homes = new Map<string, Set<string>>()
  for (const { file, selector } of selectors)
    for (const name of isShared(file)
      ? firstOf(selector, (one) => isOwn(one) && !CONTEXTS.has(one))
      : styledBy(selector, (one) => isOwn(one) && !sharedClasses.has(one)))
      homes.set(name, (homes.get(name) ?? new Set()).add(file))
  const foldersOf = (name: string) => [...(homes.get(name) ?? [])].map((file) => dirname(file))

  it('is styled in one sheet', () => {
    const several = [...homes].filter(([name, files]) => files.size > 1 && !isGuest(name, files))
    expect(homes.size).toBeGreaterThan(200)
    expect(several.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([])
  })

  it('is used by the part beside its sheet', () => {
    const unused = [...homes].flatMap(([name, files]) =>
      [...files]
        .filter((file) => !isShared(file) && !isGuest(name, [file]) && !uses(textOf(partOf(file)), name))
        .map((file) => `${file}: .${name}`),
    )
    expect(unused.filter((one) => !WRITTEN_AT_BUILD.has(one))).toEqual([])
  })

  it('is used somewhere, wherever a rule speaks of it', () => {
    const all = code.map(({ text }) => text).join('\n')
    const dead = selectors.filter(({ selector }) => classesIn(selector).some((name) => !uses(all, name)))
    expect(dead.map(told)).toEqual([])
  })

  it('is used by no part outside the folder of its sheet, unless everybody may', () => {
    const strangers = code.flatMap(({ file, text }) =>
      [...new Set(classesSetIn(text))]
        .filter((name) => homes.has(name) && foldersOf(name).every((folder) => !isShared(`${folder}/`)))
        .filter((name) => foldersOf(name).every((folder) => !`${dirname(file)}/`.startsWith(`${folder}/`)))
        .map((name) => `${file}: ${name}`),
    )
    expect(strangers).toEqual([])
  })

  it('of another folder is in no rule, but for what everybody may use and what the page says of itself', () => {
    const leaks = selectors.filter(({ file, selector }) =>
      classesIn(selector).some(
        (name) =>
          isOwn(name) &&
          !CONTEXTS.has(name) &&
          !sharedClasses.has(name) &&
          foldersOf(name).length > 0 &&
          foldersOf(name).every((folder) => !`${dirname(file)}/`.startsWith(`${folder}/`)),
      ),
    )
    expect(leaks.map(told)).toEqual([])
  })

  it('that everybody may use is set in its place only under a class of one’s own', () => {
    const bare = selectors.filter(
      ({ file, selector }) =>
        !isShared(file) &&
        file !== 'app/still-page.css' &&
        !classesIn(selector).some((name) => foldersOf(name).includes(dirname(file))),
    )
    expect(bare.map(told)).toEqual([])
  })

  it('says whose it is: it has a word of its part or of its folder', () => {
    const strangers = [...homes].flatMap(([name, files]) =>
      [...files]
        // The page itself names its areas; they are what is spoken of everywhere.
        .filter((file) => /^(views|cytoscape|app\/search)\//.test(file) && !isGuest(name, [file]))
        .filter((file) => !wordsOf(file).some((word) => name.split('-').some((part) => areAlike(part, word))))
        .map((file) => `${file}: .${name}`),
    )
    expect(strangers).toEqual([])
  })
})

interface Styled {
  readonly file: string
  readonly selector: string
}

/** How something stands. Such a word is styled with the class it is said of, or under one: it belongs to nobody. */
const STATES = new Set(
  `above active alone below beside behind chosen cover dim dimmed dot dragged drawn end front hit hollow in-menu limited
   lit near none off open ours part range region response split start take-pointer threat tie under with-list with-rows`.split(
    /\s+/,
  ),
)
const isState = (name: string) => STATES.has(name) || /^(shade|class|level)-\d$/.test(name) || /^kind-/.test(name)

/** What the page says of itself at its root: every part may say how it looks there. */
const CONTEXTS = new Set(['figure-frame', 'chrome-figure', 'chrome-embed', 'chrome-present', 'front-network'])

/** The legend of the network opens from its own bar: the page's button for it would say the same beside it. */
const GUESTS = new Map([['side-toggle', 'views/network/NetworkView.css']])
const isGuest = (name: string, files: Iterable<string>) => [...files].some((file) => GUESTS.get(name) === file)

/** The text under the still page, and what is said in a sealed frame, are put there by the build. */
const WRITTEN_AT_BUILD = new Set(['app/still-page.css: .as-text', 'app/still-page.css: .still-sealed'])

function partOf(sheet: string): string {
  const part = sheet.replace(/\.css$/, '')
  return paths.find((file) => file === `${part}.tsx` || file === `${part}.ts`) ?? ''
}

function textOf(file: string): string {
  return code.find((one) => one.file === file)?.text ?? ''
}

/** Single selectors, without those of key frames. */
function selectorsIn(sheet: string): string[] {
  const rules = [...sheet.replaceAll(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '').matchAll(/([^{};]+)\{/g)]
  return rules
    .map(([, head = '']) => head.trim())
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => outside(head, ','))
}

/** The parts of a text between a sign, where it stands in no brackets. */
function outside(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (depth === 0 && sign.includes(letter)) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** The classes under which a selector stands. */
function firstOf(selector: string, isOwn: (name: string) => boolean): string[] {
  return stepsOf(selector, isOwn).find((own) => own.length > 0) ?? []
}

/** The classes that a selector styles: those nearest its end that belong to somebody, not those it must have or not be. */
function styledBy(selector: string, isOwn: (name: string) => boolean): string[] {
  return stepsOf(selector, isOwn).findLast((own) => own.length > 0) ?? []
}

function stepsOf(selector: string, isOwn: (name: string) => boolean): string[][] {
  return outside(selector, ' >+~\n').map((step) =>
    classesIn(step.replaceAll(/:(has|not)\([^()]*(\([^()]*\)[^()]*)*\)/g, '')).filter(isOwn),
  )
}

function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)
}

/** Whether code says the class: whole, or as the start of one that it completes. */
function uses(text: string, name: string): boolean {
  if (new RegExp(`["'\`\\s.]${name}(?![\\w-])`).test(text)) return true
  return [...text.matchAll(/([a-z][\w-]*-)\$\{/g)].some(([, start = '']) => name.startsWith(start))
}

/** Classes that code gives to elements. */
function classesSetIn(text: string): string[] {
  return [...text.matchAll(/className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].flatMap(([, plain, made = '']) =>
    plain === undefined
      ? [...made.matchAll(/['`]([^'`]*)['`]/g)].flatMap(([, words = '']) =>
          words.replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/),
        )
      : plain.split(/\s+/),
  )
}

/** The words of a sheet's name and of its folders. */
function wordsOf(file: string): string[] {
  return file
    .replace(/\.css$/, '')
    .split(/\/|(?=[A-Z])/)
    .map((word) => word.toLowerCase())
}

/** The same word, in the singular, the plural or another form. */
function areAlike(a: string, b: string): boolean {
  const start = Math.min(a.length, b.length, 6)
  return start >= 3 && a.slice(0, start) === b.slice(0, start)
}
