import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { OwnStatus } from '@/domain/comments/own/schema'
import { Failed, type FormAgain } from './failed'

const now = new Date('2026-11-29T12:00:00Z')
const OWN: OwnStatus = {
  ...{ id: '0199a0c4-0000-7000-8000-000000000001', status: 'approved', version: 3, locale: 'uk', article: null, name: 'Соломія' },
  ...{
    text: 'Як було',
    pendingText: null,
    at: now,
    decidedAt: null,
    reason: null,
    explanation: '',
    rejectedEdit: null,
    appeal: null,
    mayAppeal: false,
  },
  ...{ letter: 'none', isConfirmed: true, isSubscribed: false, editableUntil: now, link: 'link' },
}
const drawn = (form: FormAgain, typed: Record<string, string>, errors: Record<string, string> = {}) =>
  renderToStaticMarkup(<Failed locale="uk" now={now} message="Перевірте позначені поля." form={form} typed={typed} errors={errors} />)

test('an edit that was refused comes back in its form, with what is wrong and the version that stands now', () => {
  const html = drawn({ kind: 'edit', own: OWN }, { text: 'Як <стало>', version: '1' }, { text: 'Задовго.' })
  expect(html).toContain('Як &lt;стало&gt;</textarea>')
  expect(html).toContain('name="version" value="3"')
  expect(html).toMatch(/aria-invalid="true".*Задовго\./)
  expect(html).toContain('href="/comment/mine"')
  expect(html).toMatch(/Який коментар зараз.*Як було.*Ваші слова.*Як &lt;стало&gt;/s)
  expect(drawn({ kind: 'edit', own: OWN }, { text: '', version: '3' }, { text: 'Порожньо.' })).not.toContain('Який коментар зараз')
})

test('an appeal and an e-mail come back as they were typed', () => {
  const rejected: OwnStatus = { ...OWN, status: 'rejected', reason: 'hate', mayAppeal: true }
  expect(drawn({ kind: 'appeal', own: rejected }, { text: 'Бо це не так' })).toContain('Бо це не так</textarea>')
  expect(drawn({ kind: 'back' }, { email: 'хтось@' }, { email: 'Перевірте адресу.' })).toContain('value="хтось@"')
})

test('words that can be sent no more are shown to be copied', () => {
  const html = drawn({ kind: 'words', isOwn: true }, { text: 'Не встигла дописати' })
  expect(html).toMatch(/readOnly=""[^>]*>Не встигла дописати</)
  expect(html).not.toContain('<form')
})
