// How will it look there? The frame itself, at its own proportions, smaller where it has no room.

import { useRef } from 'react'
import { useSize } from '../../hooks/use-size.ts'
import { useWords } from '../../i18n/language.ts'
import type { EmbedSize } from './embed-choice.ts'
import { words } from './words.ts'
import './Preview.css'

/** Width of a column of text in most pages, px: what a frame without a width is shown at. */
const COLUMN = 700
/** px that a preview is high at the most: what is wanted stays in sight below it. */
const MOST = 216

/** The frame; what it shows is on this device. */
export function Preview({ src, size: { width = COLUMN, height } }: { readonly src: string; readonly size: EmbedSize }) {
  const t = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  const room = useSize(box)
  const scale = room === null ? 1 : Math.min(1, room.width / width, MOST / height)
  return (
    <div className="share-preview" ref={box}>
      <p className="share-small">{t('embed.scale', { width, height, percent: Math.round(scale * 100) })}</p>
      <div dir="ltr" style={{ width: width * scale, height: height * scale }}>
        <iframe
          key={src}
          src={src}
          title={t('embed.preview')}
          style={{ width, height, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  )
}
