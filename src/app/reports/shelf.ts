// Which report is open? The one that the link names; another takes its place without loading the page again.

import { isPacked, loadPacking, unpack } from '../../state/packing.ts'
import { isWell, peek } from '../../state/peek.ts'
import type { Address } from '../../state/store.ts'
import { rareCode } from '../rare-code.ts'

/** What a link may name: a report, or none. */
export type Wanted = string | null

/** A report that stands open, until another takes its place. */
export interface Open {
  /** What may be wanted while it stays open. */
  readonly answers: readonly Wanted[]
  /** Lets go of the address. */
  readonly close: () => void
}

/** How reports are opened and shown. */
export interface Shelf<Opened extends Open> {
  /** Opens what is wanted. `addressFor` gives an address that tells only of links it answers. */
  readonly open: (wanted: Wanted, addressFor: (answers: readonly Wanted[]) => Address) => Promise<Opened>
  /** Puts it in the place of what was shown before. */
  readonly show: (opened: Opened) => void
  /** Nothing could be opened. */
  readonly fail: () => void
}

/** Opens what the address names, now and whenever it names another report. Of several in a row the last one wins. */
export async function openShelf<Opened extends Open>(address: Address, shelf: Shelf<Opened>): Promise<void> {
  let current: Opened | null = null
  let turn = 0
  /** Says what the address names: at once, or when what it needs for that is there. */
  const whenRead = (then: (wanted: Wanted) => void) => {
    const coming = unread(address)
    const read = () => then(reportIn(address.hash()))
    if (coming) void coming.then(read, read)
    else read()
  }
  const addressFor = (answers: readonly Wanted[]): Address => ({
    ...address,
    listen: (changed) => address.listen(() => whenRead((wanted) => answers.includes(wanted) && changed())),
  })
  const open = async (wanted: Wanted) => {
    const mine = ++turn
    if (current?.answers.includes(wanted)) return
    try {
      const opened = await shelf.open(wanted, addressFor)
      if (mine !== turn) return opened.close()
      current?.close()
      current = opened
      shelf.show(opened)
    } catch {
      if (mine === turn) shelf.fail()
    }
  }
  address.listen(() => whenRead((wanted) => void open(wanted)))
  await new Promise<void>((opened) => whenRead((wanted) => void open(wanted).then(opened)))
}

/** Brings what an address needs before it can be read: the code that unpacks it, or that takes in what it carries. */
function unread(address: Address): Promise<void> | false {
  const hash = address.hash()
  const query = address.query?.() ?? ''
  if (hash.startsWith('#briefing=')) return rareCode().then(({ openCarried }) => openCarried(address))
  if (!isWell(hash, query)) return mend(address).then(() => unpackable(address) || undefined)
  return unpackable(address)
}

/** Brings what unpacks an address, where it is packed. */
function unpackable(address: Address): Promise<void> | false {
  const hash = address.hash()
  return isPacked(hash) && unpack(hash).hash === '#' && loadPacking()
}

/** Puts a link that was changed on its way in order. Where the code for it does not come, it is read as it stands. */
async function mend(address: Address): Promise<void> {
  const [hash, query] = [address.hash(), address.query?.() ?? '']
  const { mendLink } = await import('../../state/mend-link.ts')
  const mended = mendLink(hash, query)
  const isSame = mended.hash === hash && mended.query === query && mended.rest === ''
  if (!isSame && address.hash() === hash) address.mend?.(mended)
}

/** The report that a hash names. */
function reportIn(hash: string): Wanted {
  return peek(unpack(hash).hash).get('report') || null
}
