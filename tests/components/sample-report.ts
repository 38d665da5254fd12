/** Reports of frames made up for the tests of the panel. */
import type { PageReport, ReportedMention } from '../../core/messages.ts';

export function sampleMention(id: number, change: Partial<ReportedMention> = {}): ReportedMention {
  return {
    id,
    entity: 'lake',
    topic: 'country',
    surface: 'lake',
    around: { before: 'by the ', after: '' },
    painted: true,
    why: { rule: 'name', alias: 'Lake' },
    where: { section: 0, sentence: { before: `${id}. They sat by the `, after: ' at noon.' } },
    ...change,
  };
}

export function sampleReport(change: Partial<PageReport> = {}): PageReport {
  return {
    state: 'looking',
    mentions: [sampleMention(1)],
    rejected: [],
    refused: 0,
    refusals: [],
    outline: { sections: ['In the morning', 'At night', ''], subjects: ['lake'] },
    ...change,
  };
}

/** As `where` of a mention: in that section. */
export function inSection(section: number): Pick<ReportedMention, 'where'> {
  return { where: { section, sentence: { before: 'At ', after: '.' } } };
}
