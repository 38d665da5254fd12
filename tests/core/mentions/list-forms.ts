import { openAutomaton, type PressedAutomaton, visitForms } from '../../../core/mentions/automaton.ts';

/** Every form with its reading, in the order of letters. */
export function listForms(automaton: PressedAutomaton): [form: string, reading: number][] {
  const forms: [string, number][] = [];
  visitForms(openAutomaton(automaton), (form, reading) => forms.push([form, reading]));
  return forms;
}
