/** The words of the first run and what is new, in English. */
export const welcome = {} as const;
