// Are the synonyms sound? Every thing is known, no word is its name already or means two things, and names can be read aloud.

import * as v from 'valibot'
import type { Entity } from '../model/entity.ts'
import type { Synonyms } from '../model/synonyms.ts'
import { NO_SUCH_ID, suggestion } from './checker.ts'
import { inBrief, type Problem } from './problem.ts'
import { contentOf, shapeProblem } from './shape-problem.ts'
import { SYNONYMS_SHAPE } from './synonyms-shape.ts'

/** The synonyms, or every problem of their file. `entities` are the things of all reports; none where these could not be read. */
export function readSynonyms(
  text: string,
  file: string,
  entities: readonly Entity[] | undefined,
): { readonly synonyms: Synonyms | undefined; readonly problems: readonly Problem[] } {
  const { content, problem } = contentOf(file, text)
  if (problem) return { synonyms: undefined, problems: [problem] }
  const read = v.safeParse(SYNONYMS_SHAPE, content)
  if (!read.success)
    return { synonyms: undefined, problems: read.issues.map((issue) => shapeProblem(file, content, issue)) }
  const { $schema: _, ...synonyms } = read.output
  const problems = [
    ...(entities ? nameProblems(synonyms, entities) : []),
    ...groupProblems(synonyms),
    ...askedProblems(synonyms),
    ...(entities ? characterProblems(synonyms, entities) : []),
  ]
  return { synonyms, problems: problems.map((one) => inBrief({ file, ...one })) }
}

type Fault = Omit<Problem, 'file'>

function nameProblems({ names }: Synonyms, entities: readonly Entity[]): Fault[] {
  const known = new Set(entities.map(({ id }) => id))
  const owner = new Map<string, string>()
  const own = new Map(
    entities.map(({ id, names: { en, zh }, abbreviation }) => [id, [en, zh, abbreviation ?? ''].map(plain)]),
  )
  return Object.entries(names).flatMap(([id, words]): Fault[] => {
    if (!known.has(id))
      return [{ path: `names.${id}`, what: `${NO_SUCH_ID}${id}`, mend: suggestion(id, known, 'the entities') }]
    return words.flatMap((word, i): Fault[] => {
      const path = `names.${id}[${i}]`
      if (own.get(id)?.includes(plain(word)))
        return [{ path, what: `${word} is its name already`, mend: 'take it out: it is found by its name' }]
      const other = owner.get(plain(word))
      owner.set(plain(word), id)
      if (other === undefined) return []
      return [{ path, what: `${word} stands for ${other} already`, mend: 'leave it with the one that is meant by it' }]
    })
  })
}

function groupProblems({ words }: Synonyms): Fault[] {
  const seen = new Map<string, number>()
  return words.flatMap((group, i) =>
    group.flatMap((word, j): Fault[] => {
      const first = seen.get(plain(word))
      seen.set(plain(word), i)
      return first === undefined
        ? []
        : [
            {
              path: `words[${i}][${j}]`,
              what: `${word} stands in words[${first}] already`,
              mend: 'make one group of the two, or leave it out of one',
            },
          ]
    }),
  )
}

/** A word that asks for a kind, for what is said, or for nothing does only that. */
function askedProblems({ kinds, says, unasked }: Synonyms): Fault[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(kinds).map(([kind, words]) => [`kinds.${kind}`, words] as const),
    ['says', says],
    ['unasked.en', unasked.en],
    ['unasked.zh', unasked.zh],
  ]
  const seen = new Map<string, string>()
  return lists.flatMap(([list, words]) =>
    words.flatMap((word, i): Fault[] => {
      const path = `${list}[${i}]`
      const first = seen.get(word)
      seen.set(word, path)
      return first === undefined
        ? []
        : [{ path, what: `${word} stands in ${first} already`, mend: 'leave it where it asks for what people mean' }]
    }),
  )
}

/** As many characters on either side, each once; and a reading for every character of a name. */
function characterProblems(
  { traditional: { from, to }, pinyin, names }: Synonyms,
  entities: readonly Entity[],
): Fault[] {
  const [ours, theirs] = [[...from], [...to]]
  const twice = ours.find((char, i) => ours.indexOf(char) < i)
  const readable = new Set(Object.values(pinyin).join(''))
  const said = [
    ...entities.flatMap(({ names: { zh }, short }) => [zh, short?.zh ?? '']),
    ...Object.values(names).flat(),
  ].join('')
  const unread =
    readable.size === 0 ? [] : [...new Set(said.match(/\p{Script=Han}/gu))].filter((char) => !readable.has(char))
  return [
    ...(ours.length === theirs.length
      ? []
      : [
          {
            path: 'traditional',
            what: `${ours.length} characters from, ${theirs.length} to`,
            mend: 'give one simplified character for each',
          },
        ]),
    ...(twice === undefined
      ? []
      : [{ path: 'traditional.from', what: `${twice} stands there twice`, mend: 'leave one' }]),
    ...(unread.length === 0
      ? []
      : [
          {
            path: 'pinyin',
            what: `no reading of ${unread.join('')}, which names have`,
            mend: 'add each under its syllable',
          },
        ]),
  ]
}

function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase()
}
