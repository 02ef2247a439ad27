// Is nothing in one view and lost in another? Every activity, claim, group, place, fold and gap of each report.

import { describe, expect, it } from 'vitest'
import { capabilitiesOf } from '../../src/core/graph/capabilities.ts'
import { standsIn } from '../../src/core/graph/fold.ts'
import { allEvidence } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type LensId, standsOf } from '../../src/core/graph/lens.ts'
import { harmTies } from '../../src/core/graph/place-ties.ts'
import type { Activity } from '../../src/core/model/activity.ts'
import { strokeOf } from '../../src/core/model/certainty.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { activitiesAround } from '../../src/core/query/activities.ts'
import { openAsking } from '../../src/core/query/asking/ask.ts'
import { claimsOn } from '../../src/core/query/claims.ts'
import { mapOf } from '../../src/core/query/map.ts'
import { lensesWith } from '../../src/core/query/offers.ts'
import { isSelectable } from '../../src/core/query/selectable.ts'
import { stressOf } from '../../src/core/query/stress.ts'
import { standsOn, supportOf } from '../../src/core/query/support.ts'
import { headlineOf } from '../../src/views/network/headline.ts'
import { nodeOf } from '../../src/views/network/subject.ts'
import { type Asked, askedOf, Ledger, matrixAt, REPORTS, subjectOf, tableAt } from './said-of.ts'

