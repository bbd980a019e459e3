import { expect, test } from 'vitest'
import { forbidden, invalid, refused } from '@/domain/outcome'
import { decisionState } from './decision-answer'

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ commentId: 'c1', name: 'Остап', ...fields })) form.set(name, value)
  return form
}
const before = { status: 'rejected', reason: 'other', note: 'Чужа розмова' } as const
const approved = { ok: true, value: { commentId: 'c1', version: 3, status: 'approved', before } } as const

test('a decision that was made says so and can be taken back as it was', () => {
  expect(decisionState(approved, { locale: 'uk', form: aForm({}) })).toEqual({
    commentId: 'c1',
    message: 'Схвалено: Остап.',
    undo: { commentId: 'c1', version: 3, name: 'Остап', decision: 'reject', reason: 'other', note: 'Чужа розмова' },
  })
})

test('what was taken back is not offered again', () => {
  expect(decisionState(approved, { locale: 'en', form: aForm({ undoing: 'yes' }) }).undo).toBeUndefined()
})

test('who comes second is told in words who was first and when, and keeps the note', () => {
  const when = Date.parse('2026-11-22T12:05:00Z')
  const conflict = refused('alreadyDecided', { params: { who: 'Марія', status: 'approved', when } })
  const form = aForm({ note: 'Я б відхилив' })
  expect(decisionState(conflict, { locale: 'uk', form })).toEqual({
    commentId: 'c1',
    message: 'Рішення вже є: схвалено. Марія, 22 листопада о 14:05.',
    isProblem: true,
    note: 'Я б відхилив',
  })
  expect(decisionState(conflict, { locale: 'en', form }).message).toMatch(/^Already decided: approved\. Марія, .*14:05\.$/)
})

test('a missing reason and a missing permission are said in words', () => {
  const state = decisionState(invalid({ field: 'reason', code: 'required' }), { locale: 'uk', form: aForm({}) })
  expect(state).toMatchObject({ isProblem: true, message: 'Заповніть це поле.' })
  expect(decisionState(forbidden, { locale: 'en', form: aForm({}) }).message).toBe('You do not have the permission this needs.')
})
