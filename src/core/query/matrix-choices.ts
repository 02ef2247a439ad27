// By what can the heads of a matrix be put in order? Known to links, before anything is.

/** What an order goes by. */
export const ORDERS = ['count', 'name', 'likeness'] as const

/** What an order goes by. */
export type Order = (typeof ORDERS)[number]
