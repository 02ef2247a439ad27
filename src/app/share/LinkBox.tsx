// The link to what is on screen: how long it is, what it says, and as a code for a slide.

import { useMemo, useState } from 'react'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { CodePicture, type CodeRows, codeFile } from '../figure/CodePicture.tsx'
import { codeOf } from '../figure/compose.ts'
import { pngOf, saveFile, svgFile } from '../figure/save.ts'
import { Copying } from './Copying.tsx'
import { linkContents } from './link-contents.ts'
import { words } from './words.ts'
import './LinkBox.css'

/** The link; `plain` is how many characters it would have in words. */
export function LinkBox({
  link,
  plain,
  data,
}: {
  readonly link: string
  readonly plain: number
  /** The dataset that it names, if any. */
  readonly data: string | null
}) {
  const t = useWords(words)
  const locale = useLocale()
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  const contents = useMemo(() => linkContents(atlas, { ...view, data }, locale), [atlas, view, data, locale])
  const code = useMemo(() => codeOf(link), [link])
  const n = link.length
  return (
    <section aria-label={t('link')}>
      <h3>{t('link')}</h3>
      <Copying text={link} label={t('link.field')} rows={2} isCode />
      <p className="share-small">{plain > n ? t('length.packed', { n, plain }) : t('length', { n })}</p>
      <div className="share-code">
        {code === undefined ? <p>{t('code.none')}</p> : <Code rows={code} />}
        <div>
          <h4>{t('contents')}</h4>
          <dl>
            {contents.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p className="share-small">{t('contents.none')}</p>
        </div>
      </div>
    </section>
  )
}

function Code({ rows }: { readonly rows: CodeRows }) {
  const t = useWords(words)
  const [isRefused, setRefused] = useState(false)
  const { svg, side } = codeFile(rows)
  const savePng = () =>
    pngOf(svg, side, side).then(
      (png) => saveFile('nexus-atlas-link.png', png),
      () => setRefused(true),
    )
  return (
    <div>
      <CodePicture rows={rows} label={t('code')} />
      <p className="share-small">{t('code.about')}</p>
      <button type="button" className="link-button" onClick={() => saveFile('nexus-atlas-link.svg', svgFile(svg))}>
        {t('save.svg')}
      </button>{' '}
      <button type="button" className="link-button" onClick={() => void savePng()}>
        {t('save.png')}
      </button>
      <p role="status">{isRefused && t('save.failed')}</p>
    </div>
  )
}
