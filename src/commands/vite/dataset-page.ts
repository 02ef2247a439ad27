// The page beside the published reports: what is in their files, how to read them, what they may be used for.

import { readUnitId } from '../../core/model/ids.ts'
import type { ReportList } from '../../core/model/pack.ts'
import { isMoney } from '../../core/model/quantity.ts'
import type { Published } from '../../core/schema/pack-shape.ts'

/** A list of the file, and what it holds in English and in Chinese. */
type List = readonly [keyof Published & string, string, string]

/** What each list of the file holds, in its order; numbers and names are those of the report. */
function listsOf(published: Published): readonly List[] {
  const { report, guide, activities, recommendations } = published
  const { en: list, zh: liste } = guide.activityList ?? { en: 'list of activities', zh: '活动清单' }
  const asked = paragraphsOf(recommendations)
  return [
    [
      'units',
      `${capital(unitsText(report.shape, list))}: state with reason, gist, the sentences it rests on, what they name, and for each sentence its length, hash and claims, or why it has none.`,
      `${unitsTextZh(report.shape, liste)}：状态及理由、要旨、提到的实体，以及每句的长度、哈希和论断（或无论断的理由）。`,
    ],
    [
      'entities',
      `Groups, crimes, places, bodies, organizations, documents, instruments, unnamed actors, mechanisms and what is at stake. Aliases are the forms the ${languageName(report.coded, 'en')} text prints.`,
      `团体、犯罪、地点、机构、组织、文件、文书、未具名行为体、方式和利害所在。别名是${languageName(report.coded, 'zh')}原文的印法。`,
    ],
    [
      'claims',
      'One assertion each: subject, predicate, object, evidence by unit and sentence, the words that carry the relation (<code>cue</code>), the source’s own certainty with its hedge word, reading and what is read, polarity, speakers, figures, and a sentence of ours in two languages.',
      '每条一个论断：主体、谓词、客体、按单元和句子的依据、原文的把握程度及措辞、解读、正反、说话者、数字，以及我们自己的中英文句子。',
    ],
    [
      'activities',
      `The ${activities.length > 1 ? `${activities.length} ` : ''}rows of the ${list}: status, leads, partners, places, crimes with their basis, groups, instruments, documents, dates, figures.`,
      `${liste}${activities.length}行：状态、牵头者、伙伴、地点、犯罪及依据、团体、文书、文件、日期、数字。`,
    ],
    [
      'recommendations',
      `What ${asked ? `paragraphs ${asked.from}–${asked.to} ask` : 'the report asks'} for, of whom, how strongly and in which word, and whom ${asked ? 'they name' : 'it names'}.`,
      `${asked ? `第${asked.from}至${asked.to}段` : '报告'}的建议：向谁提出、强度和用词、提到谁。`,
    ],
    [
      'documents',
      'Every document the report cites: where it is named, and which claims rest on it.',
      '报告引用的每份文件：在何处提到、哪些论断以其为据。',
    ],
    [
      'wholes',
      'Figures that are parts or shares of another or the same sum at another rate, and by how much the parts miss the whole.',
      '属于另一数字一部分、份额或另一比率的数字，以及部分之和与总数的差额。',
    ],
    [
      'modals',
      'Every word of possibility, hearsay, estimate or obligation in a cited sentence: whose hedge it is, or to which other clause it belongs.',
      '所引句子中表示可能、传闻、估计或义务的每个词：是谁的限定语，或属于哪个分句。',
    ],
    [
      'names',
      'Names that stand in a cited sentence without a role there, and why.',
      '所引句子中出现而不起作用的名称，以及理由。',
    ],
  ]
}

/** "paragraphs p1–p94, footnotes fn1–fn7 and annex rows a1–a59": the units that a report has. */
function unitsText({ paragraphs, footnotes, activities }: Published['report']['shape'], list: string): string {
  const runs = [
    run('paragraphs p', paragraphs),
    run('footnotes fn', footnotes),
    run(`${list} rows a`, activities),
  ].flat()
  const last = runs.at(-1) ?? ''
  return runs.length > 1 ? `${runs.slice(0, -1).join(', ')} and ${last}` : last
}

function unitsTextZh({ paragraphs, footnotes, activities }: Published['report']['shape'], list: string): string {
  return [run('段落p', paragraphs), run('脚注fn', footnotes), run(`${list}各行a`, activities)].flat().join('、')
}

