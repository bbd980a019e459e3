// A story as pages draw it, made without a database.
import { EMPTY_BODY } from '@/domain/articles/body'
import { mediaIdsOf } from '@/domain/articles/body-media'
import type { StoryArticle, StoryPhoto } from '@/domain/articles/story'

type LiveShape = StoryArticle & { section: NonNullable<StoryArticle['section']>; publishedAt: Date }

/** A live story by two authors; every photograph its body names is there. */
export function aDrawnStory({ body = EMPTY_BODY, ...more }: Partial<LiveShape> = {}): LiveShape {
  return {
    id: 'story',
    locale: 'uk',
    genre: 'news',
    headline: 'Міст відкрили',
    standfirst: 'Раніше, ніж чекали.',
    section: { id: 's', slug: 'hromada', name: 'Громада', colour: 'river' },
    authors: [
      { id: '1', slug: 'olena-berezhna', name: 'Олена Бережна', title: 'редакторка', bio: 'Пише про раду.', portrait: null },
      { id: '2', slug: 'taras-kovalchuk', name: 'Тарас Ковальчук', title: '', bio: '', portrait: null },
    ],
    publishedAt: new Date('2026-11-12T12:05:00Z'),
    updatedAt: null,
    minutes: 3,
    lead: null,
    share: { headline: '', description: '', photo: null },
    body,
    photos: new Map(mediaIdsOf(body).map((id) => [id, aStoryPhoto(id)])),
    tags: [{ id: 't', slug: 'mosty', name: 'мости' }],
    changes: [],
    ...more,
  }
}

export function aStoryPhoto(id = 'photo'): StoryPhoto {
  return {
    id,
    hash: 'abc',
    width: 1920,
    height: 1280,
    widths: [320, 960, 1280, 1920],
    avifWidths: [960],
    placeholder: '',
    focalX: 0.5,
    focalY: 0.5,
    alt: 'Порон',
    caption: 'Порон на річці',
    credit: 'Ольга Сич',
    copyrightNotice: '',
    licenceUrl: '',
    acquireLicenceUrl: '',
  }
}
