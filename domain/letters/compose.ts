// What the house writes to people: every letter there is, in the language of whoever gets it.
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { Role } from '../actor'
import { type CommentWords, commentLetter, type ModerateWords, moderateParagraphs } from './about-comments'

/** What happened to somebody's way of signing in. */
export type AccountChange =
  | { change: 'codesOn' | 'codesOff' | 'recoveryNew' }
  | { change: 'codesReset'; by: string }
  | { change: 'recoveryUsed'; left: number }
  | { change: 'passkeyAdded' | 'passkeyRemoved'; key: string }

/** `link` is a whole address. */
export type LetterWords =
  | { kind: 'invitation'; by: string; role: Role; link: string; until: Date }
  | { kind: 'reset'; link: string; until: Date }
  | { kind: 'passwordChanged' }
  | ({ kind: 'account' } & AccountChange)
  | { kind: 'confirmReader' | 'returnReader'; link: string; until: Date }
  | { kind: 'replied'; by: string; headline: string; link: string; stop: string }
  | { kind: 'trial' }
  | ModerateWords
  | CommentWords

type Circumstances = { name: string | null; locale: Locale; paper: string; site: string; now: Date }

/** One blank line between paragraphs; an address stands on a line of its own. */
export function composeLetter(words: LetterWords, { name, locale, paper, site, now }: Circumstances): { subject: string; text: string } {
  const t = translator(locale, 'letters')
  const when = exactTime(locale, now)
  const parts = [name === null ? t('greetingNobody') : t('greeting', { name }), ...paragraphs(), t('signature', { paper, site })]
  return { subject: oneLine(subject()), text: `${parts.join('\n\n')}\n` }

  function subject(): string {
    if (words.kind === 'moderate') return t('moderate.subject', { count: words.count })
    return words.kind === 'comment' ? commentLetter(words, locale).subject : t(`${words.kind}.subject`, { paper })
  }

  function paragraphs(): string[] {
    switch (words.kind) {
      case 'invitation': {
        const role = translator(locale, 'newsroom')(`role.${words.role}`).toLocaleLowerCase(locale)
        return [t('invitation.text', { by: words.by, paper, role, link: words.link, until: exactTime(locale, words.until) })]
      }
      case 'reset':
        return [t('reset.text', { link: words.link, until: exactTime(locale, words.until) })]
      case 'confirmReader':
      case 'returnReader':
        return [t(`${words.kind}.text`, { paper, link: words.link, until: exactTime(locale, words.until) })]
      case 'replied':
        return [t('replied.text', { by: words.by, headline: words.headline, link: words.link, stop: words.stop })]
      case 'passwordChanged':
        return [t('passwordChanged.text', { paper, when }), t('notYou')]
      case 'account':
        return [t('account.text', { paper, when, what: accountChange(words, locale) }), t('notYou')]
      case 'trial':
        return [t('trial.text', { paper })]
      case 'moderate':
        return moderateParagraphs(words, locale)
      case 'comment':
        return commentLetter(words, locale).paragraphs
    }
  }
}

function accountChange(words: AccountChange, locale: Locale): string {
  const t = translator(locale, 'letters')
  switch (words.change) {
    case 'codesReset':
      return t('account.what.codesReset', { by: words.by })
    case 'recoveryUsed':
      return t('account.what.recoveryUsed', { left: words.left })
    case 'passkeyAdded':
    case 'passkeyRemoved':
      return t(`account.what.${words.change}`, { key: words.key })
    default:
      return t(`account.what.${words.change}`)
  }
}

/** A subject is one line of the letter's head: nothing in it may begin another. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

const SECRET = /([?&]token=|\/comment\/confirm\/)[\w-]+/g

/** The text as it may be kept after its links have done their work. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRET, '$1…')
}

/** The same words for those whose mail program shows only HTML. Everything is escaped; whole addresses become links. */
export function letterHtml({ text, subject, locale }: { text: string; subject: string; locale: Locale }): string {
  const body = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(htmlLine).join('<br>')}</p>`)
    .join('\n')
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>\n<body>${body}</body></html>\n`
}

function htmlLine(line: string): string {
  const text = escaped(line)
  return /^https?:\/\/\S+$/.test(line) ? `<a href="${text}">${text}</a>` : text
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
