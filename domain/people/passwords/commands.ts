// Orders about passwords: forgotten, set by a one-time address, changed by their owner.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import type { InvitationKind } from '@/lib/generated/prisma/enums'
import { hashPassword, isPasswordRight } from '@/lib/password'
import { hashToken } from '@/lib/session-cookie'
import { beginWritersAuthor } from '../../authors/own-author'
import { command, done } from '../../command'
import { writeLetter } from '../../letters/letter-row'
import { type Refused, refused } from '../../outcome'
import { type Touch, touch } from '../../touch'
import { voidInvitations, writeReset } from '../invitation'
import { AcceptInvitation, ChangeOwnPassword, Email } from '../schema'
import { admit, type Entry, endSessions } from '../session-row'

/** Notes that somebody forgot. The same few words are written for everybody, so the time tells nothing of who there is. */
export const forgetPassword = command('password.forget', {
  input: z.strictObject({ email: Email }),
  subject: async () => ({}),
  async run({ input: { email }, tx, now }) {
    const { id } = await tx.forgottenPassword.create({ data: { email, createdAt: now }, select: { id: true } })
    return done({ id }, touch.letters())
  },
  record: ({ value }) => ({ type: 'password', id: value.id }),
})

/** Answers the one who has waited longest, if there is such a person: with a letter. */
export const answerForgotten = command('password.answer', {
  input: z.strictObject({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    const [asked] = await tx.$queryRaw<{ id: string; email: string }[]>`
      delete from forgotten_passwords
      where id = (select id from forgotten_passwords order by id limit 1 for update skip locked)
      returning id, email`
    if (!asked) return refused('nothingChanged')
    const person = await tx.user.findUnique({ where: { email: asked.email, deactivatedAt: null }, select: ADDRESSEE })
    if (person) await writeReset(tx, { person, now })
    return done({ id: asked.id, personId: person?.id ?? null })
  },
  record: ({ value: { id, personId } }) =>
    personId ? { type: 'person', id: personId } : { type: 'password', id, details: { nobody: true } },
})

/** An invited colleague comes: sets a password by the address in the letter and is signed in. */
export const acceptInvitation = command('person.acceptInvitation', {
  input: AcceptInvitation,
  subject: async () => ({}),
  async run({ input, tx, now }) {
    const set = await setByAddress(tx, { ...input, kind: 'invitation', now })
    return 'reason' in set ? set : done(set.entry, ...set.touches)
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})

/** Every session opened before ends, and a letter tells the person. The second factor is still asked for. */
export const resetPassword = command('password.reset', {
  input: AcceptInvitation,
  subject: async () => ({}),
  async run({ input, tx, now }) {
    const set = await setByAddress(tx, { ...input, kind: 'reset', now })
    if ('reason' in set) return set
    const to = await tx.user.findUniqueOrThrow({ where: { id: set.entry.personId }, select: ADDRESSEE })
    await writeLetter(tx, { to, words: { kind: 'passwordChanged' }, now })
    return done(set.entry, touch.letters(), ...set.touches)
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})

/** Asks for the password there is. All sessions but the one this order comes from end. */
export const changePassword = command('password.change', {
  input: ChangeOwnPassword,
  async subject(_, tx, actor) {
    if (actor.kind !== 'person') return null
    return await tx.user.findUnique({ where: { id: actor.id }, select: { ...ADDRESSEE, passwordHash: true } })
  },
  async run({ input: { current, password, token }, subject, tx, now }) {
    if (!(await isPasswordRight(subject.passwordHash, current))) return refused('wrongPassword')
    await tx.user.update({ where: { id: subject.id }, data: { passwordHash: await hashPassword(password) } })
    await voidInvitations(tx, subject.id)
    await tx.signInStep.deleteMany({ where: { userId: subject.id } })
    await tx.session.deleteMany({ where: { userId: subject.id, tokenHash: { not: hashToken(token) } } })
    await writeLetter(tx, { to: subject, words: { kind: 'passwordChanged' }, now })
    return done({ personId: subject.id }, touch.letters(), touch.person(subject.id))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})

const ADDRESSEE = { id: true, email: true, name: true, role: true, locale: true } as const

type Setting = { kind: InvitationKind; token: string; password: string; userAgent: string; now: Date }

/** Whoever holds the token sets the password; every other address of theirs is void. Who comes for the first time and writes gets a byline. */
async function setByAddress(tx: Tx, set: Setting): Promise<{ entry: Entry; touches: Touch[] } | Refused> {
  const { kind, token, password, userAgent, now } = set
  // Marked first: of two at once, the second waits here and finds it used. Deactivating voids invitations.
  const where = { kind, tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } }
  const [used] = await tx.invitation.updateManyAndReturn({ where, data: { usedAt: now }, select: { userId: true } })
  if (!used) return refused(kind === 'reset' ? 'resetGone' : 'invitationGone')
  const personId = used.userId
  const before = await tx.user.findUniqueOrThrow({ where: { id: personId }, select: { passwordHash: true, name: true, role: true } })
  await tx.user.update({ where: { id: personId }, data: { passwordHash: await hashPassword(password) } })
  await voidInvitations(tx, personId)
  await endSessions(tx, personId)
  const authorId = before.passwordHash === null ? await beginWritersAuthor(tx, { personId, name: before.name, role: before.role }) : null
  const touches = [touch.person(personId), ...(authorId ? [touch.author(authorId)] : [])]
  return { entry: await admit(tx, { personId, userAgent, now }), touches }
}
