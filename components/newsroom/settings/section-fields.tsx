// What a section is asked for: a name, an address and a few words in both languages, and a colour.
import { useTranslations } from 'use-intl/react'
import { MAX_SECTION_DESCRIPTION, MAX_SECTION_NAME, MAX_SECTION_SLUG, SECTION_COLOURS, type SectionColour } from '@/domain/sections/schema'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { TextField } from '../people/text-field'

export type SectionWords = { colour: SectionColour } & Record<Locale, { name: string; slug: string; description: string }>
type Texts = Record<string, string>
type Props = { section?: SectionWords; values: Texts; errors: Texts }

export function SectionFields({ section, values, errors }: Props) {
  return (
    <>
      {LOCALES.map((locale) => (
        <WordsOf key={locale} locale={locale} section={section} values={values} errors={errors} />
      ))}
      <ColourField chosen={values.colour ?? section?.colour ?? SECTION_COLOURS[0]} error={errors.colour} />
    </>
  )
}

function WordsOf({ locale, section, values, errors }: Props & { locale: Locale }) {
  const t = useTranslations('newsroom.settings')
  const words = section?.[locale]
  const [name, slug, description] = [`${locale}.name`, `${locale}.slug`, `${locale}.description`]
  return (
    <fieldset className="st-language">
      <legend>{t(`in.${locale}`)}</legend>
      <TextField
        label={t('sectionName')}
        error={errors[name]}
        name={name}
        lang={locale}
        data-typeset=""
        required
        maxLength={MAX_SECTION_NAME}
        defaultValue={values[name] ?? words?.name}
      />
      <TextField
        label={t('slug')}
        hint={section ? t('slugChangeHint') : t('slugHint')}
        error={errors[slug]}
        name={slug}
        lang="en"
        maxLength={MAX_SECTION_SLUG}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={values[slug] ?? words?.slug}
      />
      <TextField
        label={t('description')}
        error={errors[description]}
        name={description}
        lang={locale}
        data-typeset=""
        maxLength={MAX_SECTION_DESCRIPTION}
        defaultValue={values[description] ?? words?.description}
      />
    </fieldset>
  )
}

function ColourField({ chosen, error }: { chosen: string; error?: string }) {
  const t = useTranslations('newsroom.settings')
  return (
    <fieldset className="st-colours">
      <legend>{t('colour')}</legend>
      {SECTION_COLOURS.map((colour) => (
        <label key={colour} className="nr-check" data-section={colour}>
          <input type="radio" name="colour" value={colour} defaultChecked={colour === chosen} />
          <span className="st-swatch" aria-hidden="true" />
          {t(`colours.${colour}`)}
        </label>
      ))}
      {error && <p className="nr-field-error">{error}</p>}
    </fieldset>
  )
}
