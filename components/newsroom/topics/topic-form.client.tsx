'use client'
// What the page of a topic says. Choosing a photograph and stories needs JavaScript; the words do not.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { EditorTag } from '@/domain/tags/desk-tag'
import { MAX_INTRODUCTION, MAX_NAME, MAX_SLUG, MAX_STANDFIRST } from '@/domain/tags/schema'
import type { FormAction } from '../people/form-state'
import { LongField } from '../people/long-field'
import { TextField } from '../people/text-field'
import { SaveEnd } from '../shell/save-end'
import { PinnedStories } from './pinned-stories.client'
import { TopicPhoto } from './topic-photo.client'

type Props = { topic: EditorTag; action: FormAction }

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
          data-typeset=""
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
          data-typeset=""
          label={t('standfirst')}
          hint={t('standfirstHint')}
          rows={2}
          maxLength={MAX_STANDFIRST}
          error={errors.standfirst}
          defaultValue={values.standfirst ?? topic.standfirst}
        />
        <LongField
          name="introduction"
          data-typeset=""
          label={t('introduction')}
          hint={t('introductionHint')}
          rows={8}
          maxLength={MAX_INTRODUCTION}
          error={errors.introduction}
          defaultValue={values.introduction ?? topic.introduction}
        />
      </div>
      <TopicPhoto locale={topic.locale} photo={topic.photo} alt={topic.photoAlt} credit={topic.photoCredit} errors={errors} />
      <PinnedStories locale={topic.locale} pinned={topic.pinned} error={errors.pinnedIds} />
      <SaveEnd save={t('save')} saved={t('saved')} pending={pending} ok={ok} />
    </form>
  )
}
