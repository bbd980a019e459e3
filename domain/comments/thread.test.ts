import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_DEPTH, type PublicComment } from './schema'
import { growThreads } from './thread'

function said(id: string, parentId: string | null = null): PublicComment {
  const words = { name: `name ${id}`, website: '', text: id, at: new Date(0), isStaff: false, isRemoved: false }
  return { id, parentId, parentName: null, depth: 0, replies: [], ...words }
}

const all = (comments: PublicComment[]): PublicComment[] => comments.flatMap((comment) => [comment, ...all(comment.replies)])

test('a reply stands under what it answers; past the fourth level beside it, with the name', () => {
  const chain = ['1', '2', '3', '4', '5', '6'].map((id) => ({ ...said(id, String(Number(id) - 1)), rootId: '0' }))
  const [root] = growThreads([said('0')], chain)
  const depths = Object.fromEntries(all(root ? [root] : []).map(({ id, depth, parentName }) => [id, [depth, parentName]]))
  expect(depths).toEqual({
    0: [0, null],
    1: [1, 'name 0'],
    2: [2, 'name 1'],
    3: [3, 'name 2'],
    4: [4, 'name 3'],
    5: [4, 'name 4'],
    6: [4, 'name 5'],
  })
})

test('a reply whose parent was taken away stands under the first comment', () => {
  const [root] = growThreads([said('0')], [{ ...said('2', '1'), rootId: '0' }])
  expect(root?.replies.map(({ id }) => id)).toEqual(['2'])
})

test('no reply is lost, none comes twice, none is too deep, whatever the tree', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (answers) => {
      const replies = answers.map((answer, place) => ({ ...said(`${place + 1}`, `${answer % (place + 1)}`), rootId: '0' }))
      const shown = all(growThreads([said('0')], replies))
      expect(new Set(shown.map(({ id }) => id)).size).toBe(answers.length + 1)
      expect(shown.length).toBe(answers.length + 1)
      expect(Math.max(...shown.map(({ depth }) => depth))).toBeLessThanOrEqual(MAX_DEPTH)
    }),
  )
})
