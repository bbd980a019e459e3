// Orders about the words comments are screened for: they work from the next comment on, on every instance.
import { command, done } from '../../command'
import { invalid, refused } from '../../outcome'
import { touch } from '../../touch'
import { findTooWide } from './list'
import { AddWords, RemoveWords } from './schema'

export const addWords = command('talk.listWords', {
  input: AddWords,
  subject: async () => ({}),
  async run({ actor, input: { effect, patterns, note }, tx, now }) {
    const wrong = findTooWide(patterns)
    if (wrong.length > 0)
      return invalid(...wrong.map((place) => ({ field: `patterns.${place}`, code: 'tooShort' as const, params: { min: 2 } })))
    const byId = actor.kind === 'person' ? actor.id : null
    await tx.$executeRaw`
      insert into comment_words (effect, pattern, note, by_id, at)
      select ${effect}::"WordEffect", pattern, ${note}, ${byId}::uuid, ${now} from unnest(${patterns}::text[]) pattern order by pattern
      on conflict (pattern) do update set effect = excluded.effect, note = excluded.note, by_id = excluded.by_id, at = excluded.at`
    return done({ patterns }, touch.words())
  },
  record: ({ input: { effect, note }, value }) => ({
    type: 'words',
    id: effect,
    details: { did: 'add', effect, note, lines: value.patterns.length, patterns: value.patterns.slice(0, TOLD) },
  }),
})

export const removeWords = command('talk.listWords', {
  input: RemoveWords,
  subject: async () => ({}),
  async run({ input, tx }) {
    const gone = await tx.commentWord.findMany({ where: { id: { in: input.ids } }, select: { pattern: true } })
    if (gone.length === 0) return refused('nothingChanged')
    await tx.commentWord.deleteMany({ where: { id: { in: input.ids } } })
    return done({ patterns: gone.map(({ pattern }) => pattern) }, touch.words())
  },
  record: ({ value }) => ({
    type: 'words',
    id: 'words',
    details: { did: 'remove', lines: value.patterns.length, patterns: value.patterns.slice(0, TOLD) },
  }),
})

/** So many patterns an audit record names; the rest it counts. */
const TOLD = 100
