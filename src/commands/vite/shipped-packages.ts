// Which packages does the built site contain, and under which licence?

import { readFileSync } from 'node:fs'

/** A package in the built site. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** The packages of the lockfile that are not for development alone, by name. */
export function shippedPackages(lockfile = 'package-lock.json'): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
    packages: Record<string, Partial<ShippedPackage> & { dev?: boolean; devOptional?: boolean; optional?: boolean }>
  }
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
