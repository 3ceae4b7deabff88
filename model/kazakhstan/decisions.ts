import type { Facts } from '../conditions/types.ts';
import type { Decision, DecisionGroup, Origin } from '../power/decision.ts';
import type { Way } from '../power/procedure-game.ts';

/** Peace, and a lower house that sits: what is so on most days. */
const ORDINARY_TIMES: Facts = {
  'parliament.lower-house-absent': false,
  'parliament.early-end-considered': false,
  'president.by-succession': false,
  'state.emergency': false,
  'state.martial-law': false,
};

/**
 * Everything whose taking is measured, and where each order says how it is taken. Only names of procedures, of their
 * states and of powers stand here: who must agree, and with which majority, is read off the order.
 */
export const decisions: Readonly<Record<string, Decision>> = {
  'ordinary-law': by('law', way('ordinary-law', 'adopted'), way('president-signature-ordinary', 'in-force')),
  'constitutional-law': by(
    'law',
    way('constitutional-law', 'adopted'),
    way('president-signature-constitutional', 'in-force'),
  ),
  'override-ordinary': by('law', { ...way('president-signature-ordinary', 'in-force'), from: 'returned' }),
  'override-constitutional': by('law', { ...way('president-signature-constitutional', 'in-force'), from: 'returned' }),
  'amend-by-parliament': by('law', way('amendment-by-parliament', 'in-force')),
  'amend-by-referendum': by('law', way('amendment-by-referendum', 'adopted')),
  'appoint-prime-minister': by('government', way('prime-minister-investiture', 'appointed')),
  'dismiss-prime-minister': held('government', 'president-dismisses-pm'),
  'appoint-minister': by('government', way('ministers-appointment', 'appointed', { 'minister.reserved-post': false })),
  'appoint-reserved-minister': by(
    'government',
    way('ministers-appointment', 'appointed', { 'minister.reserved-post': true }),
  ),
  'dismiss-minister': held('government', 'president-dismisses-ministers'),
  'remove-minister': by('government', way('minister-removal', 'dismissed')),
  'no-confidence': by('government', way('no-confidence-government', 'government-out')),
  'appoint-vice-president': by('offices', way('vice-president-appointment', 'in-office')),
  'appoint-prosecutor-general': held('offices', 'president-appoints-prosecutor-general'),
  'dismiss-prosecutor-general': held('offices', 'president-dismisses-prosecutor-general'),
  'appoint-national-bank-chair': held('offices', 'president-appoints-national-bank-chair'),
  'dismiss-national-bank-chair': held('offices', 'president-dismisses-national-bank-chair'),
  'appoint-national-security-chair': held('offices', 'president-appoints-knb-chair'),
  'dismiss-national-security-chair': held('offices', 'president-dismisses-knb-chair'),
  'choose-ombudsman': by('offices', way('ombudsman-selection', 'in-office')),
  'form-election-commission': held(
    'offices',
    'president-appoints-cec-chair',
    'president-appoints-cec-members',
    'senate-appoints-cec',
    'mazhilis-appoints-cec',
  ),
  'form-audit-body': held(
    'offices',
    'president-appoints-audit-chair',
    'president-appoints-audit-members',
    'senate-appoints-audit',
    'mazhilis-appoints-audit',
  ),
  'form-constitutional-body': held(
    'courts',
    'president-appoints-cc-chair',
    'president-appoints-cc-members',
    'senate-appoints-cc',
    'mazhilis-appoints-cc',
  ),
  'choose-supreme-court-judge': by('courts', way('supreme-court-judges-election', 'sworn')),
  'release-supreme-court-judge': held('courts', 'senate-dismisses-sc-judges'),
  'choose-supreme-court-chair': by('courts', way('supreme-court-chair', 'in-office')),
  'appoint-local-judge': by('courts', way('local-judges-appointment', 'in-office')),
  'choose-senators': held('parliament', 'president-appoints-senators', 'maslikhats-elect-senators'),
  'dissolve-lower-house': by('parliament', {
    ...way('dissolution', 'mazhilis-dissolved', ORDINARY_TIMES),
    taken: ['mazhilis-dissolved', 'dissolved'],
  }),
  'remove-president': by('parliament', way('impeachment', 'removed')),
  'appoint-regional-akim': by('local', way('regional-akim-appointment', 'in-office', { 'akim.unit': 'region' })),
  'dismiss-regional-akim': held('local', 'president-dismisses-regional-akims'),
  'choose-district-akim': by('local', way('district-akim-election', 'in-office')),
  'elect-rural-akim': by('local', way('rural-akim-election', 'in-office')),
  'annul-regional-akim-act': by('local', way('akim-acts-annulment', 'annulled', { 'act.akim-tier': 'region' })),
  'annul-lower-akim-act': by('local', way('akim-acts-annulment', 'annulled', { 'act.akim-tier': 'lower' })),
  'dissolve-maslikhat': by('local', way('maslikhat-dissolution', 'ended')),
  'open-review-before-signature': by('review', {
    ...way('pre-signature-review', 'under-review'),
    counting: ['petition'],
  }),
  'open-review-of-law-in-force': {
    group: 'review',
    origin: {
      any: [
        { ...way('president-petition-enacted-law', 'pending'), counting: ['petition'] },
        { ...way('individual-complaint', 'filed'), counting: ['petition'] },
        { ...way('prosecutor-general-petition', 'pending'), counting: ['petition'] },
        { ...way('ombudsman-petition', 'pending'), counting: ['petition'] },
        way('court-referral', 'pending'),
      ],
    },
  },
  'ask-interpretation': by('review', { ...way('constitution-interpretation', 'pending'), counting: ['petition'] }),
  'elect-president': held('people', 'people-elect-president'),
  'elect-lower-house': held('people', 'people-elect-mazhilis', 'apk-elects-deputies'),
  'elect-maslikhats': held('people', 'people-elect-maslikhats'),
  'recall-deputy': by('people', { ...way('deputy-recall', 'recalled'), without: ['requirements-missed'] }),
  'call-referendum': by('people', way('referendum', 'called')),
  'decide-referendum': by('people', way('referendum', 'adopted')),
};

function way(procedure: string, taken: string, assuming: Facts = {}): Way {
  return { procedure, taken: [taken], assuming: { ...ORDINARY_TIMES, ...assuming } };
}

function by(group: DecisionGroup, first: Way, ...others: readonly Way[]): Decision {
  return { group, origin: { all: [first, ...others] } };
}

function held(group: DecisionGroup, first: string, ...others: readonly string[]): Decision {
  const origin: Origin = { powers: [first, ...others] };
  return { group, origin };
}
