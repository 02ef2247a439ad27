// Which packages does the built site contain, and under which licence?

import { readFileSync } from 'node:fs'

/** A package in the built site. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  /** The hash of what was installed, as the lockfile has it: `sha512-…` in Base64. */
  readonly integrity: string
  /** Where it is installed. */
  readonly path: string
}

/** Packages that others name and of which the built site holds nothing, and why. What only they need is left out with them. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  jszip: 'src/app/slides/zip.ts stands in its place',
  'image-size': 'pptxgenjs names it and imports it nowhere',
  https: 'pptxgenjs asks for it in Node alone',
  '@types/node': 'types',
}

interface LockedPackage extends Partial<ShippedPackage> {
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The packages of the lockfile that are not for development alone and that nothing stands in for, by name. */
export function shippedPackages(lockfile = 'package-lock.json'): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as { packages: Record<string, LockedPackage> }
  const all = Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }))
  const asked = new Set(Object.keys(packages['']?.dependencies ?? {}))
  return (
    stillNeeded(all, asked)
      .map(({ name, path, version = '', license = '', integrity = '' }) => ({
        name,
        version,
        license,
        integrity,
        path,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      // One that is installed in two places is one package.
      .filter(({ name, version }, i, sorted) => sorted[i - 1]?.name !== name || sorted[i - 1]?.version !== version)
  )
}

/** Without what is left out, and without what nobody else needs then. */
function stillNeeded<One extends LockedPackage & { readonly name: string }>(
  all: readonly One[],
  asked: ReadonlySet<string>,
): readonly One[] {
  const needed = (by: readonly One[]) => new Set(by.flatMap(({ dependencies = {} }) => Object.keys(dependencies)))
  const before = needed(all)
  let left = all.filter(({ name }) => !Object.hasOwn(LEFT_OUT, name))
  for (;;) {
    const now = needed(left)
    const fewer = left.filter(({ name }) => asked.has(name) || !before.has(name) || now.has(name))
    if (fewer.length === left.length) return left
    left = fewer
  }
}
