/** The English dictionary of the step view: the source of the keys and parameters that the other two must satisfy. */
export const en = {
  'home.heading': 'Scenarios',
  'home.intro': 'Choose a story. Every order runs the same acts; the answers are computed from its rules.',
  'home.empty': 'There are no scenarios yet.',
  'home.steps': '{n} {n:step|steps}',
  'home.orders': 'Orders: {list}',

  'data.failed': 'The rules and scenarios could not be read. Close the app and open it again.',
} as const;
