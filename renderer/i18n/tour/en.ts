/** The English dictionary of the tour: the source of the keys and parameters of the other two. */
export const en = {
  'tour.name': 'Tour',
  'tour.start': 'Tour: {n} {n:stop|stops}',
  'tour.skip': 'Skip',
  'tour.skipTour': 'Skip the tour',
  'tour.place': '{n} / {total}',
  'tour.said': '{n} of {total}. {title}. {text}',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.done': 'Done',
  'tour.end': 'End the tour',
  'tour.keys': '→ or Enter: next. ←: back. Esc: end.',

  'orders.title': 'Two orders',
  'orders.text':
    'Every view compares the order on the left with the one on the right. Choose editions here, or any day; the arrows between them swap the two.',
  'line.title': 'A line opens its article',
  'line.text':
    'Every line of a map is a power. Choose one, and what stands behind it opens here: its values in both orders, and the articles, each a press away.',
  'morph.title': 'One key turns one map into the other',
  'morph.text':
    'The space bar starts it and stops it. What did not change stays in its place. Below, each amendment can be shown by itself.',
  'step.title': 'Step',
  'step.text':
    'A scenario asks both orders the same, step by step. The class predicts first; then the answers show, with the articles behind them.',
  'count.title': 'Count',
  'count.text':
    'Votes become seats under two laws. Choose another law, change the threshold or the votes, and the chambers follow.',
  'weigh.title': 'Weigh',
  'weigh.text':
    'How much of every decision rests with whom, computed from the procedures. With party discipline the deputies of a party vote as one, and the shares move.',
  'class.title': 'In front of the class',
  'class.text':
    'Present (F5) turns any view into one picture in large type. The language changes with one press, or L. The list of keys is behind the question mark; this tour is on the home screen.',
} as const;
