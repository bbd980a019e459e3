import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { ROLES, system } from '../../actor'
import { changeTalkSettings } from '../../settings/commands'
import { findTalkSettings } from '../../settings/desk'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { findForgettingDays } from '../rules/queries'
import { forgetSenders } from './commands'

useDatabase()

const NOW = new Date('2026-11-22T03:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000)
const HOUSE = system('forget-senders')

async function sentAgo(days: number) {
  const article = await aTalkedArticle()
  const { id } = await aComment({ articleId: article.id, createdAt: ago(days) })
  await db().commentSender.update({ where: { commentId: id }, data: { userAgent: 'Firefox' } })
  return id
}
const senderOf = (commentId: string) => db().commentSender.findUniqueOrThrow({ where: { commentId } })

test('after its days the network and the browser of a comment are forgotten, and nothing else', async () => {
  const [old, young] = [await sentAgo(31), await sentAgo(29)]
  const { email } = await senderOf(old)
  expect(told(await forgetSenders(HOUSE, {}, { now: NOW }))).toMatchObject({ senders: 1 })
  expect(await senderOf(old)).toMatchObject({ network: '', userAgent: '', email })
  expect(await senderOf(young)).toMatchObject({ network: '203.0.113.9', userAgent: 'Firefox' })
  expect(await forgetSenders(HOUSE, {}, { now: NOW })).toMatchObject({ reason: 'nothingChanged' })
})

test('an administrator says after how many days, and the page of the rules says it, too', async () => {
  const comment = await sentAgo(8)
  const settings = {
    forgetSendersDays: '7',
    trustAfter: '5',
    networkLimit: '20',
    articleLimit: '200',
    protectedNames: ' Мер міста \n\nСБУ\n',
  }
  told(await changeTalkSettings(await aPerson('admin'), settings))
  told(await forgetSenders(HOUSE, {}, { now: NOW }))
  expect(await senderOf(comment)).toMatchObject({ network: '', userAgent: '' })
  expect(await findForgettingDays()).toBe(7)
  expect(await db().settings.findUnique({ where: { id: 1 } })).toMatchObject({ trustAfter: 5, protectedNames: ['Мер міста', 'СБУ'] })
})

test('a network whose ban is long over is forgotten; one that is banned is not', async () => {
  await db().settings.updateMany({ data: { forgetSendersDays: 30 } })
  const make = (data: object) => db().commentBan.create({ data: { kind: 'network', value: '203.0.113', ...data } })
  const [over, lifted, standing, forGood] = [
    await make({ expiresAt: ago(31) }),
    await make({ liftedAt: ago(31) }),
    await make({ expiresAt: ago(-1) }),
    await make({}),
  ]
  told(await forgetSenders(HOUSE, {}, { now: NOW }))
  const values = async (...bans: { id: string }[]) =>
    (await db().commentBan.findMany({ where: { id: { in: bans.map(({ id }) => id) } } })).map(({ value }) => value)
  expect(await values(over, lifted)).toEqual(['', ''])
  expect(await values(standing, forGood)).toEqual(['203.0.113', '203.0.113'])
})

test('only the house forgets, only administrators say when', async () => {
  const settings = { forgetSendersDays: 30, trustAfter: 3, networkLimit: 30, articleLimit: 300, protectedNames: '' }
  for (const role of ROLES) {
    const person = await aPerson(role)
    expect(await forgetSenders(person, {})).toMatchObject({ kind: 'forbidden' })
    expect((await changeTalkSettings(person, settings)).ok).toBe(role === 'admin')
    expect((await findTalkSettings(person)) !== null).toBe(role === 'admin')
  }
  expect(await changeTalkSettings(await aPerson('admin'), { ...settings, forgetSendersDays: 0 })).toMatchObject({
    errors: [{ field: 'forgetSendersDays' }],
  })
})
