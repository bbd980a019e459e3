import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, ROLES, system } from '../actor'
import { findArticle } from '../articles/queries'
import { findPaper } from '../settings/queries'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson, aSection } from '../testing/examples'
import { useForgotten } from '../testing/forgotten'
import { touch } from '../touch'
import { changeSection, createSection, moveSection, removeSection } from './commands'
import { listDeskSections } from './desk'

useDatabase()

const forgotten = useForgotten()

let counter = 0
const words = (uk: string, en: string) => ({ uk: { name: uk }, en: { name: en } })
const aWish = () => ({ colour: 'plum', ...words(`Розділ ${++counter}`, `Part ${counter}`) })
const showing = (id: string) => [touch.paper(), touch.section(id, 'uk'), touch.section(id, 'en')]

test('administrators and the house keep the sections; others do not', async () => {
  const { id } = await aSection()
  const orders = [
    [createSection, aWish],
    [changeSection, () => ({ sectionId: id, ...aWish() })],
    [moveSection, () => ({ sectionId: id, direction: 'up' })],
    [removeSection, () => ({ sectionId: id })],
  ] as const
  const others = await Promise.all(ROLES.filter((role) => role !== 'admin').map((role) => aPerson(role)))
  for (const [order, wish] of orders) {
    for (const actor of [GUEST, ...others]) {
      expect(await order(actor, wish())).toEqual({ ok: false, kind: 'forbidden' })
      expect(await listDeskSections(actor)).toEqual([])
    }
    expect(await order(await aPerson('admin'), wish())).toMatchObject({ ok: true })
  }
  expect(await createSection(system('set-up'), aWish())).toMatchObject({ ok: true })
})

test('a new section stands last, its addresses are made of its names, and every page is made again', async () => {
  const admin = await aPerson('admin')
  const { sectionId } = told(await createSection(admin, { colour: 'moss', ...words('Сад і город', 'Garden & field') }))
  expect(forgotten).toEqual(showing(sectionId))
  expect((await listDeskSections(admin)).at(-1)).toEqual({
    id: sectionId,
    colour: 'moss',
    stories: 0,
    uk: { name: 'Сад і город', slug: 'sad-i-horod', description: '' },
    en: { name: 'Garden & field', slug: 'garden-field', description: '' },
  })
  expect((await findPaper('en')).sections.at(-1)).toMatchObject({ slug: 'garden-field', slugs: { uk: 'sad-i-horod', en: 'garden-field' } })
})

describe('an address', () => {
  test('is one section’s in a language, chosen or made; another language may have it too', async () => {
    const admin = await aPerson('admin')
    told(await createSection(admin, { colour: 'river', uk: { name: 'Війна' }, en: { name: 'Viina', slug: 'war' } }))
    const again = { colour: 'river', uk: { name: 'Війна' }, en: { name: 'Front', slug: 'war' } }
    expect(await createSection(admin, again)).toMatchObject({
      kind: 'invalid',
      errors: [
        { field: 'uk.slug', code: 'taken' },
        { field: 'en.slug', code: 'taken' },
      ],
    })
    expect(await createSection(admin, { colour: 'river', uk: { name: 'War' }, en: { name: 'Viina' } })).toMatchObject({ ok: true })
    const atOnce = await Promise.all([createSection(admin, twice), createSection(admin, twice)])
    expect(atOnce.filter((outcome) => outcome.ok)).toHaveLength(1)
  })
  const twice = { colour: 'river', ...words('Водночас', 'At once') }

  test('is not one the house keeps, even when a name makes it', async () => {
    const admin = await aPerson('admin')
    for (const slug of [
      'newsroom',
      'sign-in',
      'set-up',
      'set-password',
      'author',
      'tag',
      'comment',
      'missing',
      'media',
      'api',
      'en',
      'uk',
    ]) {
      const reserved = { colour: 'river', uk: { name: 'Так', slug }, en: { name: 'Search' } }
      expect(await createSection(admin, reserved)).toMatchObject({
        errors: [
          { field: 'uk.slug', code: 'notAllowed' },
          { field: 'en.slug', code: 'notAllowed' },
        ],
      })
    }
  })

  test('is made of small Latin letters, and there must be something to make it of', async () => {
    const admin = await aPerson('admin')
    const wrong = { colour: 'river', uk: { name: 'Ні', slug: 'Не Так' }, en: { name: 'No', slug: '../no' } }
    expect(await createSection(admin, wrong)).toMatchObject({ errors: [{ field: 'uk.slug' }, { field: 'en.slug' }] })
    const silent = { colour: 'pink', uk: { name: '!!!' }, en: { name: '' } }
    expect(await createSection(admin, silent)).toMatchObject({ errors: [{ field: 'colour' }, { field: 'en.name', code: 'required' }] })
    expect(await createSection(admin, { ...aWish(), uk: { name: '!!!' } })).toMatchObject({
      errors: [{ field: 'uk.slug', code: 'required' }],
    })
  })
})

