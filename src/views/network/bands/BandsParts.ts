// The parts of the bands, in one file: picture, side and panel are shown together.

export { BandsSide } from './BandsSide.tsx'
export { BandsStart } from './BandsStart.tsx'
export { BandsView } from './BandsView.tsx'
