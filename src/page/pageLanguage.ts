/** The language to which the address of the page belongs, such as that of `/ru/`; null where it is the reader's choice. */
export const pageLanguage = (): string | null => document.documentElement.dataset["language"] ?? null;
