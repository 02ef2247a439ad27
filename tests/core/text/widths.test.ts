// Which signs are the same sign in another width, and which are another?

import { describe, expect, it } from 'vitest'
import { asPrinted } from '../../../src/core/text/widths.ts'

describe('signs as they are printed', () => {
  it.each([
    ['２０１５年５月（２１日）', '2015年5月(21日)'],
    ['Ｓ／２０１５／３６６', 'S/2015/366'],
    ['甲,乙;丙:丁', '甲，乙；丙：丁'],
    ['见｢甲｣､乙｡', '见｢甲｣、乙。'],
    ['拉什卡‐塔伊巴、拉什卡－塔伊巴、拉什卡−塔伊巴', '拉什卡-塔伊巴、拉什卡-塔伊巴、拉什卡-塔伊巴'],
    ['(一)第一', '㈠第一'],
    ['阿布・萨耶夫', '阿布·萨耶夫'],
    ['⼤会⻓期⽤⼾⺠', '大会长期用户民'],
  ])('%s', (copied, printed) => {
    expect(asPrinted(copied)).toBe(printed)
  })
  it('leave what stands in figures and times, and are themselves', () => {
    for (const text of ['12,500', '10:30', '3.5', '甲，乙。', '第1267(1999)号', '——'])
      expect(asPrinted(text)).toBe(text)
  })
})
