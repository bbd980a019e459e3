import { TextSelection } from '@tiptap/pm/state'
import { redo, undo } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, deliver, type Hand, schema, twoHands } from './testing/hands'

function takeTurns(first: Hand, second: Hand, words: [string, string]): void {
  const [one, other] = words.map((word) => [...word])
  one?.forEach((letter, n) => {
    first.type(letter)
    if (other?.[n]) second.type(other[n])
  })
}

describe('two people in one paragraph', () => {
  test.each([
    ['at its end and at its beginning', 'behind', 'Слово.', 'before', 'Слово.', 'абвгдСлово.12345'],
    ['at its beginning and at its end', 'before', 'Слово.', 'behind', 'Слово.', '12345Слово.абвгд'],
    ['in its middle and before that', 'behind', 'Сло', 'behind', 'С', 'Сабвгдло12345во.'],
    ['both at its end', 'behind', 'Слово.', 'behind', 'Слово.', 'Слово.абвгд12345'],
    ['both at its beginning', 'before', 'Слово.', 'before', 'Слово.', 'абвгд12345Слово.'],
    ['both in its middle', 'behind', 'Сло', 'behind', 'Сло', 'Слоабвгд12345во.'],
  ] as const)('type in turns %s: each word stands as it was typed', (_, side, where, otherSide, elsewhere, text) => {
    const [first, second] = twoHands('Перед тим.', 'Слово.')
    first.putCaret(where, side)
    second.putCaret(elsewhere, otherSide)
    takeTurns(first, second, ['12345', 'абвгд'])
    expect(first.text()).toBe(`Перед тим.¶${text}`)
    expect(second.text()).toBe(first.text())
  })

  test('in an empty one, too', () => {
    const [first, second] = twoHands('')
    first.caretTo(1)
    second.caretTo(1)
    takeTurns(first, second, ['12345', 'абвгд'])
    expect(['абвгд12345', '12345абвгд']).toContain(first.text())
  })

  test('wherever and whenever they type, and however late it comes, every word stands as it was typed', () => {
    const turn = fc.constantFrom('first', 'second', 'to first', 'to second')
    fc.assert(
      fc.property(fc.tuple(fc.nat(12), fc.nat(12)), fc.array(turn, { minLength: 4, maxLength: 40 }), (carets, turns) => {
        const [first, second] = apart('Перше речення.')
        for (const [n, hand] of [first, second].entries()) hand.caretTo(1 + (carets[n] ?? 0))
        const typed = { first: '', second: '' }
        for (const what of turns) {
          if (what === 'to first') deliver(second, first)
          else if (what === 'to second') deliver(first, second)
          else {
            const letter = String.fromCharCode((what === 'first' ? 0x41 : 0x61) + (typed[what].length % 26))
            typed[what] += letter
            ;(what === 'first' ? first : second).type(letter)
          }
        }
        deliver(first, second)
        deliver(second, first)
        for (const word of Object.values(typed)) expect(first.text()).toContain(word)
        expect(second.text()).toBe(first.text())
      }),
    )
  })

  test('undo takes back only one’s own, redo brings it back, and the caret is where the writing goes on', () => {
    const [first, second] = twoHands('Слово.')
    first.putCaret('Слово.')
    second.putCaret('Слово.', 'before')
    takeTurns(first, second, ['123', 'абв'])
    undo(first.state)
    expect(first.seen()).toBe('абвСлово.|')
    second.type('г')
    expect(first.seen()).toBe('абвгСлово.|')
    redo(first.state)
    expect(first.seen()).toBe('абвгСлово.123|')
    second.type('д')
    first.type('4')
    expect(second.seen()).toBe('абвгд|Слово.1234')
    undo(second.state)
    expect(second.seen()).toBe('|Слово.1234')
    first.type('5')
    expect(first.text()).toBe('Слово.12345')
  })

  test('after an undo, a colleague who deletes most of the text breaks nothing', () => {
    const [first, second] = twoHands('Довге речення, якого не буде.', 'Слово.')
    first.putCaret('Слово.')
    first.type('!')
    second.dispatch(second.state.tr.delete(1, 27))
    undo(first.state)
    second.caretTo(1)
    second.type('а')
    first.type('1')
    expect(first.text()).toBe(second.text())
    expect(first.text()).toContain('Слово.1')
  })

  test('what was chosen stays chosen, and a bold hand stays bold', () => {
    const [first, second] = twoHands('Одне слово тут.')
    first.dispatch(first.state.tr.setSelection(TextSelection.create(first.state.doc, 6, 11)))
    second.caretTo(1)
    second.type('Ще ')
    expect(first.state.doc.textBetween(first.state.selection.from, first.state.selection.to)).toBe('слово')
    first.putCaret('тут')
    first.dispatch(first.state.tr.setStoredMarks([schema.mark('bold')]))
    second.type('раз ')
    expect(first.state.storedMarks).toHaveLength(1)
  })

  test('a letter of a colleague does not end a step of one’s own undo', () => {
    const [first, second] = twoHands('Слово.')
    first.putCaret('Слово.')
    second.putCaret('Слово.', 'before')
    takeTurns(first, second, ['12345', 'абвгд'])
    undo(first.state)
    expect(first.text()).toBe('абвгдСлово.')
  })
})

