// In which forms do the data go out? One row a form: what it is for, what it loses, and what writes it. The writers come when asked for.

import type { Words } from '../model/words.ts'
import type { Taken } from './taken.ts'

/** The forms, in the order they are offered. */
export const FORMAT_IDS = [
  'csv',
  'json',
  'datapackage',
  'graphml',
  'gexf',
  'cyjs',
  'jsonld',
  'annotations',
  'stix',
  'ftm',
  'neo4j',
  'parquet',
  'csl',
  'bibtex',
  'ris',
] as const

/** A form. */
export type FormatId = (typeof FORMAT_IDS)[number]

/** What is to be known of a form before it is chosen, and what writes it. */
export interface Format {
  /** How a file of it ends, without the dot. */
  readonly extension: string
  /** Its media type. */
  readonly type: string
  readonly name: Words
  /** What it is for. */
  readonly use: Words
  /** What of the data it cannot hold. */
  readonly loses: Words
  /** It brings the schema of a published report along. */
  readonly hasSchema?: true
  readonly write: (taken: Taken) => Promise<string | Uint8Array>
}

const GRAPH_LOSES: Words = {
  en: 'figures, dates of activities, proof, briefings; strokes are an attribute; what is denied is no edge',
  zh: '数额、活动日期、证明、简报；线型只作属性；被否认的不成为边',
}

const SOURCES_LOSE: Words = {
  en: 'all but the sources; one language at a time',
  zh: '来源以外的全部内容；每次一种语言',
}

