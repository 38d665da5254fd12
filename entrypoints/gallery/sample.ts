/** What the views are filled with: the real knowledge base where it will do, and made-up words where it holds nothing so long or so strange. */
import type { NameDoor } from '../../components/mention-row.tsx';
import type { NoteKeeper } from '../../components/note-keeper.ts';
import type { ListedMention, PageView, Seen } from '../../components/page-view.ts';
import { makeCard } from '../../core/card/make-card.ts';
import type { CardClaim, CardEvidence, CardModel } from '../../core/card/model.ts';
import type { KnowledgeBase, KnownArticle, Standing } from '../../core/knowledge/knowledge-base.ts';
import { openKnowledge } from '../../core/knowledge/lookup.ts';
import type { Why } from '../../core/mentions/mention.ts';
import print from '../../data/prints/knowledge-base.json';

// The press has checked the print against the schema; to TypeScript its unions are plain strings.
export const base = print as unknown as KnowledgeBase;
export const knowledge = openKnowledge(base);

export const done = () => {};
export const settle = async () => true;

export function nameOf(id: string): string {
  return knowledge.entity(id)?.name ?? id;
}

export function cardOf(id: string): CardModel {
  const model = makeCard(knowledge, id);
  if (!model) throw new Error(`the gallery knows no "${id}"`);
  return model;
}

/** The card of whatever the first claim of this standing is about, with that claim alone. */
export function cardStanding(standing: Standing): CardModel {
  const claim = base.claims.find((each) => each.standing === standing);
  if (!claim) throw new Error(`no claim is ${standing}`);
  return cardOfClaim(claim.ref, claim.subject);
}

export function cardIncomplete(): CardModel {
  const claim = base.claims.find(({ incomplete }) => incomplete);
  if (!claim) throw new Error('no claim is incomplete');
  return cardOfClaim(claim.ref, claim.subject);
}

function cardOfClaim(ref: string, subject: string): CardModel {
  const model = cardOf(subject);
  return { ...model, claims: model.claims.filter((each) => each.ref === ref), statements: [], links: [] };
}

export function articleOf(id: string): KnownArticle {
  const article = knowledge.article(id);
  if (!article) throw new Error(`the gallery knows no article "${id}"`);
  return article;
}

export function claimsOf(article: KnownArticle): CardClaim[] {
  return article.claims.flatMap((ref) => {
    const subject = knowledge.claim(ref)?.subject;
    return subject ? cardOf(subject).claims.filter((claim) => claim.ref === ref) : [];
  });
}

export const LONG_NAME =
  'Beynəlxalq-Azərbaycan-Dəmiryolçularının-və-Gəmiçilərinin-Mədəniyyət-Birliyi und die Gesellschaft der Freunde des Kaspischen Meeres e. V.';
export const RTL_NAME = 'اتحادیه دوستداران دریاچه';
const RTL_TEXT = 'این جمله از راست به چپ نوشته شده است و واژهٔ Caspian در میان آن ایستاده است.';

export const EVIDENCE: CardEvidence = {
  publisher: 'Lake Gazette',
  title: 'The lake in spring',
  lang: 'en',
  date: '2010-05',
  interestNote: 'No stake is known.',
  stance: 'differs',
  says: 'The lake froze twice in that year, and the boats lay still for a month.',
  figure: '1,250 boats',
  year: '2009',
  link: { url: 'https://gazette.example/lake', archived: false },
  verified: true,
};

/** Not read by us: no link, and said so. */
export const UNVERIFIED: CardEvidence = {
  ...EVIDENCE,
  publisher: RTL_NAME,
  date: null,
  dateNote: 'about 2009-2010',
  stance: 'cannot-confirm',
  link: null,
  verified: false,
};

export const CLAIM: CardClaim = {
  ref: 'on-lakes/c1',
  text: `The ${LONG_NAME} counted every boat.`,
  lang: 'en',
  standing: 'partly',
  voices: { agree: 2, differ: 1, dispute: 1 },
  summary: 'A newspaper of the town counted fewer boats, and the harbour none.',
  caveats: ['Boats that lay on land were not counted.', 'The count is of one day.'],
  incomplete: true,
  article: {
    id: 'on-lakes',
    title: 'On lakes',
    publisher: LONG_NAME,
    date: '2014-12-29',
    interestNote: 'A society that is paid by the boatmen.',
    notice: 'Printed for the boatmen.',
  },
  passage: { url: 'https://web.archive.org/web/2015/http://lake.example/#:~:text=a,b', archived: true },
  evidence: [EVIDENCE, UNVERIFIED],
};

