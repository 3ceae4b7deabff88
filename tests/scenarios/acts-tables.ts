import type { Expectation } from '../support/scenarios.ts';

/**
 * What the articles say to every step of the scenarios on acts, written from the texts and not from the model. A row names
 * the entry of the fact base that says so, then the answer of each order in the order of the file: the status and an
 * article on which it rests. An answer without an article rests on silence: nothing permits it to an office, or nothing
 * forbids it to a person.
 */
export const expectations: Readonly<Record<string, Expectation>> = {
  'president-and-party': {
    rows: {
      chair: ['pres.party', 'permitted 43', 'barred 43(3)'],
      name: ['', 'told', 'told'],
      member: ['pres.party', 'permitted 43', 'barred 43(3)'],
      leave: ['', 'permitted', 'permitted'],
      'next-chair': ['', 'permitted', 'permitted'],
      return: ['pres.party', 'permitted 43', 'barred 43(3)'],
      'prime-minister': ['', 'permitted', 'permitted'],
    },
    parts: {
      step: 'chair',
      between: ['pre-2022', 'post-2022'],
      because: ['rules president-party by 2022-06-08-referendum'],
    },
  },
  'second-and-third-term': {
    rows: {
      first: ['pres.eligibility', 'permitted 41(2)', 'permitted 41(2)', 'permitted 43(2)', 'permitted 43(2)'],
      second: ['pres.term_limit', 'permitted', 'barred 42(5)', 'unknown 43(1)', 'permitted'],
      third: ['pres.term_limit', 'barred 42(5)', 'barred 42(5)', 'unknown 43(1)', 'permitted'],
      pause: ['pres.term_limit', 'permitted', 'barred 42(5)', 'unknown 43(1)', 'permitted'],
      'first-president': ['pres.term_exempt', 'permitted', 'barred 42(5)', 'unknown 43(1)', 'permitted'],
      ruling: ['pres.term_limit', 'permitted', 'barred 42(5)', 'unknown 43(1)', 'permitted'],
      'once-more': ['pres.term_limit', 'barred 42(5)', 'barred 42(5)', 'barred 43(1)', 'barred 43(1)'],
    },
    parts: {
      step: 'second',
      between: ['pre-2022', 'post-2022'],
      because: [
        'rules president-term-limit by 2022-09-17-single-term',
        'provisions pres.term_limit by 2022-09-17-single-term',
      ],
    },
  },
  'early-election-and-seven-years': {
    rows: {
      address: ['', 'told', 'told', 'told'],
      call: ['president-calls-early-presidential', 'permitted 41(3-1)', 'permitted 41(3-1)', 'barred'],
      stand: ['pres.eligibility', 'permitted 41(2)', 'permitted 41(2)', 'unknown 43(1)'],
      vote: ['people-elect-president', 'permitted 41(5)', 'permitted 41(5)', 'permitted 43(4)'],
      'fourth-year': ['pres.term', 'permitted 41(1)', 'permitted 41(1)', 'permitted 43(1)'],
      'sixth-year': ['pres.term', 'barred 41(1)', 'permitted 41(1)', 'permitted 43(1)'],
      'eighth-year': ['pres.term', 'barred 41(1)', 'barred 41(1)', 'barred 43(1)'],
      again: ['pres.term_limit', 'barred 42(5)', 'barred 42(5)', 'unknown 43(1)'],
    },
    parts: {
      step: 'call',
      between: ['post-2022', '2026'],
      because: ['powers president-calls-early-presidential by 2026-07-01-constitution'],
    },
  },
  'without-a-party': {
    rows: {
      choose: ['', 'told', 'told', 'told', 'told'],
      self: ['maz.formula', 'barred 51(1)', 'permitted 50(3)', 'permitted 99(3)', 'barred 53(1)'],
      district: ['maz.formula', 'barred 51(1)', 'permitted 50(3)', 'permitted 99(3)', 'barred 53(1)'],
      list: ['maz.formula', 'permitted 51(1)', 'permitted 50(3)', 'permitted 99(3)', 'permitted 53(1)'],
      assembly: ['maz.formula', 'permitted 51(1)', 'barred 50(3)', 'barred 99(3)', 'barred 53(1)'],
      'too-young': ['maz.eligibility', 'barred 51(4)', 'barred 51(4)', 'barred 51(4)', 'barred 54(3)'],
    },
    parts: {
      step: 'self',
      between: ['pre-2022', 'post-2022'],
      because: ['rules mazhilis-nomination by 2022-06-08-referendum'],
    },
  },
  'recall-of-a-deputy': {
    rows: {
      seat: ['', 'told', 'told', 'told'],
      'recall-district': ['people-recall-deputies', 'barred', 'permitted 52(5)', 'barred'],
      start: ['', 'refused no-such-procedure', 'moved initiated', 'refused no-such-procedure'],
      'call-vote': ['', 'refused no-such-procedure', 'moved vote-called', 'refused no-such-procedure'],
      vote: ['', 'refused no-such-procedure', 'moved voted', 'refused no-such-procedure'],
      carried: ['', 'refused no-such-procedure', 'moved recalled', 'refused no-such-procedure'],
      'too-few': ['', 'refused no-such-procedure', 'moved not-valid', 'refused no-such-procedure'],
      'recall-list': ['maz.recall', 'barred', 'barred 52(5)(3)', 'barred'],
      'leave-list': ['maz.party_mandate', 'barred 52(5)', 'barred 52(5)', 'barred 55(4)'],
      senator: ['maz.recall', 'barred', 'barred 52(5)(3)', 'barred'],
      'appointed-senator': ['president-dismisses-senators', 'permitted 52(5)', 'permitted 52(5)', 'barred'],
    },
    parts: {
      step: 'recall-district',
      between: ['pre-2022', 'post-2022'],
      because: ['powers people-recall-deputies by 2022-06-08-referendum'],
    },
  },
  'citizen-at-the-constitutional-court': {
    rows: {
      citizen: ['cc.citizen_complaint', 'barred 72', 'permitted 72(3)', 'barred 72', 'permitted 73(3)'],
      judgment: ['cc.citizen_complaint', 'barred 72', 'barred 72(3)', 'barred 72', 'barred 73(3)'],
      'for-others': ['cc.citizen_complaint', 'barred 72', 'barred 72(3)', 'barred 72', 'barred 73(3)'],
      interpretation: ['cc.citizen_complaint', 'barred 72', 'barred 72(3)', 'barred 72', 'barred 73(3)'],
      ombudsman: ['omb.petition', 'barred 72', 'permitted 72(5)', 'barred 72', 'permitted 73(5)'],
      prosecutor: ['pg.petition', 'barred 72', 'permitted 72(4)', 'barred 72', 'permitted 73(4)'],
      'ombudsman-treaty': ['omb.petition', 'barred 72', 'barred 72(5)', 'barred 72', 'barred 73(5)'],
      court: ['courts-refer-cc', 'permitted 78', 'permitted 78', 'permitted 78', 'permitted 79'],
    },
    parts: {
      step: 'citizen',
      between: ['pre-2022', 'post-2022'],
      because: [
        'powers citizens-petition-court by 2023-01-01-constitutional-court',
        'rules petition-of-citizens by 2023-01-01-constitutional-court',
      ],
    },
  },
  'who-sits-on-the-bench': {
    rows: {
      chair: [
        'president-appoints-cc-chair',
        'permitted 71(2)',
        'conditional 71(2)',
        'permitted 72(3)',
        'permitted 72(3)',
      ],
      'senate-consents': [
        'president-appoints-cc-chair',
        'permitted 71(2)',
        'permitted 71(2)',
        'permitted 72(3)',
        'permitted 72(3)',
      ],
      'senate-refuses': [
        'president-appoints-cc-chair',
        'permitted 71(2)',
        'barred 44(4)',
        'permitted 72(3)',
        'permitted 72(3)',
      ],
      fourth: ['cc.composition', 'barred 71(3)', 'permitted 71(3)', 'permitted 72(4)', 'permitted 72(4)'],
      'of-senate': ['senate-appoints-cc', 'barred 71(3)', 'permitted 71(3)', 'barred', 'barred'],
      'ex-president': ['cc.ex_presidents', 'permitted 71(1)', 'barred 71', 'barred 72', 'barred 72'],
      again: ['cc.renewable', 'permitted 71(3)', 'barred 71(1)', 'unknown 72(2)', 'permitted 72(4)'],
      'seventh-year': ['cc.term', 'barred 71(1)', 'permitted 71(1)', 'permitted 72(2)', 'permitted 72(2)'],
    },
    parts: {
      step: 'chair',
      between: ['pre-2022', 'post-2022'],
      because: ['powers president-appoints-cc-chair by 2022-06-08-referendum'],
    },
  },
  'sister-at-a-state-company': {
    rows: {
      company: ['pres.relatives', 'permitted', 'barred 43(4)'],
      minister: ['pres.relatives', 'permitted', 'barred 43(4)'],
      business: ['', 'permitted', 'permitted'],
      teaching: ['', 'permitted', 'permitted'],
      friend: ['', 'permitted', 'permitted'],
      'president-business': ['pres.incompat', 'barred 43(1)', 'barred 43(1)'],
    },
    parts: {
      step: 'company',
      between: ['pre-2022', 'post-2022'],
      because: ['rules president-relatives by 2022-06-08-referendum'],
    },
  },
  'a-new-party': {
    rows: {
      adal: ['', 'permitted', 'permitted'],
      'six-thousand': ['party.members', 'barred 10', 'permitted 10'],
      large: ['party.deadlines', 'barred party-law', 'permitted party-law'],
      'large-quick': ['party.deadlines', 'permitted party-law', 'permitted party-law'],
      tiny: ['party.members', 'barred 10', 'barred 10'],
      religious: ['party.foreign', 'barred 5(4)', 'barred 5(4)'],
      branches: ['party.deadlines', 'barred party-law', 'permitted party-law'],
      'foreign-money': ['party.foreign', 'barred 5(4)', 'barred 5(4)'],
    },
    parts: {
      step: 'six-thousand',
      between: ['pre-2022', 'post-2022'],
      because: [
        'provisions party.members by 2022-11-statutes',
        'provisions party.initiative_group by 2022-11-statutes',
      ],
    },
  },
  'elbasy-clauses': {
    rows: {
      'security-council': ['first-president-chairs-sc', 'permitted 1', 'barred', 'barred', 'barred'],
      assembly: ['first-president-chairs-apk', 'permitted first-president-law', 'barred', 'barred', 'barred'],
      'council-seat': ['cc.ex_presidents', 'permitted 71(1)', 'barred 71', 'permitted 71(1)', 'barred 71'],
      'stand-again': ['pres.term_exempt', 'permitted', 'permitted', 'permitted', 'barred 42(5)'],
      entrenched: ['elb.founder_clause', 'barred 91(2)', 'permitted 91(1)', 'barred 91(2)', 'permitted 91(1)'],
      status: [
        'elb.status_clause',
        'permitted 46(4)',
        'barred first-president-law',
        'permitted 46(4)',
        'permitted first-president-law',
      ],
      'ex-president': [
        'ex-presidents-immunity',
        'permitted 46(3)',
        'permitted 46(3)',
        'permitted 46(3)',
        'permitted 46(3)',
      ],
    },
    parts: {
      step: 'security-council',
      between: ['pre-2022', '2022-03-01'],
      because: ['powers first-president-chairs-sc by 2022-02-07-security-council'],
    },
  },
  'party-cards': {
    rows: {
      judge: ['party.bans', 'barred 23(2)', 'barred 23(2)', 'barred 23(2)'],
      'constitutional-judge': ['party.bans', 'permitted', 'barred 23(2)', 'barred 23(2)'],
      commissioner: ['party.bans', 'permitted', 'barred 23(2)', 'barred 23(2)'],
      auditor: ['party.bans', 'permitted', 'barred 23(2)', 'barred 23(2)'],
      officer: ['party.bans', 'barred 23(2)', 'barred 23(2)', 'barred 23(2)'],
      akim: ['', 'permitted', 'permitted', 'permitted'],
      'branch-post': ['akim.party_office', 'permitted', 'barred statutes-november-2022', 'permitted'],
      support: ['party.bans', 'barred 23(2)', 'barred 23(2)', 'barred 23(2)'],
    },
    parts: {
      step: 'constitutional-judge',
      between: ['pre-2022', 'post-2022'],
      because: ['rules constitutional-judges-party by 2022-06-08-referendum'],
    },
  },
  'death-penalty-land-and-subsoil': {
    rows: {
      terror: ['right.death_penalty', 'permitted 15(2)', 'barred 15(2)'],
      wartime: ['right.death_penalty', 'permitted 15(2)', 'barred 15(2)'],
      'other-crime': ['right.death_penalty', 'barred 15(2)', 'barred 15(2)'],
      'state-land': ['right.land', 'permitted 6(3)', 'barred 6(3)'],
      'people-land': ['right.land', 'barred 6(3)', 'permitted 6(3)'],
      'private-plot': ['right.land', 'permitted 6(3)', 'permitted 6(3)'],
      labour: ['right.forced_labour', 'barred 24(1)', 'permitted 24(1)'],
    },
    parts: {
      step: 'terror',
      between: ['pre-2022', 'post-2022'],
      because: [
        'rules death-penalty by 2022-06-08-referendum',
        'rules death-penalty-exception by 2022-06-08-referendum',
      ],
    },
  },
  'new-regions-and-the-senate': {
    rows: {
      'assembly-deputy': ['apk-elects-deputies', 'permitted 51(1)', 'barred', 'permitted 51(1)', 'barred'],
      regions: ['', 'told', 'told', 'told', 'told'],
      'new-senators': ['maslikhats-elect-senators', 'barred 50(2)', 'permitted 50(2)', 'permitted 50(2)', 'barred'],
      'third-senator': ['maslikhats-elect-senators', 'barred 50(2)', 'barred 50(2)', 'barred 50(2)', 'barred'],
      twelfth: ['pres.senators', 'permitted 50(2)', 'barred 50(2)', 'permitted 50(2)', 'barred'],
      'assembly-seat': [
        'president-appoints-senators',
        'permitted 50(2)',
        'conditional 50(2)',
        'permitted 50(2)',
        'barred',
      ],
    },
    parts: {
      step: 'assembly-deputy',
      between: ['pre-2022', 'post-2022'],
      because: ['powers apk-elects-deputies by 2023-01-24-senate-quota'],
    },
  },
  'changing-the-single-term': {
    rows: {
      september: [
        'law.const_amendment_parliament ref.unamendable',
        'permitted 53(1)',
        'barred 91(2)',
        'permitted 53(1)',
        'barred 92(1)',
      ],
      readings: ['law.const_amendment_parliament', 'barred 62(6)', 'barred 62(6)', 'barred 62(6)', 'barred 92(1)'],
      referendum: [
        'ref.unamendable people-amend-constitution',
        'permitted 91(1)',
        'barred 91(2)',
        'permitted 91(1)',
        'barred 43(5)',
      ],
      'other-parliament': [
        'law.const_amendment_parliament',
        'permitted 53(1)',
        'permitted 53(1)',
        'permitted 53(1)',
        'barred 92(1)',
      ],
      'other-referendum': [
        'people-amend-constitution',
        'permitted 91(1)',
        'permitted 91(1)',
        'permitted 91(1)',
        'permitted 92',
      ],
      unitary: ['ref.unamendable', 'barred 91(2)', 'barred 91(2)', 'barred 91(2)', 'barred 2(7)'],
      'new-constitution': ['', 'told', 'told', 'told', 'told'],
    },
    parts: {
      step: 'september',
      between: ['pre-2022', 'post-2022'],
      because: ['rules unamendable by 2022-09-17-single-term'],
    },
  },
};
