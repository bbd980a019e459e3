// Orders about colleagues: who joins, who they become, who leaves, and whose sessions end.
import type { Tx } from '@/lib/db'
import { hashPassword } from '@/lib/password'
import type { Actor } from '../../actor'
import { beginOwnAuthor } from '../../authors/own-author'
import { command, done } from '../../command'
import { invalid, refused } from '../../outcome'
import { touch } from '../../touch'
import { voidInvitations, writeInvitation, writeReset } from '../invitation'
import { ChangePerson, InvitePerson, OfPerson, SetUp } from '../schema'
import { endSessions, writeSession } from '../session-row'

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
  async run({ actor, input, tx, now }) {
    const [person] = await tx.user.createManyAndReturn({ data: [{ ...input, createdAt: now }], skipDuplicates: true, select: ADDRESSEE })
    if (!person) return invalid({ field: 'email', code: 'taken' })
    return done(await writeInvitation(tx, { person, by: nameOf(actor), now }), touch.letters())
  },
  record: ({ input, value }) => ({ type: 'person', id: value.personId, details: { name: input.name, role: input.role } }),
})

/** For whoever lost the invitation or forgot the password. The old password works until a new one is set. */
export const remindPerson = command('person.invite', {
  input: OfPerson,
  subject: ({ personId }, tx) => findColleague(personId, tx),
  async run({ actor, subject, tx, now }) {
    if (subject.deactivatedAt) return refused('personInactive')
    const invited = subject.passwordHash
      ? await writeReset(tx, { person: subject, now })
      : await writeInvitation(tx, { person: subject, by: nameOf(actor), now })
    return done(invited, touch.letters())
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { again: true } }),
})

/** Whoever has not come yet is no colleague: with the invitation goes the account, and the address is free again. */
export const revokeInvitation = command('person.invite', {
  input: OfPerson,
  subject: ({ personId }, tx) => findColleague(personId, tx),
  async run({ subject, tx }) {
    const { count } = await tx.user.deleteMany({ where: { id: subject.id, passwordHash: null } })
    return count === 1 ? done({ personId: subject.id }) : refused('hasCome')
  },
  record: ({ subject }) => ({ type: 'person', id: subject.id, details: { revoked: true, name: subject.name } }),
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
      await endSessions(tx, personId)
    }
    return done({ personId }, touch.person(personId))
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
    const closed = await endSessions(tx, subject.id)
    return done({ personId: subject.id, closed }, touch.person(subject.id))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { closed: value.closed } }),
})

const ADDRESSEE = { id: true, email: true, name: true, role: true, locale: true } as const

async function findColleague(personId: string, tx: Tx) {
  const select = { ...ADDRESSEE, deactivatedAt: true, passwordHash: true } as const
  return await tx.user.findUnique({ where: { id: personId }, select })
}

function nameOf(actor: Actor): string {
  return actor.kind === 'guest' ? '' : actor.name
}

/** Somebody else who can sign in and manage people; one who was invited and has not come yet does not count. */
async function hasOtherAdmin(personId: string, tx: Tx): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${LAST_ADMIN_LOCK})`
  const where = { role: 'admin', deactivatedAt: null, passwordHash: { not: null }, id: { not: personId } } as const
  return (await tx.user.findFirst({ where, select: { id: true } })) !== null
}
