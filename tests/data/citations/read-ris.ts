/** A strict reader of RIS: every line is a tag and a value, a record goes from TY to ER, and only empty lines part them. */
export type RisRecord = Record<string, string[]>;

export function readRis(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: RisRecord | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (line === '' && open === null) continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '') throw new Error(`not a RIS line: "${line}"`);
    if ((tag === 'TY') !== (open === null)) throw new Error(`a record begins with TY, and only there: "${line}"`);
    open ??= {};
    open[tag] = [...(open[tag] ?? []), value];
    if (tag !== 'ER') continue;
    if (value !== '') throw new Error(`a record ends with an empty ER: "${line}"`);
    records.push(open);
    open = null;
  }
  if (open !== null) throw new Error('the last record has no ER');
  return records;
}
