// What must a claim rest on? Named by links and said in words before anything is asked of the data.

/** What is asked for, the least first: anyone or no one, a named source, a document, two origins apart from one another. */
export const FOOTINGS = ['anyone', 'named', 'document', 'origins'] as const

/** What a claim must rest on. */
export type Footing = (typeof FOOTINGS)[number]
