// What does the site owe to those whose code is in it? The words of their licences, and a list of packages that a scanner reads.

import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts'

const LICENCES = 'licences.txt'
const MATERIALS = 'sbom.cdx.json'

/** How a package calls the file in which its licence stands. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i

/** The site as a component: its name and version. */
type Self = Pick<ShippedPackage, 'name' | 'version'>

/**
 * The packages as a bill of materials, CycloneDX 1.6 (ECMA-424): names, versions, licences, hashes of what was installed. It has neither a
 * date nor a number of its own, so that two builds of the same files write the same.
 */
export function billOfMaterials(packages: readonly ShippedPackage[], self: Self): object {
  const ref = `pkg:npm/${self.name}@${self.version}`
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': ref, ...self } },
    components: packages.map(({ name, version, license, integrity }) => ({
      type: 'library',
      'bom-ref': addressOf(name, version),
      name,
      version,
      ...(integrity && { hashes: [hashOf(integrity)] }),
      licenses: [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }],
      purl: addressOf(name, version),
    })),
  }
}

/** A package URL: `pkg:npm/%40scope/name@1.0.0`. */
function addressOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** Subresource integrity, `sha512-…` in Base64, as the hexadecimal hash of a bill of materials. */
function hashOf(integrity: string): { readonly alg: string; readonly content: string } {
  const [, bits = '', base64 = ''] = /^sha(\d+)-(\S+)/.exec(integrity) ?? []
  return { alg: `SHA-${bits}`, content: Buffer.from(base64, 'base64').toString('hex') }
}

/** What each package asks to be told wherever it goes: its licence with its copyright lines, packages with the same text together. */
export function licenceTexts(
  packages: readonly ShippedPackage[],
  textOf: (one: ShippedPackage) => string | undefined,
): string {
  const byText = new Map<string, ShippedPackage[]>()
  for (const one of packages) {
    const text = textOf(one) ?? `This package brings no text. Its licence: ${one.license}`
    byText.set(text, [...(byText.get(text) ?? []), one])
  }
  return [...byText]
    .map(([text, own]) => {
      const names = own.map(({ name, version, license }) => `${name} ${version} (${license})`)
      return `${names.join('\n')}\n\n${text.trim()}\n`
    })
    .join(`\n${'-'.repeat(78)}\n\n`)
}

/** Folders of packages with a licence of their own of which something is shipped. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = { 'pdfjs-dist': ['cmaps'] }

/** All that a package says of its licence, in the order of the files’ names. */
export function installedText({ name, path }: ShippedPackage): string | undefined {
  const folders = [path, ...(FOLDERS[name] ?? []).map((folder) => `${path}/${folder}`)]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .sort()
      .map((file) => `${folder}/${file}`),
  )
  return files.length === 0
    ? undefined
    : files.map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trim()).join('\n\n')
}

/** Writes both files beside the page. */
export function licenceFiles(): Plugin {
  return {
    name: 'licence-files',
    apply: 'build',
    generateBundle() {
      const packages = shippedPackages()
      const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Self
      const bill = `${JSON.stringify(billOfMaterials(packages, { name, version }), null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: LICENCES, source: licenceTexts(packages, installedText) })
      this.emitFile({ type: 'asset', fileName: MATERIALS, source: bill })
    },
  }
}
