// Orders about the second factor: set up, confirmed, dropped, shown at the door, and reset by an administrator.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { isPasswordRight } from '@/lib/password'
import { seal, unseal } from '@/lib/sealed'
import { hashToken } from '@/lib/session-cookie'
import type { Actor } from '../../actor'
import { command, done } from '../../command'
import { writeLetter } from '../../letters/letter-row'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { OfPerson, PassSecondFactor, ShownPassword, TypedCode } from '../schema'
import { endSessions, hasSecondFactor, writeSession } from '../session-row'
import { useRecoveryCode, writeRecoveryCodes } from './recovery-codes'
import { findStep, keyAddress, newSecret, plainCode } from './totp'

/** A new secret for the telephone. It is in force when the first code was right. */
export const beginSecondFactor = command('secondFactor.change', {
  input: z.strictObject({}),
  subject: (_, tx, actor) => findSelf(tx, actor),
  async run({ subject: { id, email, locale, secondFactor }, tx, now }) {
    if (secondFactor?.confirmedAt) return refused('secondFactorThere')
    const secret = newSecret()
    const row = { secret: seal(secret, id), lastStep: 0, createdAt: now, confirmedAt: null }
    await tx.secondFactor.upsert({ where: { userId: id }, create: { userId: id, ...row }, update: row })
    const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { nameUk: true, nameEn: true } })
    const paper = (locale === 'uk' ? settings?.nameUk : settings?.nameEn) ?? 'Visnyk'
    return done({ personId: id, secret, address: keyAddress({ secret, email, paper }) })
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { did: 'begin' } }),
})

/** `codes`: recovery codes, shown now and never again. */
export const confirmSecondFactor = command('secondFactor.change', {
  input: TypedCode,
  subject: (_, tx, actor) => findSelf(tx, actor),
  async run({ input: { code }, subject, tx, now }) {
    if (!subject.secondFactor || subject.secondFactor.confirmedAt) return refused('secondFactorThere')
    if (!(await useCode(tx, { personId: subject.id, sealed: subject.secondFactor.secret, code, now }))) return refused('wrongCode')
    await tx.secondFactor.update({ where: { userId: subject.id }, data: { confirmedAt: now } })
    const codes = await writeRecoveryCodes(tx, subject.id)
    await writeLetter(tx, { to: subject, words: { kind: 'account', change: 'codesOn' }, now })
    return done({ personId: subject.id, codes }, touch.letters(), touch.person(subject.id))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { did: 'on' } }),
})

export const dropSecondFactor = command('secondFactor.change', {
  input: ShownPassword,
  subject: (_, tx, actor) => findSelf(tx, actor),
  async run({ input, subject, tx, now }) {
    if (!(await isPasswordRight(subject.passwordHash, input.password))) return refused('wrongPassword')
    const { count } = await tx.secondFactor.deleteMany({ where: { userId: subject.id } })
    if (count === 0) return refused('nothingChanged')
    if (!(await hasSecondFactor(tx, subject.id))) await tx.recoveryCode.deleteMany({ where: { userId: subject.id } })
    await writeLetter(tx, { to: subject, words: { kind: 'account', change: 'codesOff' }, now })
    return done({ personId: subject.id }, touch.letters(), touch.person(subject.id))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { did: 'off' } }),
})

/** Ten new recovery codes for whoever used the old ones up, or lost them. */
export const renewRecoveryCodes = command('secondFactor.change', {
  input: ShownPassword,
  subject: (_, tx, actor) => findSelf(tx, actor),
  async run({ input, subject, tx, now }) {
    if (!(await isPasswordRight(subject.passwordHash, input.password))) return refused('wrongPassword')
    if (!(await hasSecondFactor(tx, subject.id))) return refused('noSecondFactor')
    const codes = await writeRecoveryCodes(tx, subject.id)
    await writeLetter(tx, { to: subject, words: { kind: 'account', change: 'recoveryNew' }, now })
    return done({ personId: subject.id, codes }, touch.letters())
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { did: 'codes' } }),
})

/** The second step of signing in: a code of the telephone, or a recovery code. */
export const passSecondFactor = command('session.open', {
  input: PassSecondFactor,
  async subject({ token }, tx) {
    return { step: await tx.signInStep.findUnique({ where: { tokenHash: hashToken(token) }, select: STEP }) }
  },
  async run({ input: { code, userAgent }, subject: { step }, tx, now }) {
    if (!step || step.expiresAt <= now || step.user.deactivatedAt) return refused('stepGone')
    const { id: personId, secondFactor } = step.user
    const coming = { personId, code, now }
    if (secondFactor?.confirmedAt && (await useCode(tx, { ...coming, sealed: secondFactor.secret }))) {
      await tx.signInStep.delete({ where: { id: step.id } })
      return done({ ...(await writeSession(tx, { personId, userAgent, now })), by: 'code' })
    }
    const left = await useRecoveryCode(tx, coming)
    if (left === null) return refused('wrongCode')
    await tx.signInStep.delete({ where: { id: step.id } })
    await writeLetter(tx, { to: step.user, words: { kind: 'account', change: 'recoveryUsed', left }, now })
    return done({ ...(await writeSession(tx, { personId, userAgent, now })), by: 'recovery' }, touch.letters())
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { by: value.by } }),
})

/** For a colleague who lost telephone and codes. They are shown out everywhere, and told. */
export const resetSecondFactor = command('secondFactor.reset', {
  input: OfPerson,
  async subject({ personId }, tx) {
    return await tx.user.findUnique({ where: { id: personId }, select: ADDRESSEE })
  },
  async run({ actor, subject, tx, now }) {
    const where = { userId: subject.id }
    if (!(await hasSecondFactor(tx, subject.id))) return refused('noSecondFactor')
    await tx.secondFactor.deleteMany({ where })
    await tx.passkey.deleteMany({ where })
    await tx.recoveryCode.deleteMany({ where })
    await endSessions(tx, subject.id)
    const by = actor.kind === 'guest' ? '' : actor.name
    await writeLetter(tx, { to: subject, words: { kind: 'account', change: 'codesReset', by }, now })
    return done({ personId: subject.id }, touch.letters(), touch.person(subject.id))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId }),
})

const ADDRESSEE = { id: true, email: true, name: true, locale: true } as const
const FACTOR = { secondFactor: { select: { secret: true, confirmedAt: true } } } as const
const STEP = { id: true, expiresAt: true, user: { select: { ...ADDRESSEE, deactivatedAt: true, ...FACTOR } } } as const

async function findSelf(tx: Tx, actor: Actor) {
  if (actor.kind !== 'person') return null
  return await tx.user.findUnique({ where: { id: actor.id }, select: { ...ADDRESSEE, passwordHash: true, ...FACTOR } })
}

type Shown = { personId: string; sealed: string; code: string; now: Date }

/** Right, and newer than the last one that was let in: of two at once the second finds it used. */
async function useCode(tx: Tx, { personId, sealed, code, now }: Shown): Promise<boolean> {
  const secret = unseal(sealed, personId)
  const step = secret && findStep({ secret, code: plainCode(code), now })
  if (!step) return false
  const { count } = await tx.secondFactor.updateMany({ where: { userId: personId, lastStep: { lt: step } }, data: { lastStep: step } })
  return count === 1
}
