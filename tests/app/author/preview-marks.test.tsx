// Is every place that is remarked on seen in the preview: all of a line, over its end, and none that only reads the same?

import { describe, expect, it } from 'vitest'
import { marksIn } from '../../../src/app/author/remarks/marks-in.ts'
import type { SceneRemark } from '../../../src/app/author/remarks/scene-remarks.ts'
import { drawScene } from '../../../src/app/speaker/scene-figure.ts'
import { viewScene, withWords } from '../../../src/core/author/edit.ts'
import type { Scene } from '../../../src/core/model/briefing.ts'
import type { Language } from '../../../src/core/model/words.ts'
import { atlasAt } from '../../views/atlas.tsx'

const { atlas } = atlasAt()
const words = (en: string, zh = '') => ({ en, zh })
const SAYS = { part: 'says', step: 0, at: 0 } as const

/** A remark on one of the places at which a word stands. */
function remark(
  scene: Scene,
  spot: SceneRemark['spot'],
  typed: string,
  turn = 0,
  language: Language = 'en',
): SceneRemark {
  const text =
    spot.part === 'headline' ? scene.headline.text[language] : (scene.steps[0]?.says[0]?.text[language] ?? '')
  let at = text.indexOf(typed)
  for (let n = 0; n < turn; n++) at = text.indexOf(typed, at + 1)
  if (at < 0) throw new Error(`no ${typed} in ${text}`)
  return { spot, remark: { kind: 'count', value: 9, language, at, length: typed.length, typed, also: [] } }
}

async function underlined(scene: Scene, remarks: readonly SceneRemark[], language: Language = 'en') {
  const briefing = { id: 'mine', title: words('Mine'), scenes: [scene] }
  const drawn = await drawScene(
    atlas,
    undefined,
    briefing,
    { scene: 0, step: 0 },
    { language, theme: 'light' },
    marksIn(scene, remarks),
  )
  const svg = decodeURIComponent(drawn?.address ?? '')
  const found = [...svg.matchAll(/([^<>]*)<tspan text-decoration="underline"[^>]*>([^<]*)<\/tspan>/g)]
  return found.map(([, before, marked]) => [before, marked])
}

const scene = (headline: string, says: string, zh = '') =>
  withWords(viewScene(words('One'), '#view=table', { text: words(headline, zh), on: [] }), SAYS, 'en', says)

describe('the preview', () => {
  it('marks two words of one line', async () => {
    const one = scene('Some $7 million for 99 boats', '')
    const remarks = ['$7 million', '99'].map((typed) => remark(one, { part: 'headline' }, typed))
    expect(await underlined(one, remarks)).toEqual([
      ['Some ', '$7 million'],
      [' for ', '99'],
    ])
  })
  it('marks the one of two like words that is meant', async () => {
    const one = scene('nine men, nine boats', 'nine men')
    expect(await underlined(one, [remark(one, { part: 'headline' }, 'nine', 1)])).toEqual([['nine men, ', 'nine']])
    expect(await underlined(one, [remark(one, SAYS, 'nine')])).toEqual([['', 'nine']])
  })
  it('marks over the end of a line, in a caption and under stress', async () => {
    const one = scene('Oil', `It was ${'said of them '.repeat(3)}**seven hundred million dollars and more of them**`)
    const found = await underlined(one, [remark(one, SAYS, 'seven hundred million dollars and more of them')])
    expect(found.length).toBeGreaterThan(1)
    expect(found.map(([, marked]) => marked).join(' ')).toBe('seven hundred million dollars and more of them')
  })
  it('marks what is said in the language in front, and in the other where that says nothing', async () => {
    const one = scene('nine', '', '九个九')
    const zh = remark(one, { part: 'headline' }, '九', 1, 'zh')
    expect(await underlined(one, [remark(one, { part: 'headline' }, 'nine'), zh])).toEqual([['', 'nine']])
    expect(await underlined(one, [zh], 'zh')).toEqual([['九个', '九']])
  })
})
