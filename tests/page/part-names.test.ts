import { describe, expect, test } from 'vitest';
import { namesLead, namesMainText, partNamed } from '../../page/part-names.ts';

const NAMES: Record<string, string> = {
  advertising:
    'ad ads ad-slot top-ad ad_unit adSlot RightRailAd ad300x250 ad-728x90 advert article__advert advertisement dfp-ad ' +
    'adsbygoogle sponsored sponsored-content is-sponsored promo promo-box homePromo taboola-below-article outbrain ' +
    'paid-content c-advertising__banner bbccom_advert gpt-ad-1234 google-ads story__ad--mobile',
  comments:
    'comments comment comment-body commentlist comments-area disqus_thread respond reader-comments article-comments ' +
    'shreddit-comment userComments comment42 CommentSection comments__list livefyre field-comment-body',
  related:
    'related related-articles story__relatedLinks jp-relatedposts c-related-content__img recommended recommendations ' +
    'most-read most_popular-list-item read-more readMore more-from-author more-on-this-story also-read trending ' +
    'teaser teaser-list article-teaser share social-share share-buttons sharedaddy addthis newsletter c-newsletter--cta ' +
    'latest-news recent-posts you-may-also-like up-next editors-picks tag-cloud similar_posts newsletter-signup',
  navigation:
    'nav navbar main-nav mainNav site-navigation menu menu-item sub-menu breadcrumb breadcrumbs pagination toc ' +
    'table-of-contents site-footer page-footer footer-links skip-link masthead site-header navbox cookie-banner topbar',
};

const NOT_NAMES =
  'header gradient shadow add download adaptive thread load loading lead leader head heading badge readable radio roadmap ' +
  'upload threaded address admin adjust made shade trademark shadowbox commentary commentator unrelated correlated ' +
  'relative promontory promote-ability navy navajo unavailable menuetto teased sharepoint shareholder trends trendline ' +
  'content article-body post-content entry-content main story-body infobox wikitable references reflist caption figure ' +
  'no-comments has-comments comments-open comments-closed with-ads no-ads ads-enabled ad-free after-ad has-related ' +
  'is-showingReadNextSidebar without-promo category-comment tag-related tag-sponsored topic-trending tone-comment ' +
  'author-ad css-1ad2x hAdKxy sc-bAdQrs jsx-4027ad mw-parser-output mw-heading toclevel-1x dropcap';

describe('a name tells of a part beside the text', () => {
  const rows = Object.entries(NAMES).flatMap(([part, names]) => names.split(' ').map((name) => [name, part] as const));
  test.each(rows)('%s is %s', (name, part) => {
    expect(partNamed(name)).toBe(part);
  });
});

describe('a name tells of none', () => {
  test.each(NOT_NAMES.split(' '))('%s', (name) => {
    expect(partNamed(name)).toBeNull();
  });
});

test.each([
  ['article-body', true],
  ['articleBody', true],
  ['story__body', true],
  ['entry-content', true],
  ['main-content', true],
  ['bodytext', true],
  ['comment-body', false],
  ['card-body', false],
  ['sidebar-content', false],
])('%s names the main text: %s', (name, is) => {
  expect(namesMainText(name)).toBe(is);
});

test.each([
  ['lead', true],
  ['article__standfirst', true],
  ['post-summary', true],
  ['entryAbstract', true],
  ['leaderboard', false],
  ['lead-image', false],
  ['introduce', false],
])('%s names a lead: %s', (name, is) => {
  expect(namesLead(name)).toBe(is);
});

test('a page that makes up names for ever is forgotten in time', () => {
  for (let count = 0; count < 12_000; count++) partNamed(`made-up-${count}`);
  expect(partNamed('related-articles')).toBe('related');
});
