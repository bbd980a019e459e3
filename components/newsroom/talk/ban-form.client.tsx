'use client'
// Bans somebody: the sender of a comment, or what is typed. Folded away until wanted; what was done can be taken back at once.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { REJECTION_REASONS } from '@/domain/comments/schema'
import { BAN_LASTS, MAX_BAN_WORDS } from '@/domain/moderation/bans/terms'
import type { FormAction, FormState } from '../people/form-state'
import { TextField } from '../people/text-field'

export type BanState = FormState & { said?: string; undo?: string }
export type BanChoice = { kind: 'person' | 'email' | 'domain' | 'network'; called: string }
type Props = {
  /** The sender of a comment, and what of them may be banned. */
  about?: { commentId: string; name: string; choices: BanChoice[] }
  action: FormAction<BanState>
}

const TYPED: BanChoice[] = (['email', 'domain', 'network'] as const).map((kind) => ({ kind, called: '' }))

export function BanForm({ about, action }: Props) {
  const t = useTranslations('talk.bans')
  const reasons = useTranslations('moderation.reasons')
  const [{ message, errors = {}, values = {}, said, undo }, submit, pending] = useActionState(action, {})
  const choices = about?.choices ?? TYPED
  return (
    <div className="tk-fold">
      <BanNotice said={said} undo={undo} submit={submit} />
      <details open={about !== undefined || message !== undefined} key={said}>
        <summary className="nr-button nr-primary">{about ? t('banOf', { name: about.name }) : t('ban')}</summary>
        <form action={submit} className="nr-form tk-form" key={JSON.stringify(values)}>
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
          <TextField label={t('reason')} name="reason" maxLength={MAX_BAN_WORDS} defaultValue={values.reason} error={errors.reason} />
          <TextField label={t('note')} name="note" maxLength={MAX_BAN_WORDS} defaultValue={values.note} error={errors.note} />
          <div className="tk-waiting">
            <label className="nr-check">
              <input type="checkbox" name="rejectWaiting" defaultChecked={values.rejectWaiting === 'on'} />
              {t('rejectWaiting')}
            </label>
            <label className="nr-field">
              {t('rejectReason')}
              <select name="rejectReason" defaultValue={values.rejectReason ?? 'advertising'}>
                {REJECTION_REASONS.map((reason) => (
                  <option key={reason} value={reason}>
                    {reasons(reason)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div>
            <button type="submit" className="nr-button nr-danger" disabled={pending}>
              {t('make')}
            </button>
          </div>
        </form>
      </details>
    </div>
  )
}

function BanNotice({ said, undo, submit }: Pick<BanState, 'said' | 'undo'> & { submit: (form: FormData) => void }) {
  const t = useTranslations('talk')
  return (
    <div role="status">
      {said && (
        <div className="nr-notice tk-said">
          <p>{said}</p>
          {undo && (
            <form action={submit}>
              <input type="hidden" name="batchId" value={undo} />
              <button type="submit" className="nr-link">
                {t('undo')}
              </button>
            </form>
          )}
        </div>
      )}
    </div>
  )
}
