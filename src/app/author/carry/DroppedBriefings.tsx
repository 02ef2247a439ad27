// Files that are dropped on the list of briefings are opened, and what came of them is told.

import { useEffect, useState } from 'react'
import { useWords } from '../../../i18n/language.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { type OfReport, type Opened, openBriefings } from '../../present/open-file.ts'
import { Came } from '../../take/OwnBriefings.tsx'
import { words } from './words.ts'
import './DroppedBriefings.css'

/** How they are opened, and after that what came of it. */
export function DroppedBriefings() {
  const t = useWords(words)
  const { source } = useAtlas()
  const [came, setCame] = useState<Opened | null>(null)
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      void openAll([...(event.dataTransfer?.files ?? [])], source).then(setCame)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [source])
  return (
    <div className="dropped-briefings">
      <p>{t('drop')}</p>
      {came !== null && <Came came={came} />}
    </div>
  )
}

/** One after another: the second of two of one id is put beside the first. Several files tell faults with their names. */
async function openAll(files: readonly File[], report: OfReport): Promise<Opened> {
  let all: Opened = { opened: [], beside: [], problems: [], isKept: true }
  for (const file of files) {
    const { opened, beside, problems, isKept } = await openBriefings(file, report)
    const named = files.length === 1 ? problems : problems.map((one) => ({ ...one, path: `${file.name}: ${one.path}` }))
    all = {
      opened: [...all.opened, ...opened],
      beside: [...all.beside, ...beside],
      problems: [...all.problems, ...named],
      isKept: all.isKept && isKept,
    }
  }
  return all
}
