import { expect, test } from 'vitest';
import { outlinePage } from '../../components/panel-outline.ts';
import { inSection, sampleMention, sampleReport } from './sample-report.ts';

const flood = { entity: 'flood', topic: 'history', surface: 'flood' } as const;
const shore = { entity: 'shore', topic: 'country', surface: 'shore' } as const;

test('mentions stand by topic and entity, the most mentioned first, each with its sentence and section', () => {
  const mentions = [sampleMention(1, shore), sampleMention(2), sampleMention(3, flood), sampleMention(4)];
  const { count, topics } = outlinePage([{ frameId: 0, report: sampleReport({ mentions }) }]);
  expect(count).toBe(4);
  expect(
    topics.map(({ topic, count, entities }) => [topic, count, entities.map(({ entity, count }) => [entity, count])]),
  ).toEqual([
    [
      'country',
      3,
      [
        ['lake', 2],
        ['shore', 1],
      ],
    ],
    ['history', 1, [['flood', 1]]],
  ]);
  expect(topics[0]?.entities[0]?.mentions.map(({ id, around, section }) => [id, around.before, section])).toEqual([
    [2, '2. They sat by the ', 'In the morning'],
    [4, '4. They sat by the ', 'In the morning'],
  ]);
});

test('what was rejected stands where it was, and is counted nowhere', () => {
  const rejected = [{ ...sampleMention(1), before: 0 }];
  const report = sampleReport({ mentions: [sampleMention(2)], rejected });
  const { count, topics, sections } = outlinePage([{ frameId: 0, report }]);
  expect([count, topics[0]?.count, topics[0]?.entities[0]?.count, sections[0]?.count]).toEqual([1, 1, 1, 1]);
  expect(topics[0]?.entities[0]?.mentions.map(({ id }) => id)).toEqual([1, 2]);
});

test('sections come in document order with their first mention; those of another frame are others', () => {
  const mentions = [sampleMention(1), sampleMention(2, inSection(1)), sampleMention(3, inSection(1))];
  const frames = [
    { frameId: 9, report: sampleReport() },
    { frameId: 0, report: sampleReport({ mentions }) },
  ];
  expect(
    outlinePage(frames).sections.map(({ heading, count, first }) => [heading, count, first.frameId, first.id]),
  ).toEqual([
    ['In the morning', 1, 0, 1],
    ['At night', 2, 0, 2],
    ['In the morning', 1, 9, 1],
  ]);
});

test('the page says what it is about, not what is framed in it', () => {
  const framed = { frameId: 4, report: sampleReport({ mentions: [sampleMention(1, flood)] }) };
  framed.report.outline = { sections: [''], subjects: ['flood'] };
  const page = { frameId: 0, report: sampleReport() };
  const subjectsOf = (frames: Parameters<typeof outlinePage>[0]) =>
    outlinePage(frames).topics.flatMap(({ entities }) => entities.filter(({ isSubject }) => isSubject));
  expect(subjectsOf([page, framed]).map(({ entity }) => entity)).toEqual(['lake']);
  const empty = { frameId: 0, report: sampleReport({ mentions: [], outline: { sections: [], subjects: [] } }) };
  expect(subjectsOf([empty, framed]).map(({ entity }) => entity)).toEqual(['flood']);
});

test('a report without an outline is told by the words around', () => {
  const { outline: _, ...report } = sampleReport();
  const { where: __, ...mention } = sampleMention(1);
  const { topics, sections } = outlinePage([{ frameId: 0, report: { ...report, mentions: [mention] } }]);
  expect(topics[0]?.entities[0]).toMatchObject({
    isSubject: false,
    mentions: [{ around: { before: 'by the ' }, section: '' }],
  });
  expect(sections).toHaveLength(1);
});
