// Where do the dialogs come from that few open? One door to all of them, so that the first load knows of one file alone.

import type { ComponentType } from 'react'
import type { DialogProps, RareDialog } from './dialog-props.ts'

/** The code of each. */
export const RARE_DIALOGS: Readonly<Record<RareDialog, () => Promise<ComponentType<DialogProps>>>> = {
  keys: () => import('./keys/KeysDialog.tsx').then((module) => module.KeysDialog),
  figure: () => import('./figure/FigureDialog.tsx').then((module) => module.FigureDialog),
  slides: () => import('./slides/SlidesDialog.tsx').then((module) => module.SlidesDialog),
  capture: () => import('./capture/CaptureNote.tsx').then((module) => module.CaptureNote),
  take: () => import('./take/TakeDialog.tsx').then((module) => module.TakeDialog),
  share: () => import('./share/ShareDialog.tsx').then((module) => module.ShareDialog),
  data: () => import('./data-out/DataDialog.tsx').then((module) => module.DataDialog),
  cite: () => import('./cite/CiteDialog.tsx').then((module) => module.CiteDialog),
}
