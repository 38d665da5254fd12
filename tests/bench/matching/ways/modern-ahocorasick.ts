import AhoCorasick from 'modern-ahocorasick/fast';
import { offer, readLowerText, readNames } from './way.ts';

let automaton: AhoCorasick;

offer({
  prepare(json) {
    automaton = new AhoCorasick(readNames(json).map((name) => name.toLowerCase()));
  },
  look: () => automaton.search(readLowerText()).length,
});
