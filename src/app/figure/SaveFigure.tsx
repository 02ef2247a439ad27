// How is a figure taken away? As SVG, as PNG in a size that a browser can hold, or on the clipboard.

import { useState } from 'react'
import type { Format } from '../../core/export/figure.ts'
import type { CopiedText } from '../../core/export/figure-text.ts'
import { useWords } from '../../i18n/language.ts'
import { copyPicture, copyRich, fitsCanvas, pngOf, saveFile, svgFile } from './save.ts'
import { words } from './words.ts'

const SCALES = [1, 2, 3, 4]

/** The ways out of the dialog. `name` is that of the file, without its ending. */
export function SaveFigure({
  svg,
  text,
  name,
  format,
}: {
  readonly svg: string
  readonly text: CopiedText
  readonly name: string
  readonly format: Pick<Format, 'width' | 'height'>
}) {
  const t = useWords(words)
  const [scale, setScale] = useState(2)
  const [said, setSaid] = useState('')
  const size = { width: format.width * scale, height: format.height * scale }
  const savePng = () => {
    if (!fitsCanvas(size.width, size.height)) return setSaid(t('scale.large', size))
    setSaid('')
    pngOf(svg, size.width, size.height).then(
      (png) => saveFile(`${name}.png`, png),
      () => setSaid(t('scale.large', size)),
    )
  }
  const copy = async () => {
    const twice = { width: format.width * 2, height: format.height * 2 }
    if (!fitsCanvas(twice.width, twice.height)) return setSaid(t('scale.large', twice))
    setSaid(t((await copyPicture(pngOf(svg, twice.width, twice.height))) ? 'copied' : 'copy.failed'))
  }
  const copyAsText = async () => setSaid(t((await copyRich(text)) ? 'copied.text' : 'copy.text.failed'))
  return (
    <div className="figure-save">
      <button type="button" onClick={() => saveFile(`${name}.svg`, svgFile(svg))}>
        {t('save.svg')}
      </button>
      <button type="button" onClick={savePng}>
        {t('save.png')}
      </button>
      <label>
        <span className="unseen">{t('scale')}</span>
        <select value={scale} onChange={(event) => setScale(Number(event.target.value))}>
          {SCALES.map((n) => (
            <option key={n} value={n}>
              {t('scale.times', { n, width: format.width * n, height: format.height * n })}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => void copy()}>
        {t('copy')}
      </button>
      <button type="button" onClick={() => void copyAsText()}>
        {t('copy.text')}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
