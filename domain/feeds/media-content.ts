// The photograph of a story for feed readers: where it is, what it shows and whose it is (Media RSS, which Atom takes too).
import { element, line, text, type Xml } from '@/lib/xml'
import { sharedRendition } from '../media/photo'
import type { FeedStory } from './feed'

export function mediaContent({ lead }: Pick<FeedStory, 'lead'>, site: string): Xml | null {
  if (!lead) return null
  const { path, width, height } = sharedRendition(lead.photo)
  const shown = lead.caption || lead.alt
  return element(
    'media:content',
    { url: site + path, type: 'image/jpeg', medium: 'image', width, height },
    shown ? element('media:description', { type: 'plain' }, text(shown)) : null,
    line('media:credit', lead.credit),
  )
}
