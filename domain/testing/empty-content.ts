// A draft with nothing in it, for tests to say only what they are about.
import type { DraftContent } from '@/domain/articles/schema'

export const EMPTY_CONTENT: DraftContent = {
  headline: '',
  standfirst: '',
  slug: null,
  sectionId: null,
  body: { version: 1, blocks: [] },
  leadMediaId: null,
  leadAlt: '',
  leadCaption: '',
  leadCredit: '',
  authorIds: [],
  tags: [],
  relatedIds: [],
  commentsOpen: true,
  genre: 'news',
  shareHeadline: '',
  shareDescription: '',
  shareMediaId: null,
}
