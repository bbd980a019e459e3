// What may be said about people: names, addresses, passwords.
import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { STAFF_ROLES } from '../actor'

export const MIN_PASSWORD = 10
const MAX_PASSWORD = 200

/** PostgreSQL keeps no NUL; nothing printable is lost without the other control characters. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is looking for.
    .refine((value) => !/[\u0000-\u001f\u007f]/.test(value), { params: { code: 'notText' } })

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())

export const PersonName = line(120)
export const Password = z.string().min(MIN_PASSWORD).max(MAX_PASSWORD)

const UserAgent = z.string().max(1_000).default('')

export const SignIn = z.strictObject({
  email: Email,
  password: z.string().min(1).max(MAX_PASSWORD),
  userAgent: UserAgent,
})

export const SetUp = z.strictObject({ name: PersonName, email: Email, password: Password, locale: z.enum(LOCALES), userAgent: UserAgent })

export const InvitePerson = z.strictObject({ name: PersonName, email: Email, role: z.enum(STAFF_ROLES), locale: z.enum(LOCALES) })

export const ChangePerson = z.strictObject({
  personId: z.uuid(),
  name: PersonName.optional(),
  role: z.enum(STAFF_ROLES).optional(),
  active: z.boolean().optional(),
})

export const OfPerson = z.strictObject({ personId: z.uuid() })

export const AcceptInvitation = z.strictObject({ token: z.string().max(200), password: Password, userAgent: UserAgent })

export const ChangeOwnPassword = z.strictObject({
  current: z.string().min(1).max(MAX_PASSWORD),
  password: Password,
  token: z.string().min(1).max(200),
})

/** An order that weakens or widens who may come in asks for the password once more. */
export const ShownPassword = z.strictObject({ password: z.string().min(1).max(MAX_PASSWORD) })

const Code = z.string().trim().min(1).max(64)
export const TypedCode = z.strictObject({ code: Code })
export const PassSecondFactor = z.strictObject({ token: z.string().min(1).max(200), code: Code, userAgent: UserAgent })

/** What a browser's `navigator.credentials` answers, as JSON; its proofs are judged by passkeys/verifying.ts. */
const PasskeyAnswer = z.looseObject({
  id: z.string().min(1).max(1_400),
  rawId: z.string().max(1_400),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(8_000) }),
  clientExtensionResults: z.looseObject({}).default({}),
})
export const AddPasskey = z.strictObject({
  name: line(60),
  password: z.string().min(1).max(MAX_PASSWORD),
  answer: PasskeyAnswer,
})
export const RemovePasskey = z.strictObject({ passkeyId: z.uuid(), password: z.string().min(1).max(MAX_PASSWORD) })
export const EnterWithPasskey = z.strictObject({ answer: PasskeyAnswer, userAgent: UserAgent })
