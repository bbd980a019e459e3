import { expect, test } from 'vitest'
import { forbidden, invalid } from '@/domain/outcome'
import { decisionState, decisionsIn, undoneState } from './decision-answer'

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ about: 'c1 2 pending', name: 'Остап', decision: 'approve', ...fields }))
    form.set(name, value)
  return form
}
const current = { change: 'decided', who: 'Марія', status: 'approved', version: 2, at: '2026-11-22T12:05:00Z' } as const
const applied = { commentId: 'c1', outcome: 'applied', status: 'approved', version: 3 } as const
const conflict = { commentId: 'c1', outcome: 'conflict', current } as const
const undoable = { batchId: 'b1', undoUntil: '2026-11-22T12:05:10Z' }

test('a form says what it decides about, and what was seen of it', () => {
  const form = aForm({ decision: 'reject', reason: 'hate', explanation: 'Чужа розмова', note: 'Чужа' })
  form.append('about', 'c2 7 approved')
  const rejected = { action: 'reject', reason: 'hate', explanation: 'Чужа розмова', note: 'Чужа' }
  expect(decisionsIn(form)).toEqual([
    { commentId: 'c1', version: '2', expectedStatus: 'pending', ...rejected },
    { commentId: 'c2', version: '7', expectedStatus: 'approved', ...rejected },
  ])
})

test('a decision that was made says so and can be taken back for a while', () => {
  const outcome = { ok: true, value: { ...undoable, results: [applied] } } as const
  expect(decisionState(outcome, { locale: 'uk', form: aForm({}) })).toEqual({
    commentId: 'c1',
    message: 'Схвалено: Остап.',
    undo: { batchId: 'b1', until: '2026-11-22T12:05:10Z' },
  })
})

test('of many the moderator hears how many, and how many somebody else changed', () => {
  const results = [applied, { ...applied, commentId: 'c2' }, { ...conflict, commentId: 'c3' }]
  const state = decisionState({ ok: true, value: { ...undoable, results } }, { locale: 'uk', form: aForm({}) })
  expect(state).toMatchObject({ message: 'Схвалено 2 коментарі. 1 коментар уже змінив хтось інший.', isProblem: true })
})

test('who comes second is told in words who was first and when, and keeps the note', () => {
  const outcome = { ok: true, value: { batchId: null, undoUntil: null, results: [conflict] } } as const
  const form = aForm({ note: 'Я б відхилив' })
  expect(decisionState(outcome, { locale: 'uk', form })).toEqual({
    commentId: 'c1',
    message: 'Рішення вже є: схвалено. Марія, 22 листопада о 14:05.',
    isProblem: true,
    explanation: '',
    note: 'Я б відхилив',
  })
  expect(decisionState(outcome, { locale: 'en', form }).message).toMatch(/^Already decided: approved\. Марія, .*14:05\.$/)
})

test('a missing reason and a missing permission are said in words', () => {
  const state = decisionState(invalid({ field: 'decisions.0.reason', code: 'required' }), { locale: 'uk', form: aForm({}) })
  expect(state).toMatchObject({ isProblem: true, message: 'Заповніть це поле.' })
  expect(decisionState(forbidden, { locale: 'en', form: aForm({}) }).message).toBe('You do not have the permission this needs.')
})

test('a rejection without words to the author comes back as it was sent, with what is wrong in it', () => {
  const form = aForm({ form: 'bulk', decision: 'reject other', explanation: 'Ні.', note: 'Чужа' })
  form.append('about', 'c2 7 approved')
  const error = { field: 'decisions.0.explanation', code: 'tooShort', params: { min: 10 } } as const
  expect(decisionState(invalid(error), { locale: 'uk', form })).toEqual({
    ...{ commentId: 'c1', message: 'Закоротко: щонайменше 10 знаків.', isProblem: true },
    again: { form: 'bulk', chosen: ['c1', 'c2'], problem: 'Закоротко: щонайменше 10 знаків.', explanation: 'Ні.', note: 'Чужа' },
  })
})

test('what was taken back is said, and where to look', () => {
  const state = undoneState({ ok: true, value: { undone: [{ commentId: 'c1' }] } }, 'en')
  expect(state).toEqual({ commentId: 'c1', message: '1 decision undone.' })
})
