'use client'
// An author's address, words in both languages, portrait and account. Only choosing a portrait needs JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Photo } from '@/domain/media/photo'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { FormAction } from './form-state'
import { LinesField } from './lines-field'
import { PortraitField } from './portrait-field.client'
import { TextField } from './text-field'

type Words = { name: string; title: string; bio: string }
type AuthorShown = { slug: string; userId: string | null; links: string[]; portrait: Photo | null } & Record<Locale, Words>
type Props = { author: AuthorShown | null; accounts: { id: string; name: string; email: string }[]; action: FormAction }

export function AuthorForm({ author, accounts, action }: Props) {
  const t = useTranslations('people')
  const [{ message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form pp-author-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      {LOCALES.map((locale) => (
        <ProfileFields key={locale} locale={locale} words={author?.[locale]} values={values} errors={errors} />
      ))}
      <PortraitField portrait={author?.portrait ?? null} error={errors.portraitId} />
      <TextField
        label={t('slug')}
        hint={t('slugHint')}
        error={errors.slug}
        name="slug"
        maxLength={80}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={values.slug ?? author?.slug}
      />
      <LinesField
        name="links"
        label={t('links')}
        hint={t('linksHint')}
        error={errors.links}
        defaultValue={values.links ?? author?.links.join('\n') ?? ''}
      />
      <label className="nr-field">
        <span>{t('user')}</span>
        <select
          name="userId"
          key={values.userId}
          defaultValue={values.userId ?? author?.userId ?? ''}
          aria-invalid={errors.userId ? true : undefined}
        >
          <option value="">{t('noUser')}</option>
          {accounts.map(({ id, name, email }) => (
            <option key={id} value={id}>
              {name} ({email})
            </option>
          ))}
        </select>
        {errors.userId && <span className="nr-field-error">{errors.userId}</span>}
      </label>
      <div>
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {t('save')}
        </button>
      </div>
    </form>
  )
}

type ProfileProps = { locale: Locale; words?: Words; values: Record<string, string>; errors: Record<string, string> }

function ProfileFields({ locale, words, values, errors }: ProfileProps) {
  const t = useTranslations('people')
  const field = (name: keyof Words) => `${locale}.${name}`
  return (
    <fieldset className="pp-profile" lang={locale}>
      <legend>{locale === 'uk' ? t('profileUk') : t('profileEn')}</legend>
      <TextField
        label={t('authorName')}
        hint={locale === 'en' ? t('profileEnHint') : undefined}
        error={errors[field('name')]}
        name={field('name')}
        data-typeset=""
        required={locale === 'uk'}
        maxLength={120}
        defaultValue={values[field('name')] ?? words?.name}
      />
      <TextField
        label={t('authorTitle')}
        error={errors[field('title')]}
        name={field('title')}
        data-typeset=""
        maxLength={160}
        defaultValue={values[field('title')] ?? words?.title}
      />
      <label className="nr-field">
        <span>{t('bio')}</span>
        <textarea name={field('bio')} data-typeset="" rows={4} maxLength={2_000} defaultValue={values[field('bio')] ?? words?.bio} />
        {errors[field('bio')] && <span className="nr-field-error">{errors[field('bio')]}</span>}
      </label>
    </fieldset>
  )
}
