// Does the table light what shares something with an activity or a recommendation, and say that the join is ours?

import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../../src/commands/read-files.ts'
import { sharersOf } from '../../../src/core/query/advice.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { describe as describeView } from '../../../src/views/table/describe.ts'
import { figureOf } from '../../../src/views/table/figure.ts'
import { open, title, tools, withRoom } from './table.tsx'

withRoom()
const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const at = (hash: string, language: 'en' | 'zh' = 'en') => {
  const { atlas } = open(hash, language, dataset)
  return { atlas, asked: { atlas, view: atlas.store.getState().view, locale: language } }
}

describe('the table of recommendations', () => {
  const hash = '&table=recommendations&count=none&select=activity:a11'
  it('lights those that share something with the activity that is selected, and says whose join it is', () => {
    const { atlas, asked } = at(hash)
    const { size } = sharersOf(atlas.graph, 'activity:a11')
    expect(size).toBeGreaterThan(0)
    const said = `${size} of the 100 recommendations ${size === 1 ? 'shares' : 'share'} something with a11 (our join)`
    expect(title()).toBe(said)
    expect(document.querySelectorAll('.table-row.table-shared').length).toBeGreaterThan(0)
    expect(screen.getByText(/^Our join, by crime/)).toBeTruthy()
    expect(figureOf(asked).headline).toBe(said)
    expect(describeView(asked).long.join(' ')).toContain('(our join)')
  })
  it('leaves them alone by one link, from its counts too, and says so', () => {
    at(hash.replace('&count=none', ''))
    const link = screen.getByRole('link', { name: /^Only these? / })
    expect(link.getAttribute('href')).toContain('rows=about:activity:a11')
    cleanup()
    const left = at(`${hash}&rows=about:activity:a11`)
    expect(tools()).toBe(`${sharersOf(left.atlas.graph, 'activity:a11').size} rows`)
    expect(figureOf(left.asked).headline).toContain('something with a11 (our join)')
  })
})

describe('the table of activities', () => {
  it('lights the one that shares disarmament with a recommendation, in Chinese too', () => {
    at('&table=activities&count=none&select=rec:p68-2', 'zh')
    expect(title()).toContain('1项与¶68有共同之处（由我们对照）')
  })
})
