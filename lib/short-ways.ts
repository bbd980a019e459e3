// Route handlers the press may call by itself. Next's way from a request to its handler takes a fifth of the time of a whole page; a
// handler that needs nothing of Next's names itself here when Next has loaded it, and from then on is asked directly. Whoever runs the
// paper without the press loses nothing but that time (docs/decisions/0067).
const KEY = Symbol.for('visnyk.short-ways')

/** What each is told beside the request. */
type Told = { story: { locale: string; section: string; slug: string }; comment: null }
export type WayName = keyof Told
export type ShortWay<N extends WayName> = (request: Request, told: Told[N]) => Promise<Response>

type Ways = { [N in WayName]?: ShortWay<N> }

/** Next has its own copy of every module, so what is shared lives with the process. */
function ways(): Ways {
  const shared = globalThis as { [KEY]?: Ways }
  shared[KEY] ??= {}
  return shared[KEY]
}

export function openShortWay<N extends WayName>(name: N, way: ShortWay<N>): void {
  const all: { [M in N]?: ShortWay<M> } = ways()
  all[name] = way
}

/** Undefined until Next has loaded the route once. */
export function shortWay<N extends WayName>(name: N): Ways[N] {
  return ways()[name]
}
