// The worker that makes a file of the data: the published report and the choice in, what it does and the file out.

import { type DataFile, type DataQuestion, type DataStep, makeFile } from './make-file.ts'

/** What the worker tells. */
export type DataNews = { readonly step: DataStep } | { readonly file: DataFile } | { readonly fault: string }

self.onmessage = ({ data }: MessageEvent<DataQuestion>) => {
  const tell = (news: DataNews, hand: Transferable[] = []) => self.postMessage(news, { transfer: hand })
  makeFile(data, (step) => tell({ step })).then(
    (file) => tell({ file }, [file.bytes.buffer]),
    (error: unknown) => tell({ fault: error instanceof Error ? error.message : String(error) }),
  )
}
