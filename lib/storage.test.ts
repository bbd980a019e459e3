import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { env } from './env'
import { dropFile, hasFile, pathOf, putFile, readStored, StorageError } from './storage'

afterAll(() => rm(env().DATA_DIR, { recursive: true, force: true }))

test('a file that was put is there whole, and one that was not is null', async () => {
  await putFile('shelf/one.txt', Buffer.from('перше'))
  expect((await readStored('shelf/one.txt'))?.toString()).toBe('перше')
  expect(await hasFile('shelf/one.txt')).toBe(true)
  expect(await readStored('shelf/two.txt')).toBe(null)
  await dropFile('shelf/one.txt')
  expect(await hasFile('shelf/one.txt')).toBe(false)
})

test('a private file is for its owner alone', async () => {
  await putFile('shelf/secret', Buffer.from('x'), { isPrivate: true })
  expect((await stat(pathOf('shelf/secret'))).mode & 0o777).toBe(0o600)
})

test('a refused write leaves nothing half-written and says so', async () => {
  await mkdir(pathOf('shelf/taken/by-a-folder'), { recursive: true })
  await expect(putFile('shelf/taken', Buffer.from('x'))).rejects.toThrow(StorageError)
  expect(await readdir(pathOf('shelf'))).toEqual(expect.not.arrayContaining([expect.stringMatching(/\.part$/)]))
})

test('no name leads out of the folder', () => {
  for (const name of ['../outside', '/etc/passwd', 'media/../../outside', '']) expect(() => pathOf(name)).toThrow()
})
