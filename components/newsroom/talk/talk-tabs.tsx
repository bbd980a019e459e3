// The rooms of moderation, as plain links over each of them.
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const TALK_ROOMS = { queue: '', bans: '/bans', words: '/words', rules: '/rules', numbers: '/numbers' } as const
type TalkRoom = keyof typeof TALK_ROOMS

export function TalkTabs({ locale, current }: { locale: Locale; current: TalkRoom }) {
  const t = translator(locale, 'talk')
  return (
    <nav className="tk-tabs" aria-label={t('tabs.label')}>
      {Object.entries(TALK_ROOMS).map(([room, path]) => (
        <a key={room} href={localePath(locale, `/newsroom/moderation${path}`)} aria-current={room === current ? 'page' : undefined}>
          {t(`tabs.${room as TalkRoom}`)}
        </a>
      ))}
    </nav>
  )
}
