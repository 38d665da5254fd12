/** The words of citing and exporting, in English. */
export const cite = {} as const;
