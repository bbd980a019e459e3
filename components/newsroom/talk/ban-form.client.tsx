'use client'
// Bans somebody: the sender of a comment, or what is typed. Folded away until wanted; what was done can be taken back at once.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'
import { type BanAbout, BanFields, type BanState } from './ban-fields'
import { BanNotice } from './ban-notice'

type Props = { about?: BanAbout; action: FormAction<BanState> }

export function BanForm({ about, action }: Props) {
  const t = useTranslations('talk.bans')
  const [state, submit, pending] = useActionState(action, {})
  const { message, values = {}, said, undo } = state
  return (
    <div className="tk-fold">
      <BanNotice said={said} undo={undo} submit={submit} />
      <details open={about !== undefined || message !== undefined} key={said}>
        <summary className="nr-button nr-primary">{about ? t('banOf', { name: about.name }) : t('ban')}</summary>
        <form action={submit} className="nr-form tk-form" key={JSON.stringify(values)}>
          <BanFields about={about} state={state} isPending={pending} />
        </form>
      </details>
    </div>
  )
}
