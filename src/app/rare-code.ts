// Where does the code come from that few links ask for? One door to it, so that the first load names its files once.

/** Fetches it. */
export const rareCode = () => import('./RareFrame.tsx')
