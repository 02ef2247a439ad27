// How can the years share an axis? Known to links, before anything is drawn.

/** How the years share the axis: the last ones stretched, or every one alike. */
export const TIME_SCALES = ['stretched', 'alike'] as const

/** How the years share the axis. */
export type TimeScale = (typeof TIME_SCALES)[number]
