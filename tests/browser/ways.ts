// How does a test go the way of a first visitor? Each action as a person does it.

import type { Page } from '@playwright/test'
import type { Action } from '../questions.ts'
import { expect } from './page.ts'

/** Does one action. */
export async function act(page: Page, action: Action): Promise<void> {
  if ('search' in action) {
    await page.keyboard.press('Control+k')
    await page.locator('[cmdk-input]').fill(action.search)
    const first = page.getByRole('dialog').getByRole('option').first()
    await expect(first).toHaveAttribute('aria-selected', 'true')
    if (action.enter) await page.keyboard.press('Enter')
  } else if ('click' in action) {
    const { role, name, exact = false, shift = false } = action.click
    const target = page.getByRole(role, { name, exact }).filter({ visible: true }).first()
    await expect(target).toBeInViewport({ ratio: 0.5 })
    await target.click(shift ? { modifiers: ['Shift'] } : {})
  } else {
    await page.keyboard.press(action.press)
  }
}

/** The page as a visitor first finds it, in a language; the address is all of its state. */
export async function startAgain(page: Page, lang: 'en' | 'zh'): Promise<void> {
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape')
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    lang === 'zh' ? '#lang=zh' : '#',
  )
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await expect(page.getByText(lang === 'zh' ? '也可以从问题开始' : 'Or start from a question')).toBeVisible()
}
