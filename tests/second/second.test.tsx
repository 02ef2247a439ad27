// Does a report that is not the first open, and is nothing false said of it?

import { readFileSync } from 'node:fs'
import { act, cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { viewsWith } from '../../src/app/registry.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { capabilitiesOf } from '../../src/core/graph/capabilities.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import type { LensId } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { legsOf } from '../../src/core/graph/place-ties.ts'
import { wordsOfKind } from '../../src/core/model/ontology.ts'
import { openAsking } from '../../src/core/query/asking/ask.ts'
import { readPack } from '../../src/core/schema/read-pack.ts'
import { translator } from '../../src/i18n/words.ts'
import { About } from '../../src/views/about/About.tsx'
import { MapSide } from '../../src/views/map/MapSide.tsx'
import { MatrixView } from '../../src/views/matrix/MatrixView.tsx'
import { MoneyView } from '../../src/views/money/MoneyView.tsx'
import { headlineOf } from '../../src/views/network/headline.ts'
import { NetworkSide } from '../../src/views/network/NetworkSide.tsx'
import { sayMark } from '../../src/views/network/sentences.ts'
import type { Subject } from '../../src/views/network/subject.ts'
import { words } from '../../src/views/network/words.ts'
import { DetailsPanel } from '../../src/views/panels/details/DetailsPanel.tsx'
import { FilterDrawer } from '../../src/views/panels/filters/drawer/FilterDrawer.tsx'
import { Filters } from '../../src/views/panels/filters/Filters.tsx'
import { Reader } from '../../src/views/report/Reader.tsx'
import { ReportSide } from '../../src/views/report/ReportSide.tsx'
import { TableView } from '../../src/views/table/TableView.tsx'
import { atlasAt, renderAt } from '../views/atlas.tsx'
import { inRoom } from '../views/parts.ts'
import { secondDataset, secondPublished, secondWithRows } from './report.ts'

const second = secondDataset()
const graph = buildGraph(second)
const subjectOf = (lens: LensId): Subject => ({
  graph,
  evidence: allEvidence(graph),
  lens: fullLens(graph, lens),
  locale: 'en',
  language: 'en',
  t: translator(words, 'en'),
})
const at = (part: React.ReactNode, hash = '', language = 'en') => renderAt(part, hash, language, second)

describe('of the second report with a list of activities that is no annex', () => {
  const listed = secondDataset(secondWithRows())
  const named = {
    ...listed,
    guide: { ...listed.guide, activityList: { en: 'ledger', zh: '台账' }, notExhaustive: 'p10' },
  }
  const titles = (of: typeof listed, locale: 'en' | 'zh', lens: LensId) => {
    const rows = buildGraph(of)
    const subject: Subject = {
      graph: rows,
      evidence: allEvidence(rows),
      lens: fullLens(rows, lens),
      locale,
      language: locale,
      t: translator(words, locale),
    }
    return headlineOf(subject, []).support
  }
  it('a gap and what is not exhaustive are said of the list as the report calls it', () => {
    expect(titles(named, 'en', 'nexus')).toContain('Of these crimes, no activity names forgery')
    expect(titles(named, 'zh', 'nexus')).toContain('这些犯罪中，没有活动提及')
    expect(titles(named, 'en', 'response')).toContain('The ledger calls itself not exhaustive (¶10).')
    expect(titles(named, 'zh', 'response')).toContain('台账自称并非详尽（¶10）。')
  })
  it('and of a list that says nothing of itself only the gap is said', () => {
    expect(titles(listed, 'en', 'response')).toMatch(/^Of these crimes, no activity names forgery[^.]*\.$/)
    expect(titles(listed, 'zh', 'response')).toMatch(/^这些犯罪中，没有活动提及[^。]*。$/)
  })
  it.each(['en', 'zh'])('no lens, map, outline or page about it speaks of an annex in %s', (language) => {
    for (const lens of ['nexus', 'threat', 'places', 'response', 'everything'])
      renderAt(<NetworkSide />, `#lens=${lens}`, language, listed)
    renderAt(<MapSide />, '#view=map', language, listed)
    renderAt(<About />, '#view=about', language, listed)
    renderAt(<ReportSide />, '#view=report&unit=a1', language, listed)
    renderAt(<Reader />, '#view=report&unit=a1', language, listed)
    expect(document.body.textContent).not.toMatch(/annex|附件/i)
    cleanup()
  })
})

describe('of the second report', () => {
  it('a text in its one language stands for the other', () => {
    expect(second.entities[0]?.names).toEqual({ en: 'Grey Tide', zh: 'Grey Tide' })
    expect(second.guide.questions[0]?.text.zh).toBe('What does Grey Tide live on?')
  })
  it('there are groups, places and sums; no activities, no advice, no proof, no other language', () => {
    expect([...capabilitiesOf(graph)].sort()).toEqual(['figures', 'groups', 'places', 'sums'])
  })
  it('a kind of its own has its words, and is drawn and counted as the kind it belongs to', () => {
    expect(wordsOfKind(second.ontology, 'actor.broker:quay-agents')?.one.en).toBe('broker')
    expect(graph.entities.get('actor.broker:quay-agents')).toBeDefined()
    expect(sayMark(subjectOf('everything'), 'actor.broker:quay-agents')).toMatch(/^Quay Agents, broker: /)
  })
  it('no lens, view or table that would have nothing to show is offered', () => {
    const { atlas } = atlasAt('', 'en', second)
    expect(viewsWith(atlas.has).map(({ id }) => id)).toEqual([
      'network',
      'matrix',
      'map',
      'money',
      'table',
      'report',
      'about',
    ])
    at(<NetworkSide />)
    const lenses = within(screen.getByRole('navigation', { name: 'Lens' })).getAllByRole('link')
    expect(lenses.map((link) => link.textContent)).toEqual(['Nexus', 'Threat', 'Places', 'Everything'])
  })
  it('a name is found, also one that only this report has', () => {
    const ask = openAsking(graph)
    expect(ask('quay').found[0]?.id).toBe('actor.broker:quay-agents')
    expect(ask('forgery').found[0]?.id).toBe('crime:forgery')
  })
  it.each(['nexus', 'threat', 'places', 'everything'] as const)('the lens %s counts what is there', (lens) => {
    const { title, support } = headlineOf(subjectOf(lens), [])
    expect(`${title} ${support}`).not.toMatch(/activities|UN |United Nations|annex|¶/)
    expect(title).not.toBe('')
  })
  it('a crime that a group benefits from is not said to be without an answer', () => {
    const { title } = headlineOf(subjectOf('nexus'), ['crime:forgery'])
    expect(title).toBe('Forgery of freight papers: one named group')
  })
  it.each(second.entities.map(({ id }) => id))('the panel of %s says nothing of activities or of the annex', (id) => {
    at(<DetailsPanel />, `#select=${id}`)
    expect(screen.getByRole('region', { name: 'Details' }).textContent).not.toMatch(/activities|annex|United Nations/i)
  })
  it('an actor that has a name and a kind of its own is nowhere called unnamed, and is counted as that kind', () => {
    at(<NetworkSide />)
    expect(screen.getByRole('button', { name: /^Actors/ })).toBeTruthy()
    at(<MatrixView />, '#view=matrix')
    at(<About />, '#view=about')
    expect(screen.getByRole('row', { name: 'brokers 1' })).toBeTruthy()
    expect(sayMark(subjectOf('everything'), 'crime:cigarette-smuggling')).toContain('1 actor')
    expect(document.body.textContent).not.toMatch(/unnamed/i)
  })
  it('what it begins with counts what there is, and nothing that there is not', () => {
    at(<DetailsPanel />)
    expect(screen.getByText(/^The report covers/).textContent).toMatch(/^The report covers 10 paragraphs\. /)
  })
  it.each(['nexus', 'threat', 'places', 'everything'])('the side of the lens %s speaks of no activities', (lens) => {
    at(<NetworkSide />, `#lens=${lens}&measure=claims`)
    expect(document.body.textContent).not.toMatch(/activit|recommendation|bodies/i)
  })
  it.each(['en', 'zh'])('it is nowhere said to call its cases examples, in %s', async (language) => {
    at(<NetworkSide />, '#measure=degree', language)
    expect(await screen.findByText(/important: one report\.$|这只是一份报告。$/)).toBeTruthy()
  })
  it('the outline, the map and the filters speak of claims alone, and no filter stands there without a value', () => {
    at(<ReportSide />, '#view=report&unit=p4')
    at(<MapSide />, '#view=map')
    at(<FilterDrawer />)
    expect(document.body.textContent).not.toMatch(/activit|recommendation/i)
    expect(screen.queryByText('Status of activity')).toBeNull()
    expect(screen.getByText('Actors')).toBeTruthy()
    expect(screen.getByText('Crime')).toBeTruthy()
  })
  describe('with room for figures', () => {
    inRoom(900, 640)
    it('a sum is in euros, on the line, in the panel and on its axis', () => {
      at(<MoneyView />, '#view=money')
      expect(document.body.textContent).toContain('euros, log axis')
      expect(document.body.textContent).toContain('up to €2m')
      expect(document.body.textContent).not.toMatch(/\$|dollar/)
    })
    it('a sum is in euros in Chinese too', () => {
      at(<MoneyView />, '#view=money', 'zh')
      expect(document.body.textContent).toContain('欧元，对数轴')
      expect(document.body.textContent).toContain('200万欧元')
    })
  })
  it('the filters offer what it has, and nothing of documents, periods, statuses, activities or readings', async () => {
    const { atlas } = at(<Filters />)
    act(() => atlas.actions.openFilters(true))
    const drawer = await screen.findByRole('region', { name: 'Filters' })
    const facets = [...drawer.querySelectorAll('summary')].map((one) => one.textContent)
    expect(facets).toEqual([
      'Kinds of mark',
      'Crime',
      'Group',
      'Place',
      'Relation',
      'Who says so',
      'Without source',
      'Figure',
    ])
    const kinds = [...(drawer.querySelector('details')?.querySelectorAll('label') ?? [])].map((one) => one.textContent)
    expect(kinds.join()).not.toMatch(/activit|recommendation|reading/i)
  })
  describe('with room for a table', () => {
    inRoom(900, 640)
    it('the table counts its claims', () => {
      at(<TableView />, '#view=table')
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('8 claims')
    })
  })
  it('a paragraph shows its claims, says that nothing was checked, and offers no copy to compare', () => {
    at(
      <>
        <ReportSide />
        <Reader />
      </>,
      '#view=report&unit=p4',
    )
    expect(document.body.textContent).toContain('Nothing of this report was checked against its text')
    expect(document.body.textContent).toContain('Smuggling may earn it €2 million.')
    expect(document.body.textContent).not.toContain('of 0')
    expect(screen.queryByRole('region', { name: /copy/i })).toBeNull()
  })
  it('its links name it, and a copy of it is kept by its name', () => {
    const { atlas } = atlasAt('#select=group:grey-tide', 'en', second)
    expect(atlas.source.id).toBe('harbour-2024')
    expect(atlas.actions.href({ lens: 'threat' })).toBe('#report=harbour-2024&lens=threat&select=group:grey-tide')
    expect(atlas.actions.hrefTo('#select=crime:forgery')).toBe('#report=harbour-2024&select=crime:forgery')
  })
  it('its page says where it begins by its own question', () => {
    at(<App />)
    expect(document.title).toBe('Nexus Atlas · Harbour 2024')
  })
})

describe('of a report whose roles, statuses, themes and strengths are all its own', () => {
  const files = secondWithRows()
  const rows = secondDataset(files)
  const own = buildGraph(rows)
  const at = (part: React.ReactNode, hash: string) => renderAt(part, hash, 'en', rows)

  it('none is one of the first report', () => {
    const first = JSON.parse(readFileSync('data/ontology.json', 'utf8'))
    for (const list of ['statuses', 'leadRoles', 'partnerRoles', 'themes', 'levels', 'modalities', 'roles'] as const)
      expect(Object.keys(rows.ontology[list]).filter((word) => word in first[list])).toEqual([])
  })
  it('a body answers a crime in a role that carries its row, and is drawn in one that is printed', () => {
    const [answer] = fullLens(own, 'nexus').links.filter(({ side }) => side === 'response')
    expect(answer).toMatchObject({ source: 'crime:cigarette-smuggling', target: 'body:harbour-office' })
    const bodies = fullLens(own, 'response').nodes.filter(({ kind }) => kind === 'body')
    expect(bodies.map(({ id }) => id)).toEqual(['body:harbour-office', 'body:flag-office'])
  })
  it('a way leads from station to station, whatever the stations are called', () => {
    const [claim] = rows.claims.filter(({ role }) => role === 'waypoint')
    const places = [
      { id: 'place:coastland', role: 'home-port' },
      { id: 'place:far', role: 'landfall' },
    ]
    const legs = legsOf(buildGraph({ ...rows, claims: claim ? [{ ...claim, places }] : [] }))
    expect(legs.map(({ from, to }) => [from, to])).toEqual([
      ['place:coastland', 'place:northbay'],
      ['place:northbay', 'place:far'],
    ])
  })
  describe('with room for a table', () => {
    inRoom(900, 640)
    it('the table counts what is done and what binds in the words of the report', () => {
      at(<TableView />, '#view=table&table=activities')
      expect(document.body.textContent).toContain('One is laid up.')
      cleanup()
      at(<TableView />, '#view=table&table=recommendations')
      expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
        /^\d of 2 recommendations shares? something/,
      )
      for (const word of ['Port towns', 'ought to']) expect(document.body.textContent).toContain(word)
    })
  })
  it('the panel says what a body is in its row, and how far the row is', () => {
    at(<DetailsPanel />, '#select=body:crew-office')
    expect(screen.getByRole('region', { name: 'Details' }).textContent).toContain('crews · under way')
  })
  it('it is published and opened again with every word and what it means', () => {
    const published = secondPublished(files)
    const { pack, trouble } = readPack(JSON.stringify(published), 'x.json', sha256)
    expect(trouble).toBeUndefined()
    expect(pack?.dataset).toEqual(rows)
  })
})

describe('of a dataset whose first matrix has nothing to show', () => {
  it('the first one that has is shown, and no link says so', () => {
    const { atlas } = atlasAt('#view=matrix', 'en', { ...second, entities: second.entities.slice(1), claims: [] })
    expect(atlas.has.has('groups')).toBe(false)
    expect(viewsWith(atlas.has).some(({ id }) => id === 'matrix')).toBe(false)
  })
})
