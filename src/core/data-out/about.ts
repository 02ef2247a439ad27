// What must stand beside data that leave the page? Which report and version they are of, whether they are a part, under which licence,
// and what it does not mean that something is not there.

import type { Language, Words } from '../model/words.ts'
import type { Taken } from './taken.ts'

/** The licence of the data, as SPDX names it, and where it stands. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  by: 'Nexus Atlas',
} as const

/** Signs of a version that are printed: enough to tell two apart. */
const SIGNS = 8

/** A version as it is printed. */
export function shortVersion({ version }: Pick<Taken, 'version'>): string {
  return version.slice(0, SIGNS)
}

/** A name for the data. */
export function titleOf({ dataset }: Taken): Words {
  const { symbol } = dataset.report
  return { en: `Nexus Atlas: dataset on ${symbol}`, zh: `Nexus Atlas：${symbol}数据集` }
}

/** All that must be said, a sentence each. */
export function aboutLines(taken: Taken, language: Language): readonly string[] {
  const { graph, dataset } = taken
  const { report } = dataset
  const of = graph.dataset
  const counts = {
    claims: dataset.claims.length,
    activities: dataset.activities.length,
    recommendations: dataset.recommendations.length,
  }
  const all = { claims: of.claims.length, activities: of.activities.length, recommendations: of.recommendations.length }
  if (language === 'zh')
    return [
      `所依据的报告：${report.symbol}，${report.title.zh}，${report.date}，${report.url.zh}`,
      `数据集版本：${shortVersion(taken)}（SHA-256：${taken.version}）`,
      taken.isWhole
        ? `全部：${counts.claims}条论断、${counts.activities}项活动、${counts.recommendations}条建议。`
        : `部分：${all.claims}条论断中的${counts.claims}条、${all.activities}项活动中的${counts.activities}项、${all.recommendations}条建议中的${counts.recommendations}条。未列出者可能只是被略去。`,
      '报告未提及不等于否认：此处没有的，只表示报告没有这样说，并不表示并非如此。',
      '陈述文字由我们撰写，不是报告原文；每条陈述均附其确定程度和所在段落。',
      '数额未曾相加；每个数额均注明能否相加及原因。',
      `许可：CC BY 4.0（${LICENCE.url}），署名“${LICENCE.by}”。事实出自上述联合国文件；联合国未核对或认可这些数据。`,
    ]
  return [
    `The report: ${report.symbol}, ${report.title.en}, ${report.date}, ${report.url.en}`,
    `Version of the dataset: ${shortVersion(taken)} (SHA-256 ${taken.version})`,
    taken.isWhole
      ? `All of it: ${counts.claims} claims, ${counts.activities} activities, ${counts.recommendations} recommendations.`
      : `A part: ${counts.claims} of ${all.claims} claims, ${counts.activities} of ${all.activities} activities, ${counts.recommendations} of ${all.recommendations} recommendations. What is not here may have been left out.`,
    'Silence is not denial: where something is not here, the report does not say it; it does not say that it is not so.',
    'The statements are ours and not the words of the report; each has its certainty and its paragraphs beside it.',
    'No figures are added up; each says whether it may be, and why not.',
    `Licence: CC BY 4.0 (${LICENCE.url}), “${LICENCE.by}”. The facts come from the UN document above; the United Nations has not checked or endorsed the data.`,
  ]
}

/** The same in one string, for a form that has one place for it. */
export function aboutText(taken: Taken, language: Language = 'en'): string {
  return aboutLines(taken, language).join(' ')
}

/** A file that says so in both languages, with what is in the others beside it. */
export function readMe(taken: Taken, more: readonly string[] = []): string {
  const title = titleOf(taken)
  const parts = [[title.en, ...aboutLines(taken, 'en')], [title.zh, ...aboutLines(taken, 'zh')], more]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}
