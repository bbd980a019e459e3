// What a story is to its readers. A label says so when it is not plain news, and search engines are told by a type of its own.

export const GENRES = ['news', 'opinion', 'analysis', 'liveBlog'] as const
export type Genre = (typeof GENRES)[number]

export type LabelledGenre = Exclude<Genre, 'news'>

/** News needs no label: it is what a newspaper is. */
export function isLabelled(genre: Genre): genre is LabelledGenre {
  return genre !== 'news'
}
