// What search engines are told of a story agrees with what its page shows.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { characters } from '@/domain/testing/arbitrary-body'
import { aDrawnStory, aStoryPhoto } from '@/domain/testing/example-story'
import { scriptSafeJson } from '@/lib/json-ld'
import { newsArticle } from './news-article'

const publication = { siteUrl: 'https://visnyk.example', paperName: 'Вісник', path: '/hromada/mist', commentCount: 3 }

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

  it('has its own photograph, large, with whose it is', () => {
    const url = 'https://visnyk.example/media/abc/1200.jpg'
    expect(told.image).toMatchObject([{ '@type': 'ImageObject', url, creditText: 'Ольга Сич', caption: 'Порон' }])
    expect(newsArticle(aDrawnStory(), publication).image).toBeUndefined()
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
