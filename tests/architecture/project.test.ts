// What the project promises about itself: tools on every platform, engines, licences, a README that is true.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT, shippedPackages } from '../../src/commands/vite/shipped-packages.ts'

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly engines?: { readonly node?: string }
  readonly resolved?: string
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('the lockfile', () => {
  it('lists the formatter for every platform', () => {
    const names = packages.map(([path]) => path).filter((path) => path.includes('@biomejs/cli-'))
    expect(names.map((path) => path.replace(/.*cli-/, '')).sort()).toEqual(
      [
        'darwin-arm64',
        'darwin-x64',
        'linux-arm64',
        'linux-arm64-musl',
        'linux-x64',
        'linux-x64-musl',
        'win32-arm64',
        'win32-x64',
      ].sort(),
    )
  })
  it('names no host that a package came from', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })
  it('ships nothing but MIT, ISC, BSD and Apache-2.0', () => {
    const other = shippedPackages().filter(
      ({ license }) => !/^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0)$/.test(license),
    )
    expect(other.map(({ name, license }) => `${name} ${license}`)).toEqual([])
  })
  it('leaves out only packages that are there, and says why', () => {
    const names = packages.map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(Object.keys(LEFT_OUT).filter((name) => !names.includes(name))).toEqual([])
    expect(Object.values(LEFT_OUT).filter((why) => why === '')).toEqual([])
  })
})

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  it('names only files that are there', () => {
    const named = [...readme.matchAll(/`((?:src|data|tests|docs|\.ci)\/[^`*\s]*)`/g)].map(([, path]) => path ?? '')
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '')
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter((path) => !existsSync(path))).toEqual([])
  })
  it('names only scripts that are there', () => {
    const scripts = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'ci')
    expect(scripts.filter((name) => manifest.scripts[name] === undefined)).toEqual([])
  })
})

describe('the tests', () => {
  it('put something in the place of a module only in files that run alone, as *.alone.test.tsx', () => {
    const stand = /^\s*vi\.(do)?mock\(/m
    const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const mocking = files.filter((file) => stand.test(readFileSync(join('tests', file), 'utf8')))
    expect(mocking.length).toBeGreaterThan(0)
    expect(mocking.filter((file) => !file.endsWith('.alone.test.tsx'))).toEqual([])
  })
})
