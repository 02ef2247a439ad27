// Does each table list all there is, count it rightly, and say it no firmer than the report?

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { moneyDataset } from '../../core/fixture-atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { column, data, labels, line, lines, open, rowOf, rows, title, tools, withRoom } from './table.tsx'

withRoom()

describe('the table of claims', () => {
  it('has a row for each claim, in the order of the report', () => {
    open()
    expect(column('Statement')).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `p1-${n} in English.`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `p2-${n} in English.`),
    ])
    expect(tools()).toBe('16 rows')
  })
  it('says who, what relation, to what, how sure, who says so and where', () => {
    open()
    expect(labels()).toEqual(['Who or what', 'Relation', 'To what', 'Statement', 'How sure', 'Who says so', '¶'])
    expect(lines()[1]).toBe('Alpha | benefits from | Oil | p1-2 in English. | reported | The Team+1 | ¶1')
    expect(lines()[7]).toBe('Alpha | is active in | Mosul | p2-1 in English. | stated | the report itself | ¶2')
  })
  it('never shows a hedged claim firmer than it is: alleged, limited evidence, our reading', () => {
    open()
    const sure = column('How sure')
    expect([sure[2], sure[4], sure[6]]).toEqual(['alleged', 'limited evidence', 'stated, our reading'])
  })
  it('has the stroke of the certainty beside its word', () => {
    open()
    const dash = (n: number) => rows()[n]?.querySelector('.stroke-mark path')?.getAttribute('stroke-dasharray')
    expect(dash(0)).toBeNull()
    expect(new Set([dash(0), dash(1), dash(2), dash(4)]).size).toBe(4)
  })
  it('counts in its headline what is stated, and how many origins the claims have', () => {
    open()
    // One of Team and Document, one of the Press, one of the Team alone, and two paragraphs that name nobody.
    expect(title()).toBe('16 claims in 2 units; 10 of them stated or confirmed')
    expect(screen.getByText(/^They come from 5 origins/)).toBeTruthy()
  })
  it('opens a paragraph by its chip', () => {
    open()
    const chip = within(rows()[0] as HTMLElement).getByRole('link', { name: /^¶1/ })
    expect([chip.getAttribute('href'), chip.getAttribute('aria-label')]).toEqual([
      '#view=report&unit=p1',
      '¶1, paragraph 1',
    ])
  })
  it('shows more columns when they are asked for', () => {
    open('&columns=claims.reading,claims.evidence,claims.places,claims.documents,claims.spoken')
    expect(column('Reading').filter((one) => one === 'our reading')).toHaveLength(1)
    expect(column('Evidence')[4]).toBe('limited evidence')
    expect(column('Places')[11]).toBe('Turkey')
    expect(column('Documents').slice(0, 6)).toEqual(['', 'Document D', '', '', 'Document D', 'footnote 1'])
    expect(column('Statement with its speaker')[1]).toBe('According to The Team, Document D: p1-2 in English.')
    expect(column('Statement with its speaker')[0]).toBe('p1-1 in English.')
  })
  it('says in the words of the card who says so, and of a document that it is only referred to', () => {
    open('&columns=claims.documents', 'en', richDataset())
    expect(column('Who says so').slice(0, 4)).toEqual(['Watch, W/1', 'see W/2', 'no source named', 'the report itself'])
    expect(column('Documents').slice(0, 3)).toEqual(['W/1, footnote 1', 'see W/2', ''])
  })
  it('writes figures and periods in words', () => {
    open('&columns=claims.amount,claims.period&crime=extortion', 'en', moneyDataset())
    expect(column('Figures')).toEqual([
      '',
      'up to $2m a day: tolls',
      '$6m: the same tolls; nearly $300,000 in 12 months: fines',
    ])
    expect(column('Period')[2]?.replace(/\s/g, ' ')).toBe('Feb – Jun 2013')
  })
})

