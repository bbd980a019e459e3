// Who may do what: a full matrix, so that nothing is permitted by silence.
import { type Actor, type Role, standing } from './actor'

/** `own`: only what the actor wrote or signs. `true` and `false` speak for themselves. */
type Rule = boolean | 'own'
type Standing = Role | 'guest' | 'system'

const staffOwn = { guest: false, reader: false, author: 'own', editor: true, moderator: false, admin: true, system: true } as const
const editors = { guest: false, reader: false, author: false, editor: true, moderator: false, admin: true, system: true } as const
const moderators = { guest: false, reader: false, author: false, editor: true, moderator: true, admin: true, system: true } as const
const admins = { guest: false, reader: false, author: false, editor: false, moderator: false, admin: true, system: true } as const
const writers = { guest: false, reader: false, author: true, editor: true, moderator: false, admin: true, system: true } as const
const anyone = { guest: true, reader: true, author: true, editor: true, moderator: true, admin: true, system: true } as const
const staff = { guest: false, reader: false, author: true, editor: true, moderator: true, admin: true, system: true } as const
const houseOnly = { guest: false, reader: false, author: false, editor: false, moderator: false, admin: false, system: true } as const

export const PERMISSIONS = {
  'article.create': writers,
  'article.read': staffOwn,
  'article.save': staffOwn,
  'article.keepWords': staffOwn,
  'article.submit': staffOwn,
  'article.approve': editors,
  'article.return': editors,
  'article.assign': editors,
  'article.publish': editors,
  'article.withdraw': editors,
  'article.discard': editors,
  'article.restore': staffOwn,
  'article.bin': staffOwn,
  'article.unbin': staffOwn,
  'article.erase': admins,
  'revision.name': staffOwn,
  'view.save': writers,
  'view.change': writers,
  'view.remove': writers,
  'view.share': editors,
  /** Letting out what is kept back needs more: see `schedule/embargo.ts`. */
  'article.embargo': staffOwn,
  'schedule.make': editors,
  'schedule.move': editors,
  'schedule.cancel': editors,
  'schedule.retry': editors,
  'schedule.acknowledge': editors,
  'schedule.run': houseOnly,
  'schedule.fail': houseOnly,
  'schedule.restate': houseOnly,
  'note.write': staffOwn,
  'note.change': staffOwn,
  'note.resolve': staffOwn,
  'front.arrange': editors,
  'front.restore': editors,
  'breaking.putUp': editors,
  'breaking.change': editors,
  'breaking.takeDown': editors,
  'reads.keep': houseOnly,
  'redirect.add': editors,
  'redirect.remove': editors,
  'redirect.import': editors,
  'media.upload': writers,
  'media.describe': staffOwn,
  'tag.create': writers,
  'tag.change': editors,
  'tag.merge': editors,
  'tag.remove': editors,
  'comment.post': anyone,
  'comment.postAsStaff': staff,
  'comment.keepAttempt': anyone,
  'comment.editOwn': anyone,
  'comment.deleteOwn': anyone,
  'comment.report': anyone,
  'comment.appeal': anyone,
  'comment.like': anyone,
  'reader.askLetter': anyone,
  'reader.confirm': anyone,
  'reader.leave': anyone,
  'reader.subscribe': anyone,
  'reader.unsubscribe': anyone,
  'reader.erase': anyone,
  'comment.decide': moderators,
  'talk.rule': moderators,
  'talk.export': moderators,
  'moderatorLetters.change': moderators,
  'moderatorLetters.stop': anyone,
  'moderatorLetters.decide': anyone,
  'moderatorLetters.undo': anyone,
  'moderatorLetters.write': houseOnly,
  'ban.make': moderators,
  'ban.lift': moderators,
  'talk.listWords': moderators,
  'talk.learn': houseOnly,
  'comment.undo': moderators,
  'comment.claim': moderators,
  'comment.release': moderators,
  'comment.note': moderators,
  'session.open': anyone,
  'session.close': anyone,
  'session.endOwn': staff,
  'password.forget': anyone,
  'password.answer': houseOnly,
  'password.reset': anyone,
  'password.change': staff,
  'secondFactor.change': staff,
  'secondFactor.reset': admins,
  'passkey.ask': anyone,
  'passkey.change': staff,
  'person.acceptInvitation': anyone,
  'person.invite': admins,
  'person.change': admins,
  'letter.read': admins,
  'letter.send': houseOnly,
  'letter.retry': admins,
  'audit.read': admins,
  'audit.export': admins,
  'language.read': editors,
  'language.export': editors,
  'author.change': editors,
  'section.change': admins,
  'settings.change': admins,
  'hub.tell': houseOnly,
  'sitemap.divide': houseOnly,
  'section.layOut': houseOnly,
  'paper.setUp': houseOnly,
  'house.tidy': houseOnly,
  'house.fold': houseOnly,
} as const satisfies Record<string, Record<Standing, Rule>>

export type Permission = keyof typeof PERMISSIONS

/** What a rule of `own` looks at. A subject without owners belongs to nobody. */
export type Owned = { ownerIds?: readonly string[] }

export function can(actor: Actor, permission: Permission, subject?: Owned | null): boolean {
  const rule: Rule = PERMISSIONS[permission][standing(actor)]
  if (rule !== 'own') return rule
  return actor.kind === 'person' && (subject?.ownerIds?.includes(actor.id) ?? false)
}