/** Every form. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  json: {
    extension: 'zip',
    type: 'application/zip',
    name: { en: 'JSON with its schema', zh: 'JSON及其模式' },
    use: {
      en: 'Programs of your own; the whole is the file that the site publishes',
      zh: '供自编程序使用；全部数据即本站发布的文件',
    },
    loses: { en: 'nothing; a part is without briefings', zh: '无；部分数据不含简报' },
    hasSchema: true,
    write: async (taken) => (await import('./json.ts')).writeJson(taken),
  },
  csv: {
    extension: 'zip',
    type: 'application/zip',
    name: { en: 'CSV tables, also for Excel', zh: 'CSV表格，另备Excel适用版' },
    use: {
      en: 'Excel, LibreOffice, R, Python: plain tables of claims, edges, things, figures',
      zh: '用于Excel、LibreOffice、R、Python：论断、连线、事物、数额等表格',
    },
    loses: {
      en: 'proof by position within a sentence, briefings; lists are joined in a cell',
      zh: '句内位置的证明、简报；清单合在一个单元格内',
    },
    write: async (taken) => (await import('./csv.ts')).writeCsv(taken),
  },
  datapackage: {
    extension: 'zip',
    type: 'application/zip',
    name: { en: 'Frictionless Data Package 2', zh: 'Frictionless数据包第2版' },
    use: {
      en: 'Archives and pipelines: the same tables, with every column described and tied to others',
      zh: '用于存档和数据流程：同样的表格，逐列说明并注明相互关系',
    },
    loses: {
      en: 'as CSV; not made for Excel',
      zh: '同CSV；不适合直接用Excel打开',
    },
    write: async (taken) => (await import('./data-package.ts')).writeDataPackage(taken),
  },
  graphml: {
    extension: 'graphml',
    type: 'application/graphml+xml',
    name: { en: 'GraphML', zh: 'GraphML' },
    use: {
      en: 'yEd, Gephi, Cytoscape, networkx, igraph: an edge for each claim, with all that qualifies it',
      zh: '用于yEd、Gephi、Cytoscape、networkx、igraph：每条论断一条边，附其全部限定',
    },
    loses: GRAPH_LOSES,
    write: async (taken) => (await import('./graphml.ts')).writeGraphml(taken),
  },
  gexf: {
    extension: 'gexf',
    type: 'application/gexf+xml',
    name: { en: 'GEXF 1.3', zh: 'GEXF 1.3' },
    use: {
      en: 'Gephi and Gephi Lite; parallel claims stay apart by kind',
      zh: '用于Gephi和Gephi Lite；并行的论断按类别区分',
    },
    loses: GRAPH_LOSES,
    write: async (taken) => (await import('./gexf.ts')).writeGexf(taken),
  },
  cyjs: {
    extension: 'cyjs',
    type: 'application/json',
    name: { en: 'Cytoscape (.cyjs)', zh: 'Cytoscape（.cyjs）' },
    use: {
      en: 'Cytoscape desktop and Cytoscape.js; marks stand where the lens has them',
      zh: '用于Cytoscape桌面版和Cytoscape.js；各点位置与视角中相同',
    },
    loses: GRAPH_LOSES,
    write: async (taken) => (await import('./cyjs.ts')).writeCyjs(taken),
  },
  jsonld: {
    extension: 'jsonld',
    type: 'application/ld+json',
    name: { en: 'JSON-LD', zh: 'JSON-LD' },
    use: {
      en: 'Linked data: the dataset by schema.org, each claim with its origin by PROV-O; read without a network',
      zh: '关联数据：数据集依schema.org，每条论断的来源依PROV-O；无需联网即可读取',
    },
    loses: { en: 'figures, notes, dates, briefings', zh: '数额、注释、日期、简报' },
    write: async (taken) => (await import('./json-ld.ts')).writeJsonLd(taken),
  },
  annotations: {
    extension: 'jsonld',
    type: 'application/ld+json',
    name: { en: 'Web Annotations', zh: 'Web注释' },
    use: {
      en: 'Annotation tools: each statement on its sentences, by position and hash; no word of the report',
      zh: '用于注释工具：每条陈述标在所据句子上，附位置与哈希；不含报告原文',
    },
    loses: {
      en: 'ends, relations and sources of claims: it is the evidence alone',
      zh: '论断的两端、关系和来源：只含证据',
    },
    write: async (taken) => (await import('./annotations.ts')).writeAnnotations(taken),
  },
  stix: {
    extension: 'json',
    type: 'application/stix+json',
    name: { en: 'STIX 2.1 (lossy)', zh: 'STIX 2.1（有损）' },
    use: {
      en: 'Platforms of threat intelligence; ids stay the same from version to version',
      zh: '用于威胁情报平台；各版本的标识不变',
    },
    loses: {
      en: 'much: figures, dates, roles, Chinese, proof; what it has no object for is a note',
      zh: '损失较多：数额、日期、角色、中文、证明；没有对应对象的改作注记',
    },
    write: async (taken) => (await import('./stix.ts')).writeStix(taken),
  },
  ftm: {
    extension: 'json',
    type: 'application/x-ndjson',
    name: { en: 'FollowTheMoney', zh: 'FollowTheMoney' },
    use: {
      en: 'Aleph and its kin: an entity a line, a link for each claim',
      zh: '用于Aleph等：每行一个实体，每条论断一个链接',
    },
    loses: {
      en: 'figures, proof, roles of places; crimes are notes; what is denied is no link',
      zh: '数额、证明、地点的角色；罪行改作注记；被否认的不成为链接',
    },
    write: async (taken) => (await import('./follow-the-money.ts')).writeFollowTheMoney(taken),
  },
  neo4j: {
    extension: 'zip',
    type: 'application/zip',
    name: { en: 'Neo4j: bulk CSV and Cypher', zh: 'Neo4j：批量CSV与Cypher' },
    use: {
      en: 'Graph queries; each claim is a node of its own, and the simple edges stand beside',
      zh: '用于图查询；每条论断为独立节点，另附简单的边',
    },
    loses: { en: 'figures, activity dates, briefings', zh: '数额、活动日期、简报' },
    write: async (taken) => (await import('./neo4j.ts')).writeNeo4j(taken),
  },
  parquet: {
    extension: 'zip',
    type: 'application/zip',
    name: { en: 'Parquet', zh: 'Parquet' },
    use: {
      en: 'DuckDB, Spark, pandas: things, edges, claims and figures as columns',
      zh: '用于DuckDB、Spark、pandas：事物、边、论断和数额按列存放',
    },
    loses: { en: 'units, activities’ dates, proof, briefings', zh: '段落、活动日期、证明、简报' },
    write: async (taken) => (await import('./parquet.ts')).writeParquet(taken),
  },
  csl: {
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    name: { en: 'Sources as CSL-JSON', zh: '来源（CSL-JSON）' },
    use: {
      en: 'Zotero, Pandoc: the report and all documents that it names',
      zh: '用于Zotero、Pandoc：报告及其提及的全部文件',
    },
    loses: SOURCES_LOSE,
    write: async (taken) => (await import('./references.ts')).writeReferences(taken, 'json'),
  },
  bibtex: {
    extension: 'bib',
    type: 'application/x-bibtex',
    name: { en: 'Sources as BibTeX', zh: '来源（BibTeX）' },
    use: { en: 'LaTeX and JabRef', zh: '用于LaTeX和JabRef' },
    loses: SOURCES_LOSE,
    write: async (taken) => (await import('./references.ts')).writeReferences(taken, 'bib'),
  },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    name: { en: 'Sources as RIS', zh: '来源（RIS）' },
    use: { en: 'EndNote, Mendeley, RefWorks', zh: '用于EndNote、Mendeley、RefWorks' },
    loses: SOURCES_LOSE,
    write: async (taken) => (await import('./references.ts')).writeReferences(taken, 'ris'),
  },
}

/** Whether it is the name of a form. */
export function isFormat(name: string): name is FormatId {
  return FORMAT_IDS.some((id) => id === name)
}

/** The name of a file: report, version, whether it is a part, and the form where its ending does not say it. */
export function fileName({ id, isWhole }: Taken, format: FormatId, version: string): string {
  const { extension } = FORMATS[format]
  const parts = ['nexus-atlas', id, version, ...(isWhole ? [] : ['part']), ...(extension === format ? [] : [format])]
  return `${parts.join('-')}.${extension}`
}
