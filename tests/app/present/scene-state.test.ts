// Is what a scene shows told from what somebody went on to, and not by how the link to it is dressed?

import { expect, it } from 'vitest'
import { showsSame } from '../../../src/app/present/scene-state.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'

it.each([{ data: '01234567' }, { language: 'zh', theme: 'dark' }, { room: 'a' }] as const)(
  'a link to a scene may say of itself what it likes: %o',
  (own) => {
    expect(showsSame({ ...DEFAULT_STATE, ...own }, DEFAULT_STATE)).toBe(true)
  },
)

it('who selects something has gone on', () => {
  expect(showsSame({ ...DEFAULT_STATE, selected: ['group:x'] }, DEFAULT_STATE)).toBe(false)
})
