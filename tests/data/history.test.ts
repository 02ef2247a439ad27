// Does the history that lies beside the data lead to them? Then whoever comes with an older link learns what is other.

import { describe, expect, it } from 'vitest'
import { historyState, readHistoryFile } from '../../src/commands/history-file.ts'
import { readReport } from '../../src/commands/read-atlas.ts'
import { listReports } from '../../src/commands/read-files.ts'
import { pageData } from '../../src/core/export/page-data.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { datasetAt, wasAt } from '../../src/core/history/at.ts'

describe.each(listReports('data'))('the history of %s', (report) => {
  const pack = readReport('data', report)
  it('leads to the data of today: npm run data:history, with the file that is published, where it does not', () => {
    expect(historyState('data', report, pack)).toEqual({
      line: expect.stringMatching(/^history: \d+ versions before [0-9a-f]{8}$/),
      isLate: false,
    })
  })
  it('gives a whole dataset for each of its versions', () => {
    const history = readHistoryFile('data', report, pack)
    expect(history?.steps.length).toBeGreaterThan(0)
    for (const { version } of history?.steps ?? []) {
      const was = history && wasAt(history, version)?.was
      const graph = buildGraph(datasetAt(pageData(pack.dataset), was ?? {}))
      expect(graph.claims.size).toBeGreaterThan(0)
    }
  })
})
