// All sources for programs of references: the report, its dataset, and whatever document or instrument is named, each once.

import { describe, expect, it } from 'vitest'
import { writeReferences } from '../../../src/core/data-out/references.ts'
import { kindOf } from '../../../src/core/model/ids.ts'
import { PACK, real } from './taken.ts'

const named = PACK.dataset.entities.filter(({ id }) => ['document', 'instrument'].includes(kindOf(id) ?? ''))

const IDS = {
  json: (text: string) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id),
  bib: (text: string) => [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, id = '']) => id),
  ris: (text: string) => [...text.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id = '']) => id),
} as const

describe.each(['json', 'bib', 'ris'] as const)('.%s', (ending) => {
  const text = writeReferences(real(), ending)
  it('has each source once, the report first and the dataset with its version', () => {
    const ids = IDS[ending](text)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[0]).toBe('s-2015-366')
    // The report is named in itself too.
    expect(ids.length).toBe(named.length + 1)
    expect(text).toContain(real().version.slice(0, 8))
    expect(text).toContain('CC BY 4.0')
  })
  it('speaks Chinese where that is wanted, and of a part names what the part names', () => {
    expect(writeReferences(real(undefined, { language: 'zh' }), ending)).toContain('数据集')
    const part = new Set(
      PACK.dataset.claims
        .filter(({ attribution }) => attribution.some((id) => kindOf(id) === 'document'))
        .slice(0, 2)
        .map(({ id }) => id),
    )
    const ids = IDS[ending](writeReferences(real(part), ending))
    expect(ids.length).toBeGreaterThan(2)
    expect(ids.length).toBeLessThan(10)
  })
})
