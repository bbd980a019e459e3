// Examples with names: `aPerson`, `aSection`, `anAuthor`. Each makes what it says in the database and returns it.
import type { Person, Role } from '@/domain/actor'
import { db } from '@/lib/db'

let counter = 0
const next = () => ++counter

export async function aPerson(role: Role, name = `Person ${next()}`): Promise<Person> {
  const user = await db().user.create({
    data: { email: `${role}-${next()}@visnyk.test`, name, role, locale: 'uk' },
    select: { id: true, name: true, role: true, locale: true },
  })
  return { kind: 'person', ...user }
}

export async function aSection({ slug = `section-${next()}`, name = 'Громада' } = {}) {
  return await db().section.create({
    data: {
      position: next(),
      colour: 'river',
      names: {
        create: [
          { locale: 'uk', slug, name },
          { locale: 'en', slug: `${slug}-en`, name: `${name} (en)` },
        ],
      },
    },
    include: { names: true },
  })
}

/** A name under stories; give a person to make it that person's. */
export async function anAuthor({ name = `Author ${next()}`, person }: { name?: string; person?: Person } = {}) {
  return await db().author.create({
    data: {
      slug: `author-${next()}`,
      userId: person?.id,
      profiles: {
        create: [
          { locale: 'uk', name },
          { locale: 'en', name },
        ],
      },
    },
    include: { profiles: true },
  })
}
