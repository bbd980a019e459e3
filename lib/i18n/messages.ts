// Every word of the interface, in both languages. A key missing in one of them does not compile.
import type {} from 'use-intl'
import type { Locale } from './locale'
import enAccount from './messages/en/account.json'
import enArchive from './messages/en/archive.json'
import enArticle from './messages/en/article.json'
import enAudit from './messages/en/audit.json'
import enComments from './messages/en/comments.json'
import enConduct from './messages/en/conduct.json'
import enDesk from './messages/en/desk.json'
import enEditor from './messages/en/editor.json'
import enErrors from './messages/en/errors.json'
import enFeeds from './messages/en/feeds.json'
import enFront from './messages/en/front.json'
import enLanguage from './messages/en/language.json'
import enLetters from './messages/en/letters.json'
import enMedia from './messages/en/media.json'
import enModeration from './messages/en/moderation.json'
import enNewsroom from './messages/en/newsroom.json'
import enPen from './messages/en/pen.json'
import enPeople from './messages/en/people.json'
import enPublish from './messages/en/publish.json'
import enRedirects from './messages/en/redirects.json'
import enSaved from './messages/en/saved.json'
import enSearch from './messages/en/search.json'
import enSignIn from './messages/en/sign-in.json'
import enSite from './messages/en/site.json'
import enStandards from './messages/en/standards.json'
import enTalk from './messages/en/talk.json'
import enTopics from './messages/en/topics.json'
import ukAccount from './messages/uk/account.json'
import ukArchive from './messages/uk/archive.json'
import ukArticle from './messages/uk/article.json'
import ukAudit from './messages/uk/audit.json'
import ukComments from './messages/uk/comments.json'
import ukConduct from './messages/uk/conduct.json'
import ukDesk from './messages/uk/desk.json'
import ukEditor from './messages/uk/editor.json'
import ukErrors from './messages/uk/errors.json'
import ukFeeds from './messages/uk/feeds.json'
import ukFront from './messages/uk/front.json'
import ukLanguage from './messages/uk/language.json'
import ukLetters from './messages/uk/letters.json'
import ukMedia from './messages/uk/media.json'
import ukModeration from './messages/uk/moderation.json'
import ukNewsroom from './messages/uk/newsroom.json'
import ukPen from './messages/uk/pen.json'
import ukPeople from './messages/uk/people.json'
import ukPublish from './messages/uk/publish.json'
import ukRedirects from './messages/uk/redirects.json'
import ukSaved from './messages/uk/saved.json'
import ukSearch from './messages/uk/search.json'
import ukSignIn from './messages/uk/sign-in.json'
import ukSite from './messages/uk/site.json'
import ukStandards from './messages/uk/standards.json'
import ukTalk from './messages/uk/talk.json'
import ukTopics from './messages/uk/topics.json'

const uk = {
  site: ukSite,
  account: ukAccount,
  archive: ukArchive,
  article: ukArticle,
  audit: ukAudit,
  comments: ukComments,
  conduct: ukConduct,
  newsroom: ukNewsroom,
  desk: ukDesk,
  editor: ukEditor,
  language: ukLanguage,
  letters: ukLetters,
  feeds: ukFeeds,
  front: ukFront,
  media: ukMedia,
  moderation: ukModeration,
  pen: ukPen,
  people: ukPeople,
  publish: ukPublish,
  redirects: ukRedirects,
  saved: ukSaved,
  search: ukSearch,
  signIn: ukSignIn,
  standards: ukStandards,
  talk: ukTalk,
  topics: ukTopics,
  errors: ukErrors,
}

export type Messages = typeof uk
export type Area = keyof Messages

/** The same keys, whatever the words: what `en` must satisfy. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

const en: SameKeys<Messages> = {
  site: enSite,
  account: enAccount,
  archive: enArchive,
  article: enArticle,
  audit: enAudit,
  comments: enComments,
  conduct: enConduct,
  newsroom: enNewsroom,
  desk: enDesk,
  editor: enEditor,
  language: enLanguage,
  letters: enLetters,
  feeds: enFeeds,
  front: enFront,
  media: enMedia,
  moderation: enModeration,
  pen: enPen,
  people: enPeople,
  publish: enPublish,
  redirects: enRedirects,
  saved: enSaved,
  search: enSearch,
  signIn: enSignIn,
  standards: enStandards,
  talk: enTalk,
  topics: enTopics,
  errors: enErrors,
}

export const MESSAGES: Record<Locale, SameKeys<Messages>> = { uk, en }

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: Locale
  }
}
