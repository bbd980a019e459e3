import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Role } from '../actor'
import { system } from '../actor'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { importPicture } from './import-picture'
import { MAX_UPLOAD_BYTES } from './photo'

useDatabase()

const folder = (...parts: string[]) => path.join(env().DATA_DIR, ...parts)
afterAll(() => rm(env().DATA_DIR, { recursive: true, force: true }))

let shade = 0
/** Every call gives another picture. */
async function aPhoto({ width = 700, height = 500 } = {}): Promise<Buffer> {
  shade += 7
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '49/1 50/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 1/1 0/1' }
  return await sharp({ create: { width, height, channels: 3, background: { r: shade % 256, g: 90, b: 40 } } })
    .withExif({ IFD0: { Artist: 'where-she-stood' }, IFD3: place })
    .jpeg()
    .toBuffer()
}

test('an uploaded photograph is drawn to public files, its original is kept in private, and the library knows it', async () => {
  const author = await aPerson('author', 'Оксана')
  const bytes = await aPhoto()
  const outcome = await importPicture(author, { bytes, originalName: 'Ринок.jpg', alt: 'Ринок', credit: 'Оксана' })
  if (!outcome.ok) throw new Error(outcome.kind)
  const { hash, ...photo } = outcome.value
  expect(photo).toMatchObject({
    width: 700,
    height: 500,
    widths: [240, 320, 480, 640],
    avifWidths: [480, 640],
    alt: 'Ринок',
    caption: '',
    credit: 'Оксана',
  })
  expect(photo.createdBy?.name).toBe('Оксана')
  expect((await readdir(folder('media', hash))).sort()).toEqual([
    '1200.jpg',
    '240.webp',
    '320.webp',
    '480.avif',
    '480.webp',
    '640.avif',
    '640.webp',
  ])
  for (const name of await readdir(folder('media', hash))) {
    expect((await readFile(folder('media', hash, name))).includes('where-she-stood')).toBe(false)
  }
  expect((await stat(folder('originals', `${hash}.jpeg`))).mode & 0o777).toBe(0o600)
  const record = await db().auditRecord.findFirstOrThrow({ where: { command: 'media.upload' } })
  expect(record).toMatchObject({ actorId: author.id, subjectType: 'media', subjectId: photo.id })
})

test('the same picture twice is one photograph and keeps its first words', async () => {
  const bytes = await aPhoto()
  const editor = await aPerson('editor')
  const first = await importPicture(editor, { bytes, originalName: 'one.jpg', alt: 'Міст' })
  const again = await importPicture(await aPerson('author'), { bytes, originalName: 'two.jpg', alt: 'Річка' })
  expect(again).toEqual(first)
  expect(await db().media.count({ where: { originalName: { in: ['one.jpg', 'two.jpg'] } } })).toBe(1)
})

test('the same picture sent five times at once is one photograph', async () => {
  const bytes = await aPhoto()
  const editor = await aPerson('editor')
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => importPicture(editor, { bytes, originalName: 'at-once.jpg' })))
  const ids = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.id : outcome.kind)))
  expect(ids.size).toBe(1)
})

test('a photograph whose files were lost is drawn again', async () => {
  const bytes = await aPhoto()
  const editor = await aPerson('editor')
  const first = await importPicture(editor, { bytes, originalName: 'lost.jpg' })
  if (!first.ok) throw new Error(first.kind)
  await rm(folder('media', first.value.hash), { recursive: true })
  expect(await importPicture(editor, { bytes, originalName: 'lost.jpg' })).toEqual(first)
  expect(await readdir(folder('media', first.value.hash))).toContain('320.webp')
})

test('writers and the house may upload; readers, guests and moderators may not', async () => {
  const may = async (role: Role) => (await importPicture(await aPerson(role), { bytes: await aPhoto(), originalName: 'a.jpg' })).ok
  expect([await may('author'), await may('editor'), await may('admin')]).toEqual([true, true, true])
  expect([await may('reader'), await may('moderator')]).toEqual([false, false])
  expect(await importPicture({ kind: 'guest' }, { bytes: await aPhoto(), originalName: 'a.jpg' })).toEqual({ ok: false, kind: 'forbidden' })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="teal"/></svg>'
  const drawn = await importPicture(system('seed'), { svg, originalName: 'drawing.svg', now: new Date('2026-11-01T08:00:00Z') })
  expect(drawn).toMatchObject({ ok: true, value: { width: 1600, createdAt: new Date('2026-11-01T08:00:00Z'), createdBy: null } })
})

test('what is no picture, too large or cut short is refused in words and leaves nothing', async () => {
  const editor = await aPerson('editor')
  const before = await db().media.count()
  const send = (bytes: Buffer) => importPicture(editor, { bytes, originalName: 'photo.jpg' })
  const whole = await aPhoto()
  expect(await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatchObject({ reason: 'notAnImage' })
  expect(await send(Buffer.alloc(0))).toMatchObject({ reason: 'notAnImage' })
  expect(await send(whole.subarray(0, whole.length / 2))).toMatchObject({ reason: 'brokenImage' })
  expect(await send(Buffer.concat([whole, Buffer.alloc(MAX_UPLOAD_BYTES)]))).toMatchObject({ reason: 'imageTooLarge' })
  expect(await db().media.count()).toBe(before)
})

test('words a database cannot keep are refused by field', async () => {
  const outcome = await importPicture(await aPerson('editor'), { bytes: await aPhoto(), originalName: 'a.jpg', alt: 'a\u0000b' })
  expect(outcome).toEqual({ ok: false, kind: 'invalid', errors: [{ field: 'alt', code: 'notText' }] })
})

test('when the disk refuses, the writer is told and the library does not know the picture', async () => {
  const editor = await aPerson('editor')
  const bytes = await aPhoto()
  const first = await importPicture(editor, { bytes: await aPhoto(), originalName: 'before.jpg' })
  expect(first.ok).toBe(true)
  // A file where the folder must be: no user, not even root, can write there.
  await rm(folder('originals'), { recursive: true })
  await writeFile(folder('originals'), '')
  expect(await importPicture(editor, { bytes, originalName: 'refused.jpg' })).toMatchObject({ ok: false, reason: 'notStored' })
  expect(await db().media.count({ where: { originalName: 'refused.jpg' } })).toBe(0)
  await rm(folder('originals'))
  expect(await importPicture(editor, { bytes, originalName: 'refused.jpg' })).toMatchObject({ ok: true })
})
