// What a link wants -> an open report: the one that the page brings along, another one of the site, or, where that cannot be
// opened, the first in its stead, with why.

import published from 'virtual:atlas-reports'
import { whenIdle } from '../../hooks/when-idle.ts'
import { ALL_LOCALES, dataLanguage } from '../../i18n/locales.ts'
import { loadWords, withWords } from '../../i18n/words.ts'
import type { Atlas, Missing } from '../../state/atlas.ts'
import { loadPacking, unpack } from '../../state/packing.ts'
import { isFirstPicture, peek } from '../../state/peek.ts'
import type { Address } from '../../state/store.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { openAtlas } from '../open-atlas.ts'
import { compareWith, siteCopy } from '../read-copy.ts'
import { VIEWS } from '../registry.ts'
import { type AtlasTexts, fetchNames, openTexts } from '../texts.ts'
import type { LoadedView } from '../use-parts.ts'
import type { Open, Wanted } from './shelf.ts'

/** ms that what comes with use waits for a page that is busy. */
const PATIENCE = 8000

/** A report that the page can show. */
export interface OpenReport extends Open {
  readonly atlas: Atlas
  /** The view of the link, where its code is there. */
  readonly loaded: LoadedView | undefined
  /** Our sentences, where they come language by language. */
  readonly texts: AtlasTexts | undefined
}

/** What is the same for every report. */
export interface Reader {
  /** What an empty link shows. */
  readonly base: ViewState
  readonly shelf: () => Storage
  readonly letterKeys: boolean | undefined
}

const [firstReport] = published

type AddressFor = (answers: readonly Wanted[]) => Address

/** Opens what is wanted. Rejects where not even the first report is there. */
export async function openReport(wanted: Wanted, addressFor: AddressFor, reader: Reader): Promise<OpenReport> {
  const own = [null, firstReport]
  if (own.includes(wanted)) return openFirst(own, addressFor, reader)
  const id = wanted ?? ''
  // What reads a published file comes only with a link that asks for one.
  const fetched = await import('./fetch-pack.ts').then(
    ({ fetchReport }) => fetchReport(id),
    () => ({ trouble: 'missing' as const, fault: '' }),
  )
  if (fetched.trouble !== undefined) return openFirst([...own, wanted], addressFor, reader, { id, ...fetched })
  const { dataset, orders, version, known, briefings, typedWords } = fetched
  const address = addressFor([wanted])
  const [front] = await Promise.all([loadFront(address), loadWords(languageOf(address, reader.base))])
  const source = {
    id,
    isFirst: false,
    published,
    version,
    briefings: async () => briefings,
    typedWords: async () => typedWords,
  }
  const { base, shelf, letterKeys } = reader
  const atlas = openAtlas({ source, dataset, orders }, address, base, shelf, compareWith(known), letterKeys)
  void atlas.ownCopy.actions.restore(async () => null)
  return { answers: [wanted], close: atlas.close, atlas, loaded: front, texts: undefined }
}

async function openFirst(
  answers: readonly Wanted[],
  addressFor: AddressFor,
  { base, shelf, letterKeys }: Reader,
  missing?: Missing,
): Promise<OpenReport> {
  const address = addressFor(answers)
  // The page takes the place of the picture before it in one step: its first view is there when it is drawn.
  const language = languageOf(address, base)
  const first = dataLanguage(language)
  const [{ default: data }, names, loaded] = await Promise.all([
    import('virtual:atlas-data'),
    fetchNames(first),
    loadFront(address),
    loadWords(language),
  ])
  const texts = openTexts(data.shell, first, names)
  if (!isFirstPicture(peek(unpack(address.hash()).hash))) await texts.load(first)
  const briefings = () => import('virtual:atlas-briefings').then((module) => module.default)
  const typedWords = () => import('virtual:atlas-typed-words').then((module) => module.default ?? undefined)
  const source = { id: firstReport, isFirst: true, published, missing, briefings, typedWords }
  const { dataset } = texts
  const known = { source, dataset, orders: data.orders }
  const atlas = openAtlas(known, address, base, shelf, compareWith(null), letterKeys)
  void atlas.ownCopy.actions.restore(siteCopy)
  // Long links, and our sentences in the other language, come with use, not with the first picture.
  setTimeout(() => {
    void loadPacking()
    whenIdle(() => void texts.loadAll(), PATIENCE)
  }, 2000)
  return { answers, close: atlas.close, atlas, loaded, texts }
}

/** What the link says under a key. */
function readLink(address: Address, key: string): string | null {
  return peek(unpack(address.hash()).hash).get(key) ?? null
}

/** The language that the link asks for, or else that of the reader. */
function languageOf(address: Address, base: ViewState): string {
  const wanted = readLink(address, 'lang')
  return ALL_LOCALES.find((locale) => locale === wanted) ?? base.language
}

/** The view that the link asks for, with its code where that arrives; the first where it asks for none that is there. */
async function loadFront(address: Address): Promise<LoadedView | undefined> {
  const wanted = readLink(address, 'view')
  const front: ViewDefinition | undefined = VIEWS.find(({ id }) => id === wanted) ?? VIEWS[0]
  if (front === undefined) throw new Error('there is no view')
  const parts = await withWords(front.load)().catch(() => undefined)
  return parts && { id: front.id, parts }
}
