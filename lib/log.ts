// Lines of JSON on standard output. Secrets and addresses of people are cut out before they are written.
import pino from 'pino'
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

export const log = pino({ level: env().LOG_LEVEL, base: undefined, redact: { paths: SECRET_PATHS, censor: '[hidden]' } })
