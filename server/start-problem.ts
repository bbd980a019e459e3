// A reason why the paper cannot start, in a sentence a person can act on. It is printed alone, without a stack.

export class StartProblem extends Error {}

/** The address of a database without its password. */
export function withoutPassword(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname}:${port || 5432}${pathname}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}
