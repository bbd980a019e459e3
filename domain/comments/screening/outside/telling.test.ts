import http from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { provideSettings } from '@/lib/env'
import { aComment, aTalkedArticle } from '../../../testing/comment-examples'
import { useDatabase } from '../../../testing/database'
import { learn } from '../../spam/lessons'
import { tellAkismet } from './telling'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const CAUGHT = { findings: [{ check: 'outside', kind: 'hold' }] }
const LATE = { findings: [{ check: 'outside', kind: 'hold', isUnsure: true }] }

let told: { path: string; words: URLSearchParams }[] = []
let isDeaf = false
let address = ''
const server = http.createServer((request, response) => {
  let body = ''
  request.on('data', (piece) => {
    body += piece
  })
  request.on('end', () => {
    if (isDeaf) return response.writeHead(500).end('')
    told.push({ path: request.url ?? '', words: new URLSearchParams(body) })
    return response.end('Thanks for making the web a better place.')
  })
})

beforeAll(async () => {
  vi.stubEnv('AKISMET_KEY', 'key')
  provideSettings({})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : 0}/1.1`
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(async () => {
  told = []
  isDeaf = false
  await db().comment.deleteMany()
})

async function decided(text: string, { isSpam, screening = { findings: [] } }: { isSpam: boolean; screening?: object }) {
  const { id } = await aComment({ articleId: (await aTalkedArticle()).id, text, email: 'maria@visnyk.test', createdAt: NOW })
  await db().comment.update({ where: { id }, data: { screening, decidedAt: NOW } })
  await learn(db(), { commentId: id, isSpam })
  return id
}
const tell = (seconds: number) => tellAkismet({ now: at(seconds), address })
const heard = () => told.map(({ path, words }) => `${path} ${words.get('comment_content')}`).sort()

test('it is told of spam it let pass and of what it caught for nothing, once, and of nobody’s e-mail', async () => {
  await decided('Казино', { isSpam: true })
  await decided('Дякую', { isSpam: false, screening: CAUGHT })
  await decided('Спіймане', { isSpam: true, screening: CAUGHT })
  await decided('Звичайне', { isSpam: false })
  await decided('Запізно', { isSpam: false, screening: LATE })
  await tell(10)
  expect(heard()).toEqual([])
  await tell(20)
  expect(heard()).toEqual(['/1.1/submit-ham Дякую', '/1.1/submit-spam Казино'])
  expect(told.every(({ words }) => words.get('api_key') === 'key' && !words.toString().includes('maria'))).toBe(true)
  await tell(80)
  expect(told).toHaveLength(2)
  expect(await db().auditRecord.count({ where: { subjectId: 'akismet' } })).toBe(1)
})

test('it is told anew when a decision changes, and when it did not listen', async () => {
  const id = await decided('Казино', { isSpam: true })
  isDeaf = true
  await tell(20)
  isDeaf = false
  await tell(80)
  await learn(db(), { commentId: id, isSpam: null })
  await tell(140)
  await learn(db(), { commentId: id, isSpam: false })
  await tell(200)
  expect(heard()).toEqual(['/1.1/submit-ham Казино', '/1.1/submit-spam Казино'])
})
