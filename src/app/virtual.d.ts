// Modules that exist only in a build.

declare module 'virtual:atlas-data' {
  const content: {
    readonly dataset: import('../core/model/dataset.ts').Dataset
    readonly layouts: import('../core/layout/nexus-layout.ts').NexusLayouts
  }
  export default content
}

declare module 'virtual:tokens.css' {}
