// The dialog that takes the data: what each scope holds, what the worker is asked, what came of it, and that it can be called off.

import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { WriteData } from '../../../src/app/data-out/ask-worker.ts'
import { DataDialog } from '../../../src/app/data-out/DataDialog.tsx'
import type { DataQuestion } from '../../../src/app/data-out/make-file.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { renderAt } from '../../views/page.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const saved: string[] = []
beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

const DATASET = atlasDataset()
const { claims, activities, recommendations } = DATASET
const ALL = claims.length + activities.length + recommendations.length

/** The dialog over a site that has the report under whatever name it is open, or has none. */
function open(write: WriteData, hash = '', language = 'en', hasReports = true) {
  const { atlas } = renderAt(<DataDialog onClose={() => {}} write={write} />, hash, language, DATASET)
  const { id } = atlas.source
  const report = { id, symbol: 'R/1', title: { en: 'R', zh: 'R' }, date: '2015', languages: ['en'], proved: false }
  const list = { reports: hasReports ? [{ ...report, file: `${id}.json`, version: '0'.repeat(64) }] : [] }
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) =>
    Response.json(String(address).endsWith('index.json') ? list : { address }),
  )
}

const said = () => screen.getByRole('status').textContent
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const file = { name: 'made.zip', type: 'application/zip', bytes: new Uint8Array(2500) }

it('asks for all of it where nothing is selected, saves what comes, and once more on demand', async () => {
  const asked: DataQuestion[] = []
  open(async (question) => {
    asked.push(question)
    return file
  })
  expect(screen.getByRole('radio', { name: `All of it: ${ALL}` })).toHaveProperty('checked', true)
  await press('Save')
  await waitFor(() => expect(said()).toBe('Saved: made.zip, 3 kB.'))
  expect(asked[0]).toMatchObject({ format: 'csv', language: 'en', lens: 'nexus' })
  expect(asked[0]?.stands).toBeUndefined()
  await press('Save it again')
  expect(saved).toEqual(['made.zip', 'made.zip'])
})

it('asks for what is selected by its ids, in the form and language that are chosen, with the schema where that goes along', async () => {
  const asked: DataQuestion[] = []
  open(
    async (question) => {
      asked.push(question)
      return file
    },
    '#select=group:alpha',
    'zh',
  )
  await userEvent.click(screen.getByRole('radio', { name: /^JSON及其模式/ }))
  await press('保存')
  await waitFor(() => expect(said()).toBe('已保存：made.zip，3 kB。'))
  const own = claims.filter(({ subject, object }) => [subject, object].includes('group:alpha')).map(({ id }) => id)
  expect(asked[0]?.stands).toEqual(expect.arrayContaining(own))
  expect(asked[0]).toMatchObject({
    format: 'json',
    language: 'zh',
    schema: expect.stringContaining('report.schema.json'),
  })
})

it('says how far it is, and what was called off is not saved', async () => {
  let finish = () => {}
  open((_question, told) => {
    told('writing')
    return new Promise((resolve) => {
      finish = () => resolve(file)
    })
  })
  await press('Save')
  await waitFor(() => expect(said()).toBe('The file is being written …'))
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.8)
  await press('Cancel')
  expect(said()).toBe('Cancelled. Nothing was saved.')
  finish()
  await press('Save')
  expect(saved).toEqual([])
})

it('says what went wrong, that the data did not come, and that there is nothing', async () => {
  open(() => Promise.reject(new Error('no room')))
  await press('Save')
  await waitFor(() => expect(said()).toBe('The file could not be made: no room'))
  await userEvent.click(screen.getByRole('radio', { name: 'What is selected: 0' }))
  await press('Save')
  expect(said()).toMatch(/^Nothing to save: nothing is selected/)
})

it('says that the data did not come where the site has none', async () => {
  open(async () => file, '', 'en', false)
  await press('Save')
  await waitFor(() => expect(said()).toBe('The data could not be fetched. Nothing was saved; try again.'))
  expect(saved).toEqual([])
})
