// Does the site bring along the words of the licences of what is in it, and a list of it that a scanner reads?

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { billOfMaterials, installedText, licenceTexts } from '../../src/commands/vite/licence-files.ts'
import { type ShippedPackage, shippedPackages } from '../../src/commands/vite/shipped-packages.ts'

const one = (change: Partial<ShippedPackage>): ShippedPackage => ({
  name: 'one',
  version: '1.0.0',
  license: 'MIT',
  integrity: `sha512-${Buffer.from('abc').toString('base64')}`,
  path: 'node_modules/one',
  ...change,
})
const self = { name: 'nexus-atlas', version: '0.1.0' }
type Bill = { readonly components: readonly Record<string, unknown>[] }
const components = (packages: readonly ShippedPackage[]) => (billOfMaterials(packages, self) as Bill).components

describe('the bill of materials', () => {
  it('names each package by its address, licence and the hash of what was installed', () => {
    expect(components([one({ name: '@scope/one' })])).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40scope/one@1.0.0',
        name: '@scope/one',
        version: '1.0.0',
        hashes: [{ alg: 'SHA-512', content: '616263' }],
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/%40scope/one@1.0.0',
      },
    ])
  })
  it('says a choice of licences as a choice', () => {
    expect(components([one({ license: '(MIT OR Apache-2.0)' })])[0]?.['licenses']).toEqual([
      { expression: '(MIT OR Apache-2.0)' },
    ])
  })
  it('has every package of the site with a whole hash of it, and no date: two builds write the same', () => {
    const packages = shippedPackages()
    const bill = components(packages)
    expect(bill.map(({ name }) => name)).toEqual(packages.map(({ name }) => name))
    expect(bill.filter((each) => !/^[0-9a-f]{128}$/.test(JSON.stringify(each['hashes']).split('"')[7] ?? ''))).toEqual(
      [],
    )
    expect(JSON.stringify(billOfMaterials(packages, self))).not.toMatch(/timestamp|serialNumber/)
  })
  it('knows where each package is installed', () => {
    expect(shippedPackages().filter(({ path }) => !existsSync(path))).toEqual([])
  })
})

describe('the words of the licences', () => {
  it('stand once under all packages that share them, and what brings none is named with its licence', () => {
    const told = licenceTexts([one({}), one({ name: 'two' }), one({ name: 'three', license: 'ISC' })], ({ name }) =>
      name === 'three' ? undefined : 'Copyright (c) Somebody\n',
    )
    expect(told).toContain('one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nCopyright (c) Somebody\n')
    expect(told.match(/Somebody/g)).toHaveLength(1)
    expect(told).toContain('three 1.0.0 (ISC)\n\nThis package brings no text. Its licence: ISC\n')
  })
  it('are those of a folder of a package too that has a licence of its own', () => {
    const pdf = shippedPackages().find(({ name }) => name === 'pdfjs-dist')
    const text = pdf && installedText(pdf)
    expect(text).toContain('Apache License')
    expect(text).toContain('Copyright 1990-2009 Adobe Systems Incorporated')
  })
})
