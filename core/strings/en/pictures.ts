/** The words of timeline, map and chart, in English. */
export const pictures = {} as const;
