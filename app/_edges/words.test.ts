import { expect, test } from 'vitest'
import { type Actor, system } from '@/domain/actor'
import { saveDraft } from '@/domain/articles/commands'
import type { Failure } from '@/domain/outcome'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aDraft, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { failureMessage } from './words'

aFreshDatabase()

/** The answer to a save that comes after that of `first`. */
async function lateAfter(first: Actor): Promise<Failure> {
  const { articleId, version, content } = await aDraft()
  const save = async (actor: Actor, headline: string) => await saveDraft(actor, { articleId, version, kind: 'saved', ...content, headline })
  told(await save(first, 'Перша'))
  const late = await save(await aPerson('editor'), 'Друга')
  if (late.ok) throw new Error('Nobody was told')
  return late
}

test('who comes too late is told of the newer version, and whose it is when somebody saved it', async () => {
  const afterTaras = await lateAfter(await aPerson('editor', 'Тарас Ковальчук'))
  expect(failureMessage('uk', afterTaras)).toMatch(/^Вже є новіша версія: Тарас Ковальчук, \d.*\d\d:\d\d\. Ваш текст/)
  expect(failureMessage('en', afterTaras)).toMatch(/^Тарас Ковальчук has saved a newer version \(\d.*\)\. Your text/)
  const afterNobody = await lateAfter(system('import'))
  expect(failureMessage('uk', afterNobody)).toMatch(/^Вже є новіша версія: \d.*\d\d:\d\d\. Ваш текст/)
  expect(failureMessage('en', afterNobody)).toMatch(/^There is a newer version \(\d.*\)\. Your text/)
})
