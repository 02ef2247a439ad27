// Activities, recommendations, units and the words of the domain as plain tables.

import type { Activity } from '../model/activity.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Section, Unit } from '../model/unit.ts'
import type { Words } from '../model/words.ts'
import { citedText } from './claim-tables.ts'
import { partsOfRow } from './node-tables.ts'
import { inBoth, joined, type Table, tableOf, text } from './table.ts'
import type { Taken } from './taken.ts'

/** One row of the annex each. */
export function activitiesTable({ dataset }: Taken): Table {
  return tableOf<Activity>(
    { name: 'activities', about: 'One activity: a row of the report', key: ['id'] },
    [
      text('id', 'The activity', ({ id }) => id, 'nodes.id'),
      text('unit', 'Its unit', ({ unit }) => unit, 'units.id'),
      ...inBoth<Activity>('title', 'Its title', ({ title }) => title),
      ...inBoth<Activity>('description', 'What is done, in words of ours', ({ description }) => description),
      text('status', 'What its status comes to', ({ status }) => status),
      text('status_printed', 'The status as printed', ({ statusPrinted }) => statusPrinted),
      text('scope_printed', 'The scope as printed', ({ scopePrinted }) => scopePrinted),
      ...inBoth<Activity>('status_note', 'How the text differs from the status', ({ statusNote }) => statusNote),
      ...inBoth<Activity>('scope_note', 'How the text differs from the scope', ({ scopeNote }) => scopeNote),
      ...inBoth<Activity>('note', 'What else should be known', ({ note }) => note),
    ],
    dataset.activities,
  )
}

/** Everything that a row names. */
export function activityPartsTable({ dataset }: Taken): Table {
  const rows = dataset.activities.flatMap((activity) =>
    partsOfRow(activity).map((part, i) => ({ activity: activity.id, i, ...part })),
  )
  return tableOf<(typeof rows)[number]>(
    { name: 'activity_parts', about: 'Whatever a row names, and how', key: ['activity', 'place'] },
    [
      text('activity', 'The activity', ({ activity }) => activity, 'activities.id'),
      { name: 'place', type: 'integer', about: 'Its place among them, from 1', cell: ({ i }) => i + 1 },
      text('thing', 'What is named', ({ id }) => id, 'nodes.id'),
      text('part', 'In which list of the row', ({ part }) => part),
      text('role', 'In which role, or on which basis', ({ role }) => role),
      text('at', 'Sentences and cells that name it', ({ at }) => joined(at.map(String))),
    ],
    rows,
  )
}

/** The dates of the rows. */
export function activityDatesTable({ dataset }: Taken): Table {
  const rows = dataset.activities.flatMap(({ id, dates = [] }) =>
    dates.map((date, i) => ({ activity: id, i, ...date })),
  )
  return tableOf<(typeof rows)[number]>(
    { name: 'activity_dates', about: 'Days, months or years that a row gives', key: ['activity', 'place'] },
    [
      text('activity', 'The activity', ({ activity }) => activity, 'activities.id'),
      { name: 'place', type: 'integer', about: 'Its place among them, from 1', cell: ({ i }) => i + 1 },
      text('on', 'A day, month or year', ({ on }) => on),
      text('until', 'The last day of a span', ({ until }) => until),
      ...inBoth<(typeof rows)[number]>('what', 'What happened or is to happen', ({ what }) => what),
      text('at', 'Sentences and cells that give it', ({ at }) => joined(at.map(String))),
    ],
    rows,
  )
}

