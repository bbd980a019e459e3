import { expect, test } from 'vitest'
import { type Person, system } from '@/domain/actor'
import { createArticle, publishArticle, saveDraft } from '@/domain/articles/commands'
import { findArticle } from '@/domain/articles/queries'
import { setUpFirstAdministrator } from '@/domain/people/staff/commands'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { db } from '@/lib/db'
import { makeFirstSections } from './first-sections'

useDatabase()

const anna = {
  name: 'Анна Нечуй-Яворська',
  email: 'anna@visnyk.test',
  password: 'тиха вода греблі рве',
  locale: 'uk',
  userAgent: '',
} as const

test('on a paper without the demo the first administrator publishes a story, signed and in its section, at once', async () => {
  await makeFirstSections()
  const { personId } = told(await setUpFirstAdministrator(system('set-up'), anna))
  const admin: Person = { kind: 'person', id: personId, name: anna.name, role: 'admin', locale: 'uk' }
  const [community] = (await findPaper('uk')).sections
  const { articleId, version } = told(await createArticle(admin, { locale: 'uk' }))
  const bylines = await db().draftByline.findMany({ where: { articleId }, select: { authorId: true } })

  const saved = told(
    await saveDraft(admin, {
      articleId,
      version,
      kind: 'saved',
      headline: 'Перше слово',
      standfirst: 'Найважче.',
      slug: null,
      sectionId: community?.id,
      body: { version: 1, blocks: [{ type: 'paragraph', id: 'p001', text: [{ type: 'text', text: 'Почали.' }] }] },
      leadMediaId: null,
      leadAlt: '',
      leadCaption: '',
      leadCredit: '',
      authorIds: bylines.map(({ authorId }) => authorId),
      tags: [],
      relatedIds: [],
      commentsOpen: true,
    }),
  )
  told(await publishArticle(admin, { articleId, version: saved.version }))
  const found = await findArticle({ locale: 'uk', slug: 'pershe-slovo' })
  expect(found).toMatchObject({ path: '/hromada/pershe-slovo', story: { authors: [{ name: anna.name, slug: 'anna-nechui-yavorska' }] } })
  const profile = { locale: 'en', author: { userId: personId } } as const
  expect(await db().authorProfile.findFirst({ where: profile, select: { name: true } })).toEqual({ name: 'Anna Nechui-Yavorska' })
})
