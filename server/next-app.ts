// Next itself, prepared to be asked by the press.
import { createServer, type Server } from 'node:http'
import next from 'next'
import type { Env } from '@/lib/env'
import type { NextHandler } from './next-render'

type Setting = { dev: boolean; root: string; server: Server; env: Env }

export async function prepareNext({ dev, root, server, env }: Setting): Promise<NextHandler> {
  // Next would put a WebSocket upgrade of its own on the server it is given; only its development mode needs one.
  const httpServer = dev ? server : createServer()
  const app = next({ dev, dir: root, port: env.PORT, hostname: new URL(env.SITE_URL).hostname, httpServer, quiet: true })
  await app.prepare()
  const answer = app.getRequestHandler()
  return (request, response) => answer(request, response)
}
