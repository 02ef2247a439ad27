/**
 * What a page and a frame of Nexus Atlas say to each other by postMessage, and the element `<nexus-atlas>`. Version 1: what is
 * added later keeps it, what would change its meaning gets another number. Every message is an object with `nexusAtlas: 1`.
 */

/** The version of these messages. */
export type AtlasVersion = 1

/** What a page asks of a frame. `id` names the request in its one answer; of two with the same id the second is ignored. */
export type AtlasRequest = { readonly nexusAtlas: AtlasVersion; readonly id: string | number } & AtlasQuestion

/** The questions. */
export type AtlasQuestion =
  /** What does it show? Answered by `AtlasStateAnswer`. */
  | { readonly ask: 'state' }
  /** Show this state: what follows the address of the atlas, from `#` on. Answered by `AtlasStateAnswer` when it is shown. */
  | { readonly ask: 'set'; readonly state: string }
  /** Show a scene of a briefing that the atlas brings; `step` counts from 1. Answered by `AtlasStateAnswer`. */
  | { readonly ask: 'scene'; readonly briefing: string; readonly scene: string; readonly step?: number }
  /** Say in words what is shown. Answered by `AtlasDescription`. */
  | { readonly ask: 'describe' }
  /** What is it, and what has it ignored? Answered by `AtlasStatus`. */
  | { readonly ask: 'status' }
  /** Be as high as what is shown, and tell each change of it by the event `height`. Answered by `AtlasHeight`. */
  | { readonly ask: 'height' }

/** What a frame answers: once a request. */
export type AtlasAnswer<Result = AtlasResult> = {
  readonly nexusAtlas: AtlasVersion
  readonly answer: string | number
} & (({ readonly ok: true } & Result) | { readonly ok: false; readonly why: AtlasRefusal })

/**
 * Why a request was not met: a newer one of its kind has taken its place; there is no such scene; what says it did not arrive; it has no
 * meaning in the frame as it was opened (a page with all its controls has no height of its own).
 */
export type AtlasRefusal = 'superseded' | 'unknown-scene' | 'not-loaded' | 'not-here'

/** Any result. */
export type AtlasResult = AtlasStateAnswer | AtlasDescription | AtlasStatus | AtlasHeight

/** A state, as its link says it, and what in the link that was asked for could not be followed. */
export interface AtlasStateAnswer {
  readonly state: string
  /** What could not be followed, by the key of the link and its value; empty where all of it could. */
  readonly faults: readonly { readonly key: string; readonly value: string }[]
}

/** What is shown, in words. */
export interface AtlasDescription {
  readonly headline: string
  /** One or two sentences. */
  readonly short: string
  /** Paragraphs: what is shown, what stands out, how sure it is, where it stands. */
  readonly long: readonly string[]
  /** The language they are in: `en` or `zh`. */
  readonly language: string
  /** Ids of claims, activities and recommendations that it rests on. */
  readonly stands: readonly string[]
}

/** What the frame is. */
export interface AtlasStatus {
  /** The symbol of the report: S/2015/366. */
  readonly report: string
  /** The version of the dataset; absent where it could not be fetched. */
  readonly dataset?: string
  /** The id of the view in front. */
  readonly view: string
  readonly language: string
  readonly theme: string
  /** How many messages were ignored, by why. */
  readonly ignored: AtlasIgnored
}

/**
 * Messages that were ignored: from a window that is not the page around the frame; that are none of ours; of another version; with parts
 * that are missing or of a wrong kind; longer than any link; with the id of one before.
 */
export interface AtlasIgnored {
  readonly foreign: number
  readonly unknown: number
  readonly version: number
  readonly malformed: number
  readonly large: number
  readonly repeated: number
}

/** In CSS pixels. */
export interface AtlasHeight {
  readonly height: number
}

/** What a frame tells by itself: steps of its reader, and none that the page has set. */
export type AtlasEvent = { readonly nexusAtlas: AtlasVersion } /** It answers from now on. */ & (
  | { readonly event: 'ready'; readonly state: string }
  /** The reader has changed what is shown. */
  | { readonly event: 'state'; readonly state: string }
  /** The reader has chosen something, or nothing: ids of things and lines, of the claims they rest on, and of their units (`p36` is ¶36). */
  | {
      readonly event: 'selection'
      readonly ids: readonly string[]
      readonly claims: readonly string[]
      readonly units: readonly string[]
    }
  /** The reader has gone on in a briefing. */
  | { readonly event: 'scene'; readonly briefing: string; readonly scene: string; readonly step: number }
  /** The reader has opened a place of the report. */
  | { readonly event: 'citation'; readonly unit: string; readonly mark: string }
  /** What is shown is as high as this; told after `height` was asked for. */
  | ({ readonly event: 'height' } & AtlasHeight)
)

/**
 * The element. Attributes: `src` (where the atlas lies; its query may have `wheel=picture` and `tools=view,lens,lang`), `state`, `height`
 * (`auto` or a number), `loading`, `title`.
 */
export interface NexusAtlasElement extends HTMLElement {
  /** What it shows, from `#` on; what is assigned is shown. */
  state: string
  /** Asks the frame, and gives its answer; rejects where it is refused. */
  ask(question: AtlasQuestion): Promise<AtlasResult>
}

/** Events of the element: `atlas-ready`, `atlas-state`, `atlas-selection` …, with the message as `detail`. */
export interface NexusAtlasEvents {
  readonly 'atlas-ready': CustomEvent<AtlasEvent>
  readonly 'atlas-state': CustomEvent<AtlasEvent>
  readonly 'atlas-selection': CustomEvent<AtlasEvent>
  readonly 'atlas-scene': CustomEvent<AtlasEvent>
  readonly 'atlas-citation': CustomEvent<AtlasEvent>
  readonly 'atlas-height': CustomEvent<AtlasEvent>
}

declare global {
  interface HTMLElementTagNameMap {
    'nexus-atlas': NexusAtlasElement
  }
}
