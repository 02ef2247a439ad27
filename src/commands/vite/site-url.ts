// Where will the site lie? Only whoever publishes it knows; addresses that must be whole are written where that is said.

/** The address of the site, with its last slash; `undefined` where `SITE_URL` does not say it. Throws where that is no address. */
export function siteUrl(said = process.env['SITE_URL'] ?? ''): string | undefined {
  if (said === '') return undefined
  const url = URL.canParse(said) ? new URL(said) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL is “${said}”; mend: give where the site will lie, like https://example.org/atlas/`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
