// Orders about passkeys: asked for one, adding, removing, and coming in with one.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { isPasswordRight } from '@/lib/password'
import type { Actor } from '../../actor'
import { command, done } from '../../command'
import { writeLetter } from '../../letters/letter-row'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { AddPasskey, EnterWithPasskey, RemovePasskey } from '../schema'
import { hasSecondFactor, writeSession } from '../session-row'
import { creationOptions, keepChallenge, readNewKey, readUse, requestOptions } from './verifying'

/** What the browser of a colleague is asked, to make a key. */
export const beginPasskey = command('passkey.change', {
  input: z.strictObject({}),
  subject: (_, tx, actor) => findSelf(tx, actor),
  async run({ subject, tx, now }) {
    const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { nameUk: true, nameEn: true } })
    const paper = (subject.locale === 'uk' ? settings?.nameUk : settings?.nameEn) ?? 'Visnyk'
    const options = await creationOptions({ person: subject, paper, known: subject.passkeys.map((key) => key.credentialId) })
    await keepChallenge(tx, { challenge: options.challenge, personId: subject.id, now })
    return done({ personId: subject.id, options })
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { did: 'begin' } }),
})

export const addPasskey = command('passkey.change', {
  input: AddPasskey,
  subject: (_, tx, actor) => findSelf(tx, actor),
  async run({ input: { name, password, answer }, subject, tx, now }) {
    if (!(await isPasswordRight(subject.passwordHash, password))) return refused('wrongPassword')
    const key = await readNewKey(tx, { answer, personId: subject.id, now })
    if (!key || (await tx.passkey.findUnique({ where: { credentialId: key.credentialId }, select: { id: true } })))
      return refused('passkeyFailed')
    await tx.passkey.create({ data: { ...key, userId: subject.id, name, createdAt: now } })
    await writeLetter(tx, { to: subject, words: { kind: 'account', change: 'passkeyAdded', key: name }, now })
    return done({ personId: subject.id }, touch.letters(), touch.person(subject.id))
  },
  record: ({ input, value }) => ({ type: 'person', id: value.personId, details: { did: 'add', key: input.name } }),
})

export const removePasskey = command('passkey.change', {
  input: RemovePasskey,
  subject: (_, tx, actor) => findSelf(tx, actor),
  async run({ input: { passkeyId, password }, subject, tx, now }) {
    if (!(await isPasswordRight(subject.passwordHash, password))) return refused('wrongPassword')
    const key = subject.passkeys.find(({ id }) => id === passkeyId)
    if (!key) return refused('nothingChanged')
    await tx.passkey.deleteMany({ where: { id: key.id } })
    if (!(await hasSecondFactor(tx, subject.id))) await tx.recoveryCode.deleteMany({ where: { userId: subject.id } })
    await writeLetter(tx, { to: subject, words: { kind: 'account', change: 'passkeyRemoved', key: key.name }, now })
    return done({ personId: subject.id, key: key.name }, touch.letters(), touch.person(subject.id))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { did: 'remove', key: value.key } }),
})

/** What the browser of whoever comes is asked: whichever key of this house it has. */
export const askForPasskey = command('passkey.ask', {
  input: z.strictObject({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    const options = await requestOptions()
    await keepChallenge(tx, { challenge: options.challenge, personId: null, now })
    return done({ options })
  },
  record: () => ({ type: 'passkey', id: 'asked' }),
})

/** A key and its owner's finger, face or PIN: both factors at once. */
export const enterWithPasskey = command('session.open', {
  input: EnterWithPasskey,
  async subject({ answer }, tx) {
    return { key: await tx.passkey.findUnique({ where: { credentialId: answer.id }, select: KEY }) }
  },
  async run({ input: { answer, userAgent }, subject: { key }, tx, now }) {
    if (!key || key.user.deactivatedAt) return refused('passkeyFailed')
    const counter = await readUse(tx, { answer, key, now })
    if (counter === null) return refused('passkeyFailed')
    await tx.passkey.update({ where: { id: key.id }, data: { counter, lastUsedAt: now } })
    await tx.signInStep.deleteMany({ where: { userId: key.userId } })
    return done(await writeSession(tx, { personId: key.userId, userAgent, now }))
  },
  record: ({ value }) => ({ type: 'person', id: value.personId, details: { by: 'passkey' } }),
})

const KEY = {
  id: true,
  credentialId: true,
  publicKey: true,
  counter: true,
  userId: true,
  user: { select: { deactivatedAt: true } },
} as const

async function findSelf(tx: Tx, actor: Actor) {
  if (actor.kind !== 'person') return null
  return await tx.user.findUnique({
    where: { id: actor.id },
    select: {
      id: true,
      email: true,
      name: true,
      locale: true,
      passwordHash: true,
      passkeys: { select: { id: true, name: true, credentialId: true } },
    },
  })
}
