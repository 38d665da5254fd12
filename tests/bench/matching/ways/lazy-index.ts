/** Step by step, as the page session does it. */
import { findMentions } from '../../../../core/mentions/find.ts';
import type { AliasIndex } from '../../../../core/mentions/mention.ts';
import { prepare } from '../../../../core/mentions/prepare.ts';

async function take(sentence: string) {
  const print = await (await fetch('/print')).text();
  const times = [performance.now()];
  const index: AliasIndex = JSON.parse(print);
  times.push(performance.now());
  const prepared = prepare(index);
  times.push(performance.now());
  prepared.words();
  times.push(performance.now());
  findMentions(sentence, prepared);
  times.push(performance.now());
  findMentions(`${sentence} `, prepared);
  times.push(performance.now());
  for (let count = 0; count < 100; count += 1) findMentions(`${sentence} ${count}`, prepared);
  times.push(performance.now());
  const [parse, pressed, words, first, second, more] = times.slice(1).map((ms, at) => ms - (times[at] ?? 0));
  return {
    parse,
    prepare: pressed,
    'words that decide': words,
    'first find': first,
    'second find': second,
    'a hundred more': more,
  };
}

Object.assign(globalThis, { take });
