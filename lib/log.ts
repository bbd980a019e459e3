// Lines of JSON on standard output. Secrets and addresses of people are cut out before they are written.
import { isIP } from 'node:net'
import pino, { type DestinationStream, type Logger } from 'pino'
import { env } from './env'

const SECRET_PATHS = [
  'password',
  '*.password',
  'token',
  '*.token',
  'cookie',
  '*.cookie',
  'authorization',
  '*.authorization',
  'email',
  '*.email',
]
const CENSOR = '[hidden]'
const EMAIL = /[^\s"'<>()[\],;:@=\\/]{1,64}@[^\s"'<>()[\],;:@=\\/]+\.[^\s"'<>()[\],;:@=\\/.]+/gu
/** What may be an address of a network; `isIP` says whether it is. */
const ADDRESS = /[0-9a-f]*(?:::?[0-9a-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}|\d{1,3}(?:\.\d{1,3}){3}/gi
const OWN = /^(?:127\.|0\.0\.0\.0$|::1?$)/

/** Where lines go, and which, is said by tests alone. */
export function logTo(destination?: DestinationStream, level: string = env().LOG_LEVEL): Logger {
  return pino(
    {
      level,
      base: undefined,
      redact: { paths: SECRET_PATHS, censor: CENSOR },
      // An error of the database quotes the row it is about; whatever a line holds, an address in it is nobody's business.
      hooks: { streamWrite: withoutAddresses },
    },
    ...(destination ? [destination] : []),
  )
}

export function withoutAddresses(line: string): string {
  const masked = line.includes('@') ? line.replace(EMAIL, CENSOR) : line
  return masked.replace(ADDRESS, (found) => (isIP(found) === 0 || OWN.test(found) ? found : CENSOR))
}

export const log = logTo()
