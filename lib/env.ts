// The one file that reads process.env: every setting is optional, and a wrong one is told in a sentence.
import path from 'node:path'
import { z } from 'zod'

const Port = z.coerce.number().int().min(1).max(65_535)
const Megabytes = z.coerce.number().int().min(8).max(16_384)

/** `Visnyk <newsroom@visnyk.example>`, or the address alone; nothing that could begin another line of a letter. */
const MAILBOX = /^(?:[^<>@\p{Cc}]+<[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+>|[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+)$/u

const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('production'),
  PORT: Port.default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/)
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: z.enum(['on', 'off']).default('on'),
  DEMO_PASSWORD: z.string().min(8).max(200).optional(),
  PAGE_CACHE_MB: Megabytes.default(64),
  TRUSTED_PROXIES: z.string().default(''),
  WORKER: z.enum(['inside', 'apart']).default('inside'),
  NEXTAUTH_SECRET: z.string().min(16).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /.+/ }).optional(),
  MAIL_FROM: z.string().regex(MAILBOX).optional(),
  AKISMET_KEY: z.string().min(1).optional(),
  SCREENING_URL: z.url({ protocol: /^https?$/ }).optional(),
  SCREENING_SECRET: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** Servers that carry letters refuse those from nobody. */
const TogetherSettings = Settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ['MAIL_FROM'] })
  // A checker that cannot tell who asks could be asked by anybody.
  .refine(({ SCREENING_URL, SCREENING_SECRET }) => !SCREENING_URL || SCREENING_SECRET, { path: ['SCREENING_SECRET'] })

const WHAT_TO_SET: Record<keyof z.infer<typeof Settings>, string> = {
  NODE_ENV: 'NODE_ENV is development, production or test.',
  PORT: 'PORT must be a whole number from 1 to 65535, for example PORT=3000.',
  HOST: 'HOST must be an address to listen on, for example HOST=127.0.0.1.',
  SITE_URL: 'SITE_URL must be the address readers use, for example SITE_URL=https://visnyk.example.',
  DATABASE_URL: 'DATABASE_URL must be a PostgreSQL address, for example DATABASE_URL=postgresql://user:password@host:5432/visnyk.',
  DATA_DIR: 'DATA_DIR must be a folder for the database, uploads and secrets, for example DATA_DIR=/var/lib/visnyk.',
  DEMO: 'DEMO must be on or off.',
  DEMO_PASSWORD: 'DEMO_PASSWORD must have from 8 to 200 characters.',
  PAGE_CACHE_MB: 'PAGE_CACHE_MB must be a whole number of megabytes from 8 to 16384.',
  TRUSTED_PROXIES: 'TRUSTED_PROXIES must list the addresses of your proxies, separated by commas.',
  WORKER: 'WORKER must be inside or apart.',
  NEXTAUTH_SECRET: 'NEXTAUTH_SECRET must have at least 16 characters; leave it out and one is made under DATA_DIR.',
  SMTP_URL: 'SMTP_URL must be the address of a mail server, for example SMTP_URL=smtps://user:password@mail.example:465.',
  MAIL_FROM: 'MAIL_FROM must say whom letters are from, for example MAIL_FROM="Visnyk <newsroom@visnyk.example>"; SMTP_URL needs it.',
  AKISMET_KEY: 'AKISMET_KEY must be a key of Akismet.',
  SCREENING_URL:
    'SCREENING_URL must be the address of your own check of comments, for example SCREENING_URL=https://check.example/comment.',
  SCREENING_SECRET:
    'SCREENING_SECRET must have at least 16 characters: your own check knows by it that the paper asks; SCREENING_URL needs it.',
  LOG_LEVEL: 'LOG_LEVEL must be fatal, error, warn, info, debug or silent.',
}

export type Env = Omit<z.infer<typeof Settings>, 'SITE_URL'> & { SITE_URL: string }

/** A setting that cannot be used. `message` has one sentence for each, saying what to set. */
export class SettingsError extends Error {}

/** @throws {SettingsError} naming every setting that is wrong, never its value: it may be a secret. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = TogetherSettings.safeParse(given)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0]) as keyof typeof WHAT_TO_SET))
    throw new SettingsError([...wrong].map((name) => WHAT_TO_SET[name]).join('\n'))
  }
  const { SITE_URL, DATA_DIR, ...rest } = parsed.data
  return {
    ...rest,
    DATA_DIR: path.resolve(/* turbopackIgnore: true */ DATA_DIR),
    SITE_URL: (SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, ''),
  }
}

let current: Env | undefined

export function env(): Env {
  current ??= readEnv()
  return current
}

/** Whether letters leave this house, or are kept where an administrator reads them. */
export function hasPost(): boolean {
  return env().SMTP_URL !== undefined
}

/** What the server learns while it starts: the address of the database it started itself, the generated secret. */
export function provideSettings(settings: { DATABASE_URL?: string; NEXTAUTH_SECRET?: string; NEXTAUTH_URL?: string }): void {
  Object.assign(process.env, settings)
  current = undefined
}
