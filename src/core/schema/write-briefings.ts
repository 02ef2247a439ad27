// Briefings -> the text of a file of them.

import type { Briefing } from '../model/briefing.ts'

/** A file that `readBriefings` reads back as it was. */
export function writeBriefings(briefings: readonly Briefing[]): string {
  return `${JSON.stringify({ briefings }, null, 2)}\n`
}
