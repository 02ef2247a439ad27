// Does every view say the same number of the same thing? A walk over every thing, line and fold, in every lens and view, with
// nothing asked for and with filters, certainties, readings, actors and folds.

import { describe, expect, it } from 'vitest'
import { capabilitiesOf } from '../../src/core/graph/capabilities.ts'
import { type LensId, type LensLink, standsOf } from '../../src/core/graph/lens.ts'
import { MAP_LAYERS } from '../../src/core/graph/place-ties.ts'
import { countSift, isOn } from '../../src/core/graph/sift.ts'
import { kindOf } from '../../src/core/model/ids.ts'
import { activitiesAround, countActivities } from '../../src/core/query/activities.ts'
import { claimsByPredicate } from '../../src/core/query/claims.ts'
import { mapOf } from '../../src/core/query/map.ts'
import { lensesWith, matricesWith } from '../../src/core/query/offers.ts'
import { isSelectable } from '../../src/core/query/selectable.ts'
import { stressOf } from '../../src/core/query/stress.ts'
import { sumsOf } from '../../src/core/query/sums.ts'
import { supportOf } from '../../src/core/query/support.ts'
import { isLocated, mapHeadline } from '../../src/views/map/headline.ts'
import { countCell } from '../../src/views/matrix/facts.ts'
import { titleOf } from '../../src/views/matrix/headline.ts'
import { amountsNear } from '../../src/views/network/amounts-near.ts'
import { headlineOf } from '../../src/views/network/headline.ts'
import { listRows } from '../../src/views/network/list-rows.ts'
import { sayCounts, sayLine, sayMark, sayTies } from '../../src/views/network/sentences.ts'
import { sifting } from '../../src/views/network/sifted/SiftedWays.tsx'
import { nodeOf } from '../../src/views/network/subject.ts'
import {
  activityCounts,
  entityCounts,
  linkCounts,
  mapCount,
  predicateCount,
} from '../../src/views/panels/details/counts.ts'
import {
  type Asked,
  askedOf,
  evidenceOf,
  Ledger,
  matrixAt,
  REPORTS,
  subjectOf,
  tableAt,
  type Walked,
} from './said-of.ts'
import { type Reader, readerOf } from './walk-words.ts'

const READERS = [
  ['en', readerOf('en')],
  ['zh', readerOf('zh')],
] as const

/** The words of a section of the panel about a relation with a meaning. */
function gainSection(
  report: Walked,
  asked: Asked,
  id: string,
  end: 'subject' | 'object',
  panel: Reader['panel'],
): string {
  const graph = evidenceOf(report, asked)
  const gains = graph.dataset.ontology.predicates.flatMap((one) => (one.senses?.includes('gain') ? [one.id] : []))
  const section = claimsByPredicate(graph, id).find((one) => gains.includes(one.predicate) && one.end === end)
  return section ? predicateCount(graph, section, id, panel) : ''
}
/** Activities that a headline counts as said by the report. */
const saidActivities = (title: string, read: Reader) => (read.isReadAlone(title) ? 0 : read.number(title, 'activities'))

