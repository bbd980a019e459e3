// Where to go after signing in: only into this newsroom, whatever the address asks for.
import { type Locale, localePath } from '@/lib/i18n/locale'

export function safeNext(next: string | undefined, locale: Locale): string {
  return next && /^(\/en)?\/newsroom(\/[\w\-/]*)?(\?[\w\-=&%.]*)?$/.test(next) ? next : localePath(locale, '/newsroom')
}
