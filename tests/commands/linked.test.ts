// Several files of script as one that runs at once, and parts that are run when they are asked for: is each run once, behind what it
// needs, and does it see what the others export as it is by then?

import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { type Linked, linked, type ScriptFile } from '../../src/commands/vite/linked.ts'

/** A page that runs what is put into it, where its policy knows it, and tells what it was told. */
function run({ script, later }: Linked, allowed = later.map(({ code }) => hashOf(code))) {
  const told: unknown[] = []
  const window: { nexusAtlasPart?: unknown } = {}
  const texts = new Map(later.map(({ id, packed }) => [id, { textContent: packed }]))
  const world = {
    window,
    tell: (what: unknown) => told.push(what),
    document: {
      getElementById: (id: string) => texts.get(id),
      createElement: () => ({ textContent: '', remove: () => {} }),
      head: {
        append: ({ textContent }: { readonly textContent: string }) => {
          if (allowed.includes(hashOf(textContent))) runInNewContext(textContent, world)
        },
      },
    },
    ...{ Promise, Uint8Array, atob, Response, Blob, DecompressionStream, Error },
  }
  const ended = runInNewContext(`${script}\nglobalThis.ended`, world) as Promise<unknown> | undefined
  return { told, ended: Promise.resolve(ended) }
}
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const file = (fileName: string, code: string): ScriptFile => ({ fileName, code })

const FILES = [
  file(
    'index.js',
    'import{n as a,up as b}from"./first.js";tell(a);globalThis.ended=import(`./later.js`).then(e=>{tell(e.say());b();tell(e.say())})',
  ),
  file('first.js', 'let n=1;function up(){n++}export{n,up};'),
  file(
    'later.js',
    'import{n as count}from"./first.js";import{two as t}from"./more.js";tell("later");function say(){return t(count)}export{say};',
  ),
  file('more.js', 'import{up}from"./first.js";tell("more");const two=e=>e*2;up();export{two as two};'),
]

describe('the files of a page as one', () => {
  it('run what the entry needs at once, and the rest when it is asked for, each behind what it needs', async () => {
    const made = linked(FILES, 'index.js')
    expect(made.later.map(({ id }) => id)).toEqual(['part later.js', 'part more.js'])
    expect(made.script).not.toContain('"later"')
    const { told, ended } = run(made)
    expect(told).toEqual([1])
    await ended
    expect(told.slice(0, 3)).toEqual([1, 'more', 'later'])
  })
  it('run a part once, however often it is asked for', async () => {
    const twice = file(
      'index.js',
      'globalThis.ended=Promise.all([import("./later.js"),import("./later.js")]).then(([e,t])=>tell(e===t))',
    )
    const { told, ended } = run(linked([twice, ...FILES.slice(1)], 'index.js'))
    await ended
    expect(told).toEqual(['more', 'later', true])
  })
  it('say that a part may not run where the policy of the page does not know it', async () => {
    const { ended } = run(linked(FILES, 'index.js'), [])
    await expect(ended).rejects.toThrow('may not run here')
  })
  it.each([
    ['where it lies', 'console.log(import.meta.url)', /asks where it lies/],
    ['an import amid its code', 'let a=1;\nimport{b}from"./first.js";', /not where all are/],
    ['a part that is no file here', 'import("https://example.org/x.js")', /not where all are/],
    ['a file that is not there', 'import{a}from"./none.js";', /none\.js is imported and is not there/],
  ])('are refused with %s', (_, code, why) => {
    expect(() => linked([file('index.js', code), ...FILES.slice(1)], 'index.js')).toThrow(why)
  })
  it('are refused where two of them import one another', () => {
    const round = [
      file('index.js', 'import{a}from"./b.js";let c=1;export{c};'),
      file('b.js', 'import{c}from"./index.js";let a=c;export{a};'),
    ]
    expect(() => linked(round, 'index.js')).toThrow(/index\.js → b\.js → index\.js: files that import one another/)
  })
})
