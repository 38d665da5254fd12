/** The words of timeline, map and chart, in English. */
export const pictures = {
  'pictures.heading': 'Pictures',
  'pictures.lead':
    'A timeline, a map and a chart of what sources say. Each figure stands with its year, its measure and its source; what is disputed is drawn as disputed.',

  'pictures.save-svg': 'Save as SVG',
  'pictures.save-csv': 'Save as CSV',
  'pictures.save-svg-of': 'Save as SVG: {title}',
  'pictures.save-csv-of': 'Save as CSV: {title}',
  'pictures.legend': 'Signs',
  'pictures.sources': 'Sources',
  'pictures.limits': 'What this picture does not say',
  'pictures.choose-event': 'Choose an event to read more about it. Arrow keys move from one to the next.',
  'pictures.choose-country': 'Choose a country to read more about it. Arrow keys move from one to the next.',
  'pictures.undated': 'no year given',
  'pictures.not-verified': 'Not checked: we could not read this source ourselves',
  'pictures.no-link': 'No stable address is known',
  'pictures.disputed': 'Disputed',
  'pictures.disputed-by': 'Disputed by',
  'pictures.range': '{low} to {high}',
  'pictures.claims': { one: '{count} claim about it', other: '{count} claims about it' },
  'pictures.claim-number': 'Claim {number}',
  'pictures.about-community': 'More about this community',

  'pictures.timeline.title': 'Dates and events',
  'pictures.timeline.description': {
    one: 'A timeline with {count} event, from {first} to {last}. The axis is broken, and each part has a scale of its own.',
    other:
      'A timeline with {count} events, from {first} to {last}. The axis is broken, and each part has a scale of its own.',
  },
  'pictures.timeline.limits':
    'Empty years are not years in which nothing happened: only events that the articles read here speak of are shown. The axis is broken, and each part has a scale of its own, so that lengths can be compared only within one part.',
  'pictures.timeline.event': '{when}: {title}',
  'pictures.timeline.event-disputed': '{when}: {title} (disputed)',
  'pictures.timeline.legend.event': 'Event',
  'pictures.timeline.legend.period': 'Period',
  'pictures.timeline.legend.disputed': 'Disputed: other sources say otherwise',
  'pictures.timeline.legend.break': 'Years left out; the scale changes',
  'pictures.timeline.when': 'When',
  'pictures.timeline.what': 'What',

  'pictures.map.title': 'Two rankings on the map',
  'pictures.map.description': {
    one: 'A map with the ranks of {count} country: its rank in the article of 2014, and its rank by the number of people born in Azerbaijan, in 2015.',
    other:
      'A map with the ranks of {count} countries: the rank in the article of 2014, and the rank by the number of people born in Azerbaijan, in 2015.',
  },
  'pictures.map.limits':
    'A rank is a place in an order and no size; the marks are equally large for that reason. The article states ranks for six countries and gives no numbers. The other ranking counts birthplace, whatever the ethnicity: it includes many who are not ethnic Azerbaijanis and misses most Azerbaijanis of Iran, Turkey and Georgia, who were born there.',
  'pictures.map.borders':
    'The borders are those of Natural Earth 4.1. They show who controls the land and not who claims it, and they are no statement of ours about any of them.',
  'pictures.map.inset': 'North America',
  'pictures.map.country': '{country}: {ranks}',
  'pictures.map.legend.article': 'Rank in the article (2014)',
  'pictures.map.legend.birthplace': 'Rank by people born in Azerbaijan (UN, 2015)',
  'pictures.map.legend.shared': 'Two countries named together for two places',
  'pictures.map.legend.homeland': 'Azerbaijan itself',

  'pictures.chart.title': 'Counts and estimates',
  'pictures.chart.measure': 'What is compared',
  'pictures.chart.limits.ranks':
    'Lines join the two ranks of one country. The two rankings count different things, so a slope is no growth and no decline.',
  'pictures.chart.limits.birthplace':
    'This counts people born in Azerbaijan, whatever their ethnicity, and no one born elsewhere. It says little about communities whose members were born where they live, such as those of Iran, Turkey and Georgia.',
  'pictures.chart.limits.census':
    'This counts what people answered in a census about their ethnicity. The censuses are of different years, and many countries take none.',
  'pictures.chart.limits.estimate':
    'Every estimate has its own definition, so that they cannot be added up or averaged. On this scale each step is ten times the one before. A dashed mark says that a source contradicts the figure.',
  'pictures.chart.description.ranks': {
    one: 'The ranks of {count} country in two columns: in the article of 2014, and by people born in Azerbaijan in 2015.',
    other:
      'The ranks of {count} countries in two columns: in the article of 2014, and by people born in Azerbaijan in 2015.',
  },
  'pictures.chart.description.birthplace': {
    one: 'Bars for {count} country: people born in Azerbaijan who lived there in 2015.',
    other: 'Bars for {count} countries: people born in Azerbaijan who lived there in 2015.',
  },
  'pictures.chart.description.census': {
    one: 'One bar: people who called themselves Azerbaijani in a census.',
    other: '{count} bars: people who called themselves Azerbaijani in a census, by country and year.',
  },
  'pictures.chart.description.estimate': {
    one: 'One estimate of a community, on a scale on which each step is ten times the one before.',
    other: '{count} estimates of communities, on a scale on which each step is ten times the one before.',
  },
  'pictures.chart.legend.bar': 'Count for {year}',
  'pictures.chart.legend.census': 'Count in the census of the year that is given',
  'pictures.chart.legend.one': 'One figure',
  'pictures.chart.legend.range': 'From the lowest to the highest figure',
  'pictures.chart.legend.disputed': 'Disputed: other sources say otherwise',
  'pictures.chart.no-rank': 'no country named',
  'pictures.chart.not-here': 'not in our material',

  'pictures.measure.ranks': 'Two rankings',
  'pictures.measure.article': 'Rank in the article',
  'pictures.measure.birthplace-rank': 'Rank by birthplace',
  'pictures.measure.birthplace': 'Born in Azerbaijan',
  'pictures.measure.census': 'Ethnicity, in censuses',
  'pictures.measure.estimate': 'Estimates',

  'pictures.ranks.article': 'The article, {year}',
  'pictures.ranks.birthplace': 'Born in Azerbaijan, UN, {year}',
  'pictures.rank-shared': '{first}–{last}',

  'pictures.column.measure': 'Measure and source',
  'pictures.column.rank': 'Rank',
  'pictures.column.figure': 'Figure',
  'pictures.column.year': 'Year',
  'pictures.column.source': 'Source',
  'pictures.caption.timeline': 'Events with their dates, what is disputed about them, and sources',
  'pictures.caption.ranks': 'Ranks by country, with measure, year and source',
  'pictures.caption.birthplace': 'People born in Azerbaijan, whatever their ethnicity, with year and source',
  'pictures.caption.census': 'People who called themselves Azerbaijani in a census, with year and source',
  'pictures.caption.estimate': 'Estimates, each with its own definition, year and source',
} as const;
