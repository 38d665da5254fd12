import type { ComponentChildren } from 'preact';

/** A place in a sentence, of what Unicode leaves to private use. No noncharacter: Chromium takes a script that holds one for a broken one. */
const HOLE = '\ue000';

interface InSentenceProps {
  /** The sentence, with what it is given in the place of its words. */
  sentence(hole: string): string;
  children: ComponentChildren;
}

/**
 * A sentence of the interface around words in another language, which can so be marked as such.
 *
 * @example
 * <InSentence sentence={(notice) => say('claim.notice', { notice })}>
 *   <bdi lang="en">{article.notice}</bdi>
 * </InSentence>
 */
export function InSentence({ sentence, children }: InSentenceProps) {
  const [before = '', after = ''] = sentence(HOLE).split(HOLE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
