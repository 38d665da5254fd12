/** Something found. `detail` of a claim says who made it and when: no claim stands without that, not even in a list. */
export interface Found {
  kind: 'entity' | 'claim' | 'article';
  /** The id of the entity or article, or the reference of the claim. */
  id: string;
  title: string;
  /** The language of the title. */
  lang: string;
  detail: string;
  /** What a claim is about; empty for the others. */
  about: string;
}
