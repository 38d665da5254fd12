/** The parts of the citation library that the press uses; the packages carry no types. */
declare module '@citation-js/core' {
  interface Register {
    get(name: string): string;
    add(name: string, text: string): void;
  }
  export class Cite {
    constructor(items: readonly object[]);
    format(name: 'bibliography', options: { template: string; lang: string; asEntryArray: true }): [string, string][];
    format(
      name: 'biblatex',
      options: { format: 'object' },
    ): { type: string; label: string; properties: Record<string, string> }[];
    format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
    format(name: 'data', options: { format: 'object' }): Record<string, unknown>[];
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
