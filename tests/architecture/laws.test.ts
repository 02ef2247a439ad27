// Who may import whom. A law of the house that is broken is told by name.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Import {
  readonly from: string
  readonly to: string
}

const root = resolve('src')
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

const specifiers = (file: string) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^\s*(?:import|export|\}).*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, ...paths]) => paths.find((path) => path !== undefined) ?? '')

const inner: Import[] = files.flatMap((from) =>
  specifiers(from)
    .filter((path) => path.startsWith('.'))
    .map((path) => ({ from, to: relative(root, resolve(root, dirname(from), path)).replaceAll('\\', '/') })),
)
const outer: Import[] = files.flatMap((from) =>
  specifiers(from)
    .filter((path) => !path.startsWith('.'))
    .map((to) => ({ from, to })),
)

/** core/model, views/network, views/panels/details, app … */
function room(file: string): string {
  const steps = file.split('/')
  if (steps[0] === 'core') return steps.slice(0, 2).join('/')
  if (steps[0] === 'views') return steps.slice(0, steps[1] === 'panels' ? 3 : 2).join('/')
  return steps.length === 1 ? '.' : (steps[0] ?? '')
}

const LAYERS = [
  ['core/model'],
  ['core/text', 'core/graph'],
  ['core/files', 'core/schema', 'core/query', 'core/author', 'core/analysis', 'core/evidence', 'core/layout'],
  ['core/export', 'core/cite', 'core/history'],
  ['core/slides'],
  ['core/data-out'],
  ['core/corpus'],
]
const layer = (name: string) => LAYERS.findIndex((names) => names.includes(name))
const core = LAYERS.flat()

function allowed(from: string, to: string): boolean {
  if (from === to) return true
  if (core.includes(from)) return core.includes(to) && layer(to) < layer(from)
  // How a focus moves and how large an element is knows neither looks nor words: everybody may ask, it asks nobody.
  if (to === 'hooks') return ['ui', 'parts', 'cytoscape', 'app'].includes(from) || from.startsWith('views/')
  if (from === 'i18n' || from === 'ui') return to === 'core/model'
  if (from === 'state')
    return core.includes(to) && !['core/schema', 'core/export', 'core/slides', 'core/data-out'].includes(to)
  // It draws the picture at rest twice: as SVG by the writer of exports, then as a canvas.
  if (from === 'cytoscape') return ['core/model', 'core/graph', 'core/layout', 'core/export'].includes(to)
  if (from === 'parts') return core.includes(to) || ['state', 'ui', 'i18n'].includes(to)
  if (from.startsWith('views/'))
    return (
      core.includes(to) ||
      ['state', 'ui', 'parts', 'i18n'].includes(to) ||
      (from === 'views/network' && to === 'cytoscape')
    )
  // A choice is said in a shell as in a link.
  if (from === 'commands') return core.includes(to) || to === 'state'
  // What other sites load, and how it is talked to: it knows nothing of this page, which reads the types of the messages from it.
  if (from === 'embed') return false
  if (from === 'app') return !to.startsWith('views/') && to !== 'cytoscape' && to !== 'commands'
  return false
}

