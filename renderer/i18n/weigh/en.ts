/** The English dictionary of the view on power: the source of the keys and parameters that the other two must satisfy. */
export const en = {
  heading: 'Where power lies',
  waiting: 'Computing the shares of every decision …',
  failed: 'The shares could not be computed. Choose another order, or start the app anew.',

  'page.group': 'What is shown',
  'page.decisions': 'Decision by decision',
  'page.distribution': 'In total',
  'page.appointments': 'Who fills what',

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

  'shares.mode': 'Orders',
  'shares.pair': 'Side by side',
  'shares.figure': 'Shares in total: {order}',
  'shares.row':
    '{name}: {a} %, then {b} %, {change} points. By weights from {leastA} to {mostA} %, then from {leastB} to {mostB} %.',
  'shares.more': 'Show the smaller ones too ({n})',
  'shares.fewer': 'Leave the smaller ones out',
  'shares.legend':
    'Grey: in both orders. Dashed: only before. Filled: only after. The thin line goes from the least to the most that any choice of weights gives.',
  'shares.table': 'The same as a table',
  'shares.change': 'change, points',

  'decision.caption': 'Decisions and the shares in them',
  'decision.group': 'Subject',
  'decision.what': 'Decision',
  'decision.role': 'What changed',
  'decision.part': '{name} {n}',
  'decision.unknown': 'no such decision',
  'needs.and': ' and ',
  'needs.or': '; or ',
  'needs.orAlone': 'or',
  'needs.part': '{n} % of the seats: {list}',
  'needs.seats': '{n} % of the seats',
  'needs.votes': '{name} {votes} votes',
  'needs.votesOf': '{name} {votes} of {of}',
  'decision.row': '{name} {a} %, then {b} %',
  'decision.sentence': '{index}. {list}',
  'filter.group': 'Subject',
  'filter.allGroups': 'all subjects',
  'filter.actor': 'Who has a share',
  'filter.anyone': 'anyone',
  'filter.changed': 'only what changed',
  'filter.count': '{n} {n:decision|decisions}',
  'filter.none': 'No decision fits. Choose another subject or another institution.',

  'detail.agree': 'Who must agree',
  'detail.powers': 'Read from the powers',
  'detail.articles': 'Articles',
  'detail.unread': 'Not read',
  'detail.unreadSays': 'A step is left to a statute that was not read: who decides there is not proved by an article.',
  'detail.shares': 'Shares in this decision, %. {seats}',
  'detail.changed': 'What changed it',
  'detail.unchanged': 'No amendment between the two orders touches its procedure, its powers or its bodies.',
  'detail.procedures': 'Procedures',

  'name.became': '{before}, now {after}',
} as const;
