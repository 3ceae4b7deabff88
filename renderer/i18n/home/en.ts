/** The English dictionary of the home screen: the source of the keys and parameters of the other two. */
export const en = {
  'home.heading': 'What there is',
  'home.intro':
    'Every picture is computed: those of the views from the two orders chosen above, the others from what they open.',
  'home.continue': 'Go on',
  'home.return': 'Back to the view: {screen}',
  'home.orders': '{left} and {right}',
  'home.noFile': 'This work is in no file yet.',
  'home.recent': 'Files used last',
  'home.recentOf': 'Open again: {name}',
  'home.opened': 'opened {time}',
  'home.views': 'Views',
  'home.compare': 'Two maps of power: what was removed, added and altered, and what stayed.',
  'home.step': 'A story step by step in both orders. The class says first what comes out.',
  'home.count': 'Votes of an election turned into seats under either law.',
  'home.weigh': 'How much of every decision rests with whom, computed from the procedures.',
  'home.lessons': 'Lessons',
  'home.scenarios': 'Scenarios',
  'home.map': '{order}. {sentence}',
  'home.procedure': 'Procedure: {title}, {n} {n:state|states}',
  'home.measuring': 'The shares are being computed…',
  'home.notCounted': 'These votes cannot be counted under these laws.',
} as const;
