// npm start: builds the site and serves it. Says where, and what to do when the port is taken.

import { once } from 'node:events'
import { createServer } from 'node:net'
import { build, preview } from 'vite'

const port = Number(process.env['PORT'] ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not “${process.env['PORT']}”`)
  process.exit(1)
}
try {
  // Nobody waits for a build to hear that.
  await tryPort()
  await build({ logLevel: 'warn' })
  const server = await preview({ preview: { port, strictPort: true } })
  console.log(`Nexus Atlas is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}  (Ctrl+C stops it)`)
} catch (error) {
  const text = error instanceof Error ? error.message : String(error)
  console.error(
    /already in use|EADDRINUSE/.test(text)
      ? `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`
      : text,
  )
  process.exit(1)
}

/** Fails as the server would. */
async function tryPort(): Promise<void> {
  const server = createServer().listen(port, 'localhost')
  await once(server, 'listening')
  server.close()
  await once(server, 'close')
}
