import { describe, expect, it } from 'vitest'
import { linkEnds, linkId, nexusLens, OTHER_BODIES, OTHER_CRIMES } from '../../../src/core/graph/nexus-lens.ts'
import { fixtureGraph } from '../fixture.ts'

const graph = fixtureGraph()
const lens = nexusLens(graph)
const node = (id: string) => lens.nodes.find((candidate) => candidate.id === id)
const link = (source: string, target: string) => lens.links.find(({ id }) => id === linkId(source, target))

describe('the graph', () => {
  it('finds claims from either end and from their unit', () => {
    expect(graph.claimsAbout('crime:oil').map(({ id }) => id)).toEqual(['claim:p1-1', 'claim:p1-3', 'claim:p2-1'])
    expect(graph.claimsIn('p2').map(({ id }) => id)).toEqual(['claim:p2-1', 'claim:p2-2'])
  })
  it('knows nothing of unknown ids and says so with nothing', () => {
    expect(graph.claimsAbout('group:none')).toEqual([])
    expect(graph.activitiesOf('body:none')).toEqual([])
    expect(graph.nameOf('group:none')).toBeUndefined()
    expect(graph.activityIn('p1')).toBeUndefined()
    expect(graph.unitsNaming('group:none').size).toBe(0)
  })
  it('is frozen', () => {
    expect(Object.isFrozen(graph)).toBe(true)
  })
})

describe('the Nexus lens', () => {
  it('folds the claims between two marks into one line with the firmest stroke', () => {
    expect(link('group:a', 'crime:oil')).toMatchObject({
      side: 'threat',
      stands: ['claim:p1-1', 'claim:p1-3'],
      stroke: 'firm',
    })
    expect(link('group:a', 'crime:extortion')).toMatchObject({ stroke: 'claimed' })
  })
  it('draws no inferred reading and no unnamed actor', () => {
    expect(lens.links.flatMap(({ stands }) => stands)).not.toContain('claim:p2-2')
    expect(lens.links.some(({ source }) => source.startsWith('actor:'))).toBe(false)
  })
  it('lets a body respond where it leads, not where it only supports', () => {
    expect(link('crime:oil', 'body:x')).toMatchObject({ side: 'response', stands: ['activity:a1'] })
    expect(link('crime:oil', 'body:y')).toBeUndefined()
    expect(node(OTHER_BODIES)).toMatchObject({ members: ['body:y'], alone: true })
  })
  it('shows the gaps', () => {
    expect(node('crime:extortion')?.gap).toEqual({ groups: false, activities: true })
    expect(node('crime:natural-resources')?.gap?.groups).toBe(false)
  })
  it('folds crimes that no named group is tied to', () => {
    expect(node(OTHER_CRIMES)?.members).toEqual(['crime:cybercrime'])
  })
  it('keeps a group without a line, and says that it is alone', () => {
    expect(node('group:b')).toMatchObject({ alone: true })
  })
  it('reads its own link ids and no others', () => {
    expect(linkEnds(linkId('group:a', 'crime:oil'))).toEqual({ source: 'group:a', target: 'crime:oil' })
    expect(linkEnds('group:a')).toBeUndefined()
    expect(linkEnds('link:group:a')).toBeUndefined()
  })
})
