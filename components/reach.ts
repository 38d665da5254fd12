import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Whether Tab stops at what is inside.
 *
 * A card that opened by hovering stays out of the focus order until the reader acts inside it: someone who tabs through
 * the page must not land in something they did not ask for.
 */
export const Reach = createContext(true);

/** The `tabIndex` for anything that can be pressed. */
export function useReach(): -1 | undefined {
  return useContext(Reach) ? undefined : -1;
}
