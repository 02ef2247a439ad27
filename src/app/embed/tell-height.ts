// How high is what an embedded view shows? Told to who asked, in the dialect in which it was asked: a frame grows and shrinks only on
// the host's request. What is measured depends on the width alone, so that it settles at once and never chases its own tail.

import { VERSION } from './read-message.ts'
import { followHeight } from './root-says.ts'

/** Who asked: our messages; the query of the frame’s address (`?height=auto`); or iframe-resizer, with the id it gave. */
export type HeightAsked =
  | { readonly by: 'messages' }
  | { readonly by: 'query' }
  | { readonly by: 'iframe-resizer'; readonly id: string }

/** The address as the host wrote it: later it says what the reader has done. */
const FIRST = typeof window === 'undefined' ? '' : window.location.href
const asked = new Map<string, HeightAsked>()
let last = 0
let observer: ResizeObserver | undefined

/** Follows the height from now on, and tells who asks. `undefined` where the frame is no embedded view. */
export function tellHeight(by: HeightAsked): number | undefined {
  const frame = document.querySelector<HTMLElement>('main.chrome-embed')
  if (frame === null) return undefined
  followHeight()
  asked.set(by.by === 'iframe-resizer' ? by.id : by.by, by)
  if (observer === undefined) {
    observer = new ResizeObserver(() => tellChange(frame))
    observer.observe(frame)
  }
  last = heightOf(frame)
  tell(by, last, true)
  return last
}

function tellChange(frame: HTMLElement): void {
  const height = heightOf(frame)
  // What is hidden has no height: it comes back as it was.
  if (height === 0 || height === last) return
  last = height
  for (const one of asked.values()) tell(one, height, false)
}

function heightOf(frame: HTMLElement): number {
  return Math.ceil(frame.getBoundingClientRect().height)
}

function tell(by: HeightAsked, height: number, isFirst: boolean): void {
  const post = (message: unknown) => window.parent.postMessage(message, '*')
  if (by.by === 'iframe-resizer') {
    post(`[iFrameSizer]${by.id}:${height}:${window.innerWidth}:${isFirst ? 'init' : 'resizeObserver'}`)
    return
  }
  // Asked by message, the answer says it the first time.
  if (by.by === 'query' || !isFirst) post({ nexusAtlas: VERSION, event: 'height', height })
  if (by.by === 'messages') return
  const { origin } = window.location
  post({ 'datawrapper-height': { [FIRST.replace(origin, '')]: height } })
  post({ sentinel: 'amp', type: 'embed-size', height })
  post(JSON.stringify({ src: FIRST, context: 'iframe.resize', height }))
}

/** The id in the first message of iframe-resizer 3 and 4; nothing of any other message. */
export function resizerId(data: unknown): string | undefined {
  return typeof data === 'string' && data.length < 1000 ? /^\[iFrameSizer\]([\w-]{1,100}):/.exec(data)?.[1] : undefined
}
