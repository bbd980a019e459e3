'use client'
// What the page of a topic says. Choosing a photograph and stories needs JavaScript; the words do not.
import { useActionState, useId } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Photo } from '@/domain/media/photo'
import { MAX_INTRODUCTION, MAX_NAME, MAX_SLUG, MAX_STANDFIRST } from '@/domain/tags/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { FormAction } from '../people/form-state'
import { TextField } from '../people/text-field'
import { PinnedStories } from './pinned-stories.client'
import { TopicPhoto } from './topic-photo.client'

type Topic = {
  locale: Locale
  name: string
  slug: string
  standfirst: string
  introduction: string
  photo: Photo | null
  photoAlt: string
  photoCredit: string
  pinned: { id: string; headline: string }[]
}
type Props = { topic: Topic; action: FormAction }

export function TopicForm({ topic, action }: Props) {
  const t = useTranslations('topics.page')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form tp-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <div lang={topic.locale} className="nr-form">
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          error={errors.name}
          name="name"
          required
          maxLength={MAX_NAME}
          defaultValue={values.name ?? topic.name}
        />
        <TextField
          label={t('slug')}
          hint={t('slugHint')}
          error={errors.slug}
          name="slug"
          maxLength={MAX_SLUG}
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={values.slug ?? topic.slug}
        />
        <LongField
          name="standfirst"
          label={t('standfirst')}
          hint={t('standfirstHint')}
          rows={2}
          maxLength={MAX_STANDFIRST}
          error={errors.standfirst}
          defaultValue={values.standfirst ?? topic.standfirst}
        />
        <LongField
          name="introduction"
          label={t('introduction')}
          hint={t('introductionHint')}
          rows={8}
          maxLength={MAX_INTRODUCTION}
          error={errors.introduction}
          defaultValue={values.introduction ?? topic.introduction}
        />
      </div>
      <TopicPhoto photo={topic.photo} alt={topic.photoAlt} credit={topic.photoCredit} errors={errors} />
      <PinnedStories locale={topic.locale} pinned={topic.pinned} error={errors.pinnedIds} />
      <div>
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {t('save')}
        </button>
      </div>
      <p role="status" className={ok ? 'nr-notice' : undefined}>
        {ok && t('saved')}
      </p>
    </form>
  )
}

type LongProps = {
  name: string
  label: string
  hint: string
  rows: number
  maxLength: number
  error?: string
  defaultValue: string
}

function LongField({ label, hint, error, ...field }: LongProps) {
  const id = useId()
  return (
    <div className="nr-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} {...field} aria-invalid={error ? true : undefined} aria-describedby={`${id}-hint`} />
      <span id={`${id}-hint`} className="nr-quiet">
        {hint}
      </span>
      {error && <span className="nr-field-error">{error}</span>}
    </div>
  )
}
