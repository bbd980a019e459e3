// Orders about sessions: who is let in, and who leaves. Orders about colleagues are in staff/commands.ts.
import { z } from 'zod'
import { isPasswordRight } from '@/lib/password'
import { hashToken } from '@/lib/session-cookie'
import { command, done } from '../command'
import { refused } from '../outcome'
import { touch } from '../touch'
import { SignIn } from './schema'
import { admit } from './session-row'

/** A wrong address and a wrong password get the same answer in the same time. */
export const openSession = command('session.open', {
  input: SignIn,
  async subject({ email }, tx) {
    const user = await tx.user.findUnique({
      where: { email },
      select: { id: true, passwordHash: true, deactivatedAt: true },
    })
    return { user: user?.deactivatedAt ? null : user }
  },
  async run({ input, subject: { user }, tx, now }) {
    const right = await isPasswordRight(user?.passwordHash ?? null, input.password)
    if (!right || !user) return refused('wrongSignIn')
    return done(await admit(tx, { personId: user.id, userAgent: input.userAgent, now }))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { by: value.kind === 'step' ? 'halfway' : 'password' } }),
})

const Token = z.string().min(1).max(200)

export const closeSession = command('session.close', {
  input: z.strictObject({ token: Token }),
  async subject({ token }, tx) {
    return await tx.session.findUnique({ where: { tokenHash: hashToken(token) }, select: { id: true, userId: true } })
  },
  async run({ subject, tx }) {
    await tx.session.deleteMany({ where: { id: subject.id } })
    return done({ personId: subject.userId }, touch.person(subject.userId))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})

/** A colleague ends one session of their own, in a browser they do not sit at. */
export const endOwnSession = command('session.endOwn', {
  input: z.strictObject({ sessionId: z.uuid() }),
  async subject({ sessionId }, tx, actor) {
    if (actor.kind !== 'person') return null
    return await tx.session.findUnique({ where: { id: sessionId, userId: actor.id }, select: { id: true, userId: true } })
  },
  async run({ subject, tx }) {
    await tx.session.deleteMany({ where: { id: subject.id } })
    return done({ personId: subject.userId, closed: 1 }, touch.person(subject.userId))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { closed: value.closed } }),
})

/** A colleague ends every session of their own but the one this order comes from. */
export const endOtherSessions = command('session.endOwn', {
  input: z.strictObject({ token: Token }),
  subject: async (_, __, actor) => (actor.kind === 'person' ? { id: actor.id } : null),
  async run({ input, subject, tx }) {
    const { count } = await tx.session.deleteMany({ where: { userId: subject.id, tokenHash: { not: hashToken(input.token) } } })
    return done({ personId: subject.id, closed: count }, touch.person(subject.id))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { closed: value.closed } }),
})
