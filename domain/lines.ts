// Several answers in one field, each on a line of its own; and addresses elsewhere, of which most of them are made.
import { z } from 'zod'

export const MAX_ADDRESS = 2_048
const MOST_LINES = 20

/** Of somebody else's page: nothing but `https`, and a house that has a name. */
export const Address = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(MAX_ADDRESS)

/** One on each line; a wrong one is told by its number. */
export const lines = (one: z.ZodType<string, string>) =>
  z.string().transform((text, check) => {
    const told: string[] = []
    for (const [place, line] of text.split('\n').entries()) {
      const read = line.trim() === '' ? null : one.safeParse(line.trim())
      if (read?.success) told.push(read.data)
      else if (read) check.addIssue({ code: 'custom', input: text, params: { code: 'wrongLine', line: place + 1 } })
    }
    if (told.length > MOST_LINES) check.addIssue({ code: 'too_big', origin: 'array', maximum: MOST_LINES, input: text })
    return [...new Set(told)]
  })
