// Is the file of the data made? The published report is fetched, a worker makes the file: how far it is, what came of it, and a way to
// call it off.

import { useCallback, useEffect, useRef, useState } from 'react'
import { FORMATS, type FormatId } from '../../core/data-out/formats.ts'
import type { Scope } from '../../core/data-out/scope.ts'
import type { Language } from '../../core/model/words.ts'
import { fetchList, fetchText, REPORTS_FOLDER } from '../../parts/reports/fetch-list.ts'
import { type Atlas, useAtlas } from '../../state/atlas.ts'
import { saveFile } from '../figure/save.ts'
import { type WriteData, writeInWorker } from './ask-worker.ts'
import type { DataStep } from './make-file.ts'

/** What is wanted. */
export interface DataWanted {
  readonly format: FormatId
  readonly scope: Scope
  /** Ids of what the scope leaves. */
  readonly stands: ReadonlySet<string>
  readonly language: Language
}

/** Where it is. */
export type DataOutState =
  | { readonly is: 'idle' | 'cancelled' | 'missing' }
  | { readonly is: 'fetching' | DataStep }
  | { readonly is: 'nothing'; readonly scope: Scope }
  | { readonly is: 'saved'; readonly name: string; readonly kB: number; readonly again: () => void }
  | { readonly is: 'failed'; readonly fault: string }

/** A file that is being made, and what one can do. */
export interface DataOut {
  readonly state: DataOutState
  readonly save: (wanted: DataWanted) => void
  readonly cancel: () => void
}

/** Makes a file of the data when asked. Who goes away calls it off. */
export function useDataOut(write: WriteData = writeInWorker): DataOut {
  const atlas = useAtlas()
  const [state, setState] = useState<DataOutState>({ is: 'idle' })
  const going = useRef<AbortController>(undefined)
  useEffect(() => () => going.current?.abort(), [])
  const save = useCallback(
    (wanted: DataWanted) => {
      going.current?.abort()
      const turn = new AbortController()
      going.current = turn
      const tell = (next: DataOutState) => turn.signal.aborted || setState(next)
      if (wanted.stands.size === 0) return void tell({ is: 'nothing', scope: wanted.scope })
      const make = async () => {
        tell({ is: 'fetching' })
        const published = await fetchPublished(atlas, wanted.format)
        if (published === undefined) return void tell({ is: 'missing' })
        const question = {
          ...published,
          format: wanted.format,
          lens: atlas.store.getState().view.lens,
          language: wanted.language,
          ...(wanted.scope !== 'all' && { stands: [...wanted.stands] }),
        }
        turn.signal.throwIfAborted()
        const { name, type, bytes } = await write(question, (step) => tell({ is: step }), turn.signal)
        turn.signal.throwIfAborted()
        const content = new Blob([bytes], { type })
        const again = () => saveFile(name, content)
        again()
        tell({ is: 'saved', name, kB: Math.ceil(content.size / 1000), again })
      }
      make().catch((error: unknown) =>
        tell({ is: 'failed', fault: error instanceof Error ? error.message : String(error) }),
      )
    },
    [atlas, write],
  )
  const cancel = useCallback(() => {
    going.current?.abort()
    setState({ is: 'cancelled' })
  }, [])
  return { state, save, cancel }
}

/** The report as the site has it, with its schema where the form brings that along; nothing where it does not arrive. */
async function fetchPublished({ source }: Atlas, format: FormatId) {
  const list = await fetchList()
  const listed = list?.reports.find(({ id }) => id === source.id)
  if (listed === undefined) return undefined
  const { id, file, version } = listed
  const [text, schema] = await Promise.all([
    fetchText(REPORTS_FOLDER + file),
    FORMATS[format].hasSchema ? fetchText(`${REPORTS_FOLDER}report.schema.json`) : undefined,
  ])
  if (text === null || schema === null) return undefined
  return { id, file, version, text, ...(schema !== undefined && { schema }) }
}
