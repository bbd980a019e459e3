// One address of the map for search engines.

/** With the prefix of its language. */
export type MapEntry = { path: string; changedAt: Date | null }
