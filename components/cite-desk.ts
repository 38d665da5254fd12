import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where a reader gathers claims and cites them. A page that has one offers to cite; elsewhere nothing is offered. */
export interface CiteDesk {
  /** References of the claims that are gathered. */
  picked: ReadonlySet<string>;
  onPick(refs: readonly string[], picked: boolean): void;
  /** Opens the dialog with these articles and claims. */
  onCite(refs: readonly string[]): void;
}

export const CiteDeskContext = createContext<CiteDesk | null>(null);

export function useCiteDesk(): CiteDesk | null {
  return useContext(CiteDeskContext);
}
