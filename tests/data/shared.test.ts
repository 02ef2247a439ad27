// Is what is said of several things at once true of each of them? Every pair, held against the claims and rows themselves.

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type LensId } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../src/core/graph/sift.ts'
import { isLedBy } from '../../src/core/model/ontology.ts'
import { partnersOfAll } from '../../src/core/query/partners.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { translator } from '../../src/i18n/words.ts'
import { sayShared } from '../../src/views/network/shared.ts'
import { nameOf, type Subject } from '../../src/views/network/subject.ts'
import { words } from '../../src/views/network/words.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const graph = buildGraph(dataset)
const t = translator(words, 'en')
const subjectOf = (id: LensId): Subject => ({
  graph,
  evidence: allEvidence(graph),
  lens: siftLens(fullLens(graph, id), NO_SIFT),
  locale: 'en',
  language: 'en',
  t,
})
const sharedOf = (subject: Subject, ids: readonly string[]) => sayShared(subject, ids, partnersOfAll(subject.lens, ids))

/** Whether some claim or row says this of the two. */
function isSaid(id: string, verb: string, other: string): boolean {
  const labelOf = (predicate: string) => dataset?.ontology.predicates.find((one) => one.id === predicate)
  const isClaimed = graph
    .claimsAbout(id)
    .some(
      ({ subject, object, predicate, polarity, reading }) =>
        polarity === 'asserted' &&
        reading === 'explicit' &&
        ((subject === id && object === other && labelOf(predicate)?.label.en === verb) ||
          (subject === other && object === id && labelOf(predicate)?.inverse.en === verb)),
    )
  const leads = (body: string, crime: string) =>
    graph
      .activitiesOf(body)
      .some(
        (row) =>
          isLedBy(graph.dataset.ontology, row, body) &&
          row.crimes.some((one) => one.id === crime && one.basis === 'named'),
      )
  return isClaimed || (verb === t('verb.leads') && leads(id, other)) || (verb === t('verb.led') && leads(other, id))
}

const verbs = [
  ...new Set(dataset.ontology.predicates.flatMap(({ label, inverse }) => [label.en, inverse.en])),
  t('verb.leads'),
  t('verb.led'),
].sort((a, b) => b.length - a.length)

/** The verb that a sentence gives each of two things; `undefined` where it is no such sentence. */
function verbsIn(said: string, first: string, second: string): ['first' | 'second', string][] | undefined {
  const each = verbs.find((verb) => said.startsWith(`Each of them ${verb} `))
  if (each !== undefined)
    return [
      ['first', each],
      ['second', each],
    ]
  for (const verb of verbs) {
    const begin = `${first} ${verb} and ${second} `
    const other = said.startsWith(begin) ? verbs.find((one) => said.slice(begin.length).startsWith(one)) : undefined
    if (other !== undefined)
      return [
        ['first', verb],
        ['second', other],
      ]
  }
  return undefined
}

describe.each(LENS_IDS)('of any two things in %s', (lens) => {
  it('a verb is said only where the report says it of each of them and all that they share', () => {
    const subject = subjectOf(lens)
    const marks = subject.lens.nodes
      .filter(({ kind }) => ['group', 'crime', 'body', 'place', 'actor'].includes(kind))
      .map(({ id }) => id)
    const untrue: string[] = []
    let withVerbs = 0
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1)) {
        const shared = partnersOfAll(subject.lens, [a, b])
        if (shared.length === 0) continue
        const said = sayShared(subject, [a, b], shared)
        if (said.startsWith('In this picture')) continue
        withVerbs++
        const found = verbsIn(said, nameOf(subject, a), nameOf(subject, b))
        const isTrue = found?.every(([id, verb]) =>
          shared.every((other) => isSaid(id === 'first' ? a : b, verb, other)),
        )
        if (isTrue !== true) untrue.push(`${a} ${b}: ${said}`)
      }
    expect(untrue).toEqual([])
    if (lens === 'nexus') expect(withVerbs).toBeGreaterThan(50)
  })
})

describe('what several things share', () => {
  it('is said of each by its own verb', () => {
    expect(sharedOf(subjectOf('nexus'), ['group:isil', 'body:unodc'])).toMatch(
      /^ISIL benefits from and UNODC leads activities on .*kidnapping for ransom|more/,
    )
  })
  it('is said once where the verb is one', () => {
    expect(sharedOf(subjectOf('nexus'), ['group:isil', 'group:aqim'])).toMatch(/^Each of them benefits from /)
  })
  it('keeps how sure the report is', () => {
    expect(sharedOf(subjectOf('nexus'), ['group:aqim', 'group:taliban'])).toContain(
      'drug trafficking (alleged, possible)',
    )
  })
  it('is only a line in the picture where no verb holds for all of it', () => {
    const fold = subjectOf('nexus').lens.nodes.find(({ members, kind }) => members && kind === 'crime')?.id ?? ''
    expect(sharedOf(subjectOf('nexus'), ['body:unodc', 'body:ctitf'])).not.toContain('tied')
    expect(sharedOf(subjectOf('nexus'), [fold, 'crime:money-laundering'])).toMatch(/^In this picture/)
  })
})
