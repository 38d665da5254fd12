// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ClaimView } from '../../components/claim-view.tsx';
import { Keeper, type NoteKeeper } from '../../components/note-keeper.ts';
import { SaveNote } from '../../components/note-save.tsx';
import { NotebookView, type NotebookViewProps } from '../../components/notebook-view.tsx';
import type { Entry } from '../../core/notebook/entry.ts';
import { claimEntry, mentionEntry } from '../core/notebook/sample-entries.ts';
import { control, draw, enter, press as pressOnly, textsOf } from './draw.ts';
import { sampleClaim, say } from './sample.ts';

function notebook(change: Partial<NotebookViewProps> = {}) {
  const props: NotebookViewProps = {
    entries: [mentionEntry(), claimEntry()],
    newer: 0,
    unreadable: 0,
    failure: '',
    outcome: { said: [], refused: [] },
    say,
    onJot: vi.fn(async () => null),
    onDelete: vi.fn(async () => null),
    onRestore: vi.fn(async () => null),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onClear: vi.fn(async () => null),
    ...change,
  };
  return { props, place: draw(<NotebookView {...props} />) };
}

const noteOf = (place: Element, id: string) => place.querySelector(`[data-entry="${id}"]`) as HTMLElement;

/** Presses, and lets what was asked of the storage come back. */
async function press(place: ParentNode, words: string): Promise<void> {
  await pressOnly(place, words);
  await settle();
}

function settle(): Promise<void> {
  return act(() => new Promise((resume) => setTimeout(resume)));
}

async function leave(field: Element | null): Promise<void> {
  await act(async () => void field?.dispatchEvent(new Event('blur')));
  await settle();
}

