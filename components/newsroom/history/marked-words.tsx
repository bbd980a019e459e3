// One side of two texts: what went is struck out, what came is underlined; the rest reads on.
import type { ReactNode } from 'react'
import { afterSide, beforeSide, type WordRun } from '@/domain/articles/diff/words'

type Props = { words: readonly WordRun[]; side: 'before' | 'after' }

export function MarkedWords({ words, side }: Props): ReactNode {
  let at = 0
  return (side === 'before' ? beforeSide(words) : afterSide(words)).map(({ kind, text }) => {
    const key = at
    at += text.length
    // A space that became one that does not break is not a change anybody reads.
    if (text.trim() === '') return <span key={key}>{text}</span>
    if (kind === 'removed') return <del key={key}>{text}</del>
    if (kind === 'added') return <ins key={key}>{text}</ins>
    return <span key={key}>{text}</span>
  })
}
