/** Peers that come without types: as much of them as is used. */
declare module 'mark.js' {
  interface Options {
    separateWordSearch: boolean;
    accuracy: 'exactly';
    done(marks: number): void;
  }
  export default class Mark {
    constructor(element: Element);
    mark(names: string[], options: Options): void;
    unmark(): void;
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(names: string[]);
    search(text: string): [place: number, name: string][];
  }
}
