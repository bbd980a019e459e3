// What is asked of whoever bans somebody: whom, for how long, with what words, and what of theirs goes with it.
import { useTranslations } from 'use-intl/react'
import { REJECTION_REASONS } from '@/domain/comments/schema'
import { BAN_LASTS, MAX_BAN_WORDS } from '@/domain/moderation/bans/terms'
import { MAX_EXPLANATION, MIN_EXPLANATION } from '@/domain/moderation/explanation'
import type { FormState } from '../people/form-state'
import { TextField } from '../people/text-field'

export type BanState = FormState & { said?: string; undo?: string }
export type BanChoice = { kind: 'person' | 'email' | 'domain' | 'network'; called: string }
/** The sender of a comment, and what of them may be banned. */
export type BanAbout = { commentId: string; name: string; choices: BanChoice[] }

const TYPED: BanChoice[] = (['email', 'domain', 'network'] as const).map((kind) => ({ kind, called: '' }))

type Props = { about?: BanAbout | undefined; state: BanState; isPending: boolean }

export function BanFields({ about, state, isPending }: Props) {
  const t = useTranslations('talk.bans')
  const words = useTranslations('moderation')
  const { message, errors = {}, values = {} } = state
  const choices = about?.choices ?? TYPED
  return (
    <>
      {message && (
        <p className="nr-error" role="alert">
          {errors.kind ?? errors.value ?? message}
        </p>
      )}
      <input type="hidden" name="commentId" value={about?.commentId ?? ''} />
      <fieldset className="tk-choices">
        <legend>{t('kind.label')}</legend>
        {choices.map(({ kind, called }, place) => (
          <label key={kind} className="nr-check">
            <input type="radio" name="kind" value={kind} defaultChecked={values.kind ? values.kind === kind : place === 0} />
            <span>
              {t(`kind.${kind}`)} {called && <b>{called}</b>}
            </span>
          </label>
        ))}
      </fieldset>
      {!about && (
        <TextField
          label={t('value')}
          hint={t('valueHint')}
          error={errors.value}
          name="value"
          defaultValue={values.value}
          required
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
      <label className="nr-field">
        {t('lasts.label')}
        <select name="lasts" defaultValue={values.lasts ?? 'week'}>
          {BAN_LASTS.map((lasts) => (
            <option key={lasts} value={lasts}>
              {t(`lasts.${lasts}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t('reason')}
        name="reason"
        data-typeset="byLetters"
        maxLength={MAX_BAN_WORDS}
        defaultValue={values.reason}
        error={errors.reason}
      />
      <TextField label={t('note')} name="note" maxLength={MAX_BAN_WORDS} defaultValue={values.note} error={errors.note} />
      <div className="tk-waiting">
        <label className="nr-check">
          <input type="checkbox" name="rejectWaiting" defaultChecked={values.rejectWaiting === 'on'} />
          {t('rejectWaiting')}
        </label>
        <label className="nr-field tk-rejecting">
          {t('rejectReason')}
          <select name="rejectReason" defaultValue={values.rejectReason ?? 'advertising'}>
            {REJECTION_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {words(`reasons.${reason}`)}
              </option>
            ))}
          </select>
        </label>
        <div className="tk-rejecting">
          <TextField
            label={words('explanation.labelMany')}
            hint={words('explanation.hintPlain', { min: MIN_EXPLANATION, max: MAX_EXPLANATION })}
            name="rejectExplanation"
            maxLength={MAX_EXPLANATION}
            defaultValue={values.rejectExplanation}
            error={errors.rejectExplanation}
            autoFocus={errors.rejectExplanation !== undefined}
          />
        </div>
      </div>
      <div>
        <button type="submit" className="nr-button nr-danger" disabled={isPending}>
          {t('make')}
        </button>
      </div>
    </>
  )
}
