/** The two languages of this library: Vietnamese and English. */
export type Language = 'vi' | 'en';

/** A text in both. */
export type InBoth = Readonly<Record<Language, string>>;
