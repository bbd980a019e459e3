// The paper's list of words, made ready once and kept until somebody changes it.
import { keepUntilTouched } from '@/domain/kept'
import { db } from '@/lib/db'
import { touch } from '../../touch'
import { type CompiledList, compileList } from './list'

export async function findWordList(): Promise<CompiledList> {
  return await keepUntilTouched({
    key: 'list of words',
    touches: [touch.words()],
    read: async () => compileList(await db().commentWord.findMany({ select: { effect: true, pattern: true } })),
  })
}
