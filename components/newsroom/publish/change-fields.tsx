// The question every change of a published story answers, and the words readers get with the answer.
import { useTranslations } from 'use-intl/react'
import { CHANGE_KINDS, type ChangeKind, MAX_CHANGE_WORDS } from '@/domain/articles/change-kind'
import type { Locale } from '@/lib/i18n/locale'

/** `none`: a withdrawn story returns as it was. */
export type KindChoice = ChangeKind | 'none'
export type ChangeErrors = { change?: string; words?: string }

type Props = {
  id: string
  /** The language readers read the story in. */
  locale: Locale
  kind: KindChoice | null
  words: string
  /** A withdrawn story may come back without a change. */
  mayBeNone: boolean
  errors: ChangeErrors
  onKind: (kind: KindChoice) => void
  onWords: (words: string) => void
}

export function ChangeFields({ id, locale, kind, words, mayBeNone, errors, onKind, onWords }: Props) {
  const t = useTranslations('publish')
  const kinds: KindChoice[] = mayBeNone ? [...CHANGE_KINDS, 'none'] : [...CHANGE_KINDS]
  return (
    <>
      <fieldset className="pb-kinds" aria-describedby={errors.change ? `${id}-change-error` : undefined}>
        <legend>{t('kind.question')}</legend>
        {kinds.map((one) => (
          <label key={one} className="pb-kind">
            <input
              type="radio"
              name={`${id}-kind`}
              value={one}
              required
              checked={kind === one}
              aria-describedby={`${id}-${one}`}
              onChange={() => onKind(one)}
            />
            <span>
              <strong>{t(`kind.${one}`)}</strong>
              <span className="nr-quiet" id={`${id}-${one}`}>
                {t(`kind.${one}Hint`)}
              </span>
            </span>
          </label>
        ))}
        {errors.change && (
          <p className="nr-field-error" id={`${id}-change-error`}>
            {errors.change}
          </p>
        )}
      </fieldset>
      {(kind === 'update' || kind === 'correction') && (
        <div className="nr-field">
          <label htmlFor={`${id}-words`}>{t(kind === 'correction' ? 'words.correction' : 'words.update')}</label>
          <span className="nr-quiet" id={`${id}-words-hint`}>
            {t(kind === 'correction' ? 'words.correctionHint' : 'words.updateHint')} {t(`words.in.${locale}`)}
          </span>
          <textarea
            id={`${id}-words`}
            lang={locale}
            data-typeset=""
            rows={3}
            maxLength={MAX_CHANGE_WORDS}
            required={kind === 'correction'}
            value={words}
            aria-describedby={`${id}-words-hint${errors.words ? ` ${id}-words-error` : ''}`}
            aria-invalid={errors.words ? true : undefined}
            onChange={(event) => onWords(event.target.value)}
          />
          {errors.words && (
            <span className="nr-field-error" id={`${id}-words-error`}>
              {errors.words}
            </span>
          )}
        </div>
      )}
    </>
  )
}
