'use client'
// One colleague in the list: who they are, whether they may come in, and the orders about them. Switching off can be undone in place.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Role } from '@/domain/actor'
import type { FormAction, PersonState } from './form-state'
import { LetterNotice } from './letter-notice'
import { RoleSelect } from './role-select'
import { TextField } from './text-field'

type ColleagueShown = {
  id: string
  name: string
  email: string
  role: Role
  isDemo: boolean
  isYou: boolean
  isActive: boolean
  hasCome: boolean
  hasSecondFactor: boolean
  sessions: number
  /** Times as they are read. */
  lastSeen: string | null
  invitedUntil: string | null
}
type Props = { colleague: ColleagueShown; action: FormAction<PersonState> }

export function ColleagueRow({ colleague, action }: Props) {
  const t = useTranslations()
  const [state, submit, pending] = useActionState(action, {})
  const { name, email, role, isActive, isDemo, isYou, hasCome, hasSecondFactor, sessions, lastSeen } = colleague
  const marks = [isYou && t('people.you'), isDemo && t('people.demo')].filter(Boolean).join(', ')
  return (
    <li className="pp-row" data-off={!isActive || undefined}>
      <p className="pp-who">
        <strong>{name}</strong> {marks && <span className="nr-quiet">({marks})</span>}
        <span className="nr-quiet">{email}</span>
      </p>
      <p className="pp-standing">
        <span>{t(`newsroom.role.${role}`)}</span>
        <Status colleague={colleague} />
        {hasSecondFactor && <span className="nr-quiet">{t('people.twoSteps')}</span>}
        {isActive && hasCome && <span className="nr-quiet">{t('people.sessions', { count: sessions, when: lastSeen ?? '' })}</span>}
      </p>
      <form action={submit} className="pp-orders">
        <details>
          <summary className="nr-button" aria-label={t('people.changeOf', { name })}>
            {t('people.change')}
          </summary>
          <div className="pp-form">
            <TextField
              label={t('people.name')}
              error={state.errors?.name}
              name="name"
              key={name}
              defaultValue={name}
              required
              maxLength={120}
            />
            <RoleSelect value={role} error={state.errors?.role} />
            <Order intent="save" name={t('people.save')} pending={pending} />
            {isActive && <Order intent="remind" name={t(hasCome ? 'people.newPassword' : 'people.resend')} pending={pending} />}
            {hasSecondFactor && <Order intent="resetFactor" name={t('people.resetFactor')} pending={pending} isDanger />}
            {sessions > 0 && <Order intent="closeSessions" name={t('people.closeSessions')} pending={pending} />}
            {!hasCome && <Order intent="revoke" name={t('people.revoke')} pending={pending} isDanger />}
            {hasCome && isActive && <Order intent="switchOff" name={t('people.switchOff')} pending={pending} isDanger />}
            {!isActive && <Order intent="switchOn" name={t('people.switchOn')} pending={pending} />}
          </div>
        </details>
        <Answer state={state} pending={pending} />
      </form>
    </li>
  )
}

function Status({ colleague: { isActive, hasCome, invitedUntil } }: { colleague: ColleagueShown }) {
  const t = useTranslations('people.status')
  if (!isActive) return <span className="nr-status">○ {t('off')}</span>
  if (hasCome) return <span className="nr-status">● {t('active')}</span>
  return <span className="nr-status">◌ {invitedUntil ? t('invited', { when: invitedUntil }) : t('expired')}</span>
}

type OrderProps = { intent: NonNullable<PersonState['did']>; name: string; pending: boolean; isDanger?: boolean }

function Order({ intent, name, pending, isDanger = false }: OrderProps) {
  return (
    <button
      type="submit"
      name="intent"
      value={intent}
      className={`nr-button${isDanger ? ' nr-danger' : ''}`}
      disabled={pending}
      formNoValidate={intent !== 'save'}
    >
      {name}
    </button>
  )
}

function Answer({ state: { message, did, letters }, pending }: { state: PersonState; pending: boolean }) {
  const t = useTranslations('people')
  const said = {
    invite: '',
    save: t('saved'),
    remind: t('reminded'),
    revoke: '',
    closeSessions: t('sessionsClosed'),
    resetFactor: t('factorReset'),
    switchOff: t('switchedOff'),
    switchOn: t('switchedOn'),
  }
  if (did === 'remind') return <LetterNotice text={said.remind} letters={letters} />
  return (
    <>
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <p role="status" className={did ? 'nr-notice pp-done' : undefined}>
        {did && said[did]} {did === 'switchOff' && <Order intent="switchOn" name={t('undo')} pending={pending} />}
      </p>
    </>
  )
}
