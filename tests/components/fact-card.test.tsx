// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { FactCard, type FactCardProps } from '../../components/fact-card.tsx';
import type { Why } from '../../core/mentions/mention.ts';
import { control, draw, press, textsOf } from './draw.ts';
import { sampleClaim, sampleEvidence, sampleModel, say } from './sample.ts';

function card(change: Partial<FactCardProps> = {}) {
  const props: FactCardProps = {
    model: sampleModel(),
    why: { rule: 'name', alias: 'Lake' },
    surface: 'lake',
    site: 'news.example',
    say,
    manner: 'click',
    onClose: vi.fn(),
    onSiteOff: vi.fn(async () => true),
    onSiteOn: vi.fn(async () => true),
    onReject: vi.fn(async () => true),
    onUnreject: vi.fn(async () => true),
    onOptions: vi.fn(),
    onExplore: vi.fn(),
    ...change,
  };
  return { props, place: draw(<FactCard {...props} />) };
}

describe('what a card says', () => {
  test('every claim stands with its publisher, its date and the interest of its publisher', async () => {
    const claims = [1, 2, 3, 4, 5].map((number) => sampleClaim(number));
    const { place } = card({ model: sampleModel({ claims }) });
    await press(place, 'Show 3 more claims');
    const shown = [...place.querySelectorAll('.claim')];
    expect(shown).toHaveLength(5);
    for (const claim of shown) {
      const line = claim.querySelector('.source-line')?.textContent;
      expect(line).toContain('Friends of the Lake, 29 December 2014');
      expect(line).toContain('paid by the boatmen');
    }
  });

  test('claims keep the order of the model, the first ones before anything is pressed', async () => {
    const { place } = card({ model: sampleModel({ claims: [3, 1, 4, 2].map((number) => sampleClaim(number)) }) });
    expect(textsOf(place, '.claim__text')).toEqual([
      'Claim number 3 about the lake.',
      'Claim number 1 about the lake.',
    ]);
    await press(place, 'Show 2 more claims');
    expect(textsOf(place, '.claim__text').map((text) => text.split(' ')[2])).toEqual(['3', '1', '4', '2']);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 2],
    [9, 2],
  ])('of %i claims %i are shown at once', (all, shown) => {
    const claims = Array.from({ length: all }, (_, index) => sampleClaim(index));
    expect(card({ model: sampleModel({ claims }) }).place.querySelectorAll('.claim')).toHaveLength(shown);
  });

  test.each([
    ['attributed', 'Said by those with a stake in it; no independent source was found to confirm it'],
    ['corroborated', 'Independent sources agree'],
    ['partly', 'Independent sources agree in part'],
    ['disputed', 'Independent sources say otherwise'],
    ['unconfirmed', 'Could not be confirmed'],
  ] as const)('a claim that is %s says so in a sentence', (standing, sentence) => {
    const { place } = card({ model: sampleModel({ claims: [sampleClaim(1, { standing })] }) });
    expect(textsOf(place, '.claim__standing')).toEqual([sentence]);
  });

  test('evidence comes with stance, publisher, date, figure and year, interest and a link', () => {
    const evidence = [sampleEvidence({ stance: 'differs', figure: '41 boats', year: '2009' })];
    const { place } = card({ model: sampleModel({ claims: [sampleClaim(1, { evidence })] }) });
    const text = place.querySelector('.evidence')?.textContent;
    for (const part of ['Differs in part', 'Lake Gazette, May 2010', '41 boats (for 2009)', 'No stake is known.']) {
      expect(text).toContain(part);
    }
    expect(place.querySelector('.evidence a')?.getAttribute('href')).toBe('https://gazette.example/lake');
  });

  test('evidence we could not read ourselves, without date or address, says all three', () => {
    const evidence = [sampleEvidence({ verified: false, date: null, link: null })];
    const { place } = card({ model: sampleModel({ claims: [sampleClaim(1, { evidence })] }) });
    const text = place.querySelector('.evidence')?.textContent;
    for (const part of ['Not verified', 'undated', 'No stable address']) expect(text).toContain(part);
  });

  test.each([
    [{ agree: 1, differ: 0, dispute: 3 }, ['1 independent voice agrees · 3 say otherwise']],
    [{ agree: 2, differ: 1, dispute: 1 }, ['2 independent voices agree · 1 differs in part · 1 says otherwise']],
    [{ agree: 0, differ: 1, dispute: 2 }, ['1 independent voice differs in part · 2 say otherwise']],
    [{ agree: 0, differ: 0, dispute: 2 }, ['2 independent voices say otherwise']],
    [{ agree: 0, differ: 0, dispute: 0 }, []],
  ])('the voices %o are counted in words', (voices, sentences) => {
    const { place } = card({ model: sampleModel({ claims: [sampleClaim(1, { voices })] }) });
    expect(textsOf(place, '.claim__voices')).toEqual(sentences);
  });

  test('a statement names its publishers, each once, before its evidence is opened', () => {
    const evidence = [sampleEvidence(), sampleEvidence({ title: 'Again' }), sampleEvidence({ publisher: 'Boat News' })];
    const statements = [{ text: 'It was dug by hand.', caveats: [], evidence }];
    const { place } = card({ model: sampleModel({ claims: [], statements }) });
    expect(textsOf(place, '.statements .source-line')).toEqual(['Sources: Lake Gazette; Boat News']);
  });

  test('the notice of an article is given once, with its first claim', () => {
    const article = { ...sampleClaim(1).article, notice: 'Printed for the boatmen.' };
    const { place } = card({
      model: sampleModel({ claims: [sampleClaim(1, { article }), sampleClaim(2, { article })] }),
    });
    expect(textsOf(place, '.claim__note')).toEqual(['Notice in the article: Printed for the boatmen.']);
  });

  test('a claim that the copy breaks off says so', () => {
    const { place } = card({ model: sampleModel({ claims: [sampleClaim(1, { incomplete: true })] }) });
    expect(place.textContent).toContain('breaks off inside this claim');
  });

  test('an entity without claims keeps its description and its links, and says that there is none', () => {
    const links = [
      { kind: 'wikipedia' as const, lang: 'az', link: { url: 'https://az.wikipedia.org/wiki/G', archived: false } },
    ];
    const { place } = card({ model: sampleModel({ claims: [], links }) });
    expect(place.textContent).toContain('A body of water.');
    expect(place.textContent).toContain('No claim about this in the articles read so far.');
    expect(place.querySelector('.entity__links')?.textContent).toContain('Wikipedia (Azerbaijani)');
  });

  test('text of the knowledge base is never read as HTML', () => {
    const evil = '<img src=x onerror=alert(1)><b>bold</b>';
    const claims = [
      sampleClaim(1, {
        text: evil,
        summary: evil,
        caveats: [evil],
        evidence: [sampleEvidence({ says: evil, title: evil })],
      }),
    ];
    const entity = { id: 'lake', name: evil, description: evil, topic: 'country' as const };
    const { place } = card({ model: sampleModel({ entity, claims }), surface: evil });
    expect(place.querySelector('img, b')).toBeNull();
    expect(place.querySelector('.claim__text')?.textContent).toBe(evil);
  });

  test('every link opens a new tab, tells the other side nothing, and says when it is an archive', () => {
    const { place } = card();
    const links = [...place.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
    expect(links.find((link) => link.href.includes('web.archive.org'))?.textContent).toBe(
      'Read the passage (archived copy)',
    );
  });
});