describe('the figures of claims', () => {
  const figure = (unit: string, n: number, measure: 'count' | 'mass' | 'duration' | 'income') => ({
    what: { en: `of ${unit}`, zh: unit },
    low: n,
    high: n,
    bound: 'exact' as const,
    unit,
    measure,
    additive: false,
  })
  const [claim] = data.claims
  const claims = [
    figure('year', 15, 'duration'),
    figure('tonne', 375, 'mass'),
    figure('tonne', 90, 'mass'),
    figure('USD', 5, 'income'),
    figure('USD', 2_000_000, 'income'),
    figure('person', 270, 'count'),
  ].map((one, i) => ({ ...(claim as (typeof data.claims)[number]), id: `claim:p1-${i + 1}`, quantities: [one] }))
  it('say what they are counted in, and stand by number among their own, money first, whichever way they are ordered', () => {
    const { atlas } = open('&columns=claims.amount&sort=amount', 'en', { ...data, claims })
    const figures = () => column('Figures').map((text) => text.replace(/:.*/, ''))
    expect(figures()).toEqual(['$5', '$2m', '270', '90 t', '375 t', '15 years'])
    act(() => atlas.actions.follow('#view=table&columns=claims.amount&sort=-amount'))
    expect(figures()).toEqual(['$2m', '$5', '270', '375 t', '90 t', '15 years'])
  })
})

describe('the table of activities', () => {
  it('lists by what our notes are on, each beside its row, and counts the rows without one', () => {
    open('&table=activities&count=notes', 'en', richDataset())
    const headings = [...document.querySelectorAll('tbody .table-heading')].map((one) => one.textContent)
    expect(headings[0]).toMatch(/^on the status.*one row$/)
    expect(headings.at(-1)).toMatch(/^none/)
    expect(labels()).toContain('Our notes')
    expect(column('Our notes').filter((text) => text.includes('The text speaks of it as done.'))).toHaveLength(1)
  })
  it('lists who leads, and leaves that blank where a body only supports', () => {
    open('&table=activities&count=none')
    expect(lines()).toEqual([
      'Activity 1 | Office X | ongoing | Oil | World | a1',
      'Activity 2 | Office X | completed | Oil, Kidnapping | Iraq, Mali | a2',
      'Activity 3 |  | ongoing |  | Sahel | a3',
    ])
  })
  it('says how many name no crime, and how many are completed', () => {
    open('&table=activities&count=none')
    expect(title()).toBe('3 activities; one names no crime')
    expect(
      screen.getByText(/^One is completed\. What the list of activities does not list is not denied\./),
    ).toBeTruthy()
  })
  it('has a column for those that support', () => {
    open('&table=activities&count=none&columns=activities.supports,activities.description')
    expect(column('Supported by')).toEqual(['', '', 'Office Y'])
    expect(column('What is done')[0]).toBe('What 1 does.')
  })
  it('leads from its chip to the row of the annex', () => {
    open('&table=activities&count=none')
    expect(
      within(rows()[2] as HTMLElement)
        .getByRole('link', { name: 'a3, activity 3' })
        .getAttribute('href'),
    ).toBe('#view=report&table=activities&count=none&unit=a3')
  })
})

describe('the table of recommendations', () => {
  it('lists what is asked, how strongly, of whom and where', () => {
    open('&table=recommendations&count=none')
    expect(column('Strength')).toEqual(['should', 'could'])
    expect(column('To whom')).toEqual(['Member States', 'Member States'])
    expect(column('¶')).toEqual(['¶4', '¶4'])
    expect(title()).toBe('2 of 2 recommendations share something with an activity')
    expect(screen.getByText(/^Our join, by crime, body, place or instrument. Sharing is not carrying out/)).toBeTruthy()
  })
  it('without a list of activities says how much is asked of whom, and nothing of sharing', () => {
    open('&table=recommendations&count=none', 'en', { ...data, activities: [] })
    expect(title()).toBe('2 recommendations; 2 addressed to Member States')
    expect(screen.getByText('One says must or should.')).toBeTruthy()
  })
  it('is counted by whom it asks, and each count by what is shared', () => {
    open('&table=recommendations')
    expect(rows()[0]?.textContent).toMatch(/^Member States .*2 rows · What is shared: /)
  })
  it('names each thing that is shared, with a chip for each activity that shares it', () => {
    open('&table=recommendations&count=none')
    const [first] = column('What it shares (our join)')
    expect(first).toMatch(/^Oil/)
    const chips = within(rows()[0] as HTMLElement).getAllByRole('link', { name: /^a\d/ })
    expect(chips[0]?.getAttribute('href')).toMatch(/view=report.*unit=a/)
  })
  it('says what each concerns when asked', () => {
    open('&table=recommendations&count=none&columns=recommendations.concerns')
    expect(column('Concerns')).toEqual(['Oil', 'Mali'])
  })
  it('orders by strength, the strongest first, and not by the alphabet', () => {
    open('&table=recommendations&sort=strength')
    expect(column('Strength')).toEqual(['should', 'could'])
  })
})

