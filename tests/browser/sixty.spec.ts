// The sixty questions of an analyst, each asked of the page: is the answer on screen after three actions at most, with
// every unit that it rests on, and without scrolling?

import type { Browser, Page } from '@playwright/test'
import { QUESTIONS, type Question } from '../questions.ts'
import { missingFacts, missingUnits, readScreen } from './on-screen.ts'
import { expect, openPicture, test } from './page.ts'
import { act, startAgain } from './ways.ts'

const LANGUAGES = ['en', 'zh'] as const

/** What is wanting on screen. */
async function wanting(page: Page, { expected, units }: Question): Promise<string[]> {
  const screen = await readScreen(page)
  return [...missingFacts(screen, expected), ...missingUnits(screen, units)]
}

async function go(page: Page, { lang, way }: Question): Promise<void> {
  await startAgain(page, lang)
  for (const action of way) await act(page, action)
}

/** A page of a language that one question after another is asked of, and what its console said. */
async function openIn(browser: Browser, lang: (typeof LANGUAGES)[number]): Promise<{ page: Page; said: string[] }> {
  // Nothing moves, and the picture is the one at rest, which the canvas repeats: its labels are text.
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', ({ message }) => said.push(message))
  await openPicture(page, lang === 'zh' ? '#lang=zh' : '')
  return { page, said }
}

for (const lang of LANGUAGES)
  test.describe(`asked in ${lang === 'en' ? 'English' : 'Chinese'}`, () => {
    let asked: { page: Page; said: string[] }
    test.beforeAll(async ({ browser }) => {
      asked = await openIn(browser, lang)
    })
    test.afterAll(() => asked.page.close())

    for (const question of QUESTIONS.filter((one) => one.lang === lang))
      test(`${question.id}: ${question.question}`, async () => {
        expect(question.way.length, 'actions').toBeLessThanOrEqual(3)
        await go(asked.page, question)
        await expect.poll(() => wanting(asked.page, question), 'not on screen').toEqual([])
        expect(asked.said, 'console messages').toEqual([])
      })
  })
