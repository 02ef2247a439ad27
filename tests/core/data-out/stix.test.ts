// STIX, object by object against what its specification (2.1, OASIS) asks of each: the schemas themselves are not at hand.

import { describe, expect, it } from 'vitest'
import { writeStix } from '../../../src/core/data-out/stix.ts'
import { uuidOf } from '../../../src/core/data-out/uuid.ts'
import { HOSTILE, hostile, PACK, real } from './taken.ts'

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string }

/** What each object must have beside what all have. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  identity: ['name'],
  'marking-definition': ['definition_type', 'definition'],
  'extension-definition': ['name', 'schema', 'version', 'extension_types', 'created_by_ref'],
  report: ['name', 'published', 'object_refs'],
  'threat-actor': ['name'],
  'attack-pattern': ['name'],
  location: ['region'],
  'course-of-action': ['name'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  note: ['content', 'object_refs'],
}

const ID = /^([a-z][a-z-]+)--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const read = (text: string) => {
  const bundle = JSON.parse(text) as {
    readonly type: string
    readonly id: string
    readonly objects: readonly StixObject[]
  }
  return { ...bundle, of: (type: string) => bundle.objects.filter((one) => one.type === type) }
}

/** Every reference in an object, wherever it stands. */
function refsIn(value: unknown, key = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => refsIn(one, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => [...(ID.test(name) ? [name] : []), ...refsIn(inner, name)])
  return /_refs?$/.test(key) && typeof value === 'string' ? [value] : []
}

describe.each([
  ['the real report', () => real()],
  ['a made-up one', () => hostile()],
  ['a part of nothing', () => real(new Set())],
])('%s', (_, taken) => {
  const { type, id, objects } = read(writeStix(taken()))
  it('is a bundle of objects that each have what their type asks for', () => {
    expect([type, ID.exec(id)?.[1]]).toEqual(['bundle', 'bundle'])
    for (const object of objects) {
      expect(ID.exec(object.id)?.[1]).toBe(object.type)
      expect(object['spec_version']).toBe('2.1')
      expect(object['created']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
      const missing = (REQUIRED[object.type] ?? ['unknown type']).filter((name) => object[name] === undefined)
      expect(missing, object.type).toEqual([])
      for (const [name, value] of Object.entries(object)) {
        expect(name).toMatch(/^[a-z0-9_]{3,250}$|^id$/)
        if (Array.isArray(value)) expect(value.length, `${object.type}.${name}`).toBeGreaterThan(0)
      }
    }
  })
  it('has no id twice, and refers to nothing that is not in it', () => {
    const ids = new Set(objects.map((one) => one.id))
    expect(ids.size).toBe(objects.length)
    expect(objects.flatMap((one) => refsIn(one)).filter((ref) => !ids.has(ref))).toEqual([])
  })
})

describe('what becomes of the report', () => {
  const bundle = read(writeStix(real()))
  const { claims, activities, recommendations } = PACK.dataset
  it('keeps each claim, as a relationship or as a note, with all that qualifies it', () => {
    const kept = [...bundle.of('relationship'), ...bundle.of('note')].flatMap(
      ({ extensions }) => Object.values(extensions ?? {}) as readonly Readonly<Record<string, string>>[],
    )
    expect(kept.map(({ claim }) => claim).sort()).toEqual(claims.map(({ id }) => id).sort())
    expect(kept.map(({ certainty }) => certainty).sort()).toEqual(claims.map(({ certainty }) => certainty).sort())
    expect(bundle.of('relationship').length).toBeGreaterThan(claims.length / 4)
    expect(bundle.of('course-of-action').length).toBe(activities.length)
    expect(bundle.of('note').length).toBe(claims.length - bundle.of('relationship').length + recommendations.length)
  })
  it('says that it is lossy, of which version, under which licence, and that silence is no denial', () => {
    const [report] = bundle.of('report')
    expect(report?.['description']).toMatch(/Silence is not denial.*CC BY 4\.0.*lost/s)
    expect(report?.['description']).toContain(real().version.slice(0, 8))
  })
  it('gives a thing the same id in whatever is taken, and the same file each time', () => {
    const part = read(writeStix(real(new Set(claims.slice(0, 9).map(({ id }) => id)))))
    const all = new Set(bundle.objects.map(({ id }) => id))
    expect(part.objects.filter(({ id }) => !all.has(id))).toEqual([])
    expect(writeStix(real())).toBe(writeStix(real()))
  })
})

it('what is denied is no relationship', () => {
  const made = hostile()
  const tied = read(writeStix(made)).of('relationship').length
  expect(tied).toBeGreaterThan(0)
  const claims = made.dataset.claims.map((claim) => ({ ...claim, polarity: 'denied' as const }))
  const denied = read(writeStix({ ...made, dataset: { ...made.dataset, claims } }))
  expect(denied.of('relationship')).toEqual([])
  expect(denied.of('note').length).toBe(claims.length + made.dataset.recommendations.length)
})

it('hostile names come through', () => {
  expect(read(writeStix(hostile())).objects.map(({ name }) => name)).toContain(HOSTILE)
})

it('makes ids as the standard does', () => {
  // The example of RFC 9562: www.example.com in the space of names of hosts.
  expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})
