// Which report is open? The one that the link names; another takes its place without loading the page again.

import { isPacked, loadPacking, unpack } from '../../state/packing.ts'
import { peek } from '../../state/peek.ts'
import type { Address } from '../../state/store.ts'

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
  const addressFor = (answers: readonly Wanted[]): Address => ({
    ...address,
    listen: (changed) => address.listen(() => whenRead(address, (wanted) => answers.includes(wanted) && changed())),
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
  address.listen(() => whenRead(address, (wanted) => void open(wanted)))
  // The packed links of elsewhere need their code before anything of them can be read.
  if (isPacked(address.hash())) await loadPacking()
  await open(reportIn(address.hash()))
}

/** Says what an address names: at once, or when the code is there that unpacks it. */
function whenRead(address: Address, then: (wanted: Wanted) => void): void {
  const hash = address.hash()
  if (isPacked(hash) && unpack(hash).hash === '#') void loadPacking().then(() => then(reportIn(address.hash())))
  else then(reportIn(hash))
}

/** The report that a hash names. */
function reportIn(hash: string): Wanted {
  return peek(unpack(hash).hash).get('report') || null
}
