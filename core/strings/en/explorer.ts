/** The words of the explorer: topics, articles, claims and what speaks for and against them, in English. */
export const explorer = {
  'explorer.open': 'Open in the explorer',
  'explorer.open-home': 'Explore all articles and claims',
  'explorer.title': '{place} · Azerbaijan in Context',

  'explorer.skip': 'Skip to the content',
  'explorer.menu': 'Main places',
  'explorer.path': 'Where you are',
  'explorer.home': 'Overview',
  'explorer.pictures': 'Pictures',
  'explorer.notebook': 'Notebook',
  'explorer.search-hint': 'Results appear as you type. The down arrow goes to them.',

  'explorer.home-heading': 'What articles claim, and what others say',
  'explorer.home-intro':
    'Each claim stands with who made it, when and in whose interest, and with what other sources say for and against it.',
  'explorer.topics': 'Topics',
  'explorer.entities-count': { one: '{count} entry', other: '{count} entries' },
  'explorer.claims-count': { one: '{count} claim', other: '{count} claims' },
  'explorer.no-claims': 'No claim is about this itself.',
  'explorer.articles': 'All articles',
  'explorer.to-entity': 'See all about {name}',
  'explorer.to-article': 'See the article and all its claims',

  'explorer.topic': 'Topic',
  'explorer.entity': 'Entry',
  'explorer.names': 'Names in sources',
  'explorer.about-it': 'Claims about {name}',
  'explorer.concerning': 'Claims about something else that concern {name} too',
  'explorer.neighbours': 'Spoken of together with',
  'explorer.neighbour': { one: '{name} ({count} claim)', other: '{name} ({count} claims)' },

  'explorer.article': 'Article',
  'explorer.published': 'Published by',
  'explorer.date': 'Date',
  'explorer.interest': 'Interest of the publisher',
  'explorer.coverage': 'How much was read',
  'explorer.article-claims': 'Its claims, in the order of the article',

  'explorer.claim': 'Claim',
  'explorer.about': 'About',
  'explorer.standing': 'How it stands, and why',
  'explorer.counted': 'Voices that counted',
  'explorer.counted-none': 'No voice counted.',
  'explorer.not-counted': 'Heard, and not counted',
  'explorer.voice-sources': 'Sources: {publishers}',

  'explorer.evidence': 'Evidence for and against',
  'explorer.evidence-none': 'No other source was found that speaks of this.',
  'explorer.side.agrees': 'Speaks for it',
  'explorer.side.differs': 'Says otherwise, or differs in part',
  'explorer.side.silent': 'Could not confirm it',
  'explorer.side-empty': 'None was found.',
  'explorer.distance.no-stake': 'Independent: no stake is known',
  'explorer.distance.own-stake': 'Independent of the publisher, with a stake of their own',
  'explorer.distance.publisher-side': 'With an interest: on the side of the publisher',
  'explorer.distance.volunteers': 'Reference works edited by volunteers',

  'explorer.caveats': 'To keep in mind',
  'explorer.same-article': 'Before and after it in the article',
  'explorer.same-subject': 'Other claims about {name}',

  'explorer.decided.opinion':
    'This is a judgement. No other source can settle it, so it stays with the one who made it: {publisher}.',
  'explorer.decided.title':
    'This is a title or an honorific. No other source can settle it, so it stays with the one who used it: {publisher}.',
  'explorer.decided.incomplete':
    'The stored copy breaks off inside this claim, so what it goes on to say cannot be compared. So it stays with the one who made it: {publisher}.',
  'explorer.decided.only-disputed': 'At least one independent voice says otherwise, and none agrees.',
  'explorer.decided.disputed-but-lead-agrees':
    'At least one independent voice says otherwise, and none agrees. Reference works edited by volunteers agree. That confirms nothing, but it keeps the claim from standing as contradicted.',
  'explorer.decided.contradicted':
    'Independent voices contradict one another: at least one agrees, and at least one says otherwise.',
  'explorer.decided.agrees-and-differs':
    'At least one independent voice agrees, and at least one gives another figure, date or emphasis.',
  'explorer.decided.only-differs': 'No independent voice agrees in full: each gives another figure, date or emphasis.',
  'explorer.decided.only-agrees': 'At least one independent voice agrees, and none differs or says otherwise.',
  'explorer.decided.own-side-only':
    'No independent voice says so or says otherwise. What speaks for it shares an interest with {publisher}, and so cannot confirm it.',
  'explorer.decided.lead-only':
    'No independent voice says so or says otherwise. Only reference works edited by volunteers speak for it, and they are no confirmation.',
  'explorer.decided.nobody': 'No independent voice was found that says so or says otherwise.',

  'explorer.voice.agrees': 'Agrees.',
  'explorer.voice.agrees-otherwise': 'Agrees, and gives another detail as well: taken together, it agrees.',
  'explorer.voice.differs': 'Gives another figure, date or emphasis.',
  'explorer.voice.mixed': 'Agrees in one place and says otherwise in another: taken together, it differs in part.',
  'explorer.voice.disputes': 'Says otherwise.',
  'explorer.voice.silent': 'Could not confirm it.',

  'explorer.counts.alone': 'No stake is known, so this publisher is a voice of its own.',
  'explorer.counts.alone-together': {
    one: 'No stake is known, so this publisher is a voice of its own.',
    other: 'No stake is known, so this publisher is a voice of its own; its {count} sources count once.',
  },
  'explorer.counts.stake': 'Has a stake of its own, but does not share the interest of {publisher}.',
  'explorer.counts.stake-together': {
    one: 'Has a stake of its own, but does not share the interest of {publisher}.',
    other:
      'These {count} sources share one interest, so together they are one voice. It is not the interest of {publisher}.',
  },

  'explorer.uncounted.lead': 'Anyone may edit these, so they are a lead for further reading and no witness.',
  'explorer.uncounted.publisher': 'This is the publisher itself, which cannot confirm its own claim.',
  'explorer.uncounted.own-side':
    'Shares an interest with {publisher}, so it is not independent: its word counts neither for the claim nor against it.',
  'explorer.uncounted.silent': 'It was looked at and does not settle the matter, so it counts neither way.',
  'explorer.uncounted.beyond-sources': 'Independent, but a claim of this kind is not settled by what others say.',

  'explorer.search': 'Search: {query}',
  'explorer.found-entities': 'Entries',
  'explorer.found-claims': 'Claims',
  'explorer.found-articles': 'Articles',

  'explorer.missing': 'There is nothing here',
  'explorer.missing-why':
    'This address leads to nothing that is known here. It may be mistyped, or from a newer version.',
  'explorer.to-home': 'Go to the overview',
} as const;
