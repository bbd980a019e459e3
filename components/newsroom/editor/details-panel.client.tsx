'use client'
// Everything about the story that is not its text: where it stands, who signs it, its photograph and address.
import { useTranslations } from 'use-intl/react'
import type { EditorArticle, EditorChoices } from '@/domain/articles/editor-article'
import { GENRES, type Genre } from '@/domain/articles/genre'
import type { DraftContent } from '@/domain/articles/schema'
import { AuthorField } from './author-field.client'
import { LeadPhoto } from './lead-photo.client'
import { NOTES_PLACE_ID } from './pen/notes/notes.client'
import { RelatedField } from './related-field.client'
import { ShareField } from './share/share-field.client'
import type { SharedFrom } from './share/shared-from'
import { TagField } from './tag-field.client'

type Props = {
  article: EditorArticle
  choices: EditorChoices
  content: DraftContent
  errors: { [field: string]: string }
  slugTaken: boolean
  /** The paper, as other sites name it. */
  sharedFrom: SharedFrom
  onChange: (part: Partial<DraftContent>) => void
}

export function DetailsPanel({ article, choices, content, errors, slugTaken, sharedFrom, onChange }: Props) {
  const t = useTranslations('editor')
  const slugError = errors.slug ?? (slugTaken ? t('field.slugTaken') : undefined)
  return (
    <aside className="ed-side" aria-label={t('details')}>
      <div id={NOTES_PLACE_ID} />
      <label className="nr-field">
        <span>{t('field.section')}</span>
        <select
          value={content.sectionId ?? ''}
          data-field="sectionId"
          aria-invalid={errors.sectionId ? true : undefined}
          onChange={(event) => onChange({ sectionId: event.target.value || null })}
        >
          <option value="">{t('field.noSection')}</option>
          {choices.sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {errors.sectionId && <span className="nr-field-error">{errors.sectionId}</span>}
      </label>
      <label className="nr-field">
        <span>{t('field.genre')}</span>
        <select value={content.genre} data-field="genre" onChange={(event) => onChange({ genre: event.target.value as Genre })}>
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {t(`genre.${genre}`)}
            </option>
          ))}
        </select>
      </label>
      <AuthorField
        authors={choices.authors}
        chosen={content.authorIds}
        onChange={(authorIds) => onChange({ authorIds })}
        error={errors.authorIds}
      />
      <LeadPhoto content={content} locale={article.locale} onChange={onChange} altError={errors.leadAlt} error={errors.leadMediaId} />
      <TagField tags={content.tags} locale={article.locale} onChange={(tags) => onChange({ tags })} />
      <RelatedField
        articleId={article.id}
        known={article.related}
        chosen={content.relatedIds}
        locale={article.locale}
        onChange={(relatedIds) => onChange({ relatedIds })}
      />
      <label className="nr-field">
        <span>{t('field.slug')}</span>
        <input
          value={content.slug ?? ''}
          placeholder={t('field.slugFromHeadline')}
          data-field="slug"
          maxLength={200}
          spellCheck={false}
          aria-invalid={slugError ? true : undefined}
          onChange={(event) => onChange({ slug: event.target.value || null })}
        />
        <span className={slugError ? 'nr-field-error' : 'nr-quiet'}>{slugError ?? t('field.slugHint')}</span>
      </label>
      <ShareField
        content={content}
        section={choices.sections.find(({ id }) => id === content.sectionId) ?? null}
        from={sharedFrom}
        locale={article.locale}
        errors={errors}
        onChange={onChange}
      />
      <label className="nr-check">
        <input type="checkbox" checked={content.commentsOpen} onChange={(event) => onChange({ commentsOpen: event.target.checked })} />
        <span>{t('field.commentsOpen')}</span>
      </label>
    </aside>
  )
}
