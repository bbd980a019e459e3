// A story from its section label to its tags: the same for readers and for the newsroom's preview.
import type { StoryArticle } from '@/domain/articles/story'
import { localePath } from '@/lib/i18n/locale'
import { ChangeLog } from '../corrections/change-log'
import { AuthorBoxes } from './author-boxes'
import { BodyBlocks } from './body/body-blocks'
import { Byline } from './byline'
import { GenreLabel } from './genre-label'
import { StoryFigure } from './story-figure'
import { TagList } from './tag-list'

/** On a phone nine tenths of its dense dots are enough: one step down the renditions. */
const LEAD_SIZES = '(min-width: 66rem) 62rem, 88vw'

type Props = {
  story: StoryArticle
  /** The same story in the other language, when it is published. */
  translationPath?: string | null
}

export function Story({ story, translationPath = null }: Props) {
  const { locale, section, lead } = story
  return (
    <article className="story" lang={locale} data-section={section?.colour}>
      <header className="story-head">
        {section && (
          <a className="section-label" href={localePath(locale, `/${section.slug}`)}>
            {section.name}
          </a>
        )}
        <GenreLabel genre={story.genre} locale={locale} />
        <h1>{story.headline}</h1>
        {story.standfirst && <p className="standfirst">{story.standfirst}</p>}
        <Byline story={story} translationPath={translationPath} />
      </header>
      {lead && (
        <StoryFigure
          className="lead wide"
          photo={lead.photo}
          alt={lead.alt}
          caption={lead.caption}
          credit={lead.credit}
          sizes={LEAD_SIZES}
          locale={locale}
          isFirst
        />
      )}
      <div className="story-body">
        <BodyBlocks body={story.body} photos={story.photos} locale={locale} />
      </div>
      <ChangeLog changes={story.changes} locale={locale} />
      <footer className="story-foot">
        <AuthorBoxes authors={story.authors} locale={locale} />
        <TagList tags={story.tags} locale={locale} />
      </footer>
    </article>
  )
}
