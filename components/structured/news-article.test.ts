// What search engines are told of a story agrees with what its page shows.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Body } from '@/domain/articles/body'
import { characters } from '@/domain/testing/arbitrary-body'
import { aDrawnStory, aStoryPhoto } from '@/domain/testing/example-story'
import { scriptSafeJson } from '@/lib/json-ld'
import { newsArticle } from './news-article'

const publication = { siteUrl: 'https://visnyk.example', paperName: 'Вісник', path: '/hromada/mist', commentCount: 3, standards: [] }

describe('a story, to a search engine,', () => {
  const story = aDrawnStory({
    lead: { photo: aStoryPhoto(), alt: 'Порон', caption: '', credit: 'Ольга Сич' },
    updatedAt: new Date('2026-11-12T15:00:00Z'),
  })
  const told = newsArticle(story, publication)

  it('has the headline of its page and that page for its own', () => {
    const url = 'https://visnyk.example/hromada/mist'
    expect(told).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.headline,
      url,
      mainEntityOfPage: { '@id': url },
      inLanguage: 'uk',
    })
  })

  it('has one person for each author, by name alone, with the page of each', () => {
    expect(told.author).toMatchObject([
      { '@type': 'Person', name: 'Олена Бережна', url: 'https://visnyk.example/author/olena-berezhna' },
      { '@type': 'Person', name: 'Тарас Ковальчук', url: 'https://visnyk.example/author/taras-kovalchuk' },
    ])
  })

  it('has times with their zone, and was changed no earlier than it was published', () => {
    expect(told).toMatchObject({ datePublished: '2026-11-12T14:05:00+02:00', dateModified: '2026-11-12T17:00:00+02:00' })
    expect(newsArticle(aDrawnStory(), publication).dateModified).toBe('2026-11-12T14:05:00+02:00')
  })

  it('has its own photograph in three shapes, large, with whose it is', () => {
    const image = (name: string, width: string, height: string) => {
      const url = `https://visnyk.example/media/abc/${name}-50-50.jpg`
      return { '@type': 'ImageObject', url, contentUrl: url, width, height, creditText: 'Ольга Сич', caption: 'Порон' }
    }
    expect(JSON.parse(JSON.stringify(told.image))).toEqual([
      image('16x9', '1200', '675'),
      image('4x3', '1200', '900'),
      image('1x1', '1200', '1200'),
    ])
    expect(newsArticle(aDrawnStory(), publication).image).toBeUndefined()
  })

  it('says on what terms the photograph may be used, where that is known', () => {
    const rights = { copyrightNotice: '© Ольга Сич', licenceUrl: 'https://sych.example/l', acquireLicenceUrl: 'https://sych.example/buy' }
    const lead = { photo: { ...aStoryPhoto(), ...rights }, alt: 'Порон', caption: '', credit: '' }
    expect(newsArticle(aDrawnStory({ lead }), publication).image).toMatchObject(
      [1, 2, 3].map(() => ({
        copyrightNotice: '© Ольга Сич',
        license: 'https://sych.example/l',
        acquireLicensePage: 'https://sych.example/buy',
      })),
    )
  })

  it('says whose every other photograph on its page is, by the address it has there, and what may be done with it', () => {
    const rights = {
      copyrightNotice: '© </script> Лоза',
      licenceUrl: 'https://loza.example/l',
      acquireLicenceUrl: 'https://loza.example/buy',
    }
    const body: Body = {
      version: 1,
      blocks: [
        { type: 'image', id: 'i1', mediaId: 'mine', width: 'text', caption: 'Тут', credit: 'Ірина Лоза' },
        { type: 'gallery', id: 'g1', items: [{ mediaId: 'other' }, { mediaId: 'gone' }, { mediaId: 'mine' }] },
      ],
    }
    const photos = new Map([
      ['mine', { ...aStoryPhoto('mine'), hash: 'def', ...rights }],
      ['other', { ...aStoryPhoto('other'), hash: 'fed' }],
    ])
    const lead = { photo: aStoryPhoto(), alt: 'Порон', caption: '', credit: 'Ольга Сич' }
    const media = newsArticle({ ...aDrawnStory({ lead, body }), photos }, publication).associatedMedia
    expect(JSON.parse(scriptSafeJson({ media }))).toEqual({
      media: [
        { '@type': 'ImageObject', contentUrl: 'https://visnyk.example/media/abc/960.webp', caption: 'Порон', creditText: 'Ольга Сич' },
        {
          '@type': 'ImageObject',
          contentUrl: 'https://visnyk.example/media/def/960.webp',
          caption: 'Тут',
          creditText: 'Ірина Лоза',
          copyrightNotice: rights.copyrightNotice,
          license: rights.licenceUrl,
          acquireLicensePage: rights.acquireLicenceUrl,
        },
        {
          '@type': 'ImageObject',
          contentUrl: 'https://visnyk.example/media/fed/960.webp',
          caption: 'Порон на річці',
          creditText: 'Ольга Сич',
        },
      ],
    })
    expect(newsArticle(aDrawnStory(), publication).associatedMedia).toBeUndefined()
  })

  it.each([
    ['news', 'NewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['liveBlog', 'LiveBlogPosting'],
  ] as const)('of the genre «%s» is a %s', (genre, type) => {
    expect(newsArticle(aDrawnStory({ genre }), publication)).toMatchObject({ '@type': type, headline: story.headline })
  })

  it('told live has its beginning and its updates', () => {
    const at = new Date('2026-11-12T13:00:00Z')
    const changes = [{ id: 'c', kind: 'update' as const, words: 'Рух відкрито.', diff: [], at }]
    expect(newsArticle(aDrawnStory({ genre: 'liveBlog', changes }), publication)).toMatchObject({
      coverageStartTime: '2026-11-12T14:05:00+02:00',
      liveBlogUpdate: [{ '@type': 'BlogPosting', articleBody: 'Рух відкрито.', datePublished: '2026-11-12T15:00:00+02:00' }],
    })
  })

  it('is of a news organisation with a logo, and free to read', () => {
    expect(told).toMatchObject({
      publisher: { '@type': 'NewsMediaOrganization', name: 'Вісник', logo: { url: 'https://visnyk.example/publisher-logo.png' } },
      isAccessibleForFree: true,
      articleSection: 'Громада',
      keywords: ['мости'],
    })
  })
})

test('whatever the headline, it comes through whole and cannot end its script', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: characters }), fc.constant('</script><script>alert(1)</script>')), (headline) => {
      const json = scriptSafeJson(newsArticle(aDrawnStory({ headline }), publication))
      expect(json).not.toContain('<')
      expect(JSON.parse(json).headline).toBe(headline)
    }),
  )
})
