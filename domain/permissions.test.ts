import { expect, test } from 'vitest'
import type { Actor, Role } from './actor'
import { GUEST, ROLES, system } from './actor'
import { can, PERMISSIONS, type Permission } from './permissions'

const person = (role: Role): Actor => ({ kind: 'person', id: 'me', name: role, role, locale: 'uk' })
const everybody: [string, Actor][] = [
  ['guest', GUEST],
  ...ROLES.map((role): [string, Actor] => [role, person(role)]),
  ['system', system('job')],
]

/** One line for each permission: guest reader author editor moderator admin system; + yes, − no, o own. */
const TABLE: Record<Permission, string> = {
  'article.create': '− − + + − + +',
  'article.read': '− − o + − + +',
  'article.save': '− − o + − + +',
  'article.keepWords': '− − o + − + +',
  'article.submit': '− − o + − + +',
  'article.approve': '− − − + − + +',
  'article.return': '− − − + − + +',
  'article.assign': '− − − + − + +',
  'article.publish': '− − − + − + +',
  'article.withdraw': '− − − + − + +',
  'article.discard': '− − − + − + +',
  'article.restore': '− − o + − + +',
  'article.bin': '− − o + − + +',
  'article.unbin': '− − o + − + +',
  'article.erase': '− − − − − + +',
  'revision.name': '− − o + − + +',
  'view.save': '− − + + − + +',
  'view.change': '− − + + − + +',
  'view.remove': '− − + + − + +',
  'view.share': '− − − + − + +',
  'article.embargo': '− − o + − + +',
  'schedule.make': '− − − + − + +',
  'schedule.move': '− − − + − + +',
  'schedule.cancel': '− − − + − + +',
  'schedule.retry': '− − − + − + +',
  'schedule.acknowledge': '− − − + − + +',
  'schedule.run': '− − − − − − +',
  'schedule.fail': '− − − − − − +',
  'schedule.restate': '− − − − − − +',
  'note.write': '− − o + − + +',
  'note.change': '− − o + − + +',
  'note.resolve': '− − o + − + +',
  'front.arrange': '− − − + − + +',
  'front.restore': '− − − + − + +',
  'breaking.putUp': '− − − + − + +',
  'breaking.change': '− − − + − + +',
  'breaking.takeDown': '− − − + − + +',
  'reads.keep': '− − − − − − +',
  'redirect.add': '− − − + − + +',
  'redirect.remove': '− − − + − + +',
  'redirect.import': '− − − + − + +',
  'media.upload': '− − + + − + +',
  'media.describe': '− − o + − + +',
  'tag.create': '− − + + − + +',
  'tag.change': '− − − + − + +',
  'tag.merge': '− − − + − + +',
  'tag.remove': '− − − + − + +',
  'comment.post': '+ + + + + + +',
  'comment.postAsStaff': '− − + + + + +',
  'comment.keepAttempt': '+ + + + + + +',
  'comment.editOwn': '+ + + + + + +',
  'comment.deleteOwn': '+ + + + + + +',
  'comment.report': '+ + + + + + +',
  'comment.appeal': '+ + + + + + +',
  'comment.like': '+ + + + + + +',
  'reader.askLetter': '+ + + + + + +',
  'reader.confirm': '+ + + + + + +',
  'reader.leave': '+ + + + + + +',
  'reader.subscribe': '+ + + + + + +',
  'reader.unsubscribe': '+ + + + + + +',
  'reader.erase': '+ + + + + + +',
  'comment.decide': '− − − + + + +',
  'talk.rule': '− − − + + + +',
  'talk.export': '− − − + + + +',
  'moderatorLetters.change': '− − − + + + +',
  'moderatorLetters.stop': '+ + + + + + +',
  'moderatorLetters.decide': '+ + + + + + +',
  'moderatorLetters.undo': '+ + + + + + +',
  'moderatorLetters.write': '− − − − − − +',
  'ban.make': '− − − + + + +',
  'ban.lift': '− − − + + + +',
  'talk.listWords': '− − − + + + +',
  'talk.learn': '− − − − − − +',
  'comment.undo': '− − − + + + +',
  'comment.claim': '− − − + + + +',
  'comment.release': '− − − + + + +',
  'comment.note': '− − − + + + +',
  'session.open': '+ + + + + + +',
  'session.close': '+ + + + + + +',
  'session.endOwn': '− − + + + + +',
  'password.forget': '+ + + + + + +',
  'password.answer': '− − − − − − +',
  'password.reset': '+ + + + + + +',
  'password.change': '− − + + + + +',
  'secondFactor.change': '− − + + + + +',
  'secondFactor.reset': '− − − − − + +',
  'passkey.ask': '+ + + + + + +',
  'passkey.change': '− − + + + + +',
  'person.acceptInvitation': '+ + + + + + +',
  'person.invite': '− − − − − + +',
  'person.change': '− − − − − + +',
  'letter.read': '− − − − − + +',
  'letter.send': '− − − − − − +',
  'letter.retry': '− − − − − + +',
  'audit.read': '− − − − − + +',
  'audit.export': '− − − − − + +',
  'language.read': '− − − + − + +',
  'language.export': '− − − + − + +',
  'author.change': '− − − + − + +',
  'section.change': '− − − − − + +',
  'settings.change': '− − − − − + +',
  'hub.tell': '− − − − − − +',
  'sitemap.divide': '− − − − − − +',
  'section.layOut': '− − − − − − +',
  'paper.setUp': '− − − − − − +',
  'house.tidy': '− − − − − − +',
  'house.fold': '− − − − − − +',
}

test('the table says for everybody what they may do, and it is this', () => {
  const actual = Object.fromEntries(
    Object.entries(PERMISSIONS).map(([permission, row]) => [
      permission,
      everybody.map(([standing]) => ({ true: '+', false: '−', own: 'o' })[String(row[standing as keyof typeof row])] ?? '?').join(' '),
    ]),
  )
  expect(actual).toEqual(TABLE)
})

test('«own» means what one wrote or signs, and nothing without owners', () => {
  const author = person('author')
  expect(can(author, 'article.save', { ownerIds: ['somebody', 'me'] })).toBe(true)
  expect(can(author, 'article.save', { ownerIds: ['somebody'] })).toBe(false)
  expect(can(author, 'article.save', {})).toBe(false)
  expect(can(author, 'article.save', null)).toBe(false)
  expect(can(GUEST, 'article.save', { ownerIds: [] })).toBe(false)
})
