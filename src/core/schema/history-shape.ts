// What does the history of a report look like on disk and on the site? Entries as the page loads them: without what only the check
// needs.

import * as v from 'valibot'
import { HISTORY_PARTS } from '../model/history.ts'
import { activity, claim, entity, reading, recommendation, sha256, text } from './shapes.ts'

const inRole = v.strictObject({ ...activity.entries.leads.pipe[0].item.entries, cue: v.optional(text) })
const { said: _said, namesParent: _namesParent, ...entityEntries } = entity.entries
const { leaves: _left, ...claimEntries } = claim.entries
const { on: _on, ...activityEntries } = activity.entries
const { leaves: _leaves, addresseeCues: _cues, ...recommendationEntries } = recommendation.entries

/** Entries by id; `null` for those that were not there. */
const entries = <Entry extends v.GenericSchema>(entry: Entry) => v.optional(v.record(text, v.nullable(entry)))

/** `data/history/<report>.json`. */
export const HISTORY_SHAPE = v.strictObject({
  $schema: text,
  /** Versions that were published, oldest first, each with what was other in it than in the one that followed. */
  steps: v.array(
    v.strictObject({
      version: sha256,
      was: v.strictObject({
        entities: entries(v.strictObject(entityEntries)),
        claims: entries(v.strictObject({ ...claimEntries, reading })),
        activities: entries(
          v.strictObject({
            ...activityEntries,
            leads: v.array(inRole),
            partners: v.array(inRole),
          }),
        ),
        recommendations: entries(v.strictObject(recommendationEntries)),
      }),
      /** Which of the other parts of what is published were other. */
      also: v.array(v.picklist(HISTORY_PARTS)),
    }),
  ),
  /** The version that all of them led to. */
  version: sha256,
})
