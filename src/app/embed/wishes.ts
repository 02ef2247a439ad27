// What does a host want of a frame beside what is shown in it? It stands in the query of the frame's address: it is no part of the
// state, so no step of the reader and no link changes it. Whatever else stands there is somebody else's.

/** Whose the wheel is over a picture: that of the page around the frame, or the picture's. */
export const WHEELS = ['page', 'picture'] as const
/** What a reader may choose in a frame: the view, the lens of the first one, the language. */
export const TOOLS = ['view', 'lens', 'lang'] as const

/** What a host may want. The first wheel and no tools are what it gets by itself. */
export interface Wishes {
  readonly wheel: (typeof WHEELS)[number]
  readonly tools: readonly (typeof TOOLS)[number][]
}

/** A wish that is not known, by its key and the start of what was asked for, and what is known. */
export interface WishFault {
  readonly key: string
  readonly value: string
  readonly known: readonly string[]
}

const KNOWN = { height: ['auto'], wheel: WHEELS, tools: TOOLS } as const
/** Signs of a fault that are shown. */
const MOST = 40

/** Reads a query. What is not known is left out and named. */
export function readWishes(
  query: string,
): Wishes & { readonly followsHeight: boolean; readonly faults: readonly WishFault[] } {
  const given = new URLSearchParams(query)
  const faults: WishFault[] = []
  const all = <Key extends keyof typeof KNOWN>(key: Key) => {
    const known: readonly (typeof KNOWN)[Key][number][] = KNOWN[key]
    const values = new Set(
      given
        .getAll(key)
        .flatMap((value) => value.split(','))
        .filter((value) => value !== ''),
    )
    return [...values].flatMap((value) => {
      const found = known.find((one) => one === value)
      if (found === undefined) faults.push({ key, value: value.slice(0, MOST), known })
      return found ?? []
    })
  }
  const [height, [wheel = WHEELS[0]], tools] = [all('height'), all('wheel'), all('tools')]
  return { followsHeight: height.length > 0, wheel, tools: TOOLS.filter((one) => tools.includes(one)), faults }
}

/** A query with these wishes in the place of others; with its question mark, where anything is left in it. */
export function withWishes(query: string, { wheel, tools }: Wishes): string {
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !Object.hasOwn(KNOWN, part.split('=')[0] ?? ''))
  const parts = [
    ...others,
    ...(wheel === WHEELS[0] ? [] : [`wheel=${wheel}`]),
    ...(tools.length === 0 ? [] : [`tools=${tools.join()}`]),
  ]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
