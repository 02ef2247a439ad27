// Of which data is an embedded view? Its version stands in the source line, as soon as the list of the site says it.

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { fetchVersion } from './version.ts'
import { words } from './words.ts'
import './SourceVersion.css'

/** Signs of a version that are shown: enough to tell two apart. */
const SIGNS = 8

/** The version, at the end of the source line, which was there before it. */
export function SourceVersion() {
  const t = useWords(words)
  const version = useVersion()
  const [line, setLine] = useState<Element | null>(null)
  useEffect(() => setLine(document.querySelector('.figure-source > span')), [])
  if (version === undefined || line === null) return null
  return createPortal(
    <small className="source-version">{t('version', { version: version.slice(0, SIGNS) })}</small>,
    line,
  )
}

/** Of the dataset on screen; nothing until it is known. */
function useVersion(): string | undefined {
  const { source } = useAtlas()
  const [version, setVersion] = useState(source.version)
  useEffect(() => {
    let isWanted = true
    void fetchVersion(source).then((known) => isWanted && setVersion(known))
    return () => {
      isWanted = false
    }
  }, [source])
  return version
}
