/** The words of the notebook, in English. */
export const notebook = {} as const;
