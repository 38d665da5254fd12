/** All of it: the test of the whole page and, where it says "maybe", folding, scanning and judging block by block. */
import { findMentions } from '../../../../core/mentions/find.ts';
import type { AliasIndex } from '../../../../core/mentions/mention.ts';
import { mayHold, type PreparedIndex, prepare } from '../../../../core/mentions/prepare.ts';
import { offer } from './way.ts';

let prepared: PreparedIndex;

offer({
  prepare(print) {
    prepared = prepare(JSON.parse(print) as AliasIndex);
  },
  look() {
    if (!mayHold(document.body.textContent, prepared.sure)) return 0;
    let count = 0;
    for (const block of document.body.querySelectorAll('h2, p, li, td'))
      count += findMentions(block.textContent, prepared).mentions.length;
    return count;
  },
});
