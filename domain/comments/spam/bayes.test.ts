import { describe, expect, test } from 'vitest'
import { type Model, SPAM, spamScore } from './bayes'
import { EXAMPLES, learnExamples, measureExamples } from './examples'
import { spamTokens } from './tokens'

const say = (text: string) => ({ text, name: '', website: '' })

describe('a filter that learnt half of the examples', () => {
  test('has a hundred and fifty of spam and three hundred of the rest, none twice', () => {
    expect(new Set(EXAMPLES.spam).size).toBeGreaterThanOrEqual(150)
    expect(new Set(EXAMPLES.ham).size).toBeGreaterThanOrEqual(300)
  })

  test('holds at most one honest comment in a hundred of the other half, and most of its spam', () => {
    const { hamHeld, precision, recall, wrong } = measureExamples()
    expect(hamHeld, wrong.join('\n')).toBeLessThanOrEqual(0.01)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.7)
  })

  test('is not moved by letters that look alike', () => {
    const model = learnExamples(0)
    const plain = 'Кредит без відмови на картку, бонус за реєстрацію, пиши в телеграм'
    const masked = 'Кpeдит бeз вiдмoви нa кapтку, б0нус зa реєстрaцію, п и ш и в телеграм'
    expect(spamScore(model, say(plain))).toBeGreaterThan(SPAM)
    expect(spamScore(model, say(masked))).toBeGreaterThan(SPAM)
  })
})

test('a filter that has learnt little says nothing, and one that meets only strangers does not know', () => {
  const model: Model = { spam: 19, ham: 300, tokens: new Map() }
  expect(spamScore(model, say('казино'))).toBeNull()
  expect(spamScore({ ...model, spam: 20 }, say(''))).toBe(0.5)
})

test('what is learnt of a comment is each of its tokens once, in one order', () => {
  const tokens = spamTokens({
    text: 'Казино, КАЗИНО! https://win.example/x 500 грн @manager',
    name: 'Бонус',
    website: 'https://shop.example',
  })
  expect(tokens).toEqual([...new Set(tokens)].sort())
  expect(tokens).toEqual(
    expect.arrayContaining(['казино', 'казино казино', '#money', '#handle', '#link', '#win.example', '#shop.example', 'name бонус']),
  )
})
