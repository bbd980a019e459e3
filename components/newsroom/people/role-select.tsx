// The role of a colleague: what they may do in the newsroom.
import { useTranslations } from 'use-intl/react'
import { STAFF_ROLES } from '@/domain/actor'

type Props = { value?: string; error?: string }

export function RoleSelect({ value = 'author', error }: Props) {
  const t = useTranslations()
  return (
    <label className="nr-field">
      <span>{t('people.role')}</span>
      <select name="role" key={value} defaultValue={value} aria-invalid={error ? true : undefined}>
        {STAFF_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`newsroom.role.${role}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
