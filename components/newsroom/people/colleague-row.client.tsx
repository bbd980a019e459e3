'use client'
// One colleague in the list: who they are, whether they may come in, and the orders about them. Switching off can be undone in place.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Role } from '@/domain/actor'
import type { FormAction, PersonState } from './form-state'
import { OneTimeAddress } from './one-time-address.client'
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
  sessions: number
  /** Times as they are read. */
  lastSeen: string | null
  invitedUntil: string | null
}
type Props = { colleague: ColleagueShown; action: FormAction<PersonState> }

export function ColleagueRow({ colleague, action }: Props) {
  const t = useTranslations()
  const [state, submit, pending] = useActionState(action, {})
  const { name, email, role, isActive, isDemo, isYou, sessions, lastSeen } = colleague
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
        {isActive && <span className="nr-quiet">{t('people.sessions', { count: sessions, when: lastSeen ?? '' })}</span>}
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
            {isActive && <Order intent="remind" name={t('people.newPassword')} pending={pending} />}
            {sessions > 0 && <Order intent="closeSessions" name={t('people.closeSessions')} pending={pending} />}
            {isActive ? (
              <Order intent="switchOff" name={t('people.switchOff')} pending={pending} isDanger />
            ) : (
              <Order intent="switchOn" name={t('people.switchOn')} pending={pending} />
            )}
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

function Answer({ state: { message, did, address, name }, pending }: { state: PersonState; pending: boolean }) {
  const t = useTranslations('people')
  if (address) return <OneTimeAddress key={address} address={address} name={name ?? ''} />
  const said = { save: t('saved'), remind: '', closeSessions: t('sessionsClosed'), switchOff: t('switchedOff'), switchOn: t('switchedOn') }
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