describe.each(REPORTS)('%s', (_, report) => {
  const { graph, lenses } = report
  const evidence = allEvidence(graph)
  const has = capabilitiesOf(graph)
  const states = askedOf(report)

  describe('nothing is in one view and lost in another', () => {
    const nothing = states[0] as Asked
    const asked = { ...nothing, sift: { ...nothing.sift, show: ['actor', 'inferred'] as const } }
    const of = (lens: LensId) => subjectOf(report, lens, asked)

    it('every activity has a row, a mark in the response and in everything, and its places on the map', () => {
      const ledger = new Ledger('activities')
      const matrix = matrixAt(report, 'body-crime', asked)
      const cells = [...matrix.cells.values()]
      const rows = new Set(tableAt(report, 'activities', nothing).rows.map(({ id }) => id))
      const map = new Set(
        mapOf(evidence, 'response', asked.sift, {}).places.flatMap(({ ties }) => ties.map(({ stand }) => stand)),
      )
      const [response, everything] = [of('response').lens, of('everything').lens]
      for (const { id, places, crimes, leads, unit } of graph.dataset.activities) {
        ledger.holds(`${id} has a row`, rows.has(id))
        ledger.holds(
          `${id} has a mark in the response`,
          response.nodes.some((node) => node.id === id),
        )
        ledger.holds(
          `${id} is in everything`,
          !graph.activities.has(id) || everything.nodes.some((node) => node.id === id),
        )
        ledger.holds(`${id} is on the map`, places.length === 0 || map.has(id))
        ledger.holds(`${id} is in the strip`, supportOf(evidence, response, [id]).has(unit))
        for (const { id: lead } of leads)
          ledger.holds(
            `${id} stands in the panel of ${lead}`,
            activitiesAround(graph, lead).all.has(graph.activities.get(id) as Activity),
          )
        for (const crime of crimes) {
          const isGeneric = graph.entities.get(crime.id)?.generic === true
          const inCell = cells.some(
            (cell) => standsOf(cell).includes(id) && [cell.source, cell.target].includes(crime.id),
          )
          const isSaid =
            matrix.columns.some((one) => one.id === crime.id) || matrix.unled.some((one) => one.id === crime.id)
          ledger.holds(
            `${id} on ${crime.id} has a cell, or its crime is said to be led by nobody`,
            crime.basis === 'implied' || isGeneric || inCell || isSaid,
          )
        }
      }
      expect(ledger.faults).toEqual([])
    })
    it('every group is in the picture and the matrix, and every claim of a gain in picture, matrix, table and panel', () => {
      const ledger = new Ledger('groups')
      const [nexus, matrix] = [of('nexus').lens, matrixAt(report, 'group-crime', asked)]
      for (const { id } of graph.dataset.entities.filter((one) => kindOf(one.id) === 'group')) {
        ledger.holds(
          `${id} is in the nexus`,
          nexus.nodes.some((node) => node.id === id),
        )
        ledger.holds(
          `${id} is in the matrix`,
          matrix.rows.some((row) => row.id === id),
        )
      }
      const rows = new Set(tableAt(report, 'claims', nothing).rows.map(({ id }) => id))
      const drawn = standsIn(nexus)
      const everything = standsIn(of('everything').lens)
      const cells = new Set([...matrix.cells.values()].flatMap(standsOf))
      for (const claim of graph.dataset.claims) {
        ledger.holds(`${claim.id} has a row`, rows.has(claim.id))
        // No line says that what is denied is so; panels and tables say that it is denied.
        const isLine = strokeOf(claim) !== 'denied'
        ledger.holds(`${claim.id} is in everything, or is no line`, everything.has(claim.id) === isLine)
        for (const end of [claim.subject, claim.object, ...(claim.places ?? []).map((place) => place.id)])
          ledger.holds(`${claim.id} is in the panel of ${end}`, claimsOn(graph, end).includes(claim))
        if (!isLine || !graph.means(claim, 'gain') || graph.entities.get(claim.object)?.generic === true) continue
        ledger.holds(`${claim.id} is in the nexus`, drawn.has(claim.id))
        ledger.holds(`${claim.id} is in the matrix`, cells.has(claim.id))
      }
      expect(ledger.faults).toEqual([])
    })
    it('every place of harm or of an activity is in the list of the map and has a panel', () => {
      const ledger = new Ledger('places')
      const harm = new Set(mapOf(evidence, 'harm', asked.sift, {}).places.map(({ id }) => id))
      for (const { place } of harmTies(graph)) ledger.holds(`${place} is in the list`, harm.has(place))
      const response = new Set(mapOf(evidence, 'response', asked.sift, {}).places.map(({ id }) => id))
      for (const { places } of graph.dataset.activities)
        for (const { id } of places) ledger.holds(`${id} is in the list of the response`, response.has(id))
      for (const id of [...harm, ...response])
        ledger.holds(`${id} has a panel`, isSelectable(id) && standsOn(graph, of('places').lens, id).length > 0)
      expect(ledger.faults).toEqual([])
    })
    it('no fold loses what a picture stands for, in the picture or in the strip', () => {
      const ledger = new Ledger('folds')
      for (const state of states.filter(({ folds }) => folds.length > 0))
        for (const lens of lensesWith(has)) {
          const whole = standsIn(lenses.full(lens))
          const folded = lenses.full(lens, state.folds)
          ledger.same(`${lens}, ${state.name}`, { whole: whole.size, folded: standsIn(folded).size })
          ledger.same(`${lens}, ${state.name}, in units`, {
            whole: supportOf(evidence, lenses.full(lens), []).size,
            folded: supportOf(evidence, folded, []).size,
          })
        }
      expect(ledger.faults).toEqual([])
    })
    it('what a fold holds is named with it in every lens, and its units are those of its panel', () => {
      const ledger = new Ledger('members')
      const elsewhere = { link: () => undefined, fold: lenses.fold }
      for (const lens of lensesWith(has)) {
        const subject = subjectOf(report, lens, nothing)
        const folds = LENS_IDS.flatMap((one) => lenses.full(one).nodes.filter(({ members }) => members))
        for (const { id, members = [] } of folds) {
          ledger.same(`units of ${id} in ${lens}`, {
            strip: supportOf(evidence, subject.lens, [id], elsewhere).size,
            panel: supportOf(evidence, lenses.full('nexus'), members).size,
          })
          if (subject.lens.nodes.some((node) => node.id === id))
            for (const member of members) {
              ledger.holds(
                `${member} is said to be in ${id}`,
                headlineOf(subject, [member]).title.includes(': inside “'),
              )
              ledger.holds(`${member} lights ${id}`, stressOf(subject.lens, [member])?.lit.has(id) ?? false)
            }
        }
      }
      expect(ledger.faults).toEqual([])
    })
    it('nothing that a mark or line stands for, or that a filter hides, is said to be not drawn in its lens', () => {
      const ledger = new Ledger('drawn')
      const { entities, claims, activities, recommendations } = graph.dataset
      const all = [...entities, ...claims, ...activities, ...recommendations]
      for (const state of states.filter(({ isWide }) => isWide))
        for (const lens of lensesWith(has)) {
          const things = (state === nothing ? all : entities).map(({ id }) => id)
          const subject = subjectOf(report, lens, state)
          const [first] = subject.lens.nodes
          for (const id of things) {
            if (nodeOf(subject, id)) continue
            const { title } = headlineOf(subject, [id])
            if (!/: not drawn in this lens$|: left out by|: switched off/.test(title)) continue
            ledger.holds(`${id} is in ${lens}, ${state.name}`, stressOf(subject.lens, [id]) === undefined)
            if (title.endsWith('not drawn in this lens'))
              ledger.holds(`${id} is in ${lens} without ${state.name}`, stressOf(lenses.full(lens), [id]) === undefined)
            if (first === undefined) continue
            const both = headlineOf(subject, [first.id, id])
            ledger.holds(
              `${id} is named beside ${first.id} as drawn in ${lens}`,
              / lens$|filter$|legend$/.test(both.title),
            )
          }
        }
      expect(ledger.faults).toEqual([])
    })
    it('what no activity names is the same in picture, panel and table', () => {
      if (!has.has('activities')) return
      const ledger = new Ledger('gaps')
      const rows = new Map(tableAt(report, 'gaps', nothing).rows.map((row) => [row.id, row]))
      for (const node of of('nexus').lens.nodes)
        if (node.gap?.activities)
          for (const id of node.members ?? [node.id])
            ledger.holds(`${id} is a gap in the table`, rows.get(id)?.cells.activities?.isFinding ?? true)
      expect(ledger.faults).toEqual([])
    })
    it('every group is found by its name', () => {
      const ledger = new Ledger('search')
      const ask = openAsking(graph)
      for (const { id } of of('nexus').lens.nodes.filter(({ kind }) => kind === 'group')) {
        const name = graph.nameOf(id)?.en ?? ''
        ledger.holds(
          `${id} is found`,
          ask(name).found.some((one) => one.id === id),
        )
      }
      expect(ledger.faults).toEqual([])
    })
  })
})
