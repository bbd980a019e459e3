// Orders about colleagues: who joins, who they become, who leaves, and whose sessions end.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { hashPassword } from '@/lib/password'
import { hashToken } from '@/lib/session-cookie'
import { beginOwnAuthor } from '../../authors/own-author'
import { command, done } from '../../command'
import { invalid, refused } from '../../outcome'
import { touch } from '../../touch'
import { voidInvitations, writeInvitation } from '../invitation'
import { AcceptInvitation, ChangePerson, InvitePerson, OfPerson, SetUp } from '../schema'
import { writeSession } from '../session-row'

/** Locks held to the end of a transaction, so that two at once cannot both be the first or both be the last but one. */
const FIRST_ADMIN_LOCK = 7_103_001
const LAST_ADMIN_LOCK = 7_103_002

/** The first account of an empty paper, and the name it signs with: its first story can be published at once. */
export const setUpFirstAdministrator = command('paper.setUp', {
  input: SetUp,
  subject: async () => ({}),
  async run({ input: { password, userAgent, ...person }, tx, now }) {
    await tx.$executeRaw`select pg_advisory_xact_lock(${FIRST_ADMIN_LOCK})`
    if (await tx.user.findFirst({ select: { id: true } })) return refused('alreadySetUp')
    const passwordHash = await hashPassword(password)
    const { id } = await tx.user.create({ data: { ...person, role: 'admin', passwordHash, createdAt: now }, select: { id: true } })
    const authorId = await beginOwnAuthor(tx, { personId: id, name: person.name })
    return done(await writeSession(tx, { personId: id, userAgent, now }), touch.author(authorId))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { role: 'admin' } }),
})

export const invitePerson = command('person.invite', {
  input: InvitePerson,
  subject: async () => ({}),
  async run({ input, tx, now }) {
    const [person] = await tx.user.createManyAndReturn({
      data: [{ ...input, createdAt: now }],
      skipDuplicates: true,
      select: { id: true, locale: true },
    })
    return person ? done(await writeInvitation(tx, { person, now })) : invalid({ field: 'email', code: 'taken' })
  },
  record: ({ input, value }) => ({ type: 'person', id: value.personId, details: { name: input.name, role: input.role } }),
})

/** For whoever lost the invitation or forgot the password. The old password works until a new one is set. */
export const remindPerson = command('person.invite', {
  input: OfPerson,
  subject: ({ personId }, tx) => findColleague(personId, tx),
  async run({ subject, tx, now }) {
    return subject.deactivatedAt ? refused('personInactive') : done(await writeInvitation(tx, { person: subject, now }))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { again: true } }),
})

/** Whoever holds the token sets the password; every session opened before ends, every other invitation is void. */
export const acceptInvitation = command('person.acceptInvitation', {
  input: AcceptInvitation,
  subject: async () => ({}),
  async run({ input: { token, password, userAgent }, tx, now }) {
    // Marked first: of two at once, the second waits here and finds it used. Deactivating voids invitations.
    const where = { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } }
    const [used] = await tx.invitation.updateManyAndReturn({ where, data: { usedAt: now }, select: { userId: true } })
    if (!used) return refused('invitationGone')
    const personId = used.userId
    await tx.user.update({ where: { id: personId }, data: { passwordHash: await hashPassword(password) } })
    await voidInvitations(tx, personId)
    await tx.session.deleteMany({ where: { userId: personId } })
    return done(await writeSession(tx, { personId, userAgent, now }))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})

/** Name, role, and whether the colleague may sign in at all. Whoever is deactivated is out at once. */
export const changePerson = command('person.change', {
  input: ChangePerson,
  subject: ({ personId }, tx) => findColleague(personId, tx),
  async run({ input: { personId, name, role, active }, subject, tx, now }) {
    const stopsBeingAdmin = subject.role === 'admin' && ((role !== undefined && role !== 'admin') || active === false)
    if (stopsBeingAdmin && !(await hasOtherAdmin(personId, tx))) return refused('lastAdmin')
    const deactivatedAt = active === undefined ? undefined : active ? null : (subject.deactivatedAt ?? now)
    await tx.user.update({ where: { id: personId }, data: { name, role, deactivatedAt } })
    if (active === false) {
      await voidInvitations(tx, personId)
      await tx.session.deleteMany({ where: { userId: personId } })
    }
    return done({ personId })
  },
  record: ({ input: { personId, ...changes }, subject }) => ({
    type: 'person',
    id: personId,
    details: { ...changes, before: { name: subject.name, role: subject.role, active: subject.deactivatedAt === null } },
  }),
})

export const closeSessionsOf = command('person.change', {
  input: OfPerson,
  subject: ({ personId }, tx) => findColleague(personId, tx),
  async run({ subject, tx }) {
    const { count } = await tx.session.deleteMany({ where: { userId: subject.id } })
    return done({ personId: subject.id, closed: count })
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { closed: value.closed } }),
})

/** A colleague ends every session of their own but the one this order comes from. */
export const closeOtherSessions = command('person.changeSelf', {
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  subject: async (_, __, actor) => (actor.kind === 'person' ? { id: actor.id } : null),
  async run({ input, subject, tx }) {
    const { count } = await tx.session.deleteMany({ where: { userId: subject.id, tokenHash: { not: hashToken(input.token) } } })
    return done({ personId: subject.id, closed: count })
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { closed: value.closed } }),
})

async function findColleague(personId: string, tx: Tx) {
  const select = { id: true, name: true, role: true, locale: true, deactivatedAt: true } as const
  return await tx.user.findUnique({ where: { id: personId }, select })
}

/** Somebody else who can sign in and manage people; one who was invited and has not come yet does not count. */
async function hasOtherAdmin(personId: string, tx: Tx): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${LAST_ADMIN_LOCK})`
  const where = { role: 'admin', deactivatedAt: null, passwordHash: { not: null }, id: { not: personId } } as const
  return (await tx.user.findFirst({ where, select: { id: true } })) !== null
}
