/** The words of settings that a policy has locked, and of the problem report, in English. */
export const policy = {
  'policy.some': 'Your organisation has set some of these settings.',
  'policy.kept': 'Your organisation has set these, and they stay as they are: {fields}',
  'policy.ignored': 'Not understood in the policy of your organisation, and left out:',

  'report.heading': 'Problem report',
  'report.hint':
    'If something does not work, you can copy this text and send it to whoever helps you. It holds no address and no text of a page, no site list and no name you rejected. The extension sends it nowhere.',
  'report.label': 'The text of the report',
  'report.copy': 'Copy',
  'report.copied': 'Copied.',
  'report.not-copied': 'The browser did not copy it. The text is selected: copy it with the keyboard or the menu.',
} as const;
