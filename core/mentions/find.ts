/**
 * Finds the mentions in one block of text, and says of each candidate it refuses, why.
 *
 *   text ─▶ fold ─▶ candidates ─▶ sure ones ─▶ doubtful ones, weighed with the sure ones, the page and its title
 *
 * The longest name wins; a longer name of something else blocks; mentions never overlap. The same text, index and context
 * always give the same answer, in time that grows with the text.
 */
import { fold, isSeam, unfoldRange } from '../text/fold.ts';
import { createJudge } from './judge.ts';
import type { Mention, Refusal } from './mention.ts';
import { createPageEvidence, type Hints, type PageEvidence } from './page-evidence.ts';
import type { Person } from './person.ts';
import { mayHold, type PreparedIndex } from './prepare.ts';
import { scan } from './scan.ts';
import { type Placed, select } from './select.ts';
import { doubtOf } from './weigh.ts';

/** What is known from outside the block. */
export interface Context {
  /** The title of the page. */
  title: string;
  page: PageEvidence;
  /** Whoever of a surname of ours was named last before this block. */
  person: Person | null;
}

export interface Found {
  mentions: Mention[];
  refusals: Refusal[];
  /** More of the page could have decided otherwise. */
  isUnsettled: boolean;
  /** Whoever was named last at the end of the block. */
  person: Person | null;
  /** What its words say of the page, where they say anything. */
  hints?: Hints;
}

const EMPTY_PAGE = createPageEvidence();

/** What is known of a text that stands alone. */
export function aloneContext(title = ''): Context {
  return { title, page: EMPTY_PAGE, person: null };
}

/**
 * @example findMentions('Ilham Aliyev landed at Heydar Aliyev Airport in Azerbaijan.', prepared)
 *   one mention: Azerbaijan; one refusal: Heydar Aliyev, blocked by "Heydar Aliyev Airport"
 */
export function findMentions(text: string, prepared: PreparedIndex, context: Context = aloneContext()): Found {
  const { person } = context;
  const nothing = { mentions: [], refusals: [], isUnsettled: false, person };
  const { sure: atOnce, echoes } = prepared;
  if (!mayHold(text, atOnce) && (echoes === atOnce || !mayHold(text, echoes))) return nothing;
  const whole = fold(text);
  const placed = scan(whole.folded, prepared)
    .filter(({ start, end }) => isSeam(whole, start) && isSeam(whole, end))
    .map((candidate): Placed => {
      const [from, to] = unfoldRange(whole, candidate.start, candidate.end);
      return { ...candidate, from, to };
    });
  if (placed.length === 0) return nothing;

  const judge = createJudge({ text, whole, placed, prepared, context });
  const hasDoubts = judge.names.some(({ name, from, to }) => doubtOf(name, text.slice(from, to)) !== null);
  const sure = hasDoubts ? select(judge.names, judge.longer, judge.atOnce).mentions : [];
  const { mentions, refusals } = select(judge.names, judge.longer, judge.knowing(sure));
  return { mentions, refusals, ...judge.end() };
}
