// What lines would have caught, in the words of the page.
import type { ShownTest } from '@/components/newsroom/talk/caught-list'
import { shortTime } from '@/components/ui/spoken-time'
import type { WordsTest } from '@/domain/comments/words/desk'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function shownTest({ looked, caught, approved, newest }: WordsTest, { locale, now }: { locale: Locale; now: Date }): ShownTest {
  return {
    summary: translator(locale, 'talk')('words.tested', { looked, caught, approved }),
    newest: newest.map(({ at, ...one }) => ({ ...one, when: shortTime({ at, now, locale }) })),
  }
}