describe('the caret follows its words', () => {
  test('when a colleague takes away what stood before it, or around it', () => {
    const [first, second] = twoHands('Слово за словом.')
    first.putCaret('за')
    second.dispatch(second.state.tr.delete(1, 7))
    expect(first.seen()).toBe('за| словом.')
    second.dispatch(second.state.tr.delete(1, 6))
    expect(first.seen()).toBe('|овом.')
    first.type('Сл')
    expect(second.text()).toBe('Словом.')
  })

  test.each(['up', 'down'] as const)('when a colleague moves the block %s', (direction) => {
    const [first, second] = twoHands('Аааа.', 'Бббб.', 'Вввв.')
    first.putCaret('Бб')
    second.putCaret('Ббб')
    second.move(direction)
    expect(first.seen().replace('¶', '')).toContain('Бб|бб.')
    for (const [where, way] of [
      ['Аа', 'down'],
      ['Вв', 'up'],
    ] as const) {
      second.putCaret(where)
      second.move(way)
      expect(first.seen()).toContain('Бб|бб.')
    }
  })

  test('when a colleague parts the paragraph before it, or behind it', () => {
    const [first, second] = twoHands('Перше речення. Друге речення.')
    first.putCaret('Друге')
    second.putCaret('Перше речення.')
    second.enter()
    expect(first.seen()).toBe('Перше речення.¶ Друге| речення.')
    second.putCaret('Друге реч')
    second.enter()
    expect(first.seen()).toBe('Перше речення.¶ Друге| реч¶ення.')
    first.type('!')
    expect(second.text()).toBe('Перше речення.¶ Друге! реч¶ення.')
  })

  test.each([
    ['behind words', 'Друге', 'behind', 'Перше речення. Друге| речення.'],
    ['at its beginning', ' Друге', 'before', 'Перше речення.| Друге речення.'],
  ] as const)('when a colleague joins the paragraph to the one before, %s', (_, where, side, seen) => {
    const [first, second] = twoHands('Перше речення.', ' Друге речення.')
    first.putCaret(where, side)
    second.putCaret(' Друге', 'before')
    second.joinBackward()
    expect(first.seen()).toBe(seen)
  })

  test('when a colleague makes a heading of its paragraph', () => {
    const [first, second] = twoHands('Перше.', 'Друге речення.')
    first.putCaret('Друге')
    second.putCaret('Друге')
    second.dispatch(second.state.tr.setNodeMarkup(second.state.selection.$from.before(), schema.nodes.heading, { level: 2 }))
    expect(first.seen()).toBe('Перше.¶Друге| речення.')
  })

  test('and stays near when its paragraph is taken away', () => {
    const [first, second] = twoHands('Перше.', 'Друге.', 'Третє.')
    first.putCaret('Друг')
    second.putCaret('Друг')
    const { $from } = second.state.selection
    second.dispatch(second.state.tr.delete($from.before(), $from.after()))
    expect(['Перше.|¶Третє.', 'Перше.¶|Третє.']).toContain(first.seen())
  })
})
