/** The words of settings that a policy has locked, in English. */
export const policy = {} as const;
