// Quotation marks that belong together, found by what stands around them and set by their depth.

type Pair = readonly [open: string, close: string]
/** Marks of the first depth, the second, and so on; the last pair serves all deeper ones. */
export type Pairs = readonly [Pair, ...Pair[]]

const MARKS = /["«»“”„‟]/gu
const LETTER = /[\p{L}\p{N}\p{M}\uE000]/u
/** Before an opening mark: nothing, a space, a bracket, a dash, another opening mark. */
const BEFORE_OPENING = /[\s([{<«„“"‘—–\-/]/u
const AFTER_OPENING = /[\p{L}\p{N}\p{M}\uE000«„“"‘’'([…#№§@$€₴+–—-]/u

type Role = 'open' | 'close'
type Found = { at: number; sign: string; role: Role }

/** Only whole pairs are set; a mark without its fellow stays as it was, for somebody to look at, and so does a heap of marks. */
export function pairQuotes(text: string, pairs: Pairs): string {
  const paired = pairedOnce(text, pairs)
  return pairedOnce(paired, pairs) === paired ? paired : text
}

function pairedOnce(text: string, pairs: Pairs): string {
  const set = new Map<number, string>()
  for (const { open, close, depth } of pairsIn(text)) {
    const [opening, closing] = pairs[Math.min(depth, pairs.length - 1)] ?? pairs[0]
    set.set(open, opening)
    set.set(close, closing)
  }
  return set.size === 0 ? text : Array.from({ length: text.length }, (_, at) => set.get(at) ?? text.charAt(at)).join('')
}

/** How many quotations are open at the end of the text. */
export function openQuotes(text: string): number {
  const open: Found[] = []
  for (const mark of marksIn(text)) {
    if (mark.role === 'open') open.push(mark)
    else open.splice(fellowOf(mark, open))
  }
  return open.length
}

/** Does a mark typed after these words begin a quotation? */
export function opensAfter(before: string): boolean {
  return /(?:^|[\s([{<«„‘—–\-/]|(?:^|[\s([{])[“"])$/u.test(before)
}

function pairsIn(text: string): { open: number; close: number; depth: number }[] {
  const open: Found[] = []
  const matched: [number, number][] = []
  for (const mark of marksIn(text)) {
    if (mark.role === 'open') {
      open.push(mark)
      continue
    }
    const at = fellowOf(mark, open)
    const fellow = open[at]
    if (!fellow) continue
    open.length = at
    matched.push([fellow.at, mark.at])
  }
  return matched.map(([from, to]) => ({ open: from, close: to, depth: matched.filter((one) => one[0] < from && to < one[1]).length }))
}

/** The place of the opening mark this one closes: the nearest of its own kind, else the nearest. */
function fellowOf({ sign }: Found, open: Found[]): number {
  const kin = sign === '»' ? '«' : sign === '"' ? '"' : ''
  const own = kin === '' ? -1 : open.findLastIndex((mark) => mark.sign === kin)
  return own === -1 ? Math.max(open.length - 1, 0) : own
}

function marksIn(text: string): Found[] {
  const found: Found[] = []
  let depth = 0
  for (const { index: at, 0: sign } of text.matchAll(MARKS)) {
    const role = roleOf({ sign, before: text.charAt(at - 1), after: text.charAt(at + 1), isInside: depth > 0 })
    if (!role) continue
    depth = Math.max(0, depth + (role === 'open' ? 1 : -1))
    found.push({ at, sign, role })
  }
  return found
}

/** Null: nobody can tell, as between two letters or two spaces. */
function roleOf({ sign, before, after, isInside }: { sign: string; before: string; after: string; isInside: boolean }): Role | null {
  if (sign === '«' || sign === '„') return 'open'
  if (sign === '»') return 'close'
  const opens = (before === '' || BEFORE_OPENING.test(before)) && AFTER_OPENING.test(after)
  const closes = before !== '' && !/[\s([{]/u.test(before) && !LETTER.test(after)
  if (opens && closes) return isInside && !/[«„“"]/u.test(before) ? 'close' : 'open'
  if (opens) return 'open'
  return closes ? 'close' : null
}
