// What the list says of the real data, held against the claims themselves.

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type LensId, standsOf } from '../../src/core/graph/lens.ts'
import { OTHER_CRIMES } from '../../src/core/graph/lenses/ties.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { translator } from '../../src/i18n/words.ts'
import { sayLine, sayMark } from '../../src/views/network/sentences.ts'
import { insideName, nameOf, type Subject } from '../../src/views/network/subject.ts'
import { words } from '../../src/views/network/words.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const graph = buildGraph(dataset)
const subjectOf = (lens: LensId): Subject => ({
  graph,
  evidence: allEvidence(graph),
  lens: fullLens(graph, lens),
  locale: 'en',
  language: 'en',
  t: translator(words, 'en'),
})
const lineOf = (subject: Subject, id: string) => {
  const line = subject.lens.links.find((link) => link.id === id)
  return line ? sayLine(subject, line) : ''
}

describe('a line in the list', () => {
  it.each(LENS_IDS)('of %s says of whom each of its claims speaks, and what of', (id) => {
    const subject = subjectOf(id)
    for (const line of subject.lens.links) {
      const said = sayLine(subject, line)
      for (const stand of standsOf(line)) {
        const claim = graph.claims.get(stand)
        if (!claim) continue
        const predicate = dataset.ontology.predicates.find((one) => one.id === claim.predicate)?.label.en
        expect(said).toContain(`${nameOf(subject, claim.subject)} ${predicate} ${insideName(subject, claim.object)}`)
      }
    }
  })
  it('names its ends too where the claim speaks of others: a crime and where it takes place', () => {
    const said = lineOf(subjectOf('places'), 'link:place:afghanistan~crime:drug-trafficking')
    expect(said).toMatch(/^Afghanistan – drug trafficking: /i)
    expect(said).toContain('Taliban benefits from drug trafficking')
    expect(said).not.toMatch(/Afghanistan (benefits|is tied)/)
  })
  it('names its ends once where the claim speaks of them', () => {
    expect(lineOf(subjectOf('nexus'), 'link:group:isil~crime:oil')).toMatch(/^ISIL benefits from oil: /i)
  })
})

describe('a mark in the list', () => {
  it('counts of a fold only what its lines concern', () => {
    const subject = subjectOf('nexus')
    const fold = subject.lens.nodes.find(({ id }) => id === OTHER_CRIMES)
    const line = subject.lens.links.find(({ target }) => target === OTHER_CRIMES)
    const concerned = new Set(line?.strands.flatMap(({ folded = [] }) => folded)).size
    expect(concerned).toBeGreaterThan(0)
    expect(concerned).toBeLessThan(fold?.members?.length ?? 0)
    const others = subject.lens.links.filter(({ source, target }) => source === line?.source && target !== OTHER_CRIMES)
    const [, said = 0, ours = 0] =
      /: (\d+) crimes? \+ (\d+) by our reading$/.exec(sayMark(subject, line?.source ?? '')) ?? []
    expect(Number(said) + Number(ours)).toBe(others.length + concerned)
  })
})
