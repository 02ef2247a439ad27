// A link that was made with other data: is it said what has changed of what it shows, with the old words beside the new?

import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WhatChanged } from '../../../src/app/changes/WhatChanged.tsx'
import { pageData } from '../../../src/core/export/page-data.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Was } from '../../../src/core/model/history.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { loadWords } from '../../../src/i18n/words.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const dataset = pageData(richDataset())
const OLD = 'a'.repeat(64)
const NOW = 'b'.repeat(64)

/** The claims of one group that its network shows, and one that it does not. */
const [shown, other] = ['group:red', 'group:blue'].map((id) =>
  dataset.claims.find((claim) => claim.subject === id && claim.reading === 'explicit'),
) as [Claim, Claim]

/** Shows what is said of a link of the older version, where the site has this history. */
function open(was: Was | null, hash = '', language = 'en', also: readonly string[] = []) {
  const history = { $schema: 'x', steps: [{ version: OLD, was, also }], version: NOW }
  vi.stubGlobal('fetch', async () =>
    was === null ? new Response(null, { status: 404 }) : new Response(JSON.stringify(history)),
  )
  const { atlas } = atlasAt(hash, language, dataset)
  render(
    <AtlasContext value={atlas}>
      <LanguageContext value={language}>
        <WhatChanged was="aaaaaaaa" is="bbbbbbbb" />
      </LanguageContext>
    </AtlasContext>,
  )
  return userEvent.setup()
}
const reworded = (claim: Claim): Claim => ({
  ...claim,
  statement: { en: 'In **older** words.', zh: '旧文。' },
})

afterEach(() => vi.unstubAllGlobals())

describe('what has changed since a link was made', () => {
  it('is counted of what the link shows, and not of the rest', async () => {
    const user = open({ claims: { [shown.id]: reworded(shown), [other.id]: reworded(other) } }, '#select=group:red')
    expect(
      await screen.findByText(/aaaaaaaa; this site now has bbbbbbbb\. Of what is shown here: 1 is reworded\./),
    ).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'What has changed' }))
    const dialog = within(screen.getByRole('dialog', { name: 'What has changed' }))
    const rows = dialog.getAllByRole('listitem')
    expect(rows).toHaveLength(1)
    const row = within(rows[0] as HTMLElement)
    expect(row.getByText('older').tagName).toBe('STRONG')
    expect(row.getByRole('heading', { name: 'Then' }).nextElementSibling?.textContent).toBe('In older words.')
    expect(row.getByRole('heading', { name: 'Now' }).nextElementSibling?.textContent).toBe(
      shown.statement.en.replaceAll('**', ''),
    )
    expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))[0]).toContain(
      `unit=${shown.evidence[0]?.unit}`,
    )
    await user.click(dialog.getByRole('radio', { name: 'The whole report (2)' }))
    expect(dialog.getAllByRole('listitem')).toHaveLength(2)
  })
  it('is told of a claim that is gone, and of one that came', async () => {
    const gone = { ...shown, id: 'claim:p1-99' }
    const user = open({ claims: { [shown.id]: null, [gone.id]: gone } }, '#select=group:red', 'en', ['guide'])
    expect(await screen.findByText(/1 is new and 1 is gone\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'What has changed' }))
    const [came, went] = screen.getAllByRole('listitem').map((row) => within(row))
    expect([came?.queryByText('New'), came?.queryByText('Then')].map(Boolean)).toEqual([true, false])
    expect([went?.queryByText('Gone'), went?.queryByText('Now')].map(Boolean)).toEqual([true, false])
    expect(screen.getByText('Also changed: where to begin, and headings.')).toBeTruthy()
  })
  it('says how firm a claim was and is, with the word of either', async () => {
    const weaker: Claim = { ...shown, certainty: 'alleged', hedge: null }
    const user = open({ claims: { [shown.id]: weaker } }, '#select=group:red')
    await screen.findByText(/1 is firmer/)
    await user.click(screen.getByRole('button', { name: 'What has changed' }))
    const row = screen.getByRole('listitem').textContent ?? ''
    expect(row).toContain(dataset.ontology.certainties.alleged.en)
    expect(row).toContain(dataset.ontology.certainties[shown.certainty].en)
  })
  it('is nothing where only other things have changed, and the list of all is a step away', async () => {
    const user = open({ claims: { [other.id]: reworded(other) } }, '#select=group:red')
    expect(await screen.findByText(/Nothing that is shown here has changed since\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'What has changed' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })
  it('is not known without a history, and that is said', async () => {
    open(null)
    expect(await screen.findByText(/does not know what has changed since\./)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('is said in Chinese, and what changed in English only is said to be so', async () => {
    const old = { ...reworded(shown), statement: { en: 'Older.', zh: shown.statement.zh } }
    await loadWords('zh')
    const user = open({ claims: { [shown.id]: old } }, '#select=group:red', 'zh')
    await waitFor(() => expect(screen.getByText(/此处所示内容中：1项改写。/)).toBeTruthy())
    await user.click(screen.getByRole('button', { name: '有何变化' }))
    expect(screen.getByText('另一语言的文字改写')).toBeTruthy()
  })
})
