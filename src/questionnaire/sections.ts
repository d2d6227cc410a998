/** The five sections, in the article's order. Each is a chapter to read and the scale its five items form. */
export const sections = ['openness', 'frameworks', 'applications', 'democratisation', 'readiness'] as const

export type SectionId = (typeof sections)[number]

/** The article's chapters: the five sections, then the closing call, which has no items and no score. */
export const chapters = [...sections, 'call'] as const

export type ChapterId = (typeof chapters)[number]
