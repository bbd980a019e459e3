// Connections that outlive the request for which they were opened.
import { AsyncResource } from 'node:async_hooks'
import pg from 'pg'

/**
 * A socket remembers, for as long as it is open, the request in whose course it was opened, and so does everything that request
 * leads to: under load Node's list of what runs next leads from one request to the following, and all of them stay in memory
 * (2,600 pages made 32 at a time held 900 MB). Connections made by the class this returns remember what was going on when it
 * was called instead: nothing, when that is at the start.
 */
export function clientOutsideRequests(): typeof pg.Client {
  const outside = new AsyncResource('visnyk.database')
  return class extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: both of pg's ways to be told the outcome pass through unchanged
    override connect(...told: any[]): any {
      return outside.runInAsyncScope(super.connect as (...told: unknown[]) => unknown, this, ...told)
    }
  }
}
