// What a story is filed under, as words of its index that no text can contain: then a filter costs what a word costs.

/** Months as `m:2026-11`, by the clock of Greenwich: slices of time need no zone. */
export const monthMark = (at: Date) => `m:${at.toISOString().slice(0, 7)}`
export const sectionMark = (sectionId: string) => `s:${sectionId}`
export const authorMark = (authorId: string) => `a:${authorId}`
