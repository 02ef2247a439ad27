// What is on screen as a scene: does its link show the same again, and is it named in both languages?

import { describe, expect, it } from 'vitest'
import { capturedScene, linkOf } from '../../../src/app/author/capture.ts'
import { LANGUAGES } from '../../../src/core/model/words.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { writeBriefings } from '../../../src/core/schema/write-briefings.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { atlasAt } from '../../views/atlas.tsx'

const DATASET = atlasDataset()
const at = (hash: string) => atlasAt(hash, 'en', DATASET).atlas
const capture = (hash: string) => {
  const atlas = at(hash)
  return capturedScene(atlas, undefined, atlas.store.getState().view)
}

/** A state of every view, and what its scene is called in English and in Chinese. */
const STATES = [
  ['#select=group:alpha', 'Alpha', '甲团'],
  ['', 'Nexus', '关联'],
  ['#lens=threat', 'Threat', '威胁'],
  ['#select=group:alpha&lens=threat', 'Alpha (Threat)', '甲团（威胁）'],
  ['#select=group:beta,group:alpha,group:gamma', 'Beta, Alpha …', '乙团、甲团……'],
  ['#sure=firm', 'Nexus', '关联'],
  ['#crime=oil&sure=firm', 'Crime: Oil (Nexus)', '犯罪：石油（关联）'],
  ['#view=map&select=group:alpha', 'Alpha (Map)', '甲团（地图）'],
  ['#view=matrix', 'Matrix', '矩阵'],
  ['#view=table&table=sources', 'Table: Sources', '表格：来源'],
  ['#view=report', 'Report', '报告'],
  ['#view=report&unit=p2', 'Report, ¶2', '报告，¶2'],
  ['#view=about', 'About', '关于'],
] as const

describe('a scene of what is on screen', () => {
  it.each(STATES)('at %s has a name, a headline and an id of its own, in both languages', async (hash, en, zh) => {
    const scene = await capture(hash)
    expect(scene.name).toEqual({ en, zh })
    for (const language of LANGUAGES) expect(scene.headline.text[language]).not.toBe('')
    expect(scene.headline.text.zh).toMatch(/\p{Script=Han}/u)
    expect(scene.headline.text.en).not.toMatch(/\p{Script=Han}|\*\*/u)
    expect(scene.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
  it.each(STATES)('at %s is read back from a file as it is', async (hash) => {
    const briefing = { id: 'mine', title: { en: 'Mine', zh: '我的' }, scenes: [await capture(hash)] }
    expect(readBriefings(writeBriefings([briefing]), 'mine.json')).toEqual({ briefings: [briefing], problems: [] })
  })
  it.each([
    '#select=group:alpha&focus=2&fold=crimes&at=2,0.25,0.5',
    '#view=map&select=place:iraq&beside=report&unit=p2&share=40',
    '#crime=oil&hide=body&sure=firm&list=1',
    '#view=table&table=sources&sort=-claims',
  ])('at %s keeps all of the state in its link', async (hash) => {
    const atlas = at(hash)
    const { view, faults } = atlas.store.getState()
    expect(faults).toEqual([])
    const { link } = await capturedScene(atlas, undefined, view)
    expect(atlas.actions.read(link)).toEqual({ state: view, faults: [] })
  })
  it('says nothing of how the page is dressed, nor of the scene that it looks at', () => {
    const atlas = at('#select=group:alpha&lang=zh&theme=dark&chrome=page&present=mine,one')
    expect(linkOf(atlas, atlas.store.getState().view)).toBe('#select=group:alpha')
  })
  it('rests on what its picture rests on, and without a picture on nothing', async () => {
    const { graph } = at('')
    const { headline } = await capture('#select=group:alpha')
    expect(headline.on.length).toBeGreaterThan(0)
    expect(headline.on.filter((id) => graph.unitsOf(id).length === 0)).toEqual([])
    expect((await capture('#view=about')).headline).toEqual({ text: { en: 'About', zh: '关于' }, on: [] })
  })
})