test('a changed section is shown changed everywhere, and its stories have the new address', async () => {
  const section = await aSection({ slug: 'kolyshnii' })
  const story = await aLiveStory({ sectionId: section.id })
  forgotten.length = 0
  const change = { sectionId: section.id, colour: 'amber', uk: { name: 'Теперішній', description: 'Про нове' }, en: { name: 'Present' } }
  expect(await changeSection(await aPerson('admin'), change)).toEqual({ ok: true, value: { sectionId: section.id } })
  expect(forgotten).toEqual(showing(section.id))
  expect((await findArticle({ locale: 'uk', slug: story.slug }))?.path).toBe(`/teperishnii/${story.slug}`)
  const same = { ...change, uk: { ...change.uk, slug: 'teperishnii' } }
  expect(await changeSection(await aPerson('admin'), same)).toMatchObject({ ok: true })
  expect(await changeSection(await aPerson('admin'), { ...change, sectionId: crypto.randomUUID() })).toMatchObject({ kind: 'missing' })
})

test('a section changes places with its neighbour, and stays at the ends', async () => {
  const admin = await aPerson('admin')
  const [first, second] = [told(await createSection(admin, aWish())), told(await createSection(admin, aWish()))]
  const lastTwo = async () => (await listDeskSections(admin)).slice(-2).map(({ id }) => id)
  forgotten.length = 0
  await moveSection(admin, { sectionId: second.sectionId, direction: 'up' })
  expect(forgotten).toEqual(['paper'])
  expect(await lastTwo()).toEqual([second.sectionId, first.sectionId])
  await moveSection(admin, { sectionId: first.sectionId, direction: 'down' })
  expect(await lastTwo()).toEqual([second.sectionId, first.sectionId])
  const [top] = await listDeskSections(admin)
  await moveSection(admin, { sectionId: top?.id, direction: 'up' })
  expect((await listDeskSections(admin))[0]?.id).toBe(top?.id)
})

test('only an empty section is removed: neither a draft nor a live story may stand in it', async () => {
  const admin = await aPerson('admin')
  const [empty, drafted, live] = [await aSection(), await aSection(), await aSection()]
  await aDraft({ sectionId: drafted.id })
  const story = await aLiveStory({ sectionId: live.id })
  await db().articleDraft.update({ where: { articleId: story.articleId }, data: { sectionId: drafted.id } })
  forgotten.length = 0
  for (const { id } of [drafted, live]) {
    expect(await removeSection(admin, { sectionId: id })).toEqual({ ok: false, kind: 'refused', reason: 'sectionInUse' })
  }
  expect(forgotten).toEqual([])
  expect(await removeSection(admin, { sectionId: empty.id })).toMatchObject({ ok: true })
  expect(forgotten).toEqual(showing(empty.id))
  expect(await db().sectionName.count({ where: { sectionId: empty.id } })).toBe(0)
  expect(await removeSection(admin, { sectionId: empty.id })).toEqual({ ok: false, kind: 'missing' })
})
