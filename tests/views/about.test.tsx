import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readAgreement } from '../../src/commands/read-atlas.ts'
import { unitMark, unitName } from '../../src/i18n/units.ts'
import { About } from '../../src/views/about/About.tsx'
import { atlasAt, renderAt } from './atlas.tsx'

const { dataset } = atlasAt().atlas.graph

describe('the about page', () => {
  it('counts what the dataset holds', () => {
    renderAt(<About />, '#view=about')
    const count = (label: string) => screen.getByText(label).closest('div')?.querySelector('dd')?.textContent
    expect(count('units of the report')).toBe('160')
    expect(count('claims')).toBe(String(dataset.claims.length))
    expect(count('recommendations')).toBe(String(dataset.recommendations.length))
    const kinds = screen.getByRole('table', { name: 'Things named, by kind' })
    expect(within(kinds).getByRole('row', { name: 'Groups 11' })).toBeTruthy()
  })
  it('says that every claim is proved, and against which hash', () => {
    renderAt(<About />, '#view=about')
    expect(
      screen.getByText(
        new RegExp(
          `^${dataset.claims.length} claims, and all activities and recommendations, are proved against SHA-256`,
        ),
      ),
    ).toBeTruthy()
    expect(screen.getAllByText(/^[0-9a-f]{64}$/)).toHaveLength(2)
  })
  it('gives the agreement of the two codings', () => {
    renderAt(<About />, '#view=about')
    const { same, of } = readAgreement('data').table.certainties
    const row = screen.getByRole('row', { name: /^Certainty of shared claims/ })
    expect(row.textContent).toContain(`${same} of ${of}, ${Math.round((100 * same) / of)}%`)
  })
  it('says what is proved beside subject, hedge and figure, and what is not', () => {
    renderAt(<About />, '#view=about')
    const inferred = dataset.claims.filter(({ reading }) => reading === 'inferred').length
    expect(screen.getByText(/carry the relation/).textContent).toContain(`(${inferred})`)
    for (const what of [/accounted for/, /Small words/, /The one-line gists of all 160 units/, /parts and a whole/])
      expect(screen.getByText(what)).toBeTruthy()
    expect(screen.getByText(/^Not proved/)).toBeTruthy()
  })
  it('gives the agreement on ends, relation and certainty by kind of unit', () => {
    renderAt(<About />, '#view=about')
    const table = screen.getByRole('table', { name: 'Claims, by kind of unit' })
    const { kinds } = readAgreement('data')
    for (const { ends } of kinds) expect(table.textContent).toContain(`${ends.same} of ${ends.of}`)
    expect(within(table).getAllByRole('row')).toHaveLength(kinds.length + 1)
  })
  it('says for whom it works, where that ends and whom to tell', () => {
    renderAt(<About />, '#view=about')
    const statement = screen.getByRole('heading', { name: 'Accessibility' })
    expect(statement.nextElementSibling?.textContent).toMatch(/WCAG 2\.2, level AA/)
    expect(screen.getByText(/^In the light and dark themes, lines/)).toBeTruthy()
    expect(screen.getByText(/tell whoever runs this site/)).toBeTruthy()
  })
  it('leads from its limits to the paragraphs that state them', () => {
    renderAt(<About />, '#view=about')
    const units = dataset.guide.limits.flatMap((limit) => limit.units)
    expect(units.length).toBeGreaterThan(0)
    for (const unit of units)
      expect(
        screen
          .getAllByRole('link', { name: `${unitMark(unit, 'en')}, ${unitName(unit, 'en')}` })
          .map((link) => link.getAttribute('href')),
      ).toContainEqual(expect.stringContaining(`unit=${unit}`))
  })
  it('lists the packages it ships, under licences that allow it', () => {
    renderAt(<About />, '#view=about')
    const rows = within(screen.getByRole('table', { name: /^Packages/ })).getAllByRole('row')
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows)
      expect(row.textContent).toMatch(/(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0)sha512-[\w+/]{86}==$/)
    expect(screen.getByRole('link', { name: 'The words of their licences' }).getAttribute('href')).toBe('licences.txt')
    expect(screen.getByRole('link', { name: /CycloneDX/ }).getAttribute('href')).toBe('sbom.cdx.json')
  })
  it('says all of it in Chinese', () => {
    renderAt(<About />, '#view=about', 'zh')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('关于 Nexus Atlas')
    expect(screen.getByText(new RegExp(`^${dataset.claims.length}条论断以及全部活动和建议，均对照`))).toBeTruthy()
  })
})