async function pressEnter(field: Element | null): Promise<void> {
  await act(async () => void field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  await settle();
}

describe('what the notebook shows', () => {
  test('a saved claim stands with its publisher, its date, the interest of its publisher, and what others say', () => {
    const { place } = notebook();
    const text = noteOf(place, 'a1').textContent;
    for (const part of [
      'Friends of the Harbour, 29 December 2014',
      'paid by the boatmen',
      'A town record says 1903.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('a claim keeps its language, and a sentence of the page is of a language nobody knows', () => {
    const { place } = notebook();
    expect(noteOf(place, 'a1').querySelector('.claim__text')?.getAttribute('lang')).toBe('en');
    expect(noteOf(place, 'b2').querySelector('blockquote')?.getAttribute('lang')).toBe('');
  });

  test('only pages of the web are links', () => {
    const page = { title: 'A file', address: 'file:///home/a.html' };
    const { place } = notebook({ entries: [mentionEntry({ page })] });
    expect(noteOf(place, 'b2').querySelector('.note__page a')).toBeNull();
    expect(noteOf(place, 'b2').textContent).toContain('A file');
  });

  test('an empty notebook says how something gets into it', () => {
    const { place } = notebook({ entries: [] });
    expect(place.textContent).toContain('Nothing is saved yet.');
    expect(place.textContent).toContain('Save this claim');
    expect(place.querySelector('[type=search]')).toBeNull();
    expect(textsOf(place, 'button')).toEqual([]);
  });

  test('what cannot be opened is said, and nothing else is offered', () => {
    const { place } = notebook({ entries: null, failure: 'This is a private window.' });
    expect(place.querySelector('[role=alert]')?.textContent).toBe('This is a private window.');
    expect(place.querySelectorAll('button, input')).toHaveLength(0);
  });

  test('entries of a later version are told, and deleting all counts them', () => {
    const { place } = notebook({ newer: 1, unreadable: 2 });
    expect(place.textContent).toContain('1 entry is of a newer version');
    expect(place.textContent).toContain('2 entries in the storage cannot be read');
    expect(textsOf(place, 'button')).toContain('Delete all 5 entries');
  });

  test('of many entries fifty are drawn, and the next fifty on request', async () => {
    const entries = Array.from({ length: 70 }, (_, index) => mentionEntry({ id: `m${index}` }));
    const { place } = notebook({ entries });
    expect(place.querySelectorAll('.note')).toHaveLength(50);
    await press(place, 'Show 20 more entries');
    expect(place.querySelectorAll('.note')).toHaveLength(70);
    expect(document.activeElement?.querySelector('.note')?.getAttribute('data-entry')).toBe('m50');
  });
});

describe('looking for entries', () => {
  test('by words says how many fit, and the files hold only those', async () => {
    const { place, props } = notebook();
    await enter(place.querySelector('[type=search]'), 'town RECORD');
    expect(place.querySelector('.notebook__count')?.textContent).toBe('1 entry of 2');
    expect(textsOf(place, '.note h2')).toEqual(['Harbour Day']);
    await press(place, 'Table (CSV)');
    expect(props.onExport).toHaveBeenCalledWith('csv', [claimEntry()], false);
  });

  test('by tags, and back', async () => {
    const { place, props } = notebook();
    const tick = place.querySelector<HTMLInputElement>('.tick input');
    await act(async () => tick?.click());
    expect(textsOf(place, '.note h2')).toEqual(['Harbour Day']);
    await enter(place.querySelector('[type=search]'), 'nowhere');
    await press(place, 'Show all entries');
    expect(place.querySelectorAll('.note')).toHaveLength(2);
    await press(place, 'Notebook (JSON)');
    expect(props.onExport).toHaveBeenCalledWith('json', [mentionEntry(), claimEntry()], true);
  });
});

describe('the reader’s own words', () => {
  test('a note is saved when its field is left, and that is said', async () => {
    const { place, props } = notebook();
    const field = noteOf(place, 'b2').querySelector('textarea');
    await enter(field, 'Ask again');
    await leave(field);
    expect(props.onJot).toHaveBeenCalledWith(mentionEntry(), { note: 'Ask again' });
    expect(noteOf(place, 'b2').textContent).toContain('Note saved.');
  });

  test('a note that is too long is not saved, and stays to be shortened', async () => {
    const { place, props } = notebook();
    const field = noteOf(place, 'b2').querySelector('textarea');
    await enter(field, 'x'.repeat(10_001));
    await leave(field);
    expect(props.onJot).not.toHaveBeenCalled();
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(noteOf(place, 'b2').textContent).toContain('the note has 10,001 signs, and 10,000 is the most');
  });

  test('what could not be saved is said, and what was written stays', async () => {
    const { place } = notebook({ onJot: async () => 'full' });
    const field = noteOf(place, 'b2').querySelector('textarea');
    await enter(field, 'Ask again');
    await leave(field);
    expect(noteOf(place, 'b2').textContent).toContain('The storage of the browser is full');
    expect(field?.value).toBe('Ask again');
  });

  test('tags are added with Enter, each once, and removed by a button that names them', async () => {
    const { place, props } = notebook();
    const field = noteOf(place, 'a1').querySelector('input');
    await enter(field, 'BAKI, new');
    await pressEnter(field);
    expect(props.onJot).toHaveBeenCalledWith(claimEntry(), { tags: ['harbours', 'Bakı', 'new'] });
    await press(place, 'Remove the tag harbours');
    expect(props.onJot).toHaveBeenLastCalledWith(claimEntry(), { tags: ['Bakı'] });
    expect(document.activeElement).toBe(field);
  });

  test('a tag that is too long stays in its field', async () => {
    const { place, props } = notebook();
    const field = noteOf(place, 'a1').querySelector('input');
    await enter(field, 'x'.repeat(61));
    await pressEnter(field);
    expect(props.onJot).not.toHaveBeenCalled();
    expect(noteOf(place, 'a1').textContent).toContain('a tag has at most 60 signs');
  });

  test('tags of other entries are suggested', () => {
    const { place } = notebook();
    const options = [...noteOf(place, 'b2').querySelectorAll('option')].map(({ value }) => value);
    expect(options).toEqual(['Bakı', 'harbours']);
  });
});

describe('deleting', () => {
  test('one entry leaves its place with the way back, in focus, and comes back with its words', async () => {
    const { place, props } = notebook();
    const show = (entries: Entry[]) => act(() => render(<NotebookView {...props} entries={entries} />, place));
    await press(place, 'Delete “Harbour Day”');
    expect(props.onDelete).toHaveBeenCalledWith(claimEntry());
    show([mentionEntry()]);
    expect(place.querySelector('.notebook__count')?.textContent).toBe('1 entry');
    expect(noteOf(place, 'a1').textContent).toContain('Deleted.');
    expect(noteOf(place, 'a1').querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(control(place, 'Undo deleting “Harbour Day”'));
    await press(place, 'Undo deleting “Harbour Day”');
    expect(props.onRestore).toHaveBeenCalledWith(claimEntry());
    show([mentionEntry(), claimEntry()]);
    expect(noteOf(place, 'a1').textContent).toContain('The entry is back.');
    expect(noteOf(place, 'a1').querySelector('textarea')?.value).toBe(claimEntry().note);
  });

  test('that fails says so, and the entry stays', async () => {
    const { place } = notebook({ onDelete: async () => 'failed' });
    await press(place, 'Delete “Harbour Day”');
    expect(noteOf(place, 'a1').textContent).toContain('The browser did not save this.');
    expect(noteOf(place, 'a1').querySelector('textarea')).not.toBeNull();
  });

  test('all asks first, says the number, and can be left alone', async () => {
    const { place, props } = notebook();
    await press(place, 'Delete all 2 entries');
    expect(place.textContent).toContain('2 entries will be deleted, with your notes. This cannot be undone.');
    await press(place, 'Keep them');
    expect(props.onClear).not.toHaveBeenCalled();
    await press(place, 'Delete all 2 entries');
    await press(place, 'Delete 2 entries');
    expect(props.onClear).toHaveBeenCalledOnce();
  });
});

test('what an import refused is listed by entry and field', () => {
  const refused = [
    { number: 3, problems: [{ field: 'note', problem: 'long' as const }] },
    { number: 7, problems: [{ field: '', problem: 'wrong' as const }] },
  ];
  const { place } = notebook({ outcome: { said: ['1 entry was imported.'], refused } });
  expect(textsOf(place, '.notebook__outcome li')).toEqual(['Entry 3: note is too long.', 'Entry 7 is not an entry.']);
});

describe('“Save”', () => {
  function keeper(change: Partial<NoteKeeper> = {}): NoteKeeper {
    return {
      save: vi.fn(async () => ({ kind: 'saved' as const, id: 'new' })),
      unsave: vi.fn(async () => true),
      ...change,
    };
  }
  const within = (held: NoteKeeper | null) =>
    draw(
      <Keeper.Provider value={held}>
        <SaveNote claim="paper/c1" say={say} />
      </Keeper.Provider>,
    );

  test('is offered on a claim only where there is a notebook', () => {
    expect(textsOf(draw(<ClaimView claim={sampleClaim(1)} say={say} />), 'button')).toEqual([]);
    expect(textsOf(within(null), 'button')).toEqual([]);
    expect(textsOf(within(keeper()), 'button')).toEqual(['Save this claim']);
  });

  test('saves, says so, and becomes the way back in the same place', async () => {
    const held = keeper();
    const place = within(held);
    const button = control(place, 'Save this claim');
    await press(place, 'Save this claim');
    expect(held.save).toHaveBeenCalledWith('paper/c1');
    expect(place.querySelector('[role=status]')?.textContent).toBe('Saved in your notebook on this device.');
    expect(control(place, 'Undo')).toBe(button);
    await press(place, 'Undo');
    expect(held.unsave).toHaveBeenCalledWith('new');
    expect(place.textContent).toContain('It is no longer in your notebook.');
    expect(control(place, 'Save this claim')).toBe(button);
  });

  test.each([
    ['private', 'This is a private window: nothing is saved from it.'],
    ['full', 'The storage of the browser is full, so this was not saved.'],
    ['many', 'The notebook is full, so this was not saved. Delete some entries first.'],
    ['newer', 'A newer version of this extension made the notebook. This version cannot open it.'],
    ['failed', 'The browser did not save this. Please try again.'],
  ] as const)('refused (%s) says why, and offers to try again', async (why, sentence) => {
    const place = within(keeper({ save: async () => ({ kind: 'refused', why }) }));
    await press(place, 'Save this claim');
    expect(place.querySelector('[role=status]')?.textContent).toBe(sentence);
    control(place, 'Save this claim');
  });

  test('what is there already has no undo: it was saved another time', async () => {
    const place = within(keeper({ save: async () => ({ kind: 'already' }) }));
    await press(place, 'Save this claim');
    expect(place.textContent).toContain('This is in your notebook already.');
    control(place, 'Save this claim');
  });
});
