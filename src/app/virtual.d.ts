// Modules that exist only in a build.

declare module 'virtual:atlas-data' {
  const content: {
    readonly dataset: import('../core/model/dataset.ts').Dataset
    readonly layouts: {
      readonly wide: import('../core/layout/nexus-layout.ts').NexusLayout
      readonly narrow: import('../core/layout/nexus-layout.ts').NexusLayout
    }
  }
  export default content
}

declare module 'virtual:tokens.css' {}
