// `npm start`: installs what is missing, builds what is stale, then becomes the server.
import { installWhenNeeded, requireNode } from './install.mjs'

requireNode()
process.chdir(new URL('..', import.meta.url).pathname)
process.env.NODE_ENV ||= 'production'
installWhenNeeded()

const { build, isBuildStale } = await import('./build.mjs')
if (isBuildStale()) {
  await build().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
}

await import('../build/server.mjs')
