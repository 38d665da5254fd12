/** The words of the first run and what is new, in English. */
export const welcome = {
  'welcome.title': 'Welcome',
  'welcome.lead':
    'Where a page mentions Azerbaijan, Heydar Aliyev or the Azerbaijani diaspora, a faint mark appears. It opens a card: what is claimed, by whom, in whose interest, and what others say.',

  'welcome.try': 'Try it here',
  'welcome.try.text': 'Heydar Aliyev was born in Nakhchivan in 1923. Today Nakhchivan is an exclave of Azerbaijan.',
  'welcome.try.hover': 'Rest the pointer on a marked name, or tap it.',
  'welcome.try.click': 'Click a marked name, or tap it.',
  'welcome.try.keyboard': 'You chose to open cards by keyboard only. A tap opens them too.',
  'welcome.try.keys': 'By keyboard: {key} goes to the next marked name and opens its card. Escape closes it.',
  'welcome.try.open': 'Open the first card',
  'welcome.try.rejected': 'You said “not this” to every name here.',
  'welcome.try.failed': 'The names could not be marked here: {error}',

  'welcome.sees': 'What it can see',
  'welcome.sees.text':
    'The text of the pages you open, while it is switched on. It is read in your browser and forgotten.',
  'welcome.sees.own': 'What you set and write yourself: settings and notes. They stay in this browser.',
  'welcome.never': 'What it never does',
  'welcome.never.send': 'It sends nothing anywhere. It makes no connection to any network.',
  'welcome.never.history':
    'It keeps no history and no statistics. Of a page it keeps only what you save in your notebook.',
  'welcome.never.change': 'It changes no word and no picture of a page.',
  'welcome.never.open': 'It opens no other tab by itself, also not after an update.',

  'welcome.access': 'It cannot read pages yet',
  'welcome.access.why':
    'The browser has not given permission to read the pages you open. Without it nothing is marked. You can take it back at any time.',
  'welcome.access.allow': 'Allow on all sites',
  'welcome.access.given': 'The permission is given. Nothing more is needed.',

  'welcome.pin': 'Keep it in sight',
  'welcome.pin.pinned': 'Its icon is in the toolbar already. It opens the list of this page’s mentions.',
  'welcome.pin.chrome': 'Click the puzzle piece in the toolbar, then the pin beside “Azerbaijan in Context”.',
  'welcome.pin.edge':
    'Click the puzzle piece in the toolbar, then the eye beside “Azerbaijan in Context”. Without a puzzle piece, look in the menu under “Extensions”.',
  'welcome.pin.firefox':
    'Click the puzzle piece in the toolbar, then the cog beside “Azerbaijan in Context”, and “Pin to Toolbar”. On a phone it is in the menu under “Extensions”.',
  'welcome.pin.safari': 'Choose “Customise Toolbar” in the View menu, and drag the icon there.',

  'welcome.keys': 'By keyboard',
  'welcome.keys.popup': 'Open the popup',
  'welcome.keys.next': 'Go to the next mention and open its card',
  'welcome.keys.previous': 'Go to the previous mention and open its card',
  'welcome.keys.pause': 'Switch marks off or on for this site',
  'welcome.keys.panel': 'Open the panel beside the page',
  'welcome.keys.command': 'Command',
  'welcome.keys.key': 'Keys',
  'welcome.keys.none': 'not set',
  'welcome.keys.change': 'Change the keys',

  'welcome.next': 'Go on',
  'welcome.next.explorer': 'See all claims and sources',
  'welcome.next.options': 'All settings',
  'welcome.next.news': 'What is new',

  'news.title': 'What is new',
  'news.line': 'What is new in version {version}',
  'news.version': 'Version {version}',
  'news.new': 'new to you',
  'news.lead': 'The list is written in English.',
  'news.back': 'To the welcome page',
} as const;
