// How does a command say that it will not: what, where, and how it is mended?

import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearest } from '../core/schema/problem.ts'

/** A fault in what was asked. */
export class Refused extends Error {}

/** Stops a command in words. */
export function refuse(where: string, what: string, mend: string): never {
  throw new Refused(`${where}: ${what}; mend: ${mend}`)
}

/** What a word that is not known may have been meant for. */
export function hint(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? '' : `is it ${near}? `
}

/** Where a file goes; refused before anything is made. */
export function targetOf(out: string, force: boolean): string {
  const target = resolve(out)
  if (existsSync(target) && statSync(target).isDirectory()) refuse(`--out ${out}`, 'is a folder', 'name a file in it')
  if (existsSync(target) && !force) refuse(`--out ${out}`, 'is there already', 'name another file, or add --force')
  const folder = resolve(target, '..')
  if (!existsSync(folder)) refuse(`--out ${out}`, `there is no folder ${folder}`, 'make it first, or name another')
  return target
}

/** Why something could not be written, in plain words where the system has a code for it. */
export function whyUnwritten(error: unknown): string {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (code === 'ENOSPC') return 'there is no room left on the disk'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'writing is not allowed there'
  return error instanceof Error ? error.message : String(error)
}
