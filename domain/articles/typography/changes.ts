// What typography changed, as small replacements at places of the original text: bold words and links around them stay as they are.

/** Replaces the signs from `from` to `to` of the original text. */
export type Change = { from: number; to: number; insert: string }

const ANCHOR = /[\p{L}\p{N}\uE000\uFFFC\n]/gu
const MODIFIER = /[\p{Lm}]/u
/** Beyond this a gap between two words is no typography; it is replaced whole. */
const MAX_GAP = 40

/** Both texts have the same letters and digits in the same order; only what stands between them differs. One list for each gap. */
export function changesBetween(before: string, after: string): Change[][] {
  if (before === after) return []
  const one = gapsOf(before)
  const other = gapsOf(after)
  return one.map((gap, n) => gapChanges(gap, other[n]?.text ?? '')).filter((changes) => changes.length > 0)
}

type Gap = { at: number; text: string }

function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = []
  let at = 0
  for (const { index, 0: anchor } of text.matchAll(ANCHOR)) {
    if (MODIFIER.test(anchor)) continue
    gaps.push({ at, text: text.slice(at, index) })
    at = index + anchor.length
  }
  gaps.push({ at, text: text.slice(at) })
  return gaps
}

function gapChanges({ at, text }: Gap, wanted: string): Change[] {
  if (text === wanted) return []
  if (text.length > MAX_GAP || wanted.length > MAX_GAP) return [{ from: at, to: at + text.length, insert: wanted }]
  return steps(text, wanted).map(({ from, to, insert }) => ({ from: at + from, to: at + to, insert }))
}

/** The fewest signs replaced, added and removed (Wagner and Fischer), read from the end. */
function steps(text: string, wanted: string): Change[] {
  const cost = costs(text, wanted)
  const at = (i: number, j: number) => cost[i]?.[j] ?? 0
  const changes: Change[] = []
  let [i, j] = [text.length, wanted.length]
  while (i > 0 || j > 0) {
    const isSame = i > 0 && j > 0 && text[i - 1] === wanted[j - 1]
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + (isSame ? 0 : 1)) {
      if (!isSame) changes.push({ from: i - 1, to: i, insert: wanted.charAt(j - 1) })
      i -= 1
      j -= 1
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) {
      changes.push({ from: i - 1, to: i, insert: '' })
      i -= 1
    } else {
      changes.push({ from: i, to: i, insert: wanted.charAt(j - 1) })
      j -= 1
    }
  }
  return changes.reverse()
}

function costs(text: string, wanted: string): number[][] {
  const table: number[][] = [Array.from({ length: wanted.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= text.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= wanted.length; j += 1) {
      const replaced = (table[i - 1]?.[j - 1] ?? 0) + (text[i - 1] === wanted[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (table[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    table.push(row)
  }
  return table
}