/** One recommendation each. */
export function recommendationsTable({ dataset }: Taken): Table {
  return tableOf<Recommendation>(
    { name: 'recommendations', about: 'One thing that the report asks for', key: ['id'] },
    [
      text('id', 'The recommendation', ({ id }) => id, 'nodes.id'),
      text('evidence', 'Units and sentences that carry it', ({ evidence }) => citedText(evidence)),
      text('item', 'The letter it stands under', ({ item }) => item),
      text('addressee', 'Whom it asks', ({ addressee }) => joined(addressee)),
      text('addressee_cues', 'The printed words that say so', ({ addresseeCues }) => joined(addresseeCues)),
      text('level', 'Under which level', ({ level }) => level),
      text('theme', 'Under which heading', ({ theme }) => theme),
      text('modality', 'How strongly', ({ modality }) => modality),
      text('cue', 'The printed word that asks', ({ cue }) => cue),
      text('names', 'What it names', ({ names }) => joined(names)),
      text('concerns', 'What it is about', ({ concerns }) => joined(concerns)),
      ...inBoth<Recommendation>('statement', 'It in a sentence of ours', ({ statement }) => statement),
    ],
    dataset.recommendations,
  )
}

/** The units of the report. */
export function unitsTable({ dataset, pack }: Taken): Table {
  return tableOf<Unit>(
    { name: 'units', about: 'One paragraph, footnote or row of the report', key: ['id'] },
    [
      text('id', 'The unit', ({ id }) => id),
      text('section', 'Its section', ({ section }) => section, 'sections.id'),
      text('state', 'What became of it', ({ state }) => state),
      text('reason', 'Why', ({ reason }) => reason),
      { name: 'sentences', type: 'integer', about: 'How many it has', cell: ({ lengths }) => lengths.length },
      ...inBoth<Unit>('gist', 'What it says, in words of ours', ({ gist }) => gist),
      text('mentions', 'What it names', ({ mentions }) => joined(mentions)),
      text('sha256', 'SHA-256 of it as it was normalised', ({ id }) => pack.proof?.units[id]?.sha256),
    ],
    dataset.units,
  )
}

/** The sections of the report. */
export function sectionsTable({ dataset }: Taken): Table {
  return tableOf<Section>(
    { name: 'sections', about: 'One section of the report', key: ['id'] },
    [
      text('id', 'The section', ({ id }) => id),
      text('parent', 'What it is part of', ({ parent }) => parent, 'sections.id'),
      ...inBoth<Section>('number', 'Its number', ({ number }) => number),
      ...inBoth<Section>('title', 'Its title', ({ title }) => title),
    ],
    dataset.sections,
  )
}

/** Every word that a column may hold, and what it is called. */
export function vocabularyTable({ dataset }: Taken): Table {
  const { ontology } = dataset
  const lists: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
    predicates: Object.fromEntries(ontology.predicates.map(({ id, label }) => [id, label])),
    roles: Object.fromEntries(Object.entries(ontology.roles).map(([id, { label }]) => [id, label])),
    kinds: Object.fromEntries(Object.entries(ontology.kinds).map(([id, { one }]) => [id, one])),
    certainties: ontology.certainties,
    polarities: ontology.polarities,
    bounds: ontology.bounds,
    pers: ontology.pers,
    statuses: ontology.statuses,
    lead_roles: ontology.leadRoles,
    partner_roles: ontology.partnerRoles,
    source_classes: ontology.sourceClasses,
    unit_states: ontology.unitStates,
    reasons: ontology.reasons,
    addressees: ontology.addressees,
    levels: ontology.levels,
    themes: ontology.themes,
    modalities: ontology.modalities,
    not_additive: ontology.notAdditive,
  }
  const rows = Object.entries(lists).flatMap(([list, words]) =>
    Object.entries(words).map(([key, called]) => ({ list, key, called })),
  )
  return tableOf<(typeof rows)[number]>(
    { name: 'vocabulary', about: 'What each key of the other tables is called', key: ['list', 'key'] },
    [
      text('list', 'The list it is of', ({ list }) => list),
      text('key', 'The key', ({ key }) => key),
      ...inBoth<(typeof rows)[number]>('label', 'What it is called', ({ called }) => called),
    ],
    rows,
  )
}
