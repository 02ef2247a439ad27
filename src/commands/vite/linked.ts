// Several files of script -> one that runs at once, and parts that stand packed in the page until they are asked for. What a browser
// reads to its end before it runs anything is then what the first picture needs.

import { deflateRawSync } from 'node:zlib'

/** A file of script as the bundler writes it: imports first, one list of exports last. */
export interface ScriptFile {
  readonly fileName: string
  readonly code: string
}

/** A part that is run later. */
export interface LaterPart {
  /** What its text is called in the page. */
  readonly id: string
  /** Compressed, as letters. */
  readonly packed: string
  /** What is run, letter by letter: the policy of the page names it by its hash. */
  readonly code: string
}

/** What becomes of the files. */
export interface Linked {
  readonly script: string
  readonly later: readonly LaterPart[]
}

interface Read {
  readonly name: string
  /** By file, what is imported of it: `{ theirs: ours }`. */
  readonly imports: readonly { readonly from: string; readonly names: string }[]
  readonly body: string
  /** The members of an object with all that is exported. */
  readonly exports: string
}

const IMPORT = /^import\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/([^"]+)";?/
const EXPORT = /export\s*\{([^}]*)\};?\s*$/
const LATER = /\bimport\((["'`])\.\/([^"'`]+)\1\)/g

/** Packages that know a server too look for its parts there, and there alone. */
const STRAY = /^(import|export)\b(?!\()|\bimport\(["'`](?!node:)/m

/** What stands round a place of a text. */
const around = (text: string, at: number) => text.slice(Math.max(0, at - 80), at + 80)

/**
 * Links them. `entry` starts the page: it runs with all that it imports. Throws where a file is written in a way that this does not know:
 * a page that is wrong at one place only would be found late.
 */
export function linked(files: readonly ScriptFile[], entry: string): Linked {
  const all = new Map(files.map((file) => [file.fileName, read(file)]))
  const atOnce = inOrder(all, entry)
  const later = [...all.values()].filter(({ name }) => !atOnce.some((one) => one.name === name)).map(partOf)
  const needs = later.map(({ name, needs: names }) => `${JSON.stringify(name)}:${JSON.stringify(names)}`)
  const parts = atOnce.map(({ name, ...one }) => `made[${JSON.stringify(name)}]=(()=>{${bodyOf(one)}})();`)
  return {
    script: `${LOADER.replace('NEEDS', `{${needs}}`)}\n${parts.join('\n')}`,
    later: later.map(({ id, code }) => ({ id, code, packed: deflateRawSync(code, { level: 9 }).toString('base64') })),
  }
}

/**
 * How a part is run: what it needs first, then its own text, unpacked by the browser and put into the page as a script whose hash the policy
 * knows. In no other way may a text become a script here.
 */
const LOADER = `const made={},coming={},needs=NEEDS;
const load=(name)=>made[name]?Promise.resolve(made[name]):coming[name]??=(async()=>{
const asked=needs[name];
await Promise.all(asked.map(load));
const bytes=Uint8Array.from(atob(document.getElementById('part '+name).textContent),(sign)=>sign.charCodeAt(0));
const text=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
const script=document.createElement('script');
let make;
window.nexusAtlasPart=(own)=>{make=own};
script.textContent=text;
document.head.append(script);
script.remove();
if(make===undefined)throw new Error('a part of the page may not run here');
return made[name]=make(made,load);
})();`

function partOf({ name, ...one }: Read): { name: string; id: string; code: string; needs: readonly string[] } {
  return {
    name,
    id: `part ${name}`,
    needs: one.imports.map(({ from }) => from),
    code: `window.nexusAtlasPart((made,load)=>{"use strict";${bodyOf(one)}})`,
  }
}

/** What is imported is there by now. A value that changes after it was exported is not followed: nothing here exports one. */
function bodyOf({ imports, body, exports }: Omit<Read, 'name'>): string {
  const taken = imports.flatMap(({ from, names }) =>
    names === '' ? [] : [`const{${names}}=made[${JSON.stringify(from)}];`],
  )
  return `${taken.join('')}${body}\nreturn{${exports}};`
}

function read({ fileName, code }: ScriptFile): Read {
  const refuse = (what: string): never => {
    throw new Error(`one file: ${fileName} ${what}; mend: src/commands/vite/linked.ts`)
  }
  let rest = code.trim()
  const imports: { from: string; names: string }[] = []
  for (let found = IMPORT.exec(rest); found !== null; found = IMPORT.exec(rest)) {
    const [whole, names = '', from = ''] = found
    imports.push({
      from,
      names: listed(names)
        .map(({ theirs, ours }) => `${theirs}:${ours}`)
        .join(),
    })
    rest = rest.slice(whole.length).trimStart()
  }
  const end = EXPORT.exec(rest)
  const exports = listed(end?.[1] ?? '').map(({ theirs, ours }) => `get ${ours}(){return ${theirs}}`)
  const body = (end ? rest.slice(0, end.index) : rest).replaceAll(
    LATER,
    (_, _quote, from) => `load(${JSON.stringify(from)})`,
  )
  const stray = body.search(STRAY)
  if (stray >= 0) refuse(`has an import or export that is not where all are: …${around(body, stray)}…`)
  const meta = body.search(/\bimport\.meta\b/)
  if (meta >= 0) refuse(`asks where it lies, and lies nowhere: …${around(body, meta)}…`)
  return { name: fileName, imports, body, exports: exports.join() }
}

/** `a as b, c` */
function listed(names: string): { theirs: string; ours: string }[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [theirs = '', ours = theirs] = name.split(/\s+as\s+/)
      return { theirs, ours }
    })
}

/** The entry and all that it imports, each behind what it needs. */
function inOrder(all: ReadonlyMap<string, Read>, entry: string): Read[] {
  const done = new Set<Read>()
  const waiting = new Set<string>()
  const visit = (name: string): void => {
    const file = all.get(name)
    if (file === undefined) throw new Error(`one file: ${name} is imported and is not there`)
    if (done.has(file)) return
    if (waiting.has(name)) throw new Error(`one file: ${[...waiting, name].join(' → ')}: files that import one another`)
    waiting.add(name)
    for (const { from } of file.imports) visit(from)
    waiting.delete(name)
    done.add(file)
  }
  visit(entry)
  return [...done]
}
