import Mark from 'advanced-mark.js';
import { offer, readNames } from './way.ts';

let names: string[];
const marker = new Mark(document.body);

offer({
  prepare(json) {
    names = readNames(json);
  },
  look() {
    let count = 0;
    marker.mark(names, {
      separateWordSearch: false,
      accuracy: 'exactly',
      done: (marks: number) => {
        count = marks;
      },
    });
    return count;
  },
  tidy: () => marker.unmark(),
});
