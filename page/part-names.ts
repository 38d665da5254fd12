/** What sites call the parts of their pages: words in ids, classes and labels. */

/** A part that stands beside a page's own text. */
export type SidePart = 'navigation' | 'advertising' | 'comments' | 'related';

/** What follows or goes before such a word when the name tells a state ("no-comments", "ads-enabled") or a spot ("after-ad"). */
const NOT_AFTER =
  'no|not|non|has|have|with|without|hide|hides|show|shows|showing|after|before|above|below|under|for|skip|toggle';
const NOT_BEFORE = 'free|less|enabled|disabled|open|opened|closed|count|counter|off|on|allowed|hidden|placeholder|safe';

const PART_WORDS: readonly [SidePart, string][] = [
  [
    'advertising',
    'ads?|advert|adverts|advertisement|advertisements|advertising|advertorial|advertiser|adbox|adunit|adslot|adspace|' +
      'adblock-container|adcontainer|adwrapper|adsense|adsbygoogle|doubleclick|skyscraper|leaderboard-ad|' +
      'sponsor|sponsors|sponsored|sponsorship|promo|promos|promoted|promotion|promotions|promobox|paid-(?:content|post|partner)|' +
      'taboola|outbrain|revcontent|mgid|dianomi|affiliate|affiliates',
  ],
  [
    'comments',
    'comments?|commentlist|commentarea|comment(?:s)?section|usercomments?|disqus|livefyre|hypercomments|spotim|viafoura|' +
      'respond|shoutbox',
  ],
  [
    'related',
    'related|relateds|relatedposts|relatedarticles|relatedlinks|relatednews|recommended|recommendations?|recirc|recirculation|' +
      '(?:most|mostly)-(?:read|popular|viewed|shared|commented|recent|discussed|watched|emailed)|mostread|mostpopular|' +
      'popular-(?:posts?|news|stories|articles|now|list|content|today)|trending|' +
      '(?:more|latest|recent|other|top|next|popular|similar)-(?:stories|news|articles|posts|headlines|links|comments|entries)|' +
      'more-(?:from|on|in|like|coverage|about)|moreon|read-(?:more|next|also|on)|readmore|also-(?:read|like|in|on)|' +
      '(?:up|read|whats|what-to-read)-next|you-(?:may|might)(?:-also)?-(?:like|enjoy|missed)|editors?-(?:picks?|choice)|' +
      'dont-miss|in-case-you-missed|teasers?|teaserlist|trc|crp|yarpp|jp-relatedposts|' +
      'share|shares|sharing|shar(?:e|ing)-?(?:bar|box|buttons?|links?|tools?|icons?|widget)|sharebar|sharetools?|shareicons?|' +
      'sharedaddy|sharethis|addthis|addtoany|shareaholic|social-(?:share|sharing|links?|bar|buttons?|icons?|follow|media-links)|' +
      'newsletters?|signup|sign-up|subscribe|follow-us|article-tags|post-tags|tag-list|tags-list|tagcloud|tag-cloud|entry-tags',
  ],
  [
    'navigation',
    'nav|navi|navbar|navs|navigation|navbox|subnav|topnav|mainnav|mini-nav|menu|menus|submenu|megamenu|menubar|' +
      'breadcrumbs?|pagination|paginator|pager|toc|toctree|tableofcontents|table-of-contents|sitemap|skip-links?|jump-links?|' +
      '(?:site|global|main|page|l|c|t|bottom)-footer|footer-(?:nav|links?|menu|bottom|main|wrap|wrapper|container|columns?|inner)|' +
      '(?:site|global)-header|masthead|topbar|catlinks|cookies?|gdpr|consent|onetrust',
  ],
];

const PARTS = PART_WORDS.map(
  ([part, words]) => [part, new RegExp(`(?<!-(?:${NOT_AFTER}))-(?:${words})-(?!(?:${NOT_BEFORE})-)`)] as const,
);

/** Blogs write the subjects of an article into its classes: "category-comment" is not a comment. */
const SUBJECT =
  /^(?:category|cat|tag|tags|topic|topics|author|tone|term|taxonomy|subject|keyword|pillar|lang|locale)-(?!cloud|list)/;
/** What holds an article's text, whatever else its name tells of it. */
const MAIN =
  /-(?:article|story|entry|post|page|main|content|text)-?(?:body|content|text|main)-$|-(?:main|maincontent|bodytext)-$/;
const LEAD =
  /-(?:lead|lede|leadtext|standfirst|summary|abstract|dek|deck|intro|introduction|subheadline|subtitle|preamble)-$/;

/**
 * The part that an id, a class or a label names, or null. Words are whole: parted at hyphens, underscores, spaces and
 * where small letters meet capitals.
 *
 * @example partNamed('story__relatedLinks'); // 'related'
 * partNamed('header-gradient'); // null
 */
export function partNamed(name: string): SidePart | null {
  const words = wordsIn(name);
  return words === '' || SUBJECT.test(words.slice(1))
    ? null
    : (PARTS.find(([, named]) => named.test(words))?.[0] ?? null);
}

export function namesMainText(name: string): boolean {
  return MAIN.test(wordsIn(name));
}

export function namesLead(name: string): boolean {
  return LEAD.test(wordsIn(name));
}

const known = new Map<string, string>();
/** Made names ("css-1x2y3z") are new in every build of a page; what is remembered of them must have an end. */
const MOST_KNOWN = 5_000;

/** "-story-related-links-" of "story__relatedLinks2"; nothing for a chunk that nobody has spelled. */
function wordsIn(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const words = name.split(/[^a-z0-9]+/i).flatMap(wordsInChunk);
  const joined = words.length > 0 ? `-${words.join('-')}-` : '';
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, joined);
  return joined;
}

function wordsInChunk(chunk: string): string[] {
  const letters = chunk.replace(/\d+(?:x\d+)?$/i, '');
  if (letters === '' || /\d/.test(letters)) return [];
  const pieces = letters.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  // "hAdKxy" is a number in letters, not an ad.
  if (
    pieces.length > 1 &&
    !pieces.every((piece) => /^[A-Z]{2,4}$/.test(piece) || /^(?=.*[aeiouy])[a-z]{2,}$/i.test(piece))
  )
    return [];
  return pieces.map((piece) => piece.toLowerCase());
}