describe('the table of names', () => {
  it('counts for each name its claims, activities and what is asked of it', () => {
    open('&table=entities')
    // Alpha: four gains, two places. Oil: three gains, one place; two activities; one recommendation.
    expect(line(rowOf('Alpha'))).toBe('Alpha | group | 6 | – | – | ¶1¶2')
    expect(line(rowOf('Oil'))).toBe('Oil | crime | 4 | 2 | 1 | ¶1¶2')
    // The Team says three claims, and none is about it.
    expect(line(rowOf('The Team'))).toMatch(/^The Team \| [^|]+ \| 3 \| – \| – /)
    expect(line(rowOf('Gamma'))).toMatch(/^Gamma \| group \| – \| – \| – /)
  })
  it('names the one of which most is claimed', () => {
    open('&table=entities')
    expect(title()).toBe(`${data.entities.length} names; the most claims are on Alpha`)
    expect(screen.getByText(/^The claims on it number 6\./)).toBeTruthy()
  })
  it('begins it small in its sentence where it has no name of its own', () => {
    const entities = data.entities.map((one) => (one.id === 'group:alpha' ? { ...one, generic: true } : one))
    open('&table=entities', 'en', { ...data, entities })
    expect(title()).toMatch(/; the most claims are on alpha$/)
  })
  it('counts claims of one origin once when asked', () => {
    open('&table=entities&origin=once')
    // Of four gains of Alpha two have a source of their own; the two others and the two places are their paragraph’s.
    expect(column('Claims')[0]).toBe('4')
    expect(screen.getByText(/^The claims on it number 4\./)).toBeTruthy()
  })
  it('says what each is part of, and how else it is written', () => {
    open('&table=entities&columns=entities.within,entities.also')
    const within = column('Part of')
    const names = column('Name')
    expect(within[names.indexOf('Mosul')]).toBe('Iraq')
    expect(within[names.indexOf('Oil')]).toBe('Natural resources')
    expect(within[names.indexOf('Alpha')]).toBe('')
    expect(column('Also written').slice(0, 2)).toEqual(['A-1', 'BT'])
  })
})

describe('the table of sources', () => {
  it('counts what rests on each, what would go with it alone, and of how many origins', () => {
    open('&table=sources')
    const figures = lines().map((one) => one.split(' | '))
    expect(figures.map(([name, , ...rest]) => [name, ...rest.slice(0, 3)])).toEqual([
      ['The Team', '3', '3', '2'],
      ['Document D', '2', '2', '1'],
      ['footnote 1', '1', '1', '1'],
      ['The Press', '1', '1', '1'],
      ['No source named, or the report itself', '11', '11', '2'],
    ])
  })
  it('says how much names no source, and on whom most rests', () => {
    open('&table=sources')
    expect(title()).toBe('11 of 16 claims name no source; 3 rest on The Team alone')
  })
  it('counts in its headline as its columns do: claims of one origin once when asked', () => {
    open('&table=sources&origin=once')
    expect(line(rowOf('No source named'))).toMatch(/\| 2 \| 2 \| 2 \|/)
    expect(title()).toBe('2 of 5 claims name no source; 2 rest on The Team alone')
  })
  it('has nothing to select where there is nothing to go to', () => {
    open('&table=sources')
    expect(rowOf('No source named, or the report itself').querySelector('input[aria-label^="Select"]')).toBeNull()
    expect(rowOf('The Team').querySelector('input[aria-label="Select The Team"]')).toBeTruthy()
    expect(rowOf('No source named, or the report itself').getAttribute('aria-selected')).toBeNull()
  })
  it('leaves a source out, keeps its row here, and takes its claims from every other table', async () => {
    const { atlas } = open('&table=sources')
    const trust = screen.getByLabelText<HTMLInputElement>('Count what rests on Document D')
    await userEvent.click(trust)
    expect(atlas.store.getState().view.facets).toEqual({ without: ['doc:d'] })
    expect(rowOf('Document D').textContent).toContain('left out')
    expect(trust.checked).toBe(false)
    expect(rows()).toHaveLength(5)
    act(() => atlas.actions.choose('table', 'claims'))
    expect(rows()).toHaveLength(14)
    expect(lines().join()).not.toContain('limited evidence')
  })
  it('takes a source back', async () => {
    const { atlas } = open('&table=sources&without=body:team')
    expect(rowOf('The Team').textContent).toContain('left out')
    await userEvent.click(screen.getByLabelText('Count what rests on The Team'))
    expect(atlas.store.getState().view.facets).toEqual({})
  })
})

