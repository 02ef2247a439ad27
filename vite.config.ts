import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasData } from './src/commands/vite/atlas-data.ts'
import { compiledWords, wordsAtOnce } from './src/commands/vite/compiled-words.ts'
import { firstChunk } from './src/commands/vite/first-chunk.ts'
import { kindsCss } from './src/commands/vite/kinds-css.ts'
import { pageCode } from './src/commands/vite/page-code.ts'
import { plainPages } from './src/commands/vite/plain-pages.ts'
import { policy } from './src/commands/vite/policy.ts'
import { previewHead } from './src/commands/vite/preview-head.ts'
import { publishedData } from './src/commands/vite/published-data.ts'
import { stillPage } from './src/commands/vite/still-page.ts'
import { tokensCss } from './src/commands/vite/tokens-css.ts'
import { testProjects } from './tests/projects.ts'

/** The view that an empty link opens, in all the parts that its `view.ts` loads. */
const FIRST_VIEW = ['NetworkView', 'NetworkSide', 'NetworkKey'].map((part) => `src/views/network/${part}.tsx`)

/** The file of a language's words: words-zh. English comes with the code that speaks it. */
function wordsFile(id: string): string | null {
  const language = /[\\/]words\.([\w-]+)\.json$/.exec(id)?.[1]
  return language === undefined || language === 'en' ? null : `words-${language}`
}

/** The page's own code, which the build runs for what it publishes without script. */
const code = pageCode(() => [compiledWords(), wordsAtOnce(), atlasData('data')])

export default defineConfig({
  // Relative addresses: the built folder works under any path.
  base: './',
  plugins: [
    react(),
    compiledWords(),
    process.env['VITEST'] ? wordsAtOnce() : undefined,
    tokensCss('src/ui/tokens.json'),
    kindsCss(),
    atlasData('data'),
    publishedData('data'),
    previewHead('docs/pictures/network-light.png'),
    stillPage(code),
    plainPages(code, 'src/ui/tokens.json'),
    policy(),
  ],
  // The archiver that pptxgenjs asks for brings a licence that is not shipped here; ours has what is asked of it.
  resolve: { alias: { jszip: fileURLToPath(new URL('src/app/slides/zip.ts', import.meta.url)) } },
  worker: { format: 'es', plugins: () => [atlasData('data')] },
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: firstChunk('first', 'src/app/main.tsx', FIRST_VIEW), priority: 1 },
            // All words of a language but English, which stands in for whatever another lacks: one file, when it is spoken.
            { name: (id) => wordsFile(id), priority: 2 },
            // What menu, search and about page share of the list of reports is one file; what reads the list comes with it.
            { name: 'reports', test: /src[\\/]parts[\\/]reports[\\/](?!fetch-list)/ },
            // Small parts that several views share are one file.
            { name: 'shared', test: /src[\\/](parts|ui|i18n)[\\/]/, minShareCount: 2 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            {
              name: 'cytoscape',
              test: /node_modules[\\/](cytoscape|react-cytoscapejs|prop-types|object-assign|react-is|loose-envify)[\\/]/,
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 600,
  },
  preview: { port: 4173, strictPort: true },
  test: testProjects,
})
