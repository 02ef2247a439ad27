// How is a file of the data folder read, whatever lies in its place?

import { lstatSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../core/schema/problem.ts'
import type { DataFile } from '../core/schema/read-dataset.ts'
import { keysTwice, oddTexts } from '../core/schema/text-problems.ts'
import { Faulty } from './faulty.ts'

/** No data file is larger, in bytes. */
const LARGEST = 32_000_000

/** Whether anything lies there, if only a link that leads nowhere. */
export function isThere(dataDir: string, path: string): boolean {
  return lstatSync(join(dataDir, path), { throwIfNoEntry: false }) !== undefined
}

/** A file with its text, or with why it has none. Never throws. */
export function readText(dataDir: string, path: string): DataFile {
  const unread = (what: string, mend: string, text = ''): DataFile => ({
    path,
    text,
    unread: { file: path, path: '(file)', what, mend },
  })
  try {
    const file = join(dataDir, path)
    const found = statSync(file)
    if (!found.isFile()) return unread('it is no file', 'put the file there, or remove what has its name')
    if (found.size > LARGEST)
      return unread(`${found.size} bytes, of ${LARGEST} at most`, 'is it a data file? divide it, or remove it')
    const bytes = readFileSync(file)
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || isWide(bytes))
      return unread('it is written as UTF-16', AS_UTF8)
    const text = bytes.toString('utf8')
    if (text.startsWith('\ufeff'))
      return unread('it begins with a byte order mark', `${AS_UTF8}, without that mark`, text)
    // What has no letters of its own in UTF-8 comes back in other bytes.
    if (Buffer.from(text, 'utf8').equals(bytes)) return { path, text }
    const lines = text.slice(0, text.indexOf('\ufffd')).split('\n')
    return unread(`it is not written as UTF-8, which shows in line ${lines.length}`, AS_UTF8, text)
  } catch (error) {
    return unread(whyUnread(error), 'put the file there, or give leave to read it')
  }
}

const AS_UTF8 = 'save it as UTF-8'

/** Every second byte of plain letters is nothing in UTF-16. */
function isWide(bytes: Buffer): boolean {
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0)
}

/** What the system says of a file that cannot be read, in words where they are known. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (code === 'ENOENT') return 'missing'
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not allowed'
  if (code === 'ELOOP') return 'it is a link that leads back to itself'
  return error instanceof Error ? error.message : String(error)
}

/** The text of a file that is read by itself. Throws where there is none. */
export function soundText(dataDir: string, path: string): string {
  const { text, unread } = readText(dataDir, path)
  if (unread) throw new Faulty([unread])
  return text
}

/** What no shape tells of a file that is read by itself; nothing of one that is not read. */
export function oddProblems(dataDir: string, path: string): Problem[] {
  const { text, unread } = readText(dataDir, path)
  if (unread) return []
  try {
    return [...oddTexts(path, JSON.parse(text)), ...keysTwice(path, text)]
  } catch {
    return []
  }
}
