// Are the words of a briefing said in the language that they are in, whichever the page speaks?

import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Spoken } from '../../../src/app/present/Spoken.tsx'
import { spoken, spokenIn } from '../../../src/app/present/spoken.ts'
import { turnArrows } from '../../../src/app/present/turn-arrows.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'

const set = (locale: string, en: string, zh: string) =>
  render(
    <LanguageContext value={locale}>
      <p>
        <Spoken of={{ en, zh }} />
      </p>
    </LanguageContext>,
  ).container.querySelector('p')?.innerHTML

describe('what is said in a briefing', () => {
  it('stands as it is in a page of its language, with its figures bold', () => {
    expect(set('en', 'About **$2 million**.', '约200万美元。')).toBe('About <strong>$2 million</strong>.')
    expect(set('zh', 'Oil.', '石油。')).toBe('石油。')
  })
  it('tells its language and direction in a page of another', () => {
    expect(set('ar-XB', 'Oil.', '石油。')).toBe('<span lang="en" dir="ltr">Oil.</span>')
    expect(set('zh', 'Oil.', ' ')).toBe('<span lang="en" dir="ltr">Oil.</span>')
    expect(set('en', '', '石油。')).toBe('<span lang="zh" dir="ltr">石油。</span>')
  })
  it('is nothing where nothing is said in any', () => {
    expect([spoken({ en: ' ', zh: '' }, 'zh'), spokenIn({ en: ' ', zh: '' }, 'zh')]).toEqual(['', 'zh'])
    expect(set('en', '', '')).toBe('')
  })
})

describe('the arrows of a briefing', () => {
  it('point the way that scenes follow one another, which is the way one reads', () => {
    expect(turnArrows('zh')).toEqual({ on: '→', back: '←' })
    expect(turnArrows('ar-XB')).toEqual({ on: '←', back: '→' })
  })
})
