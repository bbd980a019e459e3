import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, ROLES } from '../actor'
import { useDatabase } from '../testing/database'
import { anAuthor, aPerson } from '../testing/examples'
import { onForget, type Touch } from '../touch'
import { changeAuthor } from './commands'
import { listAccountsFor, listDeskAuthors } from './desk'

useDatabase()

const guest = { slug: '', userId: null, portraitId: null, uk: { name: 'Мар’яна Яцків', title: 'Краєзнавиця', bio: '' }, en: { name: '' } }

test('editors and administrators change authors; others do not', async () => {
  const may: Record<string, boolean> = {}
  for (const role of ROLES) may[role] = (await changeAuthor(await aPerson(role), guest)).ok
  expect(may).toEqual({ reader: false, author: false, editor: true, moderator: false, admin: true })
  expect(await changeAuthor(GUEST, guest)).toEqual({ ok: false, kind: 'forbidden' })
})

test('a guest author gets an address made of the name, and another when it is taken', async () => {
  const editor = await aPerson('editor')
  const named = { ...guest, uk: { name: 'Зиновій Щербак' } }
  expect(await changeAuthor(editor, named)).toMatchObject({ value: { slug: 'zynovii-shcherbak' } })
  const atOnce = await Promise.all([changeAuthor(editor, named), changeAuthor(editor, named)])
  expect(atOnce.map((outcome) => outcome.ok && outcome.value.slug).sort()).toEqual(['zynovii-shcherbak-2', 'zynovii-shcherbak-3'])
})

test('a changed author is forgotten by every page that shows them', async () => {
  const author = await anAuthor({ name: 'Було' })
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  const change = {
    ...guest,
    authorId: author.id,
    slug: 'stalo',
    links: 'https://t.me/stalo',
    uk: { name: 'Стало' },
    en: { name: 'Became', title: 'Reporter' },
  }
  expect(await changeAuthor(await aPerson('editor'), change)).toEqual({ ok: true, value: { authorId: author.id, slug: 'stalo' } })
  onForget(null)
  expect(forgotten).toEqual([`author:${author.id}`, 'paper'])
  const [kept] = (await listDeskAuthors(await aPerson('editor'))).filter((one) => one.id === author.id)
  expect(kept).toMatchObject({
    slug: 'stalo',
    links: ['https://t.me/stalo'],
    uk: { name: 'Стало', title: '' },
    en: { name: 'Became', title: 'Reporter' },
  })
})

test('without an English name there is no English page', async () => {
  const author = await anAuthor()
  await changeAuthor(await aPerson('editor'), { ...guest, authorId: author.id, slug: 'lyshe-uk', en: { name: '', bio: 'lost' } })
  expect(await db().authorProfile.findMany({ where: { authorId: author.id }, select: { locale: true } })).toEqual([{ locale: 'uk' }])
})

test('a taken address, a taken or unknown account and an unknown portrait are told by field', async () => {
  const editor = await aPerson('editor')
  const person = await aPerson('author')
  const taken = await anAuthor({ person })
  const nobody = crypto.randomUUID()
  expect(await changeAuthor(editor, { ...guest, slug: taken.slug, userId: person.id, portraitId: nobody })).toEqual({
    ok: false,
    kind: 'invalid',
    errors: [
      { field: 'slug', code: 'taken' },
      { field: 'userId', code: 'taken' },
      { field: 'portraitId', code: 'unknownReference' },
    ],
  })
  expect(await changeAuthor(editor, { ...guest, userId: nobody })).toMatchObject({
    errors: [{ field: 'userId', code: 'unknownReference' }],
  })
  expect(await changeAuthor(editor, { ...guest, slug: 'Не Адреса' })).toMatchObject({ kind: 'invalid' })
  expect(await changeAuthor(editor, { ...guest, uk: { name: ' ' } })).toMatchObject({ errors: [{ field: 'uk.name', code: 'required' }] })
  expect(await changeAuthor(editor, { ...guest, authorId: nobody })).toEqual({ ok: false, kind: 'missing' })
  expect((await listAccountsFor(editor, taken.id)).some((one) => one.id === person.id)).toBe(true)
  expect((await listAccountsFor(editor, null)).some((one) => one.id === person.id)).toBe(false)
})
