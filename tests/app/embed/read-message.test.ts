// What a page asks is read before anything acts on it: one of ours, or why it is none.

import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/app/embed/read-message.ts'
import { resizerId } from '../../../src/app/embed/tell-height.ts'

const ours = (more: object) => readMessage({ nexusAtlas: 1, id: 'a', ...more })

describe('a request', () => {
  it.each(['state', 'describe', 'status', 'height'])('needs nothing but its name: %s', (ask) => {
    expect(ours({ ask, other: 1 })).toEqual({ request: { nexusAtlas: 1, id: 'a', ask } })
  })
  it('sets a state that is a text', () => {
    expect(ours({ ask: 'set', state: '' })).toEqual({ request: { nexusAtlas: 1, id: 'a', ask: 'set', state: '' } })
    expect(ours({ ask: 'set' })).toEqual({ ignored: 'malformed' })
    expect(ours({ ask: 'set', state: { toString: 1 } })).toEqual({ ignored: 'malformed' })
  })
  it('goes to a scene, at its first step where none is named', () => {
    expect(ours({ ask: 'scene', briefing: 'b', scene: 's' })).toEqual({
      request: { nexusAtlas: 1, id: 'a', ask: 'scene', briefing: 'b', scene: 's', step: 1 },
    })
    for (const step of [0, 1.5, '1', Number.POSITIVE_INFINITY])
      expect(ours({ ask: 'scene', briefing: 'b', scene: 's', step })).toEqual({ ignored: 'malformed' })
  })
  it.each([0, -1, 1.5, 'x', 'x'.repeat(100)])('is named by a number or a short text: %s', (id) => {
    expect(readMessage({ nexusAtlas: 1, id, ask: 'state' })).toEqual({ request: { nexusAtlas: 1, id, ask: 'state' } })
  })
  it.each([undefined, null, '', 'x'.repeat(101), Number.NaN, {}, []])('is named by nothing else: %s', (id) => {
    expect(readMessage({ nexusAtlas: 1, id, ask: 'state' })).toEqual({ ignored: 'malformed' })
  })
})

describe('what is none', () => {
  it.each([undefined, null, 0, 'text', [], {}, new Map([['nexusAtlas', 1]])])('is not ours: %s', (data) => {
    expect(readMessage(data)).toEqual({ ignored: 'unknown' })
  })
  it.each([0, 2, '1', null, {}])('speaks another version: %s', (nexusAtlas) => {
    expect(readMessage({ nexusAtlas, id: 1, ask: 'state' })).toEqual({ ignored: 'version' })
  })
  it('is what a frame says itself', () => {
    expect(readMessage({ nexusAtlas: 1, event: 'ready', state: '#' })).toEqual({ ignored: 'unknown' })
    expect(readMessage({ nexusAtlas: 1, answer: 1, ok: true })).toEqual({ ignored: 'unknown' })
  })
  it('is longer than any link', () => {
    expect(ours({ ask: 'set', state: 'x'.repeat(20_001) })).toEqual({ ignored: 'large' })
    expect(ours({ ask: 'state', more: 'x'.repeat(5_000_000) })).toEqual({ ignored: 'large' })
  })
  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', ''])(
    'asks what every object answers to: %s',
    (ask) => {
      expect(ours({ ask })).toEqual({ ignored: 'malformed' })
    },
  )
  it('has its parts from a prototype', () => {
    const inherited = Object.create({ nexusAtlas: 1, id: 1, ask: 'state' })
    expect(readMessage(inherited)).toEqual({ ignored: 'unknown' })
    expect(readMessage(JSON.parse('{"__proto__":{"nexusAtlas":1,"id":1,"ask":"state"}}'))).toEqual({
      ignored: 'unknown',
    })
    expect(readMessage(JSON.parse('{"nexusAtlas":1,"id":1,"__proto__":{"ask":"state"}}'))).toEqual({
      ignored: 'malformed',
    })
  })
})

describe('the first message of iframe-resizer', () => {
  it('names the frame', () => {
    expect(resizerId('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset')).toBe('iFrameResizer0')
  })
  it.each(['[iFrameSizer]', '[iFrameSizer]<a>:1', 'x[iFrameSizer]a:1', `[iFrameSizer]a:${'1'.repeat(2000)}`, null, 7])(
    'is no other: %s',
    (data) => {
      expect(resizerId(data)).toBeUndefined()
    },
  )
})