/** "paragraphs p1–p94" for "paragraphs p"; nothing where there is none. */
function run(name: string, n: number): string[] {
  const [prefix = ''] = /[a-z]+$/.exec(name) ?? []
  return n === 0 ? [] : [n === 1 ? `${name}1` : `${name}1–${prefix}${n}`]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The first and the last paragraph that ask for something, where there are several. */
function paragraphsOf(recommendations: Published['recommendations']): { from: number; to: number } | undefined {
  const numbers = recommendations
    .flatMap(({ evidence: [first] }) => readUnitId(first?.unit ?? '') ?? [])
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ number }) => number)
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)]
  return from < to ? { from, to } : undefined
}

/** What a language is called in another: Chinese, 中文. */
function languageName(language: string, inside: string): string {
  return new Intl.DisplayNames(inside, { type: 'language' }).of(language) ?? language
}

/** A limit in English, and the units in which the report says so: "It gives examples (p5, p16)". */
function limitText({ text, units }: Published['guide']['limits'][number], date: string): string {
  const said = text.en.replace('{date}', date)
  return units.length === 0 ? said : `${said} (${units.join(', ')})`
}

/** One page of HTML about the first report and where the others are, in English and Chinese, without scripts. */
export function datasetPage(published: Published, { reports }: ReportList): string {
  const { report, guide, claims, activities, version, proof } = published
  const hasResponse = activities.length > 0
  const rows = listsOf(published)
    .map(
      ([key, en, zh]) =>
        `<tr><th scope="row"><code>${key}</code></th><td>${(published[key] as readonly unknown[]).length}</td><td>${en}<br><span lang="zh">${zh}</span></td></tr>`,
    )
    .join('\n')
  const currencies = [
    ...new Set(claims.flatMap(({ quantities = [] }) => quantities.map(({ unit }) => unit)).filter(isMoney)),
  ]
    .map((unit) => `<code>${unit}</code>`)
    .join(', ')
  const limits = guide.limits.map((limit) => `<li>${limitText(limit, report.date)}</li>`).join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Dataset · Nexus Atlas · ${report.symbol}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { padding: .5rem .75rem .5rem 0; border-top: 1px solid #8886; text-align: start; vertical-align: top; }
td:nth-child(2) { text-align: end; }
code { overflow-wrap: anywhere; }
th code { white-space: nowrap; }
</style>
</head>
<body>
<main>
<h1>The dataset of Nexus Atlas</h1>
<p>What ${report.symbol} (${report.date}) says of armed groups, crimes, places${hasResponse ? ', money and the United Nations’ response' : ' and money'}, coded sentence by sentence.
<span lang="zh">${report.symbol}关于武装团体、犯罪、地点${hasResponse ? '、资金和联合国应对' : '和资金'}的内容，逐句编码。</span></p>
<p>${reports.map(({ file, symbol }) => `<a href="${file}">${file}</a> (${symbol})`).join(' · ')} · <a href="index.json">index.json</a> · <a href="report.schema.json">report.schema.json</a> · <a href="../">Nexus Atlas</a></p>
<table>
<thead><tr><th scope="col">List</th><th scope="col">Entries</th><th scope="col">What it holds</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
<h2>How to read it</h2>
<ul>
<li>Money is in ${currencies === '' ? 'its currency' : currencies} as plain numbers. Where the report gives only a floor or a ceiling, the other end is <code>null</code>. <code>additive: false</code> says that a figure may not be added to others, and why.</li>
<li><code>certainty</code> is the report’s own firmness for that statement; <code>reading: "inferred"</code> marks our reading. What is not said is not denied.</li>
<li>Beside the lists: <code>report</code>, <code>guide</code>, <code>ontology</code> and <code>terms</code> as they are coded, <code>proof</code> (what every claim was checked against) and <code>orders</code> (the rows of each lens). The page opens the same file again.</li>
<li>The text of the report is not in the file. Every sentence has the SHA-256 of its normalised text, so that anyone with a copy can check where a claim stands.</li>
</ul>
${limits === '' ? '' : `<h2>Limits</h2>\n<ul>\n${limits}\n</ul>`}
<h2>Version and licence</h2>
<p>Version <code>${version}</code><br>Proof <code>${proof?.sha256 ?? '–'}</code></p>
<p>CC BY 4.0, “Nexus Atlas”. The report: <a href="${report.url.en}">${report.url.en}</a>.</p>
</main>
</body>
</html>
`
}
