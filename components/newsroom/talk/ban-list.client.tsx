'use client'
// Bans one under another. What is lifted leaves the list; what was done is said over it, where it can be taken back.
import { useActionState } from 'react'
import type { FormAction } from '../people/form-state'
import type { BanState } from './ban-fields'
import { BanNotice } from './ban-notice'
import { BanRow, type ShownBan } from './ban-row'

export function BanList({ bans, action }: { bans: readonly ShownBan[]; action: FormAction<BanState> }) {
  const [{ message, said, undo }, submit, isPending] = useActionState(action, {})
  return (
    <>
      <BanNotice said={said} undo={undo} submit={submit} />
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <ul className="nr-list tk-list">
        {bans.map((ban) => (
          <BanRow key={ban.id} ban={ban} lift={submit} isPending={isPending} />
        ))}
      </ul>
    </>
  )
}
