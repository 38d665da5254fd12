/** The words of the explorer: topics, articles, claims and what speaks for and against them, in English. */
export const explorer = {} as const;
