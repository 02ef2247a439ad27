import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasData } from './src/commands/vite/atlas-data.ts'
import { compiledWords, wordsAtOnce } from './src/commands/vite/compiled-words.ts'
import { embedding } from './src/commands/vite/embed-files.ts'
import { firstChunk, twoChunks } from './src/commands/vite/first-chunk.ts'
import { kindsCss } from './src/commands/vite/kinds-css.ts'
import { licenceFiles } from './src/commands/vite/licence-files.ts'
import { oembed } from './src/commands/vite/oembed.ts'
import { oneFile } from './src/commands/vite/one-file.ts'
import { pageCode } from './src/commands/vite/page-code.ts'
import { plainPages } from './src/commands/vite/plain-pages.ts'
import { policy } from './src/commands/vite/policy.ts'
import { previewHead } from './src/commands/vite/preview-head.ts'
import { publishedData } from './src/commands/vite/published-data.ts'
import { stillPage } from './src/commands/vite/still-page.ts'
import { tokensCss } from './src/commands/vite/tokens-css.ts'
import { testProjects } from './tests/projects.ts'

/** The view that an empty link opens, in all the parts that its `view.ts` loads. */
const FIRST_VIEW = ['NetworkView', 'NetworkSide', 'NetworkKey', 'NetworkStart'].map(
  (part) => `src/views/network/${part}.tsx`,
)

/** The file of a language's words: words-zh. English comes with the code that speaks it. */
function wordsFile(id: string): string | null {
  const language = /[\\/]words\.([\w-]+)\.json$/.exec(id)?.[1]
  return language === undefined || language === 'en' ? null : `words-${language}`
}

/** Which code is fetched together. */
const CHUNKS = {
  groups: [
    { name: firstChunk('first', 'src/app/main.tsx', FIRST_VIEW), priority: 1 },
    // All words of a language but English, which stands in for whatever another lacks: one file, when it is spoken.
    { name: (id: string) => wordsFile(id), priority: 2 },
    // What menu, search and about page share of the list of reports is one file; what reads the list comes with it.
    { name: 'reports', test: /src[\\/]parts[\\/]reports[\\/](?!fetch-list|site-file)/ },
    // What packs links packs files too, where no worker does: one file, that the first load knows already.
    { name: 'packed', test: /src[\\/]state[\\/]packed\.ts$|node_modules[\\/]fflate[\\/]/ },
    // How sums and dates are written stands in the rows of a phone too, which wait for no more than they say.
    { name: 'sums', test: /src[\\/]i18n[\\/](amounts|dates)\.ts$/, priority: 0.5 },
    // Small parts that several views share are one file.
    { name: 'shared', test: /src[\\/](parts|ui|i18n)[\\/]/, minShareCount: 2 },
    { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
    {
      name: 'cytoscape',
      test: /node_modules[\\/](cytoscape|react-cytoscapejs|prop-types|object-assign|react-is|loose-envify)[\\/]/,
    },
  ],
}

/** Of one file: what the first view needs to answer, and what stands packed until it is asked for. */
const TWO_CHUNKS = {
  groups: [
    {
      name: twoChunks(
        ['first', 'later'],
        ['src/app/main.tsx', ...FIRST_VIEW],
        /index\.html$|virtual:(atlas-(data|names|texts-en)|unpack)|rolldown\/runtime|node_modules[\\/](fflate)[\\/]/,
      ),
    },
  ],
}

/** The page's own code, which the build runs for what it publishes without script. */
const code = pageCode(() => [compiledWords(), wordsAtOnce(), atlasData('data')])

/** What the page is made of, whatever becomes of it. */
const page = () => [
  react(),
  compiledWords(),
  process.env['VITEST'] ? wordsAtOnce() : undefined,
  tokensCss('src/ui/tokens.json', 'src/ui/class-colours.json'),
  kindsCss(),
  atlasData('data'),
]
/** A folder of files for a web space; with `--mode single` one file that needs none. */
const folder = () => [
  publishedData('data'),
  previewHead('docs/pictures/network-light.png'),
  stillPage(code),
  plainPages(code, 'src/ui/tokens.json'),
  embedding(),
  oembed(),
  licenceFiles(),
  policy(),
]
const inside = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single'
  return {
    // Relative addresses: the built folder works under any path.
    base: './',
    plugins: [...page(), ...(isSingle ? oneFile(code, 'data') : folder())],
    resolve: {
      alias: [
        // The archiver that pptxgenjs asks for brings a licence that is not shipped here; ours has what is asked of it.
        { find: /^jszip$/, replacement: inside('src/app/slides/zip.ts') },
        ...(isSingle
          ? [
              { find: /^.*\/site-file\.ts$/, replacement: inside('src/parts/reports/site-file-inside.ts') },
              { find: /^.*\/copy-pdf\.ts$/, replacement: inside('src/app/copy-pdf-elsewhere.ts') },
            ]
          : []),
      ],
    },
    // A worker that stands in the page is started without modules: from a disk and in a sealed frame there are none.
    worker: { format: isSingle ? 'iife' : 'es', plugins: () => [atlasData('data')] },
    build: {
      target: 'es2022',
      ...(isSingle && { outDir: 'dist-single', cssCodeSplit: false, modulePreload: false }),
      rolldownOptions: { output: { codeSplitting: isSingle ? TWO_CHUNKS : CHUNKS } },
      chunkSizeWarningLimit: isSingle ? 4000 : 600,
    },
    preview: { port: 4173, strictPort: true },
    test: testProjects,
  }
})