describe('how a card is reached', () => {
  test.each([
    ['hover', 'group'],
    ['click', 'dialog'],
    ['keyboard', 'dialog'],
    ['touch', 'dialog'],
  ] as const)('opened by %s it is a %s named by its heading', (manner, role) => {
    const root = card({ manner }).place.querySelector('.card');
    expect(root?.getAttribute('role')).toBe(role);
    const heading = root?.querySelector(`#${root.getAttribute('aria-labelledby')}`);
    expect(heading?.textContent).toBe('The Lake');
  });

  test('opened by hovering it is outside the focus order until the reader acts inside it', async () => {
    const { place } = card({ manner: 'hover' });
    const stops = () => [...place.querySelectorAll('a, button, summary')].map((one) => one.getAttribute('tabindex'));
    expect(new Set(stops())).toEqual(new Set(['-1']));
    place.querySelector('.card')?.dispatchEvent(new Event('pointerdown'));
    await vi.waitFor(() => expect(new Set(stops())).toEqual(new Set([null])));
  });

  test('close, settings and “all about this” go out as events', async () => {
    const { place, props } = card();
    await press(place, 'Close');
    await press(place, 'Settings');
    await press(place, 'All about this');
    expect(props.onExplore).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});

describe('why this?', () => {
  test('names the words on the page, the alias and the words that decided', async () => {
    const cues: Why['cues'] = [
      { cue: 'near-word', weight: 2, word: 'fishing' },
      { cue: 'stands-alone', weight: 1 },
      { cue: 'rival-in-block', weight: -1, word: 'river' },
    ];
    const { place } = card({ why: { rule: 'context', alias: 'Lake', cues }, surface: 'LAKE' });
    expect(place.querySelector('.why')).toBeNull();
    await press(place, 'Why this?');
    const text = place.querySelector('.why')?.textContent;
    for (const part of ['“LAKE”', '“Lake”', 'The Lake', '“fishing”']) expect(text).toContain(part);
    expect(text).not.toContain('river');
    await press(place, 'Why this?');
    expect(place.querySelector('.why')).toBeNull();
  });

  test('a word that decided is told once, as it stands on the page', async () => {
    const cues: Why['cues'] = ['FISHING', 'fishing', 'Boat'].map((word) => ({ cue: 'near-word', weight: 2, word }));
    const { place } = card({ why: { rule: 'context', alias: 'Lake', cues } });
    await press(place, 'Why this?');
    expect(place.querySelector('.why')?.textContent).toContain('What decided: “FISHING”, “Boat”.');
  });

  test.each([['Old Lake'], ['Old\n  Lake']])('does not say that a word was read as itself: %j', async (surface) => {
    const { place } = card({ surface, why: { rule: 'name', alias: 'Old Lake' } });
    await press(place, 'Why this?');
    expect(place.querySelector('.why')?.textContent).toContain('is one of the names of The Lake.');
  });
});

describe('not this', () => {
  const lake = { entity: 'lake', alias: 'Lake' };
  const explained = async (change: Partial<FactCardProps> = {}) => {
    const drawn = card(change);
    await press(drawn.place, 'Why this?');
    return drawn;
  };
  const said = (place: HTMLElement) => textsOf(place, '.not-this [role=status]')[0];

  test.each([
    ['Not this on news.example', false, '“Lake” will not be marked on news.example.'],
    ['Not this anywhere', true, '“Lake” will not be marked anywhere.'],
  ])('“%s” is undone in the same place, by the same button', async (words, anywhere, sentence) => {
    const { place, props } = await explained();
    const button = control(place, words);
    await press(place, words);
    expect(props.onReject).toHaveBeenCalledExactlyOnceWith(lake, anywhere);
    expect([button.isConnected, button.textContent, said(place)]).toEqual([true, 'Undo', sentence]);
    expect(textsOf(place, '.not-this button')).toEqual(['Undo']);
    await press(place, 'Undo');
    expect(props.onUnreject).toHaveBeenCalledExactlyOnceWith(lake, anywhere);
    expect([button.isConnected, button.textContent, said(place)]).toEqual([true, words, '“Lake” is marked again.']);
  });

  test('the way back is still there after the explanation was folded away', async () => {
    const { place } = await explained();
    await press(place, 'Not this anywhere');
    await press(place, 'Why this?');
    await press(place, 'Why this?');
    expect(textsOf(place, '.not-this button')).toEqual(['Undo']);
  });

  test('where the page is no site, only “anywhere” is offered', async () => {
    const { place } = await explained({ site: null });
    expect(textsOf(place, '.not-this button')).toEqual(['Not this anywhere']);
  });

  test('says that nothing was saved when the worker answers no, and can be tried again', async () => {
    const { place } = await explained({ onReject: async () => false });
    await press(place, 'Not this anywhere');
    expect(said(place)).toBe('That could not be saved. Please try again.');
    expect(control(place, 'Not this anywhere')).toBeDefined();
  });
});

describe('not on this site', () => {
  test('is undone in the same place, by the same button', async () => {
    const { place, props } = card();
    const button = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Not on this site');
    await press(place, 'Not on this site');
    expect(button?.textContent).toBe('Undo');
    expect(textsOf(place, '[role=status]')).toEqual(['Nothing will be marked on this site.']);
    await press(place, 'Undo');
    expect(props.onSiteOn).toHaveBeenCalledOnce();
    expect(button?.textContent).toBe('Not on this site');
    expect(textsOf(place, '[role=status]')).toEqual(['Marks are shown on this site again.']);
  });

  test.each([
    ['answers no', async () => false],
    ['fails', () => Promise.reject(new Error('gone'))],
  ])('says that nothing was saved when the worker %s, and can be tried again', async (_, onSiteOff) => {
    const { place } = card({ onSiteOff });
    await press(place, 'Not on this site');
    expect(textsOf(place, '[role=status]')).toEqual(['That could not be saved. Please try again.']);
    expect(place.textContent).not.toContain('Undo');
  });
});
