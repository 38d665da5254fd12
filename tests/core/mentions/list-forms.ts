import { visitForms } from '../../../core/mentions/automaton.ts';

/** Every form with its reading, in the order of letters. */
export function listForms(automaton: string): [form: string, reading: number][] {
  const forms: [string, number][] = [];
  visitForms(automaton, (form, reading) => forms.push([form, reading]));
  return forms;
}
