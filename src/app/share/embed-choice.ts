// How is what stands in a page of another site wanted there, and which state of the atlas is that?

import type { LensId } from '../../core/graph/lens.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import type { Locale } from '../../i18n/locales.ts'
import { DEFAULT_STATE, type SceneAt, type Theme, type ViewState } from '../../state/view-state.ts'
import { WHEELS, type Wishes } from '../embed/wishes.ts'

/** What stands in the frame: the picture alone, the page with all its parts, or a briefing. */
export const SHOWN = ['embed', 'page', 'present'] as const

/** How much room it takes: all of the column, a fixed frame, or a card. */
export const SIZES = ['column', 'frame', 'card'] as const

/** What is pasted: a frame, an element that makes one, or a frame of the one file, for hosts that seal frames. */
export const FORMS = ['frame', 'element', 'sealed'] as const

/** How a frame is wanted. */
export interface EmbedChoice extends Wishes {
  readonly form: (typeof FORMS)[number]
  readonly shown: (typeof SHOWN)[number]
  /** `null`: that on screen. */
  readonly view: string | null
  readonly lens: LensId | null
  /** Where a briefing begins; `null`: at the scene on screen, or the first of the first briefing. */
  readonly scene: Pick<SceneAt, 'briefing' | 'scene'> | null
  readonly size: (typeof SIZES)[number]
  /** px, of a column and of a frame. */
  readonly height: number
  /** The element is as high as what it shows, and no number says so. */
  readonly isFitted: boolean
  /** `null`: that of whoever reads. */
  readonly language: Locale | null
  /** `auto`: that of the device of whoever reads. */
  readonly theme: Theme
}

/** What is on screen as it is, with what follows from its page. */
export const FIRST_CHOICE: EmbedChoice = {
  form: 'frame',
  shown: 'embed',
  view: null,
  lens: null,
  scene: null,
  wheel: WHEELS[0],
  tools: [],
  size: 'column',
  height: 480,
  isFitted: true,
  language: null,
  theme: 'auto',
}

/** A frame's size; without a width it is as wide as its column. */
export interface EmbedSize {
  readonly width?: number
  readonly height: number
}

/** The least and the most of a height, in px: below it nothing can be read, above it nobody sees all of it. */
export const HEIGHTS = { least: 150, most: 2000 } as const
/** px; a card is as large as a frame for which nobody gives a size. */
const FRAME_WIDTH = 640
const CARD = { width: 300, height: 150 }

/** The size that is wanted, within what can be read. */
export function sizeOf({ size, height }: Pick<EmbedChoice, 'size' | 'height'>): EmbedSize {
  if (size === 'card') return CARD
  const within = Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height || 0)))
  return size === 'frame' ? { width: FRAME_WIDTH, height: within } : { height: within }
}

/** Whether a wheel and tools can be wished for: a card has no picture, and a page has all its own. */
export function canWish({ shown, size }: Pick<EmbedChoice, 'shown' | 'size'>): boolean {
  return shown === 'embed' && size !== 'card'
}

/** Whether the height can be left to what is shown: the element asks for it, and only a picture tells it. */
export function canFit({ form, shown, size }: Pick<EmbedChoice, 'form' | 'shown' | 'size'>): boolean {
  return form === 'element' && shown === 'embed' && size !== 'card'
}

/** What of the state is another in the frame. `briefings` are those that others can open. */
export function embedState(choice: EmbedChoice, view: ViewState, briefings: readonly Briefing[]): Partial<ViewState> {
  const { shown } = choice
  // A briefing brings its own states.
  if (shown === 'present')
    return { ...DEFAULT_STATE, report: view.report, chrome: shown, scene: sceneOf(choice, view, briefings) }
  const [front, lens] = [choice.view ?? view.view, choice.lens ?? view.lens]
  const isSame = front === view.view && lens === view.lens
  return {
    chrome: shown,
    scene: null,
    view: front,
    lens,
    ...(isSame ? {} : { camera: null }),
    // A picture stands alone.
    ...(shown === 'embed' || front === view.split ? { split: null } : {}),
  }
}

/** Where the briefing begins. */
export function sceneOf(
  { scene }: Pick<EmbedChoice, 'scene'>,
  view: Pick<ViewState, 'scene'>,
  briefings: readonly Briefing[],
): SceneAt | null {
  if (scene !== null) return { ...scene, step: 0 }
  if (briefings.some(({ id }) => id === view.scene?.briefing)) return view.scene
  const [first] = briefings
  return first === undefined ? null : { briefing: first.id, scene: '', step: 0 }
}
