// Files that are dropped on the list of briefings are opened, and what came of them is told.

import { useEffect, useState } from 'react'
import { useWords } from '../../../i18n/language.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { type Opened, openBriefings } from '../../present/own-briefings.ts'
import { Came } from '../../take/OwnBriefings.tsx'
import { words } from './words.ts'
import './DroppedBriefings.css'

/** How they are opened, and after that what came of it. */
export function DroppedBriefings() {
  const t = useWords(words)
  const { id } = useAtlas().source
  const [came, setCame] = useState<Opened | null>(null)
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      void openAll([...(event.dataTransfer?.files ?? [])], id).then(setCame)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [id])
  return (
    <div className="dropped-briefings">
      <p>{t('drop')}</p>
      {came !== null && <Came came={came} />}
    </div>
  )
}

/** One after another: the last of two of one id is what is there. Several files tell faults with their names. */
async function openAll(files: readonly File[], report: string): Promise<Opened> {
  let all: Opened = { opened: [], problems: [], isKept: true }
  for (const file of files) {
    const { opened, problems, isKept } = await openBriefings(file, report)
    const named = files.length === 1 ? problems : problems.map((one) => ({ ...one, path: `${file.name}: ${one.path}` }))
    all = {
      opened: [...all.opened, ...opened],
      problems: [...all.problems, ...named],
      isKept: all.isKept && isKept,
    }
  }
  return all
}
