// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ArticleList } from '../../components/article-list.tsx';
import { LatestArticle } from '../../components/latest-article.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Switches, type SwitchesProps } from '../../components/switches.tsx';
import type { Found } from '../../core/knowledge/found.ts';
import { control, draw, enter, press, textsOf } from './draw.ts';
import { sampleArticle, sampleClaim, say } from './sample.ts';

describe('the latest article', () => {
  const claims = [1, 2, 3, 4, 5].map((number) => sampleClaim(number));

  test('says who published it, when, in whose interest, with its notice and what is missing of the copy', () => {
    const place = draw(<LatestArticle article={sampleArticle} claims={claims} say={say} onClaim={vi.fn()} />);
    for (const words of [
      'On lakes',
      'Friends of the Lake, 29 December 2014',
      'paid by the boatmen',
      'Printed for the boatmen.',
      'Only the opening was read.',
      'The copy ends early.',
    ]) {
      expect(place.textContent).toContain(words);
    }
  });

  test('shows three claims, and all of them when asked; each leads to its full view', async () => {
    const onClaim = vi.fn();
    const place = draw(<LatestArticle article={sampleArticle} claims={claims} say={say} onClaim={onClaim} />);
    expect(place.querySelectorAll('.brief__text')).toHaveLength(3);
    await press(place, 'Show all 5 claims');
    expect(place.querySelectorAll('.brief__text')).toHaveLength(5);
    await press(place, 'Claim number 5 about the lake.Independent sources agree');
    expect(onClaim).toHaveBeenCalledWith('paper/c5');
  });

  test('offers the archived copy first, then the address as stated, in full', () => {
    const place = draw(<LatestArticle article={sampleArticle} claims={claims} say={say} onClaim={vi.fn()} />);
    const links = [...place.querySelectorAll('.article__read a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://web.archive.org/web/2015/http://lake.example/paper.html',
      'http://lake.example/paper.html',
    ]);
    expect(links[0]?.textContent).toBe('Archived copy');
    expect(textsOf(place, '.article__address')).toEqual(['http://lake.example/paper.html']);
  });
});

describe('the other articles', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...sampleArticle,
      id: `paper-${i}`,
      title: `Paper ${i}`,
      date: `2012-03-0${i + 1}`,
      coverage: i === 0 ? ('whole' as const) : ('opening' as const),
    }));

  test('without any there is no section for them', () => {
    expect(draw(<ArticleList articles={[]} say={say} onArticle={vi.fn()} />).innerHTML).toBe('');
  });

  test('are told by title, publisher, date and how much was read; each leads to its full view', async () => {
    const onArticle = vi.fn();
    const place = draw(<ArticleList articles={others(2)} say={say} onArticle={onArticle} />);
    expect(
      [...place.querySelectorAll('li')].map((row) => [...row.querySelectorAll('span')].map((one) => one.textContent)),
    ).toEqual([
      ['Paper 0', 'Friends of the Lake, 1 March 2012', 'Read whole.'],
      ['Paper 1', 'Friends of the Lake, 2 March 2012', 'Only the opening was read.'],
    ]);
    place.querySelectorAll('button')[1]?.click();
    expect(onArticle).toHaveBeenCalledWith('paper-1');
  });

  test('come three at first, and all when asked', async () => {
    const place = draw(<ArticleList articles={others(5)} say={say} onArticle={vi.fn()} />);
    expect(place.querySelectorAll('li')).toHaveLength(3);
    await press(place, 'Show all 5 articles');
    expect(place.querySelectorAll('li')).toHaveLength(5);
    await press(place, 'Show fewer articles');
    expect(place.querySelectorAll('li')).toHaveLength(3);
  });
});

describe('search', () => {
  const results: Found[] = [
    { kind: 'entity', id: 'lake', title: 'The Lake', lang: 'en', detail: 'A body of water.', about: '' },
    {
      kind: 'claim',
      id: 'paper/c1',
      title: 'It froze.',
      lang: 'en',
      detail: 'Claim by Friends of the Lake, 2014',
      about: 'The Lake',
    },
  ];
  const box = (query: string, found: Found[] = []) => {
    const events = { onQuery: vi.fn(), onOpen: vi.fn() };
    return { events, place: draw(<SearchBox query={query} results={found} say={say} {...events} />) };
  };

  test.each([
    ['', ''],
    ['   ', ''],
    ['froze', 'Nothing found for “froze”.'],
  ])('with nothing found for "%s" it says "%s"', (query, said) => {
    expect(textsOf(box(query).place, '[role=status]')).toEqual([said]);
  });

  test('says how much was found; a claim comes with who made it', () => {
    const { place } = box('lake', results);
    expect(textsOf(place, '[role=status]')).toEqual(['2 results']);
    expect(textsOf(place, 'li')[1]).toBe('Claim about The LakeIt froze.Claim by Friends of the Lake, 2014');
  });

  test('what is typed and what is chosen go out as events', async () => {
    const { place, events } = box('lake', results);
    await enter(place.querySelector('input'), 'lakes');
    expect(events.onQuery).toHaveBeenCalledWith('lakes');
    await press(place, 'EntryThe LakeA body of water.');
    expect(events.onOpen).toHaveBeenCalledWith(results[0]);
  });
});

describe('switches', () => {
  const draws = (change: Partial<SwitchesProps>) => {
    const props: SwitchesProps = {
      say,
      host: 'lake.example',
      siteOn: true,
      everywhereOn: true,
      until: null,
      onSite: vi.fn(),
      onEverywhere: vi.fn(),
      onPause: vi.fn(),
      onResume: vi.fn(),
      ...change,
    };
    return { props, place: draw(<Switches {...props} />) };
  };

  test.each([
    [true, 'true', false],
    [false, 'false', true],
  ])('a site that is on (%s) shows it and turns in one press', async (siteOn, checked, asked) => {
    const { place, props } = draws({ siteOn });
    expect(control(place, 'On lake.example').getAttribute('aria-checked')).toBe(checked);
    await press(place, 'On lake.example');
    expect(props.onSite).toHaveBeenCalledWith(asked);
  });

  test('where there is no site, its switch is shut', () => {
    expect(control(draws({ host: null }).place, 'On this site').hasAttribute('disabled')).toBe(true);
  });

  test('everywhere turns off in one press', async () => {
    const { place, props } = draws({});
    await press(place, 'Everywhere');
    expect(props.onEverywhere).toHaveBeenCalledWith(false);
  });

  test('a pause shows its end and is over in one press', async () => {
    const before = draws({});
    await press(before.place, 'Pause until tomorrow');
    expect(before.props.onPause).toHaveBeenCalledOnce();
    const { place, props } = draws({ until: new Date(2030, 0, 2) });
    expect(textsOf(place, '[role=status]')).toEqual(['Paused until 2 January at 00:00']);
    await press(place, 'Resume now');
    expect(props.onResume).toHaveBeenCalledOnce();
  });
});
