// Which tests run, and where? Those that read the report's text run wherever a copy lies beside the project.

import { existsSync } from 'node:fs'
import type { ViteUserConfig } from 'vitest/config'

/** A copy of the report's text beside the project, as in CI. */
export const SOURCE = '../shared/source/S-2015-366.zh.txt'

const hasSource = existsSync(SOURCE)
if (!hasSource && process.env['VITEST']) {
  console.log(`no copy of the report at ${SOURCE}: the tests that read its text are left out`)
}

const node = (name: string, include: string[]) => ({
  extends: true as const,
  // Each false claim is tried against all checks, and some read every version there was: seconds of work, more on a busy machine.
  test: { name, include, environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
})

/** Tests in a browser's stead. What puts something in the place of a module runs by itself: no other file has read it before. */
const components = (name: string, include: string[], exclude: string[], isolate: boolean) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    isolate,
    environment: 'jsdom',
    // To find an element by role and name takes jsdom a second on a busy machine.
    testTimeout: 60_000,
    setupFiles: ['tests/setup-components.ts'],
  },
})

/** Files that put something in the place of a module. */
const ALONE = ['tests/**/*.alone.test.tsx']

/** One project for each kind of test. */
export const testProjects: NonNullable<ViteUserConfig['test']> = {
  // Files without a page share what they import; no test leaves anything behind in a module.
  isolate: false,
  // What the build puts in the place of a package stands there in tests too.
  server: { deps: { inline: ['pptxgenjs'] } },
  // One file on each processor: the run waits for nothing else.
  maxWorkers: '100%',
  projects: [
    node('core', ['tests/{core,state,cytoscape,i18n,commands,hooks,ui,views,app}/**/*.test.ts']),
    node('data', ['tests/data/**/*.test.ts']),
    node('architecture', ['tests/architecture/**/*.test.ts']),
    // Apart: a file that ends before all of the code it asked for has come would leave the next without it.
    components('components', ['tests/{hooks,ui,parts,views,app,state,cytoscape,second}/**/*.test.tsx'], ALONE, true),
    components('alone', ALONE, [], true),
    ...(hasSource ? [node('source', ['tests/source/**/*.test.ts'])] : []),
  ],
}
