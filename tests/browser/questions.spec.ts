// The questions this page is for, each answered in three actions at most, as the README's table says.

import type { Page } from '@playwright/test'
import { expect, mark, open, test } from './page.ts'

interface Question {
  readonly asks: string
  /** Each is one action of a person. */
  readonly actions: readonly ((page: Page) => Promise<void>)[]
  readonly answer: (page: Page) => Promise<void>
}

const click = (id: string) => async (page: Page) => {
  await mark(page, id).dispatchEvent('click')
}
const add = (id: string) => async (page: Page) => {
  await mark(page, id).dispatchEvent('click', { shiftKey: true })
}
const tab = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click()

const QUESTIONS: readonly Question[] = [
  {
    asks: 'How is A connected to B, and how firm is the weakest step?',
    actions: [
      click('group:isil'),
      add('body:unodc'),
      (page) => page.getByRole('button', { name: 'Paths between them' }).click(),
    ],
    answer: (page) => expect(page.locator('.path').first()).toContainText('Weakest step'),
  },
  {
    asks: 'What do two groups share and what is only one’s?',
    actions: [click('group:isil'), add('group:taliban')],
    answer: async (page) => {
      await expect(page.getByRole('heading', { name: 'Both' }).first()).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Only ISIL' }).first()).toBeVisible()
    },
  },
  {
    asks: 'Which crimes or regions does no UN activity address?',
    actions: [tab('Table'), (page) => page.getByRole('link', { name: 'Threat and response' }).click()],
    answer: (page) => expect(page.locator('.table-finding').first()).toHaveText('none listed'),
  },
  {
    asks: 'What remains if I do not trust this source?',
    actions: [
      tab('Table'),
      (page) => page.getByRole('link', { name: 'Sources' }).click(),
      (page) => page.getByRole('checkbox', { name: 'Count what rests on UNODC', exact: true }).click(),
    ],
    answer: (page) => expect(page.getByRole('button', { name: 'Remove “Without source: UNODC”' })).toBeVisible(),
  },
  {
    asks: 'What remains without anything below “reported”?',
    actions: [(page) => page.getByRole('radio', { name: /estimated, reported/ }).check()],
    answer: (page) => expect(page.getByRole('heading', { name: /reported: \d+ of 21 ties remain/ })).toBeVisible(),
  },
  {
    asks: 'How many claims hang on one document?',
    actions: [
      tab('Table'),
      (page) => page.getByRole('link', { name: 'Sources' }).click(),
      (page) =>
        page
          .getByRole('columnheader', { name: /rest on it alone|Only on it|alone/i })
          .getByRole('link')
          .click(),
    ],
    answer: (page) => expect(page.getByRole('heading', { level: 1 })).toContainText(/rest on .* alone/),
  },
  {
    asks: 'Who does what in the Sahel?',
    actions: [
      tab('Map'),
      (page) => page.getByRole('link', { name: 'UN activities' }).click(),
      (page) =>
        page
          .locator('.map-list a', { hasText: /^Sahel/ })
          .first()
          .click(),
    ],
    answer: async (page) => {
      await expect(page.locator('.map-thing').first()).toBeVisible()
      await expect(page.getByRole('region', { name: 'Details' }).locator('.answer-row .chip').first()).toBeVisible()
    },
  },
  {
    asks: 'Where is the money, who says so?',
    actions: [tab('Figures'), (page) => page.locator('.money-name').first().click()],
    answer: (page) =>
      expect(page.getByRole('region', { name: 'Details' }).locator('.claim-source').first()).toBeVisible(),
  },
]

for (const { asks, actions, answer } of QUESTIONS)
  test(`${asks} In ${actions.length} actions.`, async ({ page }) => {
    expect(actions.length).toBeLessThanOrEqual(3)
    await open(page)
    for (const act of actions) await act(page)
    await answer(page)
  })
