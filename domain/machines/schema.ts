// What may be settled about the paper and machines: how feeds are filled, who is told of changes, and what robots may take.
import { z } from 'zod'
import { wrongAdsLine } from './ads-txt'

export const AI_POLICIES = ['allow', 'noTraining', 'forbid'] as const
export type AiPolicy = (typeof AI_POLICIES)[number]

const MAX_ADDRESS = 2_048
const MOST_LINES = 20
const MAX_ADS = 100_000

const Address = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(MAX_ADDRESS)

/** One on each line; a wrong one is told by its number. */
const lines = (one: z.ZodType<string, string>) =>
  z.string().transform((text, check) => {
    const told: string[] = []
    for (const [place, line] of text.split('\n').entries()) {
      const read = line.trim() === '' ? null : one.safeParse(line.trim())
      if (read?.success) told.push(read.data)
      else if (read) check.addIssue({ code: 'custom', input: text, params: { code: 'wrongLine', line: place + 1 } })
    }
    if (told.length > MOST_LINES) check.addIssue({ code: 'too_big', origin: 'array', maximum: MOST_LINES, input: text })
    return [...new Set(told)]
  })

/** RFC 9116 wants an address a program can open; people type one of a letter. */
const Contact = z
  .string()
  .max(MAX_ADDRESS)
  .transform((contact) => (/^[^\s:/@]+@[^\s:/@]+$/.test(contact) ? `mailto:${contact}` : contact))
  .pipe(z.union([z.string().regex(/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+[\d-]+)$/), Address]))

const AdsTxt = z
  .string()
  .max(MAX_ADS)
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .superRefine((text, check) => {
    const line = wrongAdsLine(text)
    if (line !== null) check.addIssue({ code: 'custom', params: { code: 'wrongLine', line } })
  })

export const ChangeMachineSettings = z.strictObject({
  feedsInFull: z.boolean(),
  /** Empty: nobody is told. */
  hubUrl: z.union([z.literal(''), Address]),
  aiPolicy: z.enum(AI_POLICIES),
  profileLinks: lines(Address),
  securityContacts: lines(Contact),
  adsTxt: AdsTxt,
})

export type MachineSettings = z.output<typeof ChangeMachineSettings>

/** As long as nobody settled anything. The words of a paper are its own until it says otherwise. */
export const UNSETTLED: MachineSettings = {
  feedsInFull: true,
  hubUrl: '',
  aiPolicy: 'noTraining',
  profileLinks: [],
  securityContacts: [],
  adsTxt: '',
}

/** The Prisma `select` whose result is a `MachineSettings`. */
export const MACHINE_SETTINGS = {
  feedsInFull: true,
  hubUrl: true,
  aiPolicy: true,
  profileLinks: true,
  securityContacts: true,
  adsTxt: true,
} as const
