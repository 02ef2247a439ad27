// Of which data is an embedded view? Its version stands in the source line, as soon as the list of the site says it.

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../i18n/language.ts'
import { useVersion } from '../print/use-version.ts'
import { words } from './words.ts'
import './SourceVersion.css'

/** The version, at the end of the source line, which was there before it. */
export function SourceVersion() {
  const t = useWords(words)
  const version = useVersion()
  const [line, setLine] = useState<Element | null>(null)
  useEffect(() => setLine(document.querySelector('.figure-source > span')), [])
  if (version === undefined || line === null) return null
  return createPortal(<small className="source-version">{t('version', { version })}</small>, line)
}
