// What may be settled about the paper and machines: how feeds are filled, who is told of changes, and what robots may take.
import { z } from 'zod'
import { Address, lines, MAX_ADDRESS } from '../lines'
import { wrongAdsLine } from './ads-txt'

export const AI_POLICIES = ['allow', 'noTraining', 'forbid'] as const
export type AiPolicy = (typeof AI_POLICIES)[number]

const MAX_ADS = 100_000

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
