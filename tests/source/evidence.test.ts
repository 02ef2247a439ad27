import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/core/model/claim.ts'
import { readNumbers } from '../../src/core/text/numbers.ts'
import { dataset, formsOf, textAt, textOf } from './report.ts'

const { claims, activities, entities } = dataset
const named = (id: string, text: string) => formsOf(id).some((form) => text.includes(form))

describe('every claim stands in the sentences it cites', () => {
  it('the hedge word stands in a cited sentence', () => {
    const missing = claims.filter(({ hedge, evidence }) => hedge !== null && !textOf(evidence).includes(hedge))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('the printed figures stand in a cited sentence', () => {
    const missing = claims.flatMap((claim) => {
      const numbers = readNumbers(textOf(claim.evidence)).map(({ value }) => value)
      return (claim.quantities ?? [])
        .filter(({ derived }) => derived === undefined)
        .flatMap(({ low, high }) => [low, high])
        .filter((end): end is number => end !== null)
        .filter((end) => !numbers.some((number) => Math.abs(number - end) < 1e-9))
        .map((end) => `${claim.id}: ${end}`)
    })
    expect(missing).toEqual([])
  })

  it('subject and object of an explicit claim are named there, or in a declared antecedent', () => {
    const missing = claims.flatMap((claim) => unnamedEnds(claim))
    expect(missing).toEqual([])
  })

  it('a cited document stands in the cited sentence', () => {
    const missing = claims.flatMap(({ id, attribution, evidence }) =>
      attribution
        .filter((source) => source.startsWith('doc:s-') || source.startsWith('res:'))
        .filter((source) => !named(source, textOf(evidence)))
        .map((source) => `${id}: ${source}`),
    )
    expect(missing).toEqual([])
  })

  it('a speaking body stands in the cited sentence', () => {
    const missing = claims.flatMap(({ id, attribution, evidence }) =>
      attribution
        .filter((source) => source.startsWith('body:'))
        .filter(
          (source) =>
            !named(source, textOf(evidence)) && !(source === 'body:semg' && textOf(evidence).includes('监测组')),
        )
        .map((source) => `${id}: ${source}`),
    )
    expect(missing).toEqual([])
  })

  it('a place of a claim stands in its sentences or antecedents', () => {
    const missing = claims.flatMap(({ id, places = [], evidence, antecedents }) => {
      const text = textOf([...evidence, ...(antecedents ?? [])])
      return places.filter((place) => !named(place.id, text)).map((place) => `${id}: ${place.id}`)
    })
    expect(missing).toEqual([])
  })
})

function unnamedEnds(claim: Claim): string[] {
  const text = textOf([...claim.evidence, ...(claim.antecedents ?? [])])
  const ends = claim.reading === 'explicit' ? [claim.subject, claim.object] : [claim.subject]
  const title = claim.evidence.map(({ unit }) => textAt(unit, 'title')).join('')
  return ends.filter((id) => !named(id, text + title)).map((id) => `${claim.id}: ${id}`)
}

describe('every annex row is as printed', () => {
  it('status and scope are the printed cells', () => {
    for (const { unit, statusPrinted, scopePrinted } of activities) {
      expect([unit, statusPrinted, scopePrinted]).toEqual([unit, textAt(unit, 'status'), textAt(unit, 'scope')])
    }
  })

  it('crimes said to be named, groups, partners, instruments and documents stand where the row is cited', () => {
    const missing = activities.flatMap((activity) =>
      [
        ...activity.crimes.filter(({ basis }) => basis === 'named'),
        ...activity.groups,
        ...activity.partners,
        ...(activity.instruments ?? []),
        ...(activity.documents ?? []),
        ...activity.places,
      ].flatMap(({ id, at }) =>
        at.filter((spot) => !named(id, textAt(activity.unit, spot))).map((spot) => `${activity.unit} ${spot}: ${id}`),
      ),
    )
    expect(missing).toEqual([])
  })

  it('each leading body is named in its row', () => {
    const missing = activities.flatMap(({ unit, leads }) =>
      leads.filter(({ id, at }) => !at.some((spot) => named(id, textAt(unit, spot)))).map(({ id }) => `${unit}: ${id}`),
    )
    expect(missing).toEqual([])
  })
})

it('every printed form of a named entity stands somewhere in the report', () => {
  const whole = dataset.units
    .map(({ id }) => [textAt(id, 'title'), ...unitSentences(id), textAt(id, 'scope')].join('\n'))
    .join('\n')
  const missing = entities
    .filter(
      ({ id, generic, aliases, names }) =>
        !generic && ![names.zh, ...aliases].some((form) => whole.includes(form)) && !id.startsWith('place:'),
    )
    .map(({ id }) => id)
  expect(missing).toEqual([])
})

function unitSentences(id: string): string[] {
  const count = dataset.units.find((unit) => unit.id === id)?.lengths.length ?? 0
  return Array.from({ length: count }, (_, i) => textAt(id, i + 1))
}
