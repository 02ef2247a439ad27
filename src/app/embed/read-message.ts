// What does a page ask of the frame in it? Whatever comes is read here, before anything acts on it: one of our requests, or why it
// is none.

import type { AtlasIgnored, AtlasQuestion, AtlasRequest } from '../../embed/embed.d.ts'

/** The version that is spoken. */
export const VERSION = 1

/** A request, or the reason for which a message is ignored. */
export type ReadMessage = { readonly request: AtlasRequest } | { readonly ignored: keyof AtlasIgnored }

/** No link is longer. */
const LONGEST = 20_000
const LONGEST_NAME = 100

/** Reads what came. Only parts of its own count: nothing is asked of what every object answers to. */
export function readMessage(data: unknown): ReadMessage {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'nexusAtlas')) return { ignored: 'unknown' }
  const said = new Map(Object.entries(data))
  if (said.get('nexusAtlas') !== VERSION) return { ignored: 'version' }
  // What a frame says, come back to it.
  if (said.has('event') || said.has('answer')) return { ignored: 'unknown' }
  if ([...said.values()].some((value) => typeof value === 'string' && value.length > LONGEST))
    return { ignored: 'large' }
  const id = said.get('id')
  const question = questionIn(said)
  if (question === undefined || !isId(id)) return { ignored: 'malformed' }
  return { request: { nexusAtlas: VERSION, id, ...question } }
}

function isId(id: unknown): id is string | number {
  return Number.isFinite(id) || isName(id)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME
}

function questionIn(said: ReadonlyMap<string, unknown>): AtlasQuestion | undefined {
  const ask = said.get('ask')
  switch (ask) {
    case 'state':
    case 'describe':
    case 'status':
    case 'height':
      return { ask }
    case 'set': {
      const state = said.get('state')
      return typeof state === 'string' ? { ask, state } : undefined
    }
    case 'scene': {
      const briefing = said.get('briefing')
      const scene = said.get('scene')
      const step = said.get('step') ?? 1
      if (!isName(briefing) || !isName(scene)) return undefined
      return typeof step === 'number' && Number.isInteger(step) && step >= 1
        ? { ask, briefing, scene, step }
        : undefined
    }
    default:
      return undefined
  }
}
