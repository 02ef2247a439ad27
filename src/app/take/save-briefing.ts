// A briefing -> a file that can be opened again.

import type { Briefing } from '../../core/model/briefing.ts'
import { writeBriefings } from '../../core/schema/write-briefings.ts'
import { saveFile } from '../figure/save.ts'

/** Saves it under its id. */
export function saveBriefing(briefing: Briefing): void {
  saveFile(`${briefing.id}.json`, new Blob([writeBriefings([briefing])], { type: 'application/json' }))
}
