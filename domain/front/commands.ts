// Orders about the front page.
import { command, done } from '../command'
import { invalid } from '../outcome'
import { touch } from '../touch'
import { ArrangeFront } from './schema'

/** Only live stories of that language can stand on its front page. */
export const arrangeFront = command('front.arrange', {
  input: ArrangeFront,
  subject: async () => ({}),
  async run({ input: { locale, articleIds }, tx }) {
    const live = await tx.liveArticle.findMany({ where: { articleId: { in: articleIds }, locale }, select: { articleId: true } })
    if (live.length !== articleIds.length) return invalid({ field: 'articleIds', code: 'unknownReference' })
    await tx.frontSlot.deleteMany({ where: { locale } })
    await tx.frontSlot.createMany({ data: articleIds.map((articleId, index) => ({ locale, position: index + 1, articleId })) })
    return done({ locale, articleIds }, touch.front(locale))
  },
  record: ({ value }) => ({ type: 'front', id: value.locale, details: { articleIds: value.articleIds } }),
})
