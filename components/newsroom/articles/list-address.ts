// Addresses of the list: what is asked for, in the query, and nothing that is empty.

export type Asked = { [name: string]: string | undefined }
export type Query = { [name: string]: string | string[] | undefined }

/** What was asked once, with a word. */
export function onlyTexts(query: Query): Asked {
  return Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== ''))
}

export function listAddress(path: string, asked: Asked): string {
  const query = new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])))
  return query.size > 0 ? `${path}?${query}` : path
}
