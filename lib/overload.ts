// Is the database too busy, or away? Then nothing was changed, and whoever asks may ask again in a moment.

/** Said before anything is begun: what stands in line already is more than can be done in time. */
export class Overloaded extends Error {}

const CODES = new Set([
  // PostgreSQL: too many connections; it is stopping, starting; a statement, a lock took too long; two waited for each other.
  ...['53300', '57P01', '57P03', '57014', '55P03', '40P01'],
  // A connection that was not to be had, or broke.
  ...['08001', '08006', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'],
  // Prisma: it cannot be reached, it closed, there was no connection, no transaction in time.
  ...['P1001', 'P1017', 'P2024', 'P2028'],
])
const WORDS = /timeout exceeded when trying to connect|connection terminated/i
const DEEPEST = 5

/** Prisma wraps what the driver said, and the driver what PostgreSQL said: the first to name a known cause is believed. */
export function isOverload(error: unknown, depth = 0): boolean {
  if (error instanceof Overloaded) return true
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false
  const { code, originalCode, message, cause, meta } = error as { [key: string]: unknown }
  if (CODES.has(String(code)) || CODES.has(String(originalCode)) || WORDS.test(String(message))) return true
  return isOverload(cause, depth + 1) || isOverload((meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError, depth + 1)
}
