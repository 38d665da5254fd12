/** What every page pays: one reading, one test. Answers whether the page may hold a name. */
import type { AliasIndex } from '../../../../core/mentions/mention.ts';
import { mayHold, type Prefilter, preparePrefilter } from '../../../../core/mentions/prepare.ts';
import { offer } from './way.ts';

let prefilter: Prefilter;

offer({
  prepare(print) {
    prefilter = preparePrefilter(JSON.parse(print) as AliasIndex['prefilter']);
  },
  look() {
    return mayHold(document.body.textContent, prefilter) ? 1 : 0;
  },
});
