/** Ids: each given once, each file named for its own, each pointer leading somewhere. */
import { type Draft, type Drafts, each } from './draft.ts';
import { nearest } from './nearest.ts';
import { claimPlaces, entityPlaces, interestPlaces, meaningPlaces, type Place, sourcePlaces } from './places.ts';
import { type Problem, shown } from './problem.ts';

type Listed = readonly (Draft<{ id: string }> | undefined)[] | undefined;

export function checkIds(drafts: Drafts): Problem[] {
  return [...checkUnique(drafts), ...checkFileNames(drafts), ...checkPointers(drafts), ...checkUse(drafts)];
}

function checkUnique({ articles, entities, sources }: Drafts): Problem[] {
  return [
    ...repeated('article', filePlaces(articles)),
    ...repeated('entity', filePlaces(entities)),
    ...articles.flatMap(({ file, draft }) => [
      ...repeated('paragraph', idPlaces(file, 'paragraphs', draft.paragraphs)),
      ...repeated('claim', idPlaces(file, 'claims', draft.claims)),
    ]),
    ...sources.flatMap(({ file, draft }) => [
      ...repeated('interest', idPlaces(file, 'interests', draft.interests)),
      ...repeated('source', idPlaces(file, 'sources', draft.sources)),
    ]),
  ];
}

function repeated(what: string, places: Place[]): Problem[] {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    const earlier = first.get(place.value);
    if (!earlier) first.set(place.value, place);
    const where = earlier && (earlier.file === place.file ? earlier.field : earlier.file);
    return earlier ? [problem(place, `the ${what} ${shown(place.value)} is already in ${where}`)] : [];
  });
}

function checkFileNames({ articles, entities, languages }: Drafts): Problem[] {
  const tags = languages.map(({ file, draft }) => ({ file, field: 'lang', value: draft.lang }));
  return [...filePlaces([...articles, ...entities]), ...tags.filter(isGiven)].flatMap((place) => {
    const name = place.file.replace(/^.*\//, '').replace(/\.json$/, '');
    return name === place.value
      ? []
      : [problem(place, `${shown(place.value)} must be the name of its file, ${shown(name)}`)];
  });
}

function checkPointers(drafts: Drafts): Problem[] {
  const sourceFiles = drafts.sources.map(({ draft }) => draft);
  const sources = known(sourceFiles.flatMap((draft) => draft.sources ?? []));
  const interests = known(sourceFiles.flatMap((draft) => draft.interests ?? []));
  const entities = known(drafts.entities.map(({ draft }) => draft));
  const paragraphs = [...claimPlaces(drafts)].flatMap(({ file, field, claim, article }) =>
    claim.paragraph === undefined
      ? []
      : unknown('paragraph', known(article.paragraphs), [
          { file, field: `${field}.paragraph`, value: claim.paragraph },
        ]),
  );
  return [
    ...unknown('source', sources, sourcePlaces(drafts)),
    ...unknown('entity', entities, [...entityPlaces(drafts), ...meaningPlaces(drafts)]),
    ...unknown('interest', interests, interestPlaces(drafts)),
    ...paragraphs,
  ];
}

function unknown(what: string, ids: ReadonlySet<string>, places: Place[]): Problem[] {
  return places
    .filter(({ value }) => !ids.has(value))
    .map((place) => {
      const near = nearest(place.value, ids);
      return problem(
        place,
        `there is no ${what} ${shown(place.value)}${near ? `; the nearest is ${shown(near)}` : ''}`,
      );
    });
}

/** What nothing points to has been forgotten, or its pointer has. */
function checkUse(drafts: Drafts): Problem[] {
  const cited = new Set(sourcePlaces(drafts).map(({ value }) => value));
  const unused = drafts.sources
    .flatMap(({ file, draft }) => idPlaces(file, 'sources', draft.sources))
    .filter(({ value }) => !cited.has(value))
    .map((place) => problem(place, `nothing cites the source ${shown(place.value)}`));

  const named = new Set(entityPlaces(drafts).map(({ value }) => value));
  const unnamed = drafts.entities
    .filter(({ draft }) => draft.id !== undefined && !named.has(draft.id) && draft.statements?.length === 0)
    .map(({ file, draft }) =>
      problem({ file, field: 'id' }, `nothing names the entity ${shown(draft.id)}, and it states nothing`),
    );
  return [...unused, ...unnamed];
}

function filePlaces(files: { file: string; draft: Draft<{ id: string }> }[]): Place[] {
  return files.flatMap(({ file, draft }) => (draft.id === undefined ? [] : [{ file, field: 'id', value: draft.id }]));
}

function idPlaces(file: string, list: string, items: Listed): Place[] {
  return [...each(items)].flatMap(([i, { id }]) =>
    id === undefined ? [] : [{ file, field: `${list}[${i}].id`, value: id }],
  );
}

function known(items: Listed): Set<string> {
  return new Set([...each(items)].flatMap(([, { id }]) => (id === undefined ? [] : [id])));
}

function problem({ file, field }: Omit<Place, 'value'>, reason: string): Problem {
  return { file, field, reason };
}

function isGiven(place: { file: string; field: string; value: string | undefined }): place is Place {
  return place.value !== undefined;
}
