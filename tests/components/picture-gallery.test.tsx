// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { PictureFile } from '../../components/picture-file.ts';
import { PictureGallery } from '../../components/picture-gallery.tsx';
import type { Pictures } from '../../core/pictures/print.ts';
import { smallPrint } from '../core/pictures/small-pictures.ts';
import { control, draw, press, textsOf } from './draw.ts';
import { say } from './sample.ts';

function gallery(pictures: Pictures | null = smallPrint()) {
  const onSave = vi.fn<(file: PictureFile) => void>();
  return { onSave, place: draw(<PictureGallery pictures={pictures} say={say} onSave={onSave} />) };
}

function part(place: ParentNode, heading: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>('section.picture')].find(
    (section) => section.querySelector('h2')?.textContent === heading,
  );
  if (!found) throw new Error(`there is no picture "${heading}"`);
  return found;
}

const item = (place: ParentNode, name: string) =>
  place.querySelector<SVGGElement>(`[role=button][aria-label^="${name}"]`);

async function click(element: Element | null): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
}

async function key(element: Element | null, key: string): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

describe('the gallery of pictures', () => {
  test('has one first heading, one for each picture, and says so while they are on their way', () => {
    expect(textsOf(gallery().place, 'h1, h2')).toEqual([
      'Pictures',
      'Dates and events',
      'Two rankings on the map',
      'Counts and estimates',
    ]);
    expect(textsOf(gallery(null).place, 'h1, .soft')).toEqual(['Pictures', 'Reading…']);
  });

  test('each picture stands with a table, its signs, and what it does not say', () => {
    for (const section of gallery().place.querySelectorAll('section.picture')) {
      expect(section.querySelectorAll('caption')).toHaveLength(1);
      expect(section.querySelector('.picture__legend')?.textContent).not.toBe('');
      expect(section.querySelector('.picture__limits p')?.textContent).not.toBe('');
      expect(section.querySelector('[tabindex="0"] > table')).not.toBeNull();
    }
  });

  test('whose borders the map shows is said beside it', () => {
    expect(part(gallery().place, 'Two rankings on the map').textContent).toContain(
      'The borders are those of Natural Earth',
    );
  });
});

describe('a source beside a picture', () => {
  test('is a link where it was checked and has an address', () => {
    const links = [...gallery().place.querySelectorAll<HTMLAnchorElement>('.picture__table a.outward')];
    expect(new Set(links.map(({ href }) => href))).toEqual(
      new Set(['https://paper.example/1', 'https://web.archive.org/web/2013/http://club.example/harbour-day.html']),
    );
  });

  test('that was not checked is no link, even if it came with one, and says so', () => {
    const print = smallPrint();
    if (print.sources.paper) print.sources.paper.verified = false;
    const { place } = gallery(print);
    expect(place.querySelector('a[href*="paper.example"]')).toBeNull();
    expect(textsOf(place, '.picture__doubt')[0]).toBe('Not checked: we could not read this source ourselves');
  });
});

describe('the timeline', () => {
  const timeline = () => part(gallery().place, 'Dates and events');

  test('is a list of events with names, and Tab stops at one of them', () => {
    const items = [...timeline().querySelectorAll('svg[role=list] > [role=listitem] > [role=button]')];
    expect(items.map((each) => each.getAttribute('aria-label'))).toEqual([
      '7th century: Harbour founded (disputed)',
      'March 1950: Sea wall built',
    ]);
    expect(items.map((each) => each.getAttribute('tabindex'))).toEqual(['0', '-1']);
  });

  test('tells about the event that is chosen: what is disputed and by whom, sources with what is at stake, claims', async () => {
    const place = timeline();
    await click(item(place, '7th century'));
    const detail = place.querySelector('.picture__detail');
    expect(detail?.textContent).toContain('Disputed. Not before 1900.');
    expect(detail?.textContent).toContain('The Paper, 1 May 2013: Of paper');
    expect(detail?.textContent).toContain('the note on club-page');
    await key(item(place, '7th century'), 'ArrowRight');
    expect(detail?.textContent).toContain('Sea wall built');
    expect([...(detail?.querySelectorAll('a[href^="#"]') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '#/claim/harbour-day%2Fc01',
    ]);
  });

  test('arrow keys go from event to event, Home and End to the first and the last', async () => {
    const place = timeline();
    item(place, '7th century')?.focus();
    for (const [pressed, name] of [
      ['ArrowRight', 'March 1950'],
      ['ArrowRight', 'March 1950'],
      ['Home', '7th century'],
      ['End', 'March 1950'],
      ['ArrowUp', '7th century'],
    ]) {
      await key(document.activeElement, pressed ?? '');
      expect(document.activeElement?.getAttribute('aria-label')).toContain(name);
    }
  });

  test('in the table a dispute says by whom', () => {
    const [row] = timeline().querySelectorAll('tbody tr');
    expect(row?.querySelector('.picture__dispute')?.textContent).toContain('Disputed byThe Paper');
  });
});

describe('the map', () => {
  test('tells every figure of the country that is chosen, each under its own measure', async () => {
    const place = part(gallery().place, 'Two rankings on the map');
    await click(item(place, 'West Pier'));
    expect(textsOf(place, '.picture__figures dt')).toEqual([
      'Rank in the article, 2014',
      'Rank by birthplace, 2015',
      'Born in Azerbaijan, 2015',
      'Ethnicity, in censuses, 2010',
      'Ethnicity, in censuses, 2001',
      'Estimates, about 2006',
    ]);
  });
});

describe('the chart', () => {
  test('shows one measure at a time, in the picture and in the table', async () => {
    const place = part(gallery().place, 'Counts and estimates');
    const measures = () =>
      new Set([...place.querySelectorAll('tbody td:nth-child(3)')].map((cell) => cell.firstChild?.textContent));
    expect(measures()).toEqual(new Set(['Rank in the article', 'Rank by birthplace']));
    await act(async () => control(place, 'Born in Azerbaijan').click());
    expect(measures()).toEqual(new Set(['Born in Azerbaijan']));
    expect(place.querySelector('svg[role=img] desc')?.textContent).toContain('people born in Azerbaijan');
  });
});

describe('keeping a picture', () => {
  test.each([
    ['Dates and events', 'timeline.svg', 'timeline.csv'],
    ['Two rankings on the map', 'ranks-map.svg', 'ranks.csv'],
    ['Counts and estimates', 'ranks-chart.svg', 'ranks.csv'],
  ])('“%s” goes out as %s and as %s', async (title, picture, table) => {
    const { place, onSave } = gallery();
    await press(place, `Save as SVG: ${title}`);
    await press(place, `Save as CSV: ${title}`);
    const [[svg], [csv]] = onSave.mock.calls as unknown as [[PictureFile], [PictureFile]];
    expect([svg.name, svg.type, csv.name, csv.type]).toEqual([picture, 'image/svg+xml', table, 'text/csv']);
    expect(svg.text).toContain(`<title id="title">${title}`);
    expect(svg.text).toContain('The Paper, “Of paper”');
    expect(csv.text).toContain('The Paper');
  });
});
