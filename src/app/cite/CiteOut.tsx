// How is a citation taken away? On the clipboard in three forms, or as a file that programs for references read.

import { type RefObject, useState } from 'react'
import { REFERENCE_FILES } from '../../core/cite/files.ts'
import { type Passage, writePassage } from '../../core/cite/passage.ts'
import type { Writing } from '../../core/cite/rich.ts'
import { useWords } from '../../i18n/language.ts'
import { saveFile } from '../figure/save.ts'
import type { Composed } from './compose.ts'
import { copyRich } from './copy.ts'
import { words } from './words.ts'

const FORMS: readonly Writing[] = ['plain', 'markdown', 'html']
const ENDINGS = ['bib', 'ris', 'json'] as const

/** The ways out of the dialog. `name` is that of a file, without its ending; `shown` is where the text stands. */
export function CiteOut({
  made: { passage, citations, written },
  name,
  shown,
}: {
  readonly made: Composed & { readonly passage: Passage }
  readonly name: string
  readonly shown: RefObject<Element | null>
}) {
  const t = useWords(words)
  const [said, setSaid] = useState('')
  const copy = async (form: Writing) => {
    const text = writePassage(passage, form)
    const copied = form === 'html' ? { plain: writePassage(passage, 'plain'), html: text } : { plain: text }
    setSaid(t((await copyRich(copied, shown.current)) ? 'copied' : 'copy.failed', { form: t(`copy.${form}`) }))
  }
  const save = (ending: (typeof ENDINGS)[number]) => {
    const { type, write } = REFERENCE_FILES[ending]
    saveFile(`${name}.${ending}`, new Blob([write(citations, written)], { type }))
    setSaid(t('saved', { name: `${name}.${ending}` }))
  }
  return (
    <div className="cite-out">
      <fieldset>
        <legend>{t('copy')}</legend>
        {FORMS.map((form) => (
          <button key={form} type="button" onClick={() => void copy(form)}>
            {t(`copy.${form}`)}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('save')}</legend>
        {ENDINGS.map((ending) => (
          <button key={ending} type="button" onClick={() => save(ending)}>
            <span dir="ltr">.{ending}</span>
          </button>
        ))}
      </fieldset>
      <p role="status">{said}</p>
    </div>
  )
}
