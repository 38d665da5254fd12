import FastScanner from 'fastscan';
import { offer, readLowerText, readNames } from './way.ts';

let scanner: FastScanner;

offer({
  prepare(json) {
    scanner = new FastScanner(readNames(json).map((name) => name.toLowerCase()));
  },
  look: () => scanner.search(readLowerText()).length,
});
