// Does every view count alike who is tied to what? Of each group, crime and body the picture, the matrix, the headline and
// the panel are asked, and must give one number, or say what makes the difference.

import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { allEvidence } from '../../src/core/graph/graph.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { matrixOf } from '../../src/core/graph/matrix.ts'
import { NO_SIFT, siftLens } from '../../src/core/graph/sift.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { isLedBy } from '../../src/core/model/ontology.ts'
import { countGains, gainersOf, gainsOf } from '../../src/core/query/gains.ts'
import { translator } from '../../src/i18n/words.ts'
import { headlineOf } from '../../src/views/network/headline.ts'
import type { Subject } from '../../src/views/network/subject.ts'
import { words } from '../../src/views/network/words.ts'
import { DetailsPanel } from '../../src/views/panels/details/DetailsPanel.tsx'
import { atlasAt, renderAt } from './atlas.tsx'

const { graph } = atlasAt().atlas
const lens = siftLens(fullLens(graph, 'nexus'), NO_SIFT)
const subject: Subject = {
  graph,
  evidence: allEvidence(graph),
  lens,
  locale: 'en',
  language: 'en',
  t: translator(words, 'en'),
}
const titleOf = (id: string) => headlineOf(subject, [id]).title
const marks = (kind: string) => lens.nodes.filter((node) => node.kind === kind && !node.members).map(({ id }) => id)
const cells = siftLens(matrixOf(graph, 'group-crime'), NO_SIFT).links
const answers = siftLens(matrixOf(graph, 'body-crime'), NO_SIFT).links

const NUMBERS: Readonly<Record<string, number>> = { no: 0, one: 1, nobody: 0, none: 0 }
/** The number before a word in a text: "3 crimes", "one crime", "no crime". */
function numberIn(text: string, pattern: RegExp): number {
  const said = pattern.exec(text)?.[1]
  return said === undefined ? 0 : (NUMBERS[said] ?? Number(said))
}
function panelOf(id: string): string {
  renderAt(<DetailsPanel />, `#select=${id}`)
  const text = screen.getByRole('region', { name: 'Details' }).textContent ?? ''
  cleanup()
  return text
}

describe.each(marks('group'))('the crimes of %s', (id) => {
  const { said, ours } = countGains(gainsOf(allEvidence(graph), id))
  it('are as many in the picture, the matrix, the headline and the panel', () => {
    expect(lens.links.filter(({ source }) => source === id)).toHaveLength(said)
    expect(cells.filter(({ source }) => source === id)).toHaveLength(said)
    expect(numberIn(titleOf(id), /(\d+|one|no) crimes?\b/)).toBe(said)
    expect(numberIn(titleOf(id), /\+ (\d+) by our reading/)).toBe(ours)
    if (said + ours === 0) return
    const panel = panelOf(id)
    expect(numberIn(panel, /benefits from(\d+|no) crimes?\b/)).toBe(said)
    expect(numberIn(panel, /benefits from(?:\d+|no) crimes? \+ (\d+) by our reading/)).toBe(ours)
  })
})

describe.each(marks('crime'))('who benefits from %s', (id) => {
  const groups = countGains(gainersOf(allEvidence(graph), id, 'group'))
  const actors = countGains(gainersOf(allEvidence(graph), id, 'actor'))
  it('is counted alike in the picture, the matrix, the headline and the panel', () => {
    const lines = lens.links.filter(({ source, target }) => target === id && kindOf(source) === 'group')
    expect(lines).toHaveLength(groups.said)
    expect(cells.filter(({ source, target }) => target === id && kindOf(source) === 'group')).toHaveLength(groups.said)
    expect(numberIn(titleOf(id), /(\d+|one|no) named groups?\b/)).toBe(groups.said)
    expect(numberIn(titleOf(id), /\+ (\d+) by our reading/)).toBe(groups.ours)
    if (groups.said + groups.ours + actors.said + actors.ours === 0) return
    const panel = panelOf(id)
    expect(numberIn(panel, /Who benefits(\d+|no) named groups?/)).toBe(groups.said)
    expect(numberIn(panel, /Who benefits(?:\d+|no) named groups? \+ (\d+) by our reading/)).toBe(groups.ours)
    expect(numberIn(panel, /, (\d+|no) unnamed actors?/)).toBe(actors.said)
    expect(numberIn(panel, /unnamed actors? \+ (\d+) by our reading/)).toBe(actors.ours)
  })
  it('counts of a whole what is said of its parts, and says so', () => {
    const parts = lens.nodes.find((node) => node.id === id)?.bracket ?? []
    const itself = new Set(gainersOf(allEvidence(graph), id, 'group').map((one) => one.id))
    const byParts = new Set(
      parts
        .flatMap((part) => gainersOf(allEvidence(graph), part, 'group'))
        .filter((one) => !one.isOurs && !itself.has(one.id))
        .map((one) => one.id),
    )
    expect(numberIn(titleOf(id), /\+ (\d+) by its parts/)).toBe(byParts.size)
  })
})

describe.each(marks('body'))('the activities of %s', (id) => {
  const all = graph.activitiesOf(id)
  const led = all.filter((activity) => isLedBy(graph.dataset.ontology, activity, id)).length
  it('are told apart by its part in them, in the headline and the panel, with the crimes of the matrix', () => {
    expect(numberIn(titleOf(id), /leads (\d+|one|no) activit/)).toBe(led)
    expect(numberIn(titleOf(id), /supports (\d+|one)/)).toBe(all.length - led)
    expect(numberIn(titleOf(id), /(\d+|one|no) crimes? named/)).toBe(
      answers.filter(({ target }) => target === id).length,
    )
    const panel = panelOf(id)
    expect(numberIn(panel, /Its activitiesleads (\d+|none)/)).toBe(led)
    expect(numberIn(panel, /Its activitiesleads (?:\d+|none), supports (\d+)/)).toBe(all.length - led)
  })
})

describe.each([
  ['a certainty', '#sure=firm'],
  ['a facet', '#crime=drug-trafficking,kidnapping-for-ransom'],
])('under %s the headline counts what the panel counts', (_, filter) => {
  const { lenses, store } = atlasAt(filter).atlas
  const { view } = store.getState()
  const shown: Subject = {
    ...subject,
    evidence: lenses.narrowed({ facets: view.facets, sure: view.sift.sure }),
    lens: lenses.shown(view),
  }
  it.each(marks('group').filter((id) => shown.lens.nodes.some((node) => node.id === id)))('of %s', (id) => {
    const { title } = headlineOf(shown, [id])
    const { said, ours } = countGains(gainsOf(shown.evidence, id))
    expect(numberIn(title, /(\d+|one|no) crimes?\b/)).toBe(said)
    expect(numberIn(title, /\+ (\d+) by our reading/)).toBe(ours)
    expect(numberIn(title, /(\d+|one) with a sum/)).toBeLessThanOrEqual(said)
    if (said + ours === 0) return
    renderAt(<DetailsPanel />, `${filter}&select=${id}`)
    const panel = screen.getByRole('region', { name: 'Details' }).textContent ?? ''
    cleanup()
    expect(numberIn(panel, /benefits from(\d+|no) crimes?\b/)).toBe(said)
  })
})
