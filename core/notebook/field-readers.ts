/** Readers of single fields that come from outside: the value, or what is wrong and where. They call nothing that is given. */

/** `missing`: not there. `wrong`: not what it has to be. `long`, `many`: more of it than is kept. */
export type Wrong = 'missing' | 'wrong' | 'long' | 'many';

export interface FieldProblem {
  /** The way to the field: `claim.article.date`, `tags[3]`; empty for the whole. */
  field: string;
  problem: Wrong;
}

export type Tell = (problem: Wrong, below?: string) => void;
export type FieldReader<Value> = (raw: unknown, tell: Tell) => Value | undefined;

/** A text of at most `longest` units; with `pattern`, one that matches it. Halves of signs are replaced. */
export function text(longest: number, pattern?: RegExp): FieldReader<string> {
  return (raw, tell) => {
    if (raw === undefined) tell('missing');
    else if (typeof raw !== 'string') tell('wrong');
    else if (raw.length > longest) tell('long');
    else if (pattern && !pattern.test(raw)) tell('wrong');
    else return raw.toWellFormed();
    return undefined;
  };
}

export function exactly<const Value extends string | number>(value: Value): FieldReader<Value> {
  return (raw, tell) => {
    if (raw === value) return value;
    tell(raw === undefined ? 'missing' : 'wrong');
    return undefined;
  };
}

export function nullOr<Value>(read: FieldReader<Value>): FieldReader<Value | null> {
  return (raw, tell) => (raw === null ? null : read(raw, tell));
}

export function list<Value>(most: number, read: FieldReader<Value>): FieldReader<Value[]> {
  return (raw, tell) => {
    if (raw === undefined) tell('missing');
    else if (!Array.isArray(raw)) tell('wrong');
    else if (raw.length > most) tell('many');
    else {
      const items = raw.map((item, index) =>
        read(item, (problem, below = '') => tell(problem, joinPath(`[${index}]`, below))),
      );
      return items.every((item) => item !== undefined) ? (items as Value[]) : undefined;
    }
    return undefined;
  };
}

/** An object made anew from these fields, in this order. All problems are told, not only the first. */
export function fields<Value extends object>(
  readers: {
    [Name in keyof Value]: FieldReader<Value[Name]>;
  },
): FieldReader<Value> {
  return (raw, tell) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      tell(raw === undefined ? 'missing' : 'wrong');
      return undefined;
    }
    let isWhole = true;
    const read = Object.entries<FieldReader<unknown>>(readers).map(([name, reader]) => {
      const value = reader(Object.hasOwn(raw, name) ? Reflect.get(raw, name) : undefined, (problem, below = '') =>
        tell(problem, joinPath(name, below)),
      );
      if (value === undefined) isWhole = false;
      return [name, value];
    });
    return isWhole ? (Object.fromEntries(read) as Value) : undefined;
  };
}

function joinPath(name: string, below: string): string {
  return below === '' || below.startsWith('[') ? `${name}${below}` : `${name}.${below}`;
}
