/** The groups in which the popup lists mentions and the options switch them. A file of its own, so that pages need no schema to know them. */
export const TOPICS = ['country', 'heydar-aliyev', 'people', 'diaspora', 'institutions', 'history'] as const;
export type Topic = (typeof TOPICS)[number];