describe.each(REPORTS)('%s', (_, report) => {
  const { graph, lenses } = report
  const has = capabilitiesOf(graph)
  const states = askedOf(report)
  const lensesOf = ({ isWide }: Asked) => lensesWith(has).filter((lens) => isWide || lens !== 'everything')
  const ids = graph.dataset.entities.map(({ id }) => id).filter(isSelectable)

  describe.each(states.map((asked) => [asked.name, asked] as const))('under %s', (name, asked) => {
    const evidence = evidenceOf(report, asked)
    const subjectIn = (lens: LensId) => subjectOf(report, lens, asked)

    it('lights every line of a mark, and counts marks alike in legend and picture', () => {
      const ledger = new Ledger(name)
      for (const lens of lensesOf(asked)) {
        const subject = subjectIn(lens)
        const whole = lenses.sifted(lens, { hide: [], show: [], sure: 'limited', rests: 'anyone' }, {}, asked.folds)
        const { left, all } = sifting(whole, subject.lens)
        ledger.holds(`${lens}: ${left} of ${all} lines are left`, left <= all)
        const marks = countSift(lenses.full(lens, asked.folds), asked.sift, lenses.passing(asked.facets))
        for (const [kind, n] of marks.kinds)
          if (isOn(lens, asked.sift, kind) && !asked.facets.reading)
            ledger.same(`${lens} ${kind}`, {
              legend: n,
              picture: subject.lens.nodes
                .filter((node) => node.kind === kind)
                .reduce((sum, { members }) => sum + (members?.length ?? 1), 0),
            })
        for (const node of subject.lens.nodes) {
          const lit = stressOf(subject.lens, [node.id])?.lit ?? new Set()
          const lines = subject.lens.links.filter(({ source, target }) => source === node.id || target === node.id)
          ledger.holds(
            `${lens} ${node.id} lights all its lines`,
            lines.every(({ id }) => lit.has(id)),
          )
        }
      }
      expect(ledger.faults).toEqual([])
    })

    it('sums the matrix up as its cells do', () => {
      const ledger = new Ledger(name)
      for (const id of matricesWith(has)) {
        const matrix = matrixAt(report, id, asked)
        const shown = [...matrix.rows, ...matrix.columns].map((head) => head.id)
        for (const cell of matrix.cells.values())
          ledger.holds(
            `${id}: the cell ${cell.id} has a row and a column`,
            shown.includes(cell.source) && shown.includes(cell.target),
          )
        for (const facts of matrix.facts.rows)
          ledger.same(`${id} ${facts.id}`, {
            row: facts.said + facts.ours,
            cells: [...matrix.cells.values()].filter(({ source, target }) => source === facts.id || target === facts.id)
              .length,
          })
      }
      expect(ledger.faults).toEqual([])
    })

    // The map leaves out what is hidden at either end of a claim, and its places are never folded.
    if (has.has('places') && asked.folds.length + asked.sift.hide.length === 0 && !asked.sift.show.includes('actor'))
      it('ties claims to places alike in their lens and on the map', () => {
        const stands = (some: Iterable<string>) => [...new Set(some)].sort()
        const map = mapOf(evidence, 'harm', asked.sift, asked.facets)
        const isOnActor = (id: string) => kindOf(graph.claims.get(id)?.subject ?? '') === 'actor'
        expect(stands(map.places.flatMap(({ ties }) => ties.map(({ stand }) => stand)))).toEqual(
          stands(
            subjectIn('places')
              .lens.links.flatMap(standsOf)
              .filter((id) => !isOnActor(id)),
          ),
        )
      })

    describe.each(READERS)('in %s', (language, read) => {
      const { panel } = read
      const subjectIn = (lens: LensId, some = asked) => subjectOf(report, lens, some, language)

      it.each(['nexus', 'threat'] as const)(
        'counts the crimes of a group alike in %s, panel, matrix, list and money',
        (lens) => {
          const ledger = new Ledger(name)
          const subject = subjectIn(lens)
          const matrix = matrixAt(report, 'group-crime', asked)
          for (const node of subject.lens.nodes.filter(({ kind, members }) => kind === 'group' && !members)) {
            const { title, support } = headlineOf(subject, [node.id])
            const crimes = read.number(title, 'crimes')
            const drawn = read.says(title, 'drawn') ? read.number(title, 'drawn') : crimes
            const said = gainSection(report, asked, node.id, 'subject', panel)
            const row = matrix.head(node.id)
            ledger.same(`crimes of ${node.id}`, { headline: crimes, panel: read.number(said, 'crimes') })
            ledger.same(`our readings on ${node.id}`, {
              headline: read.number(title, 'ours'),
              panel: read.number(said, 'ours'),
            })
            ledger.same(`crimes of ${node.id} drawn`, {
              headline: drawn,
              list: read.sumOfTies(sayTies(subject, node)),
            })
            if (isOn(lens, asked.sift, 'crime') && isOn(lens, asked.sift, 'threat'))
              ledger.same(`crimes of ${node.id} in the matrix`, { headline: crimes, matrix: row.said })
            if (isOn('group-crime', asked.sift, 'inferred'))
              ledger.same(`readings on ${node.id} in the matrix`, {
                headline: read.number(title, 'ours'),
                matrix: row.ours,
              })
            const sums = new Set(
              sumsOf(evidence).flatMap(({ of, claim, quantity, block }) =>
                of === node.id &&
                claim.reading === 'explicit' &&
                quantity.measure === 'income' &&
                block !== 'market' &&
                graph.means(claim, 'gain')
                  ? [claim.object]
                  : [],
              ),
            )
            ledger.same(`sums of ${node.id}`, {
              headline: read.number(title, 'sums'),
              money: sums.size,
            })
            if (drawn === crimes && asked.folds.length === 0)
              ledger.same(`amounts on the lines of ${node.id}`, {
                headline: sums.size,
                picture: [...amountsNear(subject, [node.id]).values()].filter(({ isOurs }) => !isOurs).length,
              })
            ledger.holds(`${node.id} says how firm each crime is: ${support}`, drawn === 0 || support !== '')
          }
          expect(ledger.faults).toEqual([])
        },
      )

      it('counts who benefits from a crime alike in headline, panel, matrix, list and table', () => {
        const ledger = new Ledger(name)
        const subject = subjectIn('nexus')
        const matrix = matrixAt(report, 'group-crime', asked)
        const answers = matrixAt(report, 'body-crime', asked)
        const gaps = tableAt(report, 'gaps', asked).rows
        for (const node of subject.lens.nodes.filter(({ kind, members }) => kind === 'crime' && !members)) {
          const { title } = headlineOf(subject, [node.id])
          const said = gainSection(report, asked, node.id, 'object', panel)
          const groups = read.number(title, 'groups')
          const parts = read.number(title, 'groupsByParts')
          const bodies = read.number(title, 'bodies')
          const more = read.number(title, 'bodiesByParts')
          ledger.same(`groups on ${node.id}`, { headline: groups, panel: read.number(said, 'groups') })
          ledger.same(`our readings on ${node.id}`, {
            headline: read.number(title, 'ours'),
            panel: read.number(said, 'groupsRead'),
          })
          const total = groups + parts + bodies + more
          ledger.same(`ties of ${node.id} drawn`, {
            headline: read.says(title, 'drawn') ? read.number(title, 'drawn') : total,
            list: read.sumOfTies(
              sayTies(
                {
                  ...subject,
                  lens: {
                    ...subject.lens,
                    links: subject.lens.links.filter(({ source }) => kindOf(source) !== 'actor'),
                  },
                },
                node,
              ),
            ),
          })
          if (isOn('nexus', asked.sift, 'crime') && isOn('nexus', asked.sift, 'threat'))
            ledger.same(`groups on ${node.id} in the matrix`, { headline: groups, matrix: matrix.head(node.id).said })
          if (['crime', 'response', 'body'].every((one) => isOn('nexus', asked.sift, one as 'crime')))
            ledger.same(`bodies on ${node.id}`, { headline: bodies, matrix: answers.head(node.id).said })
          const row = gaps.find(({ id }) => id === node.id)
          if (has.has('activities'))
            ledger.same(`bodies on ${node.id} in the table`, {
              headline: bodies + more,
              table: row?.cells.leads?.rank ?? 0,
            })
          ledger.holds(
            `${node.id}: no group of the headline is lost in the table`,
            (row?.cells.groups?.rank ?? 0) >= groups + parts,
          )
        }
        expect(ledger.faults).toEqual([])
      })

      it('counts the activities of a body alike in headline, label, panel, matrix and table', () => {
        const ledger = new Ledger(name)
        const rows = new Map(tableAt(report, 'entities', asked, language).rows.map((row) => [row.id, row]))
        const matrix = matrixAt(report, 'body-crime', asked)
        for (const lens of ['nexus', 'response'] as const) {
          const subject = subjectIn(lens)
          for (const node of subject.lens.nodes.filter(
            ({ kind, members, parts }) => kind === 'body' && !members && !parts,
          )) {
            const { title } = headlineOf(subject, [node.id])
            const counts = activityCounts(evidence, node.id, panel)
            const [led, more] = [read.number(title, 'led'), read.number(title, 'supported')]
            ledger.same(`led by ${node.id}`, { headline: led, panel: read.number(counts.own, 'led') })
            ledger.same(`supported by ${node.id}`, { headline: more, panel: read.number(counts.own, 'supported') })
            const cell = rows.get(node.id)?.cells.activities
            const rest = read.number(cell?.text ?? '', 'activitiesOther')
            ledger.same(`all of ${node.id}`, {
              headline: led + more + Number(counts.joined),
              table: (cell?.rank ?? -1) + rest,
            })
            if (led + more > 0) ledger.same(`own of ${node.id}`, { headline: led + more, table: cell?.rank ?? -1 })
            if (['crime', 'response', 'body'].every((one) => isOn('nexus', asked.sift, one as 'crime')))
              ledger.same(`crimes of ${node.id}`, {
                headline: read.number(title, 'named'),
                matrix: matrix.head(node.id).said,
              })
          }
        }
        expect(ledger.faults).toEqual([])
      })

      it('counts claims and activities of every name alike in panel, table and lens of everything', () => {
        const ledger = new Ledger(name)
        const rows = new Map(tableAt(report, 'entities', asked, language).rows.map((row) => [row.id, row]))
        const subject = subjectIn('everything', { ...asked, folds: [] })
        for (const id of ids) {
          const counts = entityCounts(evidence, id, supportOf(evidence, lenses.full('nexus'), [id]).size, panel).join(
            '; ',
          )
          const cells = rows.get(id)?.cells ?? {}
          ledger.same(`claims on ${id}`, { panel: read.number(counts, 'claims'), table: cells.claims?.rank ?? -1 })
          ledger.same(`activities around ${id}`, {
            panel: read.number(counts, 'activities'),
            table: cells.activities?.rank ?? -1,
          })
          const other = read.number(counts, 'activitiesOther')
          ledger.same(`other parts in activities of ${id}`, {
            panel: other,
            table: read.number(cells.activities?.text ?? '', 'activitiesOther'),
          })
          ledger.same(`readings of activities around ${id}`, {
            panel: read.number(counts, 'activitiesRead'),
            table: read.number(cells.activities?.text ?? '', 'ours'),
          })
          const sections = claimsByPredicate(evidence, id).flatMap(({ ones }) => ones.flatMap(({ claims }) => claims))
          const listed = new Set([...sections, ...evidence.claimsAt(id), ...evidence.claimsFrom(id)])
          ledger.same(`claims on ${id} listed`, { panel: read.number(counts, 'claims'), sections: listed.size })
          const node = nodeOf(subject, id)
          if (
            node &&
            isOn('everything', asked.sift, 'activity') &&
            isOn('everything', asked.sift, 'response') &&
            isOn('everything', asked.sift, 'tie')
          )
            ledger.same(`activities around ${id} in everything`, {
              panel: read.number(counts, 'activities') + other,
              headline: saidActivities(headlineOf(subject, [id]).title, read),
            })
        }
        expect(ledger.faults).toEqual([])
      })

      it('says of a line the same in headline, list, panel, matrix and strip', () => {
        const ledger = new Ledger(name)
        for (const lens of lensesOf(asked)) {
          const subject = subjectIn(lens)
          const cells = matricesWith(has).map((id) => matrixAt(report, id, asked).cells)
          for (const link of subject.lens.links) {
            const { title } = headlineOf(subject, [link.id])
            const own = sayCounts(subject, link)
            ledger.holds(`${lens} ${link.id}: ${title}`, title.endsWith(own) && sayLine(subject, link).includes(own))
            const whole = lenses.link(link.id, lens, asked.folds) as LensLink
            const counts = linkCounts(evidence, whole, panel)
            const total = counts.filter((one) => !read.isSupport(one)).join('; ')
            const [ours, readings] = [read.number(own, 'ours'), read.number(total, 'ours')]
            const isRead = read.isReadAlone(own)
            ledger.same(`${lens} ${link.id}`, {
              headline: isRead ? 0 : read.sum(own) - ours,
              panel: read.sum(total) - readings,
              picture: link.strands.filter(({ reading }) => reading === 'explicit').length,
            })
            if (isOn(lens, asked.sift, 'inferred') || asked.facets.reading)
              ledger.same(`${lens} ${link.id} as read`, { headline: isRead ? read.sum(own) : ours, panel: readings })
            ledger.same(`${lens} ${link.id} in units`, {
              strip: supportOf(evidence, subject.lens, [link.id], {
                link: (id) => lenses.link(id, lens, asked.folds),
                fold: lenses.fold,
              }).size,
              panel: read.number(counts.join('; '), 'units'),
            })
            if (lens === 'nexus' && asked.folds.length === 0)
              for (const all of cells) {
                const cell = all.get(link.id)
                if (cell && !cell.id.includes('place:'))
                  ledger.same(`${link.id} in the matrix`, {
                    matrix: countCell(cell).n,
                    picture: link.strands.filter(({ reading }) => reading === 'explicit').length,
                  })
              }
          }
        }
        expect(ledger.faults).toEqual([])
      })

      it('says the ties of every mark alike in headline, list and picture', () => {
        const ledger = new Ledger(name)
        for (const lens of lensesOf(asked)) {
          const subject = subjectIn(lens)
          const rows = new Map(listRows(subject, new Set()).map((row) => [row.id, row.label]))
          for (const node of subject.lens.nodes) {
            ledger.same(`${lens} ${node.id} in the list`, {
              list: rows.get(node.id) ?? '',
              said: sayMark(subject, node.id),
            })
            const family = new Set([node.id, ...(node.bracket ?? [])])
            const isTied = subject.lens.links.some(({ source, target }) => family.has(source) !== family.has(target))
            ledger.holds(`${lens} ${node.id}: ${sayTies(subject, node)}`, (sayTies(subject, node) !== '') === isTied)
            ledger.holds(
              `${lens} ${node.id}: its folded parts are said`,
              !node.parts || read.isFolded(headlineOf(subject, [node.id]).title),
            )
          }
        }
        expect(ledger.faults).toEqual([])
      })

      it('counts a place alike on the map, in its list and its panel', () => {
        const ledger = new Ledger(name)
        for (const layer of MAP_LAYERS) {
          const content = mapOf(evidence, layer, asked.sift, asked.facets)
          const { title, support } = mapHeadline({ graph, content, layer, locale: language, t: read.map })
          const located = content.places.filter(isLocated)
          const world =
            layer === 'response'
              ? content.places.filter(({ id }) => graph.entities.get(id)?.level === 'world' && !isLocated({ id }))
              : []
          if (located.length > 0)
            ledger.same(`${layer} places`, {
              // Of harm the headline counts groups; the line under it counts places, by their form.
              headline:
                (layer === 'harm'
                  ? (['countries', 'points', 'regions'] as const).reduce((n, form) => n + read.number(support, form), 0)
                  : read.number(title, 'places')) + read.number(support, 'placesListed'),
              list: content.places.length - world.length,
            })
          for (const { id, count } of content.places) {
            if (layer === 'response') {
              const around = activitiesAround(evidence, id)
              if (isOn('map', asked.sift, 'body'))
                ledger.same(`response at ${id}`, { map: count, panel: around.named.length })
              continue
            }
            if (asked.sift.hide.length > 0) continue
            const withReadings = isOn('map', asked.sift, 'inferred') || asked.facets.reading !== undefined
            const said = mapCount(evidence, id, panel)
            const shown =
              read.number(said, 'claims') +
              (isOn('map', asked.sift, 'actor') ? read.number(said, 'onUnnamed') : 0) +
              (withReadings ? read.number(said, 'ours') : 0)
            // A reading of ours on an unnamed actor is on the map when both are asked for.
            const withBoth = withReadings && !isOn('map', asked.sift, 'actor')
            if (withBoth) ledger.holds(`harm at ${id}: ${said}, map ${count}`, count <= shown)
            else ledger.same(`harm at ${id}`, { map: count, panel: shown })
          }
        }
        expect(ledger.faults).toEqual([])
      })

      it('counts the response of a crime or region alike in the lens of the response and the panel', () => {
        const ledger = new Ledger(name)
        const subject = subjectIn('response')
        const isWhole = ['activity', 'tie', 'response'].every((one) => isOn('response', asked.sift, one as 'activity'))
        for (const node of subject.lens.nodes.filter(
          ({ kind, members, parts }) => (kind === 'crime' || kind === 'place') && !members && !parts,
        )) {
          if (asked.folds.length > 0 || !isWhole) continue
          const { title } = headlineOf(subject, [node.id])
          const around = countActivities(evidence, node.id)
          const all = saidActivities(title, read)
          ledger.same(`activities on ${node.id}`, {
            headline: all - read.number(title, 'byParts'),
            panel: around.said,
          })
          if (isOn('response', asked.sift, 'inferred'))
            ledger.same(`readings on ${node.id}`, {
              headline: read.isReadAlone(title) ? read.number(title, 'activities') : read.number(title, 'ours'),
              panel: around.ours,
            })
        }
        expect(ledger.faults).toEqual([])
      })

      it('counts in the title of the matrix the crimes that there are', () => {
        const ledger = new Ledger(name)
        for (const id of matricesWith(has)) {
          const matrix = matrixAt(report, id, asked)
          const below = [...matrix.silent, ...matrix.leftOut, ...matrix.unled]
          const title = titleOf({
            pair: id,
            facts: matrix.facts,
            below: below.length,
            leavesOut: matrix.leavesOut,
            nameOf: (one) => one,
            locale: language,
            t: read.matrix,
          })
          if (id === 'body-crime' && read.says(title, 'ofCrimes') && isOn(id, asked.sift, 'crime'))
            ledger.same('crimes of the matrix', {
              title: read.number(title, 'ofCrimes'),
              report: graph.dataset.entities.filter(
                (one) =>
                  kindOf(one.id) === 'crime' &&
                  !one.generic &&
                  [...matrix.columns, ...below].some((column) => column.id === one.id),
              ).length,
            })
        }
        expect(ledger.faults).toEqual([])
      })
    })
  })
})

// What a pattern does not find reads as nothing, on both sides of a comparison.
it('finds in each language all the numbers that it finds in another', () => {
  const [[, first], ...others] = READERS
  for (const [language, { found }] of others) expect([...found].sort(), language).toEqual([...first.found].sort())
})