export const LONG_CARD: CardModel = {
  entity: { id: 'lake', name: LONG_NAME, description: `A body of water. ${LONG_NAME}`, topic: 'country' },
  claims: [CLAIM],
  statements: [{ text: 'It is the largest of its kind.', caveats: CLAIM.caveats, evidence: [EVIDENCE, UNVERIFIED] }],
  links: [
    { kind: 'wikipedia', lang: 'az', link: { url: 'https://az.wikipedia.org/wiki/G%C3%B6l', archived: false } },
    { kind: 'official', link: { url: 'https://lake.example/', archived: true } },
  ],
};

export const RTL_CARD: CardModel = {
  entity: { id: 'lake', name: RTL_NAME, description: RTL_TEXT, topic: 'country' },
  claims: [{ ...CLAIM, lang: 'fa', text: RTL_TEXT, article: { ...CLAIM.article, publisher: RTL_NAME } }],
  statements: [],
  links: [],
};

export const EMPTY_CARD: CardModel = {
  entity: { id: 'lake', name: 'The Lake', description: 'A body of water.', topic: 'country' },
  claims: [],
  statements: [],
  links: [],
};

export const BY_NAME: Why = { rule: 'name', alias: 'Azerbaijan' };
export const BY_CONTEXT: Why = {
  rule: 'context',
  alias: 'Aliyev',
  cues: [
    { cue: 'life-word', weight: 3, word: 'born' },
    { cue: 'near-word', weight: 2, word: 'Nakhchivan' },
    { cue: 'two-persons', weight: -1 },
  ],
};

export const KEEPER: NoteKeeper = { save: async () => ({ kind: 'saved', id: 'a' }), unsave: settle };
export const FULL_KEEPER: NoteKeeper = { save: async () => ({ kind: 'refused', why: 'full' }), unsave: settle };

export const DOOR: NameDoor = {
  site: 'news.example',
  nameOf,
  spell: knowledge.spell,
  rejectedAt: ({ alias }) => (alias === 'Nakhchivan' ? 'news.example' : null),
  reject: settle,
  unreject: settle,
};

function listed(id: number, entity: string, surface: string, before: string, after: string, why: Why): ListedMention {
  return { id, frameId: 0, entity, surface, around: { before, after }, why };
}

export const SEEN: Seen = {
  count: 214,
  refusals: [
    ['blocked', 'Heydar Aliyev', 'Heydar Aliyev International Airport', 'landed at ', ' International Airport at noon'],
    ['longer-name', 'Azerbaijan', 'Azerbaijan Street', 'a house in ', ' Street with a green door'],
    ['no-context', 'Aliyev', '', 'a singer called ', ' who lives in Tashkent'],
    ['letter-case', 'azerbaijan', '', 'a kind of carpet, the ', ''],
    ['address', 'Azerbaijan', '@Azerbaijan', 'follow @', ' for more'],
    ['rival', 'Aliyev', 'wrestler', 'the wrestler ', ' won his third match'],
    ['other-person', 'Aliyev', 'Kamran Aliyev', 'Kamran Aliyev said no. ', ' then left'],
    ['rejected', 'Nakhchivan', 'Nakhchivan', 'a road to ', ' and back'],
  ].map(([reason, surface = '', because = '', before = '', after = '']) => ({
    reason: reason as Seen['refusals'][number]['reason'],
    surface,
    because,
    around: { before, after },
  })),
};

export const MENTIONS: PageView = {
  kind: 'mentions',
  count: 4,
  seen: SEEN,
  groups: [
    {
      topic: 'country',
      count: 2,
      mentions: [
        listed(1, 'azerbaijan', 'Azerbaijan', 'A train to ', ' leaves at noon, and another one at four.', BY_NAME),
        listed(2, 'azerbaijan', 'آذربایجان', 'قطار ', ' ظهر حرکت می‌کند', { ...BY_NAME, alias: 'آذربایجان' }),
        listed(3, 'nakhchivan', 'Nakhchivan', 'Bread is sold in ', ' too.', { rule: 'name', alias: 'Nakhchivan' }),
      ],
    },
    {
      topic: 'heydar-aliyev',
      count: 2,
      mentions: [
        listed(4, 'heydar-aliyev', 'Aliyev', '', ' was born in the town, and went to school there.', BY_CONTEXT),
        listed(5, 'heydar-aliyev', 'Heydər Əliyevin', 'Bu, ', ' evidir.', { rule: 'name', alias: 'Heydər Əliyev' }),
      ],
    },
  ],
};
