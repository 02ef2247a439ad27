// How does a page get a frame of the atlas that has its height, keeps its state and talks? One small script that pages load from the
// site of the atlas. Without it the link and the picture inside the element stay; it writes no style sheet and no markup.

import type { AtlasAnswer, AtlasEvent, AtlasQuestion, AtlasResult } from './embed.d.ts'

const VERSION = 1
/** Until the frame says how high it is. */
const FIRST_HEIGHT = 420
const MOST_HEIGHT = 20_000
const script = document.currentScript
/** Where this script lies, the atlas lies. */
const HOME = script instanceof HTMLScriptElement && script.src !== '' ? script.src : document.baseURI

interface Asked {
  readonly resolve: (result: AtlasResult) => void
  readonly reject: (error: Error) => void
}

class NexusAtlas extends HTMLElement {
  static readonly observedAttributes = ['state', 'height']
  #frame: HTMLIFrameElement | undefined
  #state: string | undefined
  #isReady = false
  #ids = 0
  readonly #asked = new Map<unknown, Asked>()
  /** What is asked before the frame answers waits. */
  #waiting: (() => void)[] = []

  connectedCallback(): void {
    const home = new URL(this.getAttribute('src') ?? '.', HOME)
    // Anything but a page would run in the host's name.
    if (!/^(https?|file):$/.test(home.protocol)) return
    home.hash = framed(this.state)
    const frame = document.createElement('iframe')
    frame.src = home.href
    frame.title = this.title || 'Nexus Atlas'
    frame.allow = 'fullscreen; clipboard-write'
    if (this.getAttribute('loading') === 'lazy') frame.loading = 'lazy'
    frame.part.add('frame')
    Object.assign(frame.style, {
      display: 'block',
      boxSizing: 'border-box',
      width: '100%',
      border: '1px solid #d5dae1',
    })
    this.style.display ||= 'block'
    this.#frame = frame
    this.#setHeight(Number(this.getAttribute('height')) || FIRST_HEIGHT)
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.replaceChildren(frame)
    window.addEventListener('message', this.#hear)
  }

  /** A frame that is moved is loaded anew: it then shows what it showed. */
  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear)
    this.#frame?.remove()
    this.#frame = undefined
    this.#isReady = false
    this.#waiting = []
    for (const { reject } of this.#asked.values()) reject(new Error('gone'))
    this.#asked.clear()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return
    if (name === 'state') this.state = now ?? ''
    else if (this.#frame) {
      if (Number(now)) this.#setHeight(Number(now))
      else void this.#askHeight()
    }
  }

  get state(): string {
    return this.#state ?? this.getAttribute('state') ?? ''
  }

  set state(state: string) {
    const isOther = bare(state) !== bare(this.#state ?? '')
    this.#state = state
    if (this.#frame && isOther) this.ask({ ask: 'set', state }).catch(() => {})
  }

  ask(question: AtlasQuestion): Promise<AtlasResult> {
    return new Promise((resolve, reject) => {
      const send = () => {
        const id = ++this.#ids
        this.#asked.set(id, { resolve, reject })
        this.#frame?.contentWindow?.postMessage({ nexusAtlas: VERSION, id, ...question }, '*')
      }
      if (this.#isReady) send()
      else this.#waiting.push(send)
    })
  }

  readonly #hear = ({ source, data }: MessageEvent<AtlasAnswer | AtlasEvent | null>): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.nexusAtlas !== VERSION) return
    if ('answer' in data) {
      const asked = this.#asked.get(data.answer)
      this.#asked.delete(data.answer)
      if (!data.ok) asked?.reject(new Error(data.why))
      else {
        if ('state' in data) this.#state = bare(data.state)
        asked?.resolve(data)
      }
      return
    }
    if (data.event === 'ready') {
      this.#isReady = true
      if (!Number(this.getAttribute('height'))) void this.#askHeight()
      for (const send of this.#waiting.splice(0)) send()
    }
    if (data.event === 'state') this.#state = bare(data.state)
    if (data.event === 'height') this.#setHeight(data.height)
    this.dispatchEvent(new CustomEvent(`atlas-${data.event}`, { detail: data, bubbles: true }))
  }

  #askHeight(): Promise<void> {
    return this.ask({ ask: 'height' }).then(
      (answer) => 'height' in answer && this.#setHeight(answer.height),
      () => {},
    ) as Promise<void>
  }

  /** With the rule round it. */
  #setHeight(height: number): void {
    if (this.#frame && height > 0) this.#frame.style.height = `${Math.min(height, MOST_HEIGHT) + 2}px`
  }
}

/** A state without what only a frame says of itself. */
function bare(state: string): string {
  const parts = state.replace(/^#/, '').split('&')
  return `#${parts.filter((part) => part !== 'chrome=embed').join('&')}`
}

/** A state in a frame of another site, unless it says in which else. */
function framed(state: string): string {
  const own = bare(state)
  return /[#&](chrome|present)=/.test(own) ? own : `${own}&chrome=embed`.replace('#&', '#')
}

if (!customElements.get('nexus-atlas')) customElements.define('nexus-atlas', NexusAtlas)
