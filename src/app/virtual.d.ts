// Modules that exist only in a build.

declare module 'virtual:atlas-report' {
  /** The report that the page opens by itself: its name in links, and where it can be read. */
  const content: { readonly id: string; readonly url: import('../core/model/words.ts').Words }
  export default content
}

declare module 'virtual:atlas-reports' {
  /** The ids of the reports of the site, the one that the page opens by itself first. */
  const content: readonly [string, ...string[]]
  export default content
}

declare module 'virtual:atlas-data' {
  const content: {
    readonly shell: import('../core/model/texts.ts').Shell
    readonly orders: import('../state/atlas.ts').LensOrders
  }
  export default content
}

declare module 'virtual:atlas-names-en' {
  const content: import('../core/model/texts.ts').Texts
  export default content
}

declare module 'virtual:atlas-texts-en' {
  const content: import('../core/model/texts.ts').Texts
  export default content
}

declare module 'virtual:atlas-names-zh' {
  const content: import('../core/model/texts.ts').Texts
  export default content
}

declare module 'virtual:atlas-texts-zh' {
  const content: import('../core/model/texts.ts').Texts
  export default content
}

declare module 'virtual:atlas-hashes' {
  const content: import('./copy-known.ts').KnownText
  export default content
}

declare module 'virtual:atlas-printed-first' {
  /** By the id of an activity. */
  const content: Readonly<Record<string, string>>
  export default content
}

declare module 'virtual:atlas-briefings' {
  const content: readonly import('../core/model/briefing.ts').Briefing[]
  export default content
}

declare module 'virtual:atlas-typed-words' {
  /** Nothing where the dataset has no words for hedges. */
  const content: import('../core/evidence/typed-tools.ts').TypedWords | null
  export default content
}

declare module 'virtual:atlas-synonyms' {
  const content: import('../core/model/synonyms.ts').Synonyms
  export default content
}

declare module 'virtual:atlas-about' {
  const content: {
    readonly version: string
    readonly proof: string
    readonly proved: import('../core/evidence/proved-counts.ts').ProvedCounts
    readonly kinds: readonly import('../core/evidence/agreement.ts').KindAgreement[]
    readonly agreement: import('../core/model/coding.ts').AgreementTable
    readonly packages: readonly {
      readonly name: string
      readonly version: string
      readonly license: string
      readonly integrity: string
    }[]
  }
  export default content
}

declare module 'virtual:own-text' {
  /** Where the site owner's copy of the report is served; `null` where there is none. */
  const content: string | null
  export default content
}

declare module 'virtual:site-files' {
  /** What a page that is one file has of its site, by address. */
  const content: Readonly<Record<string, string>>
  export default content
}

declare module 'virtual:tokens.css' {}
declare module 'virtual:kinds.css' {}

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  /** What is used of it. */
  export const getDocument: import('../core/files/pdf-text.ts').Pdf['getDocument']
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {}
