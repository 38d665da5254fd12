/** Presses the authored names once for all test files: it takes some seconds. */
import type { TestProject } from 'vitest/node';
import { pressAliasIndex } from '../core/mentions/press-alias-index.ts';
import { readEntities, readLanguages } from './core/mentions/authored-names.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The alias index of `data/`, as JSON. */
    aliasIndex: string;
  }
}

export function setup(project: TestProject): void {
  const press = () => project.provide('aliasIndex', JSON.stringify(pressAliasIndex(readEntities(), readLanguages())));
  press();
  project.onTestsRerun(press);
}
