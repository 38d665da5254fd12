/** Turns the schema's findings into reasons an author can act on. */
import type * as z from 'zod/mini';
import { nearest } from './nearest.ts';
import { fieldOf, type Problem, shown } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What zod says when no message was written for the check and no locale is loaded. */
const NO_MESSAGE = 'Invalid input';

/** One problem for each field, the first: a date that is no date need not also be a day that does not exist. */
export function explain(file: string, issues: readonly Issue[], data: unknown): Problem[] {
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    for (const problem of explainIssue(file, issue, valueAt(data, issue.path))) {
      if (!problems.has(problem.field)) problems.set(problem.field, problem);
    }
  }
  return [...problems.values()];
}

function explainIssue(file: string, issue: Issue, value: unknown): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: fieldOf([...issue.path, key]),
      reason: 'is not a field known here',
    }));
  }
  return [{ file, field: fieldOf(issue.path), reason: value === undefined ? 'is missing' : reasonOf(issue, value) }];
}

function reasonOf(issue: Issue, value: unknown): string {
  if (issue.message !== NO_MESSAGE) return `${issue.message}; it is ${shown(value)}`;
  const choices = choicesOf(issue);
  if (choices.length > 0) return notOneOf(choices, value);
  if (issue.code === 'invalid_type') return `must be ${named(issue.expected)}; it is ${shown(value)}`;
  const [must, items] = Array.isArray(value) ? ['must have', ' items'] : ['must be', ''];
  if (issue.code === 'too_small') return `${must} ${issue.minimum}${items} or more; it is ${shown(value)}`;
  if (issue.code === 'too_big') return `${must} ${issue.maximum}${items} or less; it is ${shown(value)}`;
  return `cannot be read; it is ${shown(value)}`;
}

function notOneOf(choices: string[], value: unknown): string {
  const near = typeof value === 'string' ? nearest(value, choices) : null;
  return `must be one of ${choices.join(', ')}; it is ${shown(value)}${near ? ` (nearest: "${near}")` : ''}`;
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(choicesOf);
  return [];
}

function named(expected: string): string {
  const names: Record<string, string> = { array: 'a list', tuple: 'a list', string: 'text', int: 'a whole number' };
  return names[expected] ?? (/^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
