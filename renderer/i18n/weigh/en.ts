/** The English dictionary of the view on power: the source of the keys and parameters that the other two must satisfy. */
export const en = {
  heading: 'Where power lies',
  waiting: 'Computing the shares of every decision …',
  failed: 'The shares could not be computed. Choose another order, or start the app anew.',

  'page.group': 'What is shown',
  'page.decisions': 'Decision by decision',
  'page.distribution': 'In total',

  'index.group': 'Measure',
  'index.shapley': 'Shapley–Shubik',
  'index.banzhaf': 'Banzhaf',
  'index.shapley.says':
    'Shapley–Shubik: of all orders in which the members can agree one after another, the share in which this one’s vote settles the decision.',
  'index.banzhaf.says':
    'Banzhaf: of all cases in which a single vote settles the decision, the share in which it is this one’s.',

  'side.a': 'left',
  'side.b': 'right',

  'discipline.switch': 'Party discipline',
  'discipline.on': 'on',
  'discipline.off': 'off',
  'discipline.free': 'Every member votes alone: no party counts.',
  'discipline.led':
    '{order}: no rule keeps the President from leading a party, so the {n} {n:seat|seats} of {party}, the largest, vote with the President.',
  'discipline.banned':
    '{order}: the President may lead no party, so no seat follows the President; the {n} {n:seat|seats} of {party}, the largest, vote as one.',
  'discipline.none': '{order}: no chamber with seats by party is known here, so every member votes alone.',
  'discipline.basis': 'Basis',

  'seats.label': 'Seats, {side}',
  'seats.2021': 'Mazhilis elected in 2021',
  'seats.2023': 'Mazhilis elected in 2023',
  'seats.lab': 'from Count: {n} seats',
  'seats.none': 'no seats by party known',

  'measure.said': '{index}, average of {a} {a:decision|decisions} (left) and {b} (right). Weights: {weights}. {seats}',
  'measure.seatsFree': 'Every member votes alone.',
  'measure.seatsBlocs': 'Parties vote as one.',
  'weights.preset': 'Weights',
  'weights.changed': '{preset}, changed by hand',

  'total.caption': 'Shares of every institution',
  'total.institution': 'Institution',
  'total.share': '{order}, %',
  'total.range': 'least to most by weights, {side}',
  'total.change': 'Change, points',
  'total.rangeValue': '{least} to {most}',
  'total.none': 'none',
  'total.noWeights': 'Every decision weighs nothing. Give one of them a weight.',

  'decision.caption': 'Decisions and the shares in them',
  'decision.group': 'Subject',
  'decision.what': 'Decision',
  'decision.role': 'What changed',
  'decision.part': '{name} {n}',
  'decision.unknown': 'no such decision',
  'name.became': '{before}, now {after}',
} as const;