describe('the rooms', () => {
  it('are the rooms of the house', () => {
    const known = new Set([
      ...core,
      'hooks',
      'i18n',
      'ui',
      'parts',
      'state',
      'cytoscape',
      'commands',
      'embed',
      'app',
      '.',
    ])
    expect(files.map(room).filter((name) => !known.has(name) && !name.startsWith('views/'))).toEqual([])
  })

  it('import only whom they may', () => {
    const broken = inner.filter(({ from, to }) => !allowed(room(from), room(to)))
    expect(broken.map(({ from, to }) => `${from} may not import ${to}`)).toEqual([])
  })

  it('import only files that are there', () => {
    expect(inner.filter(({ to }) => !existsSync(join(root, to)))).toEqual([])
  })

  it('have no import circles, types included', () => {
    const next = new Map(files.map((file) => [file, inner.filter(({ from }) => from === file).map(({ to }) => to)]))
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const to of next.get(file) ?? []) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})

describe('libraries stay in their rooms', () => {
  const users = (pattern: RegExp) => [
    ...new Set(outer.filter(({ to }) => pattern.test(to)).map(({ from }) => room(from))),
  ]
  it('only cytoscape/ knows Cytoscape', () => {
    expect(users(/^(cytoscape|react-cytoscapejs)$/)).toEqual(['cytoscape'])
  })
  it('only state/ knows zustand', () => {
    expect(users(/^zustand/)).toEqual(['state'])
  })
  it('core knows neither React, nor the browser, nor the clock, nor chance', () => {
    const known = /^(valibot|d3-scale|minisearch|graphology(-[a-z-]+)?(\/.*)?)$/
    // What goes out is packed, hashed and written as columns by libraries that are as pure.
    const writing = /^(fflate|hyparquet-writer|@noble\/hashes\/.*)$/
    // What comes in is unpacked and read tag by tag by libraries that are as pure; what takes PDFs apart is handed in.
    const reading = /^(fflate|htmlparser2)$/
    const isKnown = (from: string, to: string) =>
      known.test(to) ||
      (from.startsWith('core/data-out/') && writing.test(to)) ||
      (from.startsWith('core/files/') && reading.test(to))
    expect(outer.filter(({ from, to }) => from.startsWith('core/') && !isKnown(from, to))).toEqual([])
    const impure = files
      .filter((file) => file.startsWith('core/'))
      .filter((file) =>
        /\b(Date\.now|new Date|Math\.random|document\.[a-z]|window\.[a-z]|localStorage|fetch\(|process\.)/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
    expect(impure).toEqual([])
  })
  it('only commands/ and tests read files', () => {
    expect(users(/^node:/)).toEqual(['commands'])
  })
})

describe('views', () => {
  it('are reached only through the registry: no file outside names a view’s folder', () => {
    const reached = inner.filter(({ from, to }) => to.startsWith('views/') && room(from) !== room(to))
    expect(reached).toEqual([])
  })
  it('each say about themselves what the registry asks for', () => {
    const folders = readdirSync(join(root, 'views'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'panels',
    )
    for (const { name } of folders) expect(existsSync(join(root, 'views', name, 'view.ts')), name).toBe(true)
  })
})

/** Views that leave no figure, and why. */
const WITHOUT_FIGURE: Readonly<Record<string, string>> = {
  about: 'a page about the site, made of text and links: there is nothing of the report to publish',
}

describe('figures', () => {
  const views = readdirSync(join(root, 'views'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'panels')
    .map(({ name }) => name)
  const withFigure = views.filter((name) => existsSync(join(root, 'views', name, 'figure.ts')))
  it('are written by every view but those that say why not', () => {
    const excused = Object.keys(WITHOUT_FIGURE)
    expect(views.filter((name) => !withFigure.includes(name) && !excused.includes(name))).toEqual([])
    expect(Object.keys(WITHOUT_FIGURE).filter((name) => withFigure.includes(name) || !views.includes(name))).toEqual([])
  })
  it('are offered by every view but those that are read by themselves', () => {
    const alone = views.filter((name) => /alone: true/.test(readFileSync(join(root, 'views', name, 'view.ts'), 'utf8')))
    expect(alone).toEqual(Object.keys(WITHOUT_FIGURE))
  })
  it('are written from the model: none asks the page how it looks', () => {
    const asking = files.filter(
      (file) =>
        /^views\/\w+\/figure[\w-]*\.ts$/.test(file) &&
        /\b(document|window)\.[a-z]|getComputedStyle|from 'react'|\.css'/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(asking).toEqual([])
  })
})

describe('writing', () => {
  it('every file says at its top what question it answers', () => {
    const silent = files
      .filter((file) => !/(^|\/)(words|view|panel)\.ts$|\.d\.ts$/.test(file))
      .filter((file) => !readFileSync(join(root, file), 'utf8').startsWith('//'))
    expect(silent).toEqual([])
  })
  it('no types given up', () => {
    const given = files.filter((file) =>
      /: any\b|as any\b|@ts-ignore|@ts-expect-error/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(given).toEqual([])
  })
  it('text of the data is markup nowhere but in the picture, whose writer escapes it', () => {
    expect(
      files.filter((file) => /dangerouslySetInnerHTML|innerHTML\s*=/.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual(['app/first-picture.ts', 'cytoscape/Light.tsx', 'cytoscape/Passing.tsx', 'cytoscape/Picture.tsx'])
  })
  it('the script of the first picture fills parts of the page, and writes none a second time', () => {
    expect(readFileSync(join(root, 'app/first-picture.ts'), 'utf8')).not.toMatch(/[`'"]\s*<\/?[a-z]/)
  })
})

describe('the words of the interface', () => {
  const catalogues = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'words.en.json')
    .map(({ parentPath }) => parentPath)
  it.each(catalogues.map((folder) => [relative(root, folder), folder]))(
    '%s says the same things in Chinese',
    (_, folder) => {
      const keys = (language: string) =>
        Object.keys(JSON.parse(readFileSync(join(folder, `words.${language}.json`), 'utf8'))).sort()
      expect(keys('zh')).toEqual(keys('en'))
    },
  )
  it.each(catalogues.map((folder) => [relative(root, folder), folder]))(
    '%s holds no word that nobody says',
    (_, folder) => {
      const keys = Object.keys(JSON.parse(readFileSync(join(folder, 'words.en.json'), 'utf8')))
      // The words of a tab are said by the view it belongs to.
      const home = folder.endsWith('/door') ? dirname(folder) : folder
      const code = readdirSync(home, { recursive: true, withFileTypes: true })
        .filter(({ name }) => /\.tsx?$/.test(name))
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
        .join('\n')
      const isSaid = (key: string) => code.includes(`'${key}'`) || code.includes(`\`${key.replace(/\.[^.]+$/, '.')}$`)
      expect(keys.filter((key) => !isSaid(key))).toEqual([])
    },
  )
})

/** Words of the ontology that the code has too, in a sense of its own. */
const HOMONYMS: Readonly<Record<string, string>> = {
  leads: 'the bodies of a row, as its field, its column and its list are called',
  supports: 'a column of the table',
  names: 'the field of whatever has a name, and lists of names',
  concerns: 'a field of a recommendation, and its column',
  claims: 'the claims of a dataset, and what counts them',
  recommendations: 'the recommendations of a dataset, and what counts them',
  row: 'a row of a table, a list in a row',
  source: 'the first end of a line; a source that is filtered by',
  unnamed: 'what has no name to draw',
  origin: 'what several claims come from',
  site: 'the web site that an own copy comes from',
  market: 'a closed measure: the worth of a whole market',
  share: 'a closed measure, and the width of one of two views',
  rate: 'a closed measure',
  price: 'a closed measure',
  count: 'a closed measure, and what counts',
  duration: 'a closed measure',
}

describe('the data', () => {
  const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const folder = resolve('data/s-2015-366/entities')
  const ids: string[] = readdirSync(folder).flatMap((file) =>
    readJson(join(folder, file)).entities.map(({ id }: { id: string }) => id),
  )
  const ontology = readJson('data/ontology.json')
  const vocabulary: string[] = [
    ...ontology.predicates.map(({ id }: { id: string }) => id),
    ...Object.keys(ontology.lexicon.leaving),
    ...[
      'statuses',
      'leadRoles',
      'partnerRoles',
      'roles',
      'addressees',
      'levels',
      'themes',
      'modalities',
      'sourceClasses',
      'reasons',
      'notAdditive',
    ].flatMap((list) => Object.keys(ontology[list])),
  ]
  const quoted = (word: string) => new RegExp(`['"\`]${word}['"\`]`)
  // What a comment gives as an example names nothing.
  const texts = files.map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }))

  it('names things of the report: no code does', () => {
    expect(ids.length).toBeGreaterThan(300)
    const named = texts.flatMap(({ file, text }) =>
      ids.filter((id) => quoted(id).test(text)).map((id) => `${file} ${id}`),
    )
    expect(named).toEqual([])
  })

  it('names relations, roles, statuses, themes, strengths and reasons: no code does', () => {
    expect(vocabulary).toEqual(expect.arrayContaining(['benefits-from', 'co-leads', 'completed', 'gender', 'must']))
    const named = texts.flatMap(({ file, text }) =>
      vocabulary.filter((word) => !(word in HOMONYMS) && quoted(word).test(text)).map((word) => `${file} ${word}`),
    )
    expect(named).toEqual([])
  })

  it('shares a word with the code only where that has a sense of its own for it, and never compares by it', () => {
    const isShared = (word: string) => vocabulary.includes(word) && texts.some(({ text }) => quoted(word).test(text))
    expect(Object.keys(HOMONYMS).filter((word) => !isShared(word))).toEqual([])
    const compared = new RegExp(
      `\\b(predicate|role|status|theme|modality|addressee|why|reason|notAdditiveBecause)\\)* *[!=]== *'(${Object.keys(HOMONYMS).join('|')})'`,
    )
    expect(texts.filter(({ text }) => compared.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('says where the report says something, and what it is called: no sentence of the interface does', () => {
    const words = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^words\..*\.json$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
    const numbered = words.filter((path) =>
      /¶\s?\d|第\d+(至\d+)?段|[A-Z]\/\d{4}\/\d+|\bannex\b|附件/i.test(readFileSync(path, 'utf8')),
    )
    expect(numbered.map((path) => relative(root, path))).toEqual([])
  })
})
