/** Where the authored files point to something: the one list of such places, for every check that follows pointers. */
import { type Draft, type Drafts, each } from './draft.ts';
import type { Claim, Evidence } from './schema.ts';

/** A field and the id or address that stands in it. */
export interface Place {
  file: string;
  field: string;
  value: string;
}

/** A list of evidence, and the article it must not cite: its own. */
export interface EvidenceList {
  file: string;
  field: string;
  evidence: readonly (Draft<Evidence> | undefined)[] | undefined;
  ownSource?: string | undefined;
}

/** Every claim with its path, and the article it stands in. */
export function* claimPlaces({ articles }: Drafts): Generator<{
  file: string;
  field: string;
  claim: Draft<Claim>;
  article: Drafts['articles'][number]['draft'];
}> {
  for (const { file, draft: article } of articles) {
    for (const [i, claim] of each(article.claims)) yield { file, field: `claims[${i}]`, claim, article };
  }
}

export function* evidenceLists(drafts: Drafts): Generator<EvidenceList> {
  for (const { file, field, claim, article } of claimPlaces(drafts)) {
    yield { file, field: `${field}.evidence`, evidence: claim.evidence, ownSource: article.source };
  }
  for (const { file, draft } of drafts.entities) {
    for (const [i, { evidence }] of each(draft.statements))
      yield { file, field: `statements[${i}].evidence`, evidence };
  }
}

export function sourcePlaces(drafts: Drafts): Place[] {
  const places = new PlaceList();
  for (const { file, draft } of drafts.articles) places.add(file, 'source', draft.source);
  for (const { file, field, evidence } of evidenceLists(drafts)) {
    for (const [i, { source }] of each(evidence)) places.add(file, `${field}[${i}].source`, source);
  }
  for (const { file, draft } of drafts.languages) {
    for (const [i, { source }] of each(draft.names)) places.add(file, `names[${i}].source`, source);
    for (const [i, { source }] of each(draft.longerNames)) places.add(file, `longerNames[${i}].source`, source);
  }
  addPictureSources(drafts, places);
  return places.list;
}

function addPictureSources({ timelines, communities }: Drafts, places: PlaceList): void {
  const addAll = (file: string, field: string, list: readonly (string | undefined)[] | undefined) => {
    for (const [i, source] of each(list)) places.add(file, `${field}[${i}]`, source);
  };
  for (const { file, draft } of timelines) {
    for (const [i, { sources, disputed }] of each(draft.events)) {
      addAll(file, `events[${i}].sources`, sources);
      addAll(file, `events[${i}].disputed.sources`, disputed?.sources);
    }
  }
  for (const { file, draft } of communities) {
    for (const [i, { ranks, counts }] of each(draft.communities)) {
      for (const [j, { source }] of each(ranks)) places.add(file, `communities[${i}].ranks[${j}].source`, source);
      for (const [j, { source, disputed }] of each(counts)) {
        places.add(file, `communities[${i}].counts[${j}].source`, source);
        addAll(file, `communities[${i}].counts[${j}].disputed.sources`, disputed?.sources);
      }
    }
  }
}

export function entityPlaces(drafts: Drafts): Place[] {
  const places = new PlaceList();
  for (const { file, draft } of drafts.articles) places.add(file, 'publisher', draft.publisher);
  for (const { file, field, claim } of claimPlaces(drafts)) {
    places.add(file, `${field}.subject`, claim.subject);
    for (const [i, id] of each(claim.concerns)) places.add(file, `${field}.concerns[${i}]`, id);
  }
  return places.list;
}

/** Where a language says what its names mean, or a picture whom it shows: that alone is no use of an entity. */
export function meaningPlaces(drafts: Drafts): Place[] {
  const places = new PlaceList();
  for (const { file, draft } of drafts.languages) {
    for (const [i, { entity }] of each(draft.names)) places.add(file, `names[${i}].entity`, entity);
    for (const [i, { entity }] of each(draft.longerNames)) places.add(file, `longerNames[${i}].entity`, entity);
  }
  for (const { file, draft } of drafts.communities) {
    for (const [i, { entity }] of each(draft.communities)) places.add(file, `communities[${i}].entity`, entity);
  }
  return places.list;
}

export function interestPlaces(drafts: Drafts): Place[] {
  const places = new PlaceList();
  for (const { file, draft } of drafts.sources) {
    for (const [i, { interest }] of each(draft.sources)) places.add(file, `sources[${i}].interest`, interest);
    for (const [i, { sharesWith }] of each(draft.interests)) {
      for (const [j, id] of each(sharesWith)) places.add(file, `interests[${i}].sharesWith[${j}]`, id);
    }
  }
  return places.list;
}

export function addressPlaces(drafts: Drafts): Place[] {
  const places = new PlaceList();
  for (const { file, draft } of drafts.articles) places.add(file, 'address', draft.address);
  for (const { file, draft } of drafts.entities) {
    for (const [i, { url }] of each(draft.wikipedia)) places.add(file, `wikipedia[${i}].url`, url);
    places.add(file, 'official.address', draft.official?.address);
  }
  for (const { file, draft } of drafts.sources) {
    for (const [i, { address }] of each(draft.sources)) places.add(file, `sources[${i}].address`, address);
  }
  return places.list;
}

class PlaceList {
  readonly list: Place[] = [];

  add(file: string, field: string, value: string | null | undefined): void {
    if (value !== undefined && value !== null) this.list.push({ file, field, value });
  }
}
