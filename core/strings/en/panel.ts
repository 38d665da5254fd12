/** The words of the side panel, in English. */
export const panel = {} as const;
