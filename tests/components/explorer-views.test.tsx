// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ClaimPage, type ClaimPageProps } from '../../components/claim-page.tsx';
import { ExplorerArticle } from '../../components/explorer-article.tsx';
import { ExplorerFrame, type ExplorerFrameProps } from '../../components/explorer-frame.tsx';
import { ExplorerLink } from '../../components/explorer-link.tsx';
import { FoundPage } from '../../components/explorer-search.tsx';
import type { Found } from '../../core/knowledge/found.ts';
import { draw, enter, press, textsOf } from './draw.ts';
import { sampleArticle, sampleClaim, sampleEvidence, say } from './sample.ts';

function claimPage(change: Partial<ClaimPageProps> = {}): HTMLElement {
  return draw(
    <ClaimPage
      claim={sampleClaim(1)}
      about={[{ id: 'lake', name: 'The Lake' }]}
      sides={{ agrees: [], differs: [], silent: [] }}
      reasons={{ decided: 'One thing decided.', counted: [], notCounted: [] }}
      beside={[]}
      sameSubject={[]}
      say={say}
      {...change}
    />,
  );
}

describe('the page of a claim', () => {
  test('is headed by the claim, with who made it, when and in whose interest', () => {
    const place = claimPage();
    expect(textsOf(place, 'h1')).toEqual(['Claim number 1 about the lake.']);
    expect(place.querySelector('h1')?.getAttribute('lang')).toBe('en');
    expect(place.querySelector('.source-line')?.textContent).toMatch(/Friends of the Lake, 29 December 2014.*boatmen/);
  });

  test('lays what speaks for it beside what does not, each with its group', () => {
    const place = claimPage({
      sides: {
        agrees: [{ distance: 'no-stake', evidence: [sampleEvidence({ says: 'It froze.' })] }],
        differs: [
          { distance: 'publisher-side', evidence: [sampleEvidence({ says: 'It did not.', stance: 'disputes' })] },
        ],
        silent: [],
      },
    });
    const sides = [...place.querySelectorAll('.sides__side')];
    expect(sides.map((side) => textsOf(side, 'h3, h4'))).toEqual([
      ['Speaks for it', 'Independent: no stake is known'],
      ['Says otherwise, or differs in part', 'With an interest: on the side of the publisher'],
    ]);
    expect(sides.map((side) => side.textContent?.includes('It froze.'))).toEqual([true, false]);
  });

  test('says of an empty side that it is empty, and of none that there is none', () => {
    const agrees = [{ distance: 'no-stake' as const, evidence: [sampleEvidence()] }];
    const place = claimPage({ sides: { agrees, differs: [], silent: [] } });
    expect(place.querySelector('[data-side="differs"]')?.textContent).toContain('None was found.');
    expect(claimPage().textContent).toContain('No other source was found that speaks of this.');
  });

  test('never makes a link of a source without a stable address', () => {
    const evidence = [sampleEvidence({ link: null, title: 'A leaflet' })];
    const place = claimPage({ sides: { agrees: [{ distance: 'no-stake', evidence }], differs: [], silent: [] } });
    expect(place.querySelector('.sides a')).toBeNull();
    expect(place.querySelector('.sides')?.textContent).toContain('A leaflet. No stable address is known');
  });

  test('says who counted and who did not, and why', () => {
    const voice = { says: 'Agrees.', publishers: [] };
    const place = claimPage({
      reasons: {
        decided: 'One thing decided.',
        counted: [{ ...voice, name: 'The Gazette', because: 'No stake.' }],
        notCounted: [{ ...voice, name: 'The boatmen', because: 'They pay for it.', publishers: ['A', 'B'] }],
      },
    });
    const reasons = place.querySelector('.reasons')?.textContent;
    expect(reasons).toMatch(/One thing decided\..*Voices that counted.*The Gazette.*No stake\./);
    expect(reasons).toMatch(/not counted.*The boatmen.*Sources: A; B.*They pay for it\./);
  });

  test('has headings that go down one step at a time', () => {
    const agrees = [{ distance: 'no-stake' as const, evidence: [sampleEvidence()] }];
    const counted = [{ name: 'A', says: 'Agrees.', because: 'No stake.', publishers: [] }];
    const place = claimPage({
      claim: sampleClaim(1, { caveats: ['Only once.'] }),
      sides: { agrees, differs: [], silent: [] },
      reasons: { decided: 'So.', counted, notCounted: counted },
      beside: [sampleClaim(2)],
    });
    const levels = [...place.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  test('has room for what can be done with the claim', () => {
    expect(claimPage({ actions: <button type="button">Keep</button> }).textContent).toContain('Keep');
  });
});

describe('the page of an article', () => {
  const place = () =>
    draw(<ExplorerArticle article={sampleArticle} claims={[sampleClaim(2), sampleClaim(1)]} say={say} />);

  test('says how much was read, the notice, and the interest of the publisher', () => {
    const facts = place().querySelector('.facts')?.textContent;
    for (const words of ['Only the opening was read.', 'Printed for the boatmen.', 'paid by the boatmen']) {
      expect(facts).toContain(words);
    }
  });

  test('keeps the order of its claims, each with how it stands', () => {
    const lines = textsOf(place(), 'ol .lines__item');
    expect(lines.map((line) => /number (\d)/.exec(line)?.[1])).toEqual(['2', '1']);
    expect(lines[0]).toContain('Independent sources agree');
  });
});

describe('around every place', () => {
  function frame(change: Partial<ExplorerFrameProps> = {}) {
    const props: ExplorerFrameProps = {
      place: { kind: 'search', query: 'lake' },
      path: [],
      menu: [],
      found: '2 results',
      say,
      children: <FoundPage query="lake" found={FOUND} say={say} />,
      onQuery: vi.fn(),
      onQueryEnd: vi.fn(),
      ...change,
    };
    return { props, place: draw(<ExplorerFrame {...props} />) };
  }
  const FOUND: Found[] = [
    { kind: 'entity', id: 'lake', title: 'The Lake', lang: 'en', detail: 'Water.', about: '' },
    {
      kind: 'claim',
      id: 'paper/c1',
      title: 'It froze.',
      lang: 'en',
      detail: 'Claim by a society, 2014',
      about: 'The Lake',
    },
  ];

  test('what was found stands in groups, and its number is announced', () => {
    const { place } = frame();
    expect(textsOf(place, 'h2')).toEqual(['Entries 1', 'Claims 1']);
    expect(place.querySelector('[role="status"]')?.textContent).toBe('2 results');
  });

  test('arrows go from the field through what was found and back, and Escape straight back', () => {
    const { place } = frame();
    const field = place.querySelector<HTMLElement>('input');
    const [first, second] = place.querySelectorAll<HTMLElement>('.found a');
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    const steps: [string, Element | null | undefined][] = [
      ['ArrowDown', first],
      ['ArrowDown', second],
      ['ArrowDown', second],
      ['ArrowUp', first],
      ['ArrowUp', field],
      ['ArrowUp', field],
      ['Enter', first],
      ['ArrowDown', second],
      ['Escape', field],
    ];
    field?.focus();
    for (const [name, focused] of steps) {
      key(name);
      expect(document.activeElement, name).toBe(focused);
    }
  });

  test('every keystroke asks', async () => {
    const { place, props } = frame();
    await enter(place.querySelector('input'), 'ice');
    expect(props.onQuery).toHaveBeenCalledWith('ice');
  });

  test('a place without a view has no link in the menu', () => {
    expect(textsOf(frame().place, '.explorer__menu a')).toEqual(['Overview']);
    expect(textsOf(frame({ menu: ['pictures'] }).place, '.explorer__menu a')).toEqual(['Overview', 'Pictures']);
  });

  test('the menu says where the reader is', () => {
    const { place } = frame({ place: { kind: 'home' } });
    expect(place.querySelector('.explorer__menu [aria-current="page"]')?.textContent).toBe('Overview');
    expect(frame().place.querySelector('.explorer__menu [aria-current]')).toBeNull();
  });

  test('the first stop of the Tab key leads past all that to the content', async () => {
    const { place } = frame();
    expect(place.querySelector('a, button, input')?.textContent).toBe('Skip to the content');
    await press(place, 'Skip to the content');
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
});

describe('a way into the explorer', () => {
  const click = (init: MouseEventInit) => {
    const onExplore = vi.fn();
    const place = draw(
      <ExplorerLink to={{ kind: 'claim', id: 'paper/c1' }} onExplore={onExplore}>
        Open
      </ExplorerLink>,
    );
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
    place.addEventListener('click', (late) => late.preventDefault()); // the test's window goes nowhere
    const link = place.querySelector('a');
    link?.dispatchEvent(event);
    return { onExplore, href: link?.getAttribute('href') };
  };

  test('is a real link, and a plain click goes to the explorer’s own tab', () => {
    const { onExplore, href } = click({});
    expect(href).toBe('explorer.html#/claim/paper%2Fc1');
    expect(onExplore).toHaveBeenCalledWith({ kind: 'claim', id: 'paper/c1' });
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'a click with %j is left to the browser',
    (init) => {
      expect(click(init).onExplore).not.toHaveBeenCalled();
    },
  );
});
