/** Forms of our names written out by hand from a grammar, against which the rules of inflection are tested. */
export interface Paradigms {
  language: string;
  /** The grammar they were taken from. */
  grammar: string;
  /** `forms` are parted by commas; brackets mark the mention where more than it is written. */
  tables: readonly { entity: string; forms: string }[];
  /** Near twins that are no mention. */
  twins: readonly { text: string; because: string }[];
}
