/** What is wrong in the authored files: where, and why in plain words. */
export interface Problem {
  file: string;
  /** A path such as `claims[3].evidence[0].source`; `(file)` when the whole file is meant. */
  field: string;
  reason: string;
}

/** @example fieldOf(['claims', 3, 'subject']) // 'claims[3].subject' */
export function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(file)';
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`)).join('');
}

/** The value as a reader of the report would look for it in the file. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
