// What the screening noticed in a comment, read back from its row: which check, how sure, and which words.
import { z } from 'zod'

const Mark = z.object({
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  /** Beside the text itself. */
  in: z.enum(['name', 'website']).nullish(),
  list: z.string().nullish(),
})
const Finding = z.object({ check: z.string(), score: z.number().nullish(), marks: z.array(Mark).default([]) })
const Findings = z.object({ findings: z.array(Finding) })

export type Finding = z.output<typeof Finding>

export type MarkedRun = { text: string; isMarked: boolean }

export function readFindings(screening: unknown): Finding[] {
  return Findings.safeParse(screening).data?.findings ?? []
}

/** The text, the name or the website in runs, in and out of what was found; marks that overlap are one, and none reaches beyond it. */
export function markedRuns(text: string, findings: readonly Finding[], where: 'name' | 'website' | null = null): MarkedRun[] {
  const marks = findings
    .flatMap(({ marks: all }) => all)
    .filter((mark) => (mark.in ?? null) === where && mark.from < mark.to && mark.from < text.length)
    .sort((one, other) => one.from - other.from)
  const runs: MarkedRun[] = []
  let end = 0
  for (const { from, to } of marks) {
    const start = Math.max(from, end)
    const stop = Math.min(to, text.length)
    if (stop <= start) continue
    if (start > end) runs.push({ text: text.slice(end, start), isMarked: false })
    runs.push({ text: text.slice(start, stop), isMarked: true })
    end = stop
  }
  if (end < text.length) runs.push({ text: text.slice(end), isMarked: false })
  return runs
}
