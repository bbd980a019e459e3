// Cards and crops as strangers ask for them: drawn once, of what is live and of nothing else, and never a broken picture.
import { rm } from 'node:fs/promises'
import { request as ask, createServer, type IncomingHttpHeaders, IncomingMessage, type Server, ServerResponse } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { describeMedia } from '@/domain/media/commands'
import { CROP_NAMES, cropPath, cropSize } from '@/domain/media/crops'
import { importPicture } from '@/domain/media/import-picture'
import { setEmbargo } from '@/domain/schedule/commands'
import { findShareCard } from '@/domain/sharing/queries'
import { cardPath } from '@/domain/sharing/share-card'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { pathOf } from '@/lib/storage'
import { createDrawnPictures } from './drawn-pictures'
import { createMediaFiles, type MediaFiles } from './media-files'

aFreshDatabase()

let server: Server
let pictures: MediaFiles
let now = 0
const reported: string[] = []

beforeAll(async () => {
  const stored = createMediaFiles({ dataDir: env().DATA_DIR, headers: [] })
  const report = (_: unknown, address: string) => reported.push(address)
  pictures = createDrawnPictures({ stored, headers: [], report, clock: () => now })
  server = createServer((request, response) => {
    pictures.serve(request.url ?? '', request, response).then((isServed) => isServed || response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => reported.splice(0))
afterAll(async () => {
  server.close()
  await rm(env().DATA_DIR, { recursive: true, force: true })
})

test('a card is drawn when it is first asked for, and is 1200 by 630', async () => {
  const { articleId } = await aLiveStory({ leadMediaId: (await aPhotograph()).id, leadAlt: 'Міст' })
  const address = await cardOf(articleId)
  const [answer, again] = [await get(address), await get(address)]
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'content-type': 'image/jpeg', 'cache-control': expect.stringContaining('immutable') },
  })
  expect(await sharp(answer.body).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(again.body.equals(answer.body)).toBe(true)
  expect(answer.headers['cache-tag']).toBeTruthy()
  expect((await get(address, { 'if-none-match': String(answer.headers.etag) })).status).toBe(304)
})

test('a story without a photograph has a card of words', async () => {
  const { articleId } = await aLiveStory({ headline: 'Ґанок, їжак і п’ять аркушів' })
  expect(await sharp((await get(await cardOf(articleId))).body).metadata()).toMatchObject({ width: 1200, height: 630 })
})

test('a changed headline has a new card, and the old address leads to it', async () => {
  const editor = await aPerson('editor')
  const { articleId, version, content } = await aLiveStory()
  const before = await cardOf(articleId)
  await get(before)
  const saved = told(await saveDraft(editor, { ...content, articleId, version, kind: 'saved', headline: 'Міст знову закрили' }))
  expect(await cardOf(articleId)).toBe(before)
  told(await publishArticle(editor, { articleId, version: saved.version, change: 'typo', reason: 'тест' }))
  const after = await cardOf(articleId)
  expect(after).not.toBe(before)
  expect(await get(before)).toMatchObject({ status: 302, headers: { location: after } })
  expect((await get(after)).status).toBe(200)
})

test('of a draft, a story under embargo and one that was withdrawn there is no card, though its address was known', async () => {
  const editor = await aPerson('editor')
  const draft = await aDraft()
  told(await setEmbargo(editor, { articleId: draft.articleId, wallTime: '2036-11-23T12:00' }))
  const mark = '0'.repeat(24)
  expect((await get(`/media/cards/${draft.articleId}/${mark}.jpg`)).status).toBe(404)
  expect((await get(`/media/cards/${crypto.randomUUID()}/${mark}.jpg`)).status).toBe(404)

  const live = await aLiveStory()
  const address = await cardOf(live.articleId)
  expect((await get(address)).status).toBe(200)
  told(await withdrawArticle(editor, { articleId: live.articleId }))
  expect((await get(address)).status).toBe(404)
})

test('asked for by many at once it is drawn once, and those who would wait too long get the plain photograph', async () => {
  const photo = await aPhotograph()
  const stories = await Promise.all(
    Array.from({ length: 12 }, (_, at) => aLiveStory({ headline: `Міст ${at}`, leadMediaId: photo.id, leadAlt: 'Міст' })),
  )
  const addresses = await Promise.all(stories.map(({ articleId }) => cardOf(articleId)))
  const answers = await Promise.all([...addresses, ...addresses].map((address) => get(address)))
  const drawn = answers.filter(({ status }) => status === 200)
  const plain = answers.filter(({ status }) => status === 302)
  expect(drawn.length + plain.length).toBe(24)
  expect(drawn.length).toBeGreaterThanOrEqual(18)
  for (const { headers } of plain) expect(headers).toMatchObject({ location: `/media/${photo.hash}/1200.jpg`, 'cache-control': 'no-store' })
  expect(reported).toEqual([])
})

test('made-up addresses by the hundred are told to come later', async () => {
  const served = async () => {
    const request = new IncomingMessage(new Socket())
    const response = new ServerResponse(request)
    const isServed = await pictures.serve(`/media/cards/${crypto.randomUUID()}/${'0'.repeat(24)}.jpg`, request, response)
    return isServed ? response.statusCode : 404
  }
  const answers = await Promise.all(Array.from({ length: 200 }, served))
  expect(answers.filter((status) => status === 404)).toHaveLength(103)
  expect(answers.filter((status) => status === 503)).toHaveLength(97)
})

test('where drawing fails the plain photograph is shown, and it is not tried again at once', async () => {
  const photo = await aPhotograph()
  await rm(pathOf(`media/${photo.hash}`), { recursive: true })
  await rm(pathOf(`originals/${photo.hash}.png`))
  const address = cropPath(photo, '16x9')
  const [first, second] = [await get(address), await get(address)]
  expect(first).toMatchObject({ status: 302, headers: { location: `/media/${photo.hash}/1200.jpg` } })
  expect(second.status).toBe(302)
  expect(reported).toEqual([address])
  now += 61_000
  await get(address)
  expect(reported).toEqual([address, address])
})

test('every shape of a photograph is as large as its page says, around its point of interest', async () => {
  const photo = await aPhotograph()
  for (const name of CROP_NAMES) {
    const answer = await get(cropPath(photo, name))
    expect(answer.status).toBe(200)
    expect(await sharp(answer.body).metadata()).toMatchObject({ format: 'jpeg', ...cropSize(photo, name) })
  }
  // The photograph is dark at its left and light at its right.
  const light = async (focalX: number) => {
    told(await describeMedia(await aPerson('editor'), { mediaId: photo.id, focalX }))
    const { channels } = await sharp((await get(cropPath({ ...photo, focalX }, '1x1'))).body).stats()
    return channels[0]?.mean ?? 0
  }
  expect(await light(1)).toBeGreaterThan((await light(0)) + 50)
})

test('nobody has a crop drawn that no page shows', async () => {
  const photo = await aPhotograph()
  expect(await get(`/media/${photo.hash}/16x9-1-99.jpg`)).toMatchObject({ status: 302, headers: { location: cropPath(photo, '16x9') } })
  expect((await get(`/media/${'0'.repeat(64)}/16x9-50-50.jpg`)).status).toBe(404)
  expect((await get(`/media/${photo.hash}/2x1-50-50.jpg`)).status).toBe(404)
  expect((await get(`/media/${photo.hash}/320.webp`)).status).toBe(200)
})

async function cardOf(articleId: string): Promise<string> {
  const card = await findShareCard(articleId)
  if (!card) throw new Error('It is not live.')
  return cardPath(card)
}

let shade = 0

/** 1600 by 1200 from dark to light, another one each time. */
async function aPhotograph() {
  shade += 1
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><defs><linearGradient id="g"><stop stop-color="rgb(${shade} 0 0)"/>
    <stop offset="1" stop-color="white"/></linearGradient></defs><rect width="1600" height="1200" fill="url(#g)"/></svg>`
  const bytes = await sharp(Buffer.from(svg)).png().toBuffer()
  const { id } = told(await importPicture(await aPerson('editor'), { bytes, originalName: 'mist.png' }))
  return await db().media.findUniqueOrThrow({ where: { id } })
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    ask({ port, host: '127.0.0.1', path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }))
    })
      .on('error', reject)
      .end()
  })
}
