// Is a role, status, theme or strength that the ontology does not have told, with its file, its path and how to mend it?

import { describe, expect, it } from 'vitest'
import { describeProblems } from '../../../src/core/schema/problem.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { toFiles } from '../fixture.ts'
import { richFiles } from '../fixture-rich.ts'

type Files = ReturnType<typeof richFiles>
type Entry = Record<string, unknown>

/** What is told of the made-up report after a change, a line a problem. */
function told(change: (files: Files) => void): string[] {
  const files = structuredClone(richFiles())
  change(files)
  const { problems } = readDataset(toFiles(files))
  return describeProblems(problems).split('\n').slice(1)
}
const entry = (files: Files, path: string, list: string, i = 0) => ((files[path]?.[list] ?? []) as Entry[])[i] as Entry
/** A word of a list of the ontology, to be changed. */
function wordOf(files: Files, list: string, key: string): Entry {
  const found = ((files['ontology.json']?.[list] ?? {}) as Record<string, Entry>)[key]
  if (!found) throw new Error(`no ${key} in ${list}`)
  return found
}
const row = (change: (row: Entry) => void) =>
  told((files) => change(entry(files, 'r/activities/all.json', 'activities')))
const request = (change: object) =>
  told((files) => void Object.assign(entry(files, 'r/recommendations/all.json', 'recommendations'), change))

describe('a word that the ontology does not have', () => {
  it('is told of the status of a row, with the one that may have been meant', () => {
    expect(row((one) => Object.assign(one, { status: 'ongoin' }))).toEqual([
      'r/activities/all.json  activities[0].status (activity:a1): no ongoin among the statuses; mend: did you mean ongoing? Or list it in the ontology under statuses',
    ])
  })
  it('is told of the role of a body, beside that its cue is none of the role', () => {
    const [first, second] = row((one) => Object.assign((one['leads'] as Entry[])[1] as Entry, { role: 'sponsors' }))
    expect(first).toBe(
      'r/activities/all.json  activities[0].leads[1].role (activity:a1): no sponsors among the leadRoles; mend: list it in the ontology under leadRoles',
    )
    expect(second).toContain('“sponsors” does not know the cue 支持')
  })
  it('is told of the role of a partner, which a lead role is not', () => {
    expect(row((one) => Object.assign((one['partners'] as Entry[])[0] as Entry, { role: 'hosts' }))[0]).toContain(
      'activities[0].partners[0].role (activity:a1): no hosts among the partnerRoles',
    )
  })
  it.each([
    [
      'theme',
      { theme: 'salt-road' },
      'theme (rec:p5-1): no salt-road among the themes; mend: did you mean salt-roads?',
    ],
    ['level', { level: 'local' }, 'level (rec:p5-1): no local among the levels; mend: list it'],
    ['addressee', { addressee: ['member-state'] }, 'addressee[0] (rec:p5-1): no member-state among the addressees'],
    ['strength', { modality: 'shall' }, 'modality (rec:p5-1): no shall among the modalities'],
  ])('is told of the %s of a recommendation', (_, change, line) => {
    expect(request(change)[0]).toContain(`r/recommendations/all.json  recommendations[0].${line}`)
  })
  it('is told of who is behind a document', () => {
    const lines = told((files) => {
      const at = ((files['r/entities/all.json']?.['entities'] ?? []) as Entry[]).find(({ id }) => id === 'doc:w-1')
      Object.assign((at?.['source'] ?? {}) as Entry, { class: 'tabloid' })
    })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/source\.class \(doc:w-1\): no tabloid among the sourceClasses; mend: list it/)
  })
  it('is told of a coding that is kept for comparison', () => {
    const lines = told((files) => {
      files['r/codings/first.json'] = {
        $schema: 'x',
        claims: [],
        activities: [{ unit: 'a1', status: 'done', leads: [], crimes: [], groups: [] }],
        recommendations: [{ at: 'p5.1', modality: 'shall', addressee: ['nobody'] }],
      }
    })
    expect(lines.map((line) => line.slice(0, line.indexOf(';')))).toEqual([
      'r/codings/first.json  activities[0].status: no done among the statuses',
      'r/codings/first.json  recommendations[0].modality: no shall among the modalities',
      'r/codings/first.json  recommendations[0].addressee[0]: no nobody among the addressees',
    ])
  })
})

describe('a word that the ontology has', () => {
  it('is known, were it one that no other report has', () => {
    expect(told(() => {})).toEqual([])
  })
  it('says what it means in one of the ways that the code knows', () => {
    const lines = told((files) => Object.assign(wordOf(files, 'leadRoles', 'hosts'), { duty: 'pays' }))
    expect(lines[0]).toMatch(
      /^ontology\.json {2}leadRoles\.hosts\.duty: expected \("carries" \| "printed" \| "helps"\)/,
    )
  })
  it('has its place in the order of its like', () => {
    const lines = told((files) => Reflect.deleteProperty(wordOf(files, 'statuses', 'paused'), 'order'))
    expect(lines[0]).toBe('ontology.json  statuses.paused.order: expected "order", found nothing; mend: add it')
  })
  it('asks, as a level, somebody who is there', () => {
    const lines = told((files) => Object.assign(wordOf(files, 'levels', 'operational'), { asks: 'them' }))
    expect(lines).toEqual([
      'ontology.json  levels.operational.asks: no them among the addressees; mend: list it in the ontology under addressees',
    ])
  })
  it('is of things, as a class of sources, whose ids begin as some id does', () => {
    const lines = told((files) => Object.assign(wordOf(files, 'sourceClasses', 'press'), { of: ['gazette'] }))
    expect(lines).toEqual([
      'ontology.json  sourceClasses.press.of: no id begins with gazette; mend: give what stands before the colon',
    ])
  })
  it('has cues and is a role of a relation only where it is listed', () => {
    const lines = told((files) => {
      const { lexicon, predicates } = files['ontology.json'] as { lexicon: Record<string, Entry>; predicates: Entry[] }
      Object.assign(lexicon['statusCues'] as Entry, { stopped: ['停'] })
      Object.assign(predicates[1] as Entry, { roles: ['affiliate', 'rival'] })
    })
    expect(lines.map((line) => line.slice(0, line.indexOf(';')))).toEqual([
      'ontology.json  predicates[1].roles: no rival among the roles',
      'ontology.json  lexicon.statusCues: no stopped among the statuses',
    ])
  })
})
