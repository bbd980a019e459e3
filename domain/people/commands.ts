// Orders about sessions: who is let in, and who leaves. Orders about colleagues are in staff/commands.ts.
import { z } from 'zod'
import { isPasswordRight } from '@/lib/password'
import { hashToken } from '@/lib/session-cookie'
import { command, done } from '../command'
import { refused } from '../outcome'
import { SignIn } from './schema'
import { type OpenedSession, writeSession } from './session-row'

export type { OpenedSession }

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
    return done(await writeSession(tx, { personId: user.id, userAgent: input.userAgent, now }))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})

export const closeSession = command('session.close', {
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  async subject({ token }, tx) {
    return await tx.session.findUnique({ where: { tokenHash: hashToken(token) }, select: { id: true, userId: true } })
  },
  async run({ subject, tx }) {
    await tx.session.deleteMany({ where: { id: subject.id } })
    return done({ personId: subject.userId })
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})
