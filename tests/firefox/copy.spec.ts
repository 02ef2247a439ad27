// In Firefox: a PDF and a Word file are taken apart in the worker, under the policy of the page, and the table of a font is fetched.

import { strToU8, zipSync } from 'fflate'
import { expect, open } from '../browser/page.ts'
import { GBK, pageOf } from '../core/files/pdf-made.ts'
import { test } from './page.ts'

test('a PDF and a Word file are read', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  const box = page.getByRole('region', { name: 'Your own copy' })
  const give = (name: string, bytes: Uint8Array) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
  // “United Nations” in a font that only names its table of codes.
  await give('un.pdf', pageOf('BT /F1 12 Tf 72 700 Td <C1AABACFB9FA> Tj ET', GBK))
  await expect(box).toContainText(/Read as PDF[\s\S]*no unit of the report/)
  const words = '<w:document><w:body><w:p><w:r><w:t>1. 联合国。</w:t></w:r></w:p></w:body></w:document>'
  await give('un.docx', zipSync({ 'word/document.xml': strToU8(words) }))
  await expect(box).toContainText(/Read as DOCX[\s\S]*no unit of the report/)
})