describe('the table of threat and response', () => {
  const gaps = '&table=gaps'
  it('sets beside each crime and region its claims, groups, activities and those who lead', () => {
    open(gaps)
    const figures = lines().map((one) => one.split(' | ').slice(0, 5).join(' | '))
    expect(figures).toEqual([
      'Natural resources | Alpha, Beta | 7 | 2 | Office X',
      'Oil | Alpha, Beta | 4 | 2 | Office X',
      'Gold | Alpha (our reading) | 3 | none listed | ',
      'Extortion | Alpha | 1 | none listed | ',
      'Kidnapping | Beta | 3 | 1 | Office X',
      'Middle East | Alpha | 4 | 1 | Office X',
      'Sahel | Beta | 5 | 2 | Office X',
    ])
  })
  it('sets apart that no activity names a crime: that is a finding', () => {
    open(gaps)
    const findings = [...document.querySelectorAll('.table-finding')].map((one) => line(one.closest('tr') as Element))
    expect(findings.map((one) => one.split(' | ')[0])).toEqual(['Gold', 'Extortion'])
    expect(title()).toBe('2 crimes and no region are named by no activity')
  })
  it('says beside a gap that rows name the whole it is part of', () => {
    const [first] = data.activities
    if (!first) throw new Error('no activity')
    const whole = { ...first, crimes: [{ id: 'crime:natural-resources', basis: 'named' as const, at: [1] }] }
    const of = { ...data, activities: [whole, ...data.activities.slice(1)] }
    const { unmount } = open(gaps, 'en', of)
    expect(line(rowOf('Gold'))).toContain('| none listed one names its whole, natural resources |')
    expect(line(rowOf('Extortion'))).toContain('| none listed |')
    expect(title()).toBe('2 crimes (one of them part of one that is named) and no region are named by no activity')
    unmount()
    open(gaps, 'zh', of)
    expect(rowOf('黄金').textContent).toContain('未列出 1项提及其所属的自然资源')
  })
  it('claims no gap where only a filter takes the activities away', () => {
    open(`${gaps}&status=completed`)
    expect(line(rowOf('Oil'))).toContain('| 4 | 1 | Office X | 1 completed |')
    expect(document.querySelectorAll('.table-finding')).toHaveLength(2)
    expect(title()).toBe('2 crimes and no region are named by no activity')
  })
  it('says how far the activities are', () => {
    open(gaps)
    expect(line(rowOf('Sahel'))).toContain('1 ongoing, 1 completed')
  })
  it('leaves out what the report says nothing of', () => {
    open(gaps)
    expect(lines().join()).not.toContain('Cybercrime')
  })
  it('shows some units as chips, and says how many more there are', () => {
    open(gaps, 'en', moneyDataset())
    expect(line(rowOf('Natural resources'))).toMatch(/¶1–3a1–2$/)
  })
})

describe('in Chinese the table', () => {
  it('says claims in Chinese: names, relation, statement, certainty', () => {
    open('', 'zh')
    expect(line(rows()[1])).toBe('甲团 | 获益于 | 石油 | p1-2的中文。 | 据报 | 小组、文件丁 | ¶1')
    expect(line(rows()[4])).toContain('证据有限')
  })
  it('says a gap as a finding', () => {
    open('&table=gaps', 'zh')
    const findings = [...document.querySelectorAll('.table-finding')].map((one) => one.textContent)
    expect(findings).toHaveLength(2)
    for (const one of findings) expect(one).toMatch(/^\p{Script=Han}+$/u)
  })
})
