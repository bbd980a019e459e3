// What the story is about, each a way to more of it.
import type { StoryTag } from '@/domain/articles/story'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function TagList({ tags, locale }: { tags: StoryTag[]; locale: Locale }) {
  if (tags.length === 0) return null
  return (
    <nav className="story-tags" aria-label={translator(locale, 'article')('tags')}>
      <ul>
        {tags.map((tag) => (
          <li key={tag.id}>
            <a rel="tag" href={localePath(locale, `/tag/${tag.slug}`)}>
              {tag.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
