// Which reports are there? The list of a data folder, and the one that is published beside the packs.

import * as v from 'valibot'
import { REPORT_ID } from '../model/pack.ts'
import { date, sha256, text, words } from './shapes.ts'

const reportId = v.pipe(v.string(), v.regex(REPORT_ID, 's-2015-366: small letters, digits and hyphens'))

/** `data/index.json`: the folders of the reports, the one that the page opens by itself first. */
export const REPORTS_SHAPE = v.strictObject({
  $schema: text,
  reports: v.pipe(v.array(reportId), v.minLength(1)),
})

/** `dist/data/index.json`. */
export const LIST_SHAPE = v.object({
  reports: v.pipe(
    v.array(
      v.object({
        id: reportId,
        symbol: text,
        title: words,
        date,
        languages: v.pipe(v.array(text), v.minLength(1)),
        proved: v.boolean(),
        file: text,
        version: sha256,
      }),
    ),
    v.minLength(1),
  ),
})
