// Whoever comes by an address that a section or an author had once is led on, for as long as nobody else stands there.
import { expect, test } from 'vitest'
import { GET as olderSectionPage } from '@/app/[locale]/(reader)/[section]/page/[n]/route'
import { GET as sectionPage } from '@/app/[locale]/(reader)/[section]/route'
import { GET as authorPage } from '@/app/[locale]/(reader)/author/[slug]/route'
import { changeAuthor } from '@/domain/authors/commands'
import { changeSection, createSection } from '@/domain/sections/commands'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson } from '@/domain/testing/examples'

aFreshDatabase()

const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

test('a section’s pages lead on from every address it had, in each language', async () => {
  const admin = await aPerson('admin')
  const names = (uk: string, en: string) => ({ colour: 'moss', uk: { name: 'Сад', slug: uk }, en: { name: 'Garden', slug: en } })
  const { sectionId } = told(await createSection(admin, names('sad', 'garden')))
  told(await changeSection(admin, { sectionId, ...names('horod', 'garden') }))
  told(await changeSection(admin, { sectionId, ...names('pole', 'field') }))
  expect(await led(sectionPage, { locale: 'uk', section: 'sad' })).toBe('/pole')
  expect(await led(sectionPage, { locale: 'uk', section: 'horod' })).toBe('/pole')
  expect(await led(sectionPage, { locale: 'en', section: 'garden' })).toBe('/en/field')
  expect(await led(olderSectionPage, { locale: 'uk', section: 'sad', n: '3' })).toBe('/pole/page/3')
  expect(await led(sectionPage, { locale: 'en', section: 'sad' })).toBe(NOT_FOUND)

  told(await changeSection(admin, { sectionId, ...names('sad', 'field') }))
  expect(await led(sectionPage, { locale: 'uk', section: 'pole' })).toBe('/sad')
  told(await createSection(admin, names('pole', 'garden')))
  expect(await led(olderSectionPage, { locale: 'uk', section: 'pole', n: '3' })).toBe(NOT_FOUND)
})

test('an author’s page leads on from where it stood, until somebody else stands there', async () => {
  const editor = await aPerson('editor')
  const { id } = await anAuthor({ name: 'Було' })
  const named = (slug: string) => ({ slug, userId: null, portraitId: null, uk: { name: 'Оля' }, en: { name: '' } })
  told(await changeAuthor(editor, { authorId: id, ...named('olia') }))
  told(await changeAuthor(editor, { authorId: id, ...named('olha') }))
  expect(await led(authorPage, { locale: 'uk', slug: 'olia' })).toBe('/author/olha')
  expect(await led(authorPage, { locale: 'uk', slug: 'nikhto' })).toBe(NOT_FOUND)

  const other = told(await changeAuthor(editor, named('olia')))
  told(await changeAuthor(editor, { authorId: other.authorId, ...named('oleksandra') }))
  expect(await led(authorPage, { locale: 'uk', slug: 'olia' })).toBe('/author/oleksandra')
})

test('in a language in which nothing of theirs is live, an author’s page is kept from search engines and is no translation', async () => {
  const { id, slug } = await anAuthor({ name: 'Петро' })
  await aLiveStory({ authorIds: [id] })
  const read = async (locale: string) =>
    (await authorPage(new Request(`http://visnyk.test/${locale}/author/${slug}`), { params: Promise.resolve({ locale, slug }) })).text()
  const [uk, en] = [await read('uk'), await read('en')]
  expect([uk, en].map((html) => /<meta name="robots" content="([^"]+)"/.exec(html)?.[1]?.split(',')[0])).toEqual(['index', 'noindex'])
  expect(uk + en).not.toContain('hreflang="en"')
})

type Page<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>

/** Where a page leads for ever, or what else it throws. */
async function led<P>(page: Page<P>, params: P): Promise<string> {
  try {
    await page(new Request('http://visnyk.test/'), { params: Promise.resolve(params) })
  } catch (error) {
    const { digest = '' } = error as { digest?: string }
    return /^NEXT_REDIRECT;replace;(.+);308;$/.exec(digest)?.[1] ?? digest
  }
  return 'a page'
}
