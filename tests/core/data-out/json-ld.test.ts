// Linked data, read by jsonld: nothing that is written is lost on whoever reads it as RDF, and no network is asked.

import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { writeJsonLd } from '../../../src/core/data-out/json-ld.ts'
import { HOSTILE, hostile, PACK, real } from './taken.ts'

interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string; readonly language?: string }
}
interface JsonLd {
  /** In safe mode it fails where anything would be dropped. */
  toRDF(document: object, options: { safe: true; documentLoader: (url: string) => never }): Promise<readonly Quad[]>
}
const jsonld = createRequire(import.meta.url)('jsonld') as JsonLd

const read = (text: string) =>
  jsonld.toRDF(JSON.parse(text), {
    safe: true,
    documentLoader: (url) => {
      throw new Error(`asked the network for ${url}`)
    },
  })

const PROV = 'http://www.w3.org/ns/prov#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const SCHEMA = 'https://schema.org/'

describe('the real report', async () => {
  const quads = await read(writeJsonLd(real()))
  const all = (predicate: string) => quads.filter((quad) => quad.predicate.value === predicate)
  const typed = (type: string) => all(`${RDF}type`).filter(({ object }) => object.value === type).length
  const { claims, entities, activities, recommendations, units } = PACK.dataset

  it('has every claim as a statement with both its ends, its relation and its units', () => {
    expect(typed(`${RDF}Statement`)).toBe(claims.length)
    expect(typed(`${SCHEMA}Claim`)).toBe(claims.length)
    for (const end of ['subject', 'predicate', 'object']) expect(all(RDF + end).length).toBe(claims.length)
    const derived = new Set(all(`${PROV}wasDerivedFrom`).map(({ subject }) => subject.value))
    expect(claims.filter(({ id }) => !derived.has(`urn:nexus-atlas:s-2015-366:${id}`))).toEqual([])
    const said = claims.reduce((sum, { attribution }) => sum + new Set(attribution).size, 0)
    const ofClaims = all(`${PROV}wasAttributedTo`).filter(({ subject }) => subject.value.includes(':claim:'))
    expect(ofClaims.length).toBe(said)
  })

  it('speaks of things, units, rows and recommendations, and of nothing that is not described', () => {
    expect(typed(`${PROV}Entity`)).toBe(
      2 + entities.length + units.length + claims.length + activities.length + recommendations.length,
    )
    const described = new Set(quads.map(({ subject }) => subject.value))
    const lost = quads.filter(
      ({ object }) => object.value.startsWith('urn:nexus-atlas:s-') && !described.has(object.value),
    )
    expect(lost.map(({ object }) => object.value)).toEqual([])
  })

  it('is a dataset with licence, version, source and the word on silence, in two languages', () => {
    expect(typed(`${SCHEMA}Dataset`)).toBe(1)
    expect(all(`${SCHEMA}license`).map(({ object }) => object.value)).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
    ])
    expect(all(`${SCHEMA}description`).map(({ object }) => object.language)).toEqual(
      expect.arrayContaining(['en', 'zh']),
    )
    expect(all(`${SCHEMA}description`).some(({ object }) => object.value.includes('Silence is not denial'))).toBe(true)
    expect(all(`${SCHEMA}reportNumber`).map(({ object }) => object.value)).toEqual(['S/2015/366'])
  })
})

it('hostile names come through, and the file is the same each time', async () => {
  const quads = await read(writeJsonLd(hostile()))
  expect(quads.some(({ object }) => object.value === HOSTILE && object.language === 'zh')).toBe(true)
  expect(writeJsonLd(hostile())).toBe(writeJsonLd(hostile()))
})
