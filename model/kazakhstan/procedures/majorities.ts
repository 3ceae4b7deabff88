import type { Localized } from '../../vocabulary.ts';
import type { Steps } from './table.ts';

type Threshold = NonNullable<Steps[string]['majority']>;
type Maslikhat = 'regional-maslikhats' | 'district-maslikhats';

const of = {
  mazhilis: {
    kk: 'Мәжіліс депутаттарының жалпы саны',
    ru: 'общее число депутатов Мажилиса',
    en: 'total deputies of the Mazhilis',
  },
  senate: {
    kk: 'Сенат депутаттарының жалпы саны',
    ru: 'общее число депутатов Сената',
    en: 'total deputies of the Senate',
  },
  kurultai: {
    kk: 'Құрылтай депутаттарының жалпы саны',
    ru: 'общее число депутатов Курултая',
    en: 'total deputies of the Kurultai',
  },
  parliament: {
    kk: 'Парламент депутаттарының жалпы саны',
    ru: 'общее число депутатов Парламента',
    en: 'total deputies of Parliament',
  },
  eachChamber: {
    kk: 'әр Палата депутаттарының жалпы саны, бөлек есептеледі',
    ru: 'общее число депутатов каждой Палаты, подсчёт раздельный',
    en: 'total deputies of each chamber, counted separately',
  },
  chamberConcerned: {
    kk: 'тиісті Палата депутаттарының жалпы саны',
    ru: 'общее число депутатов соответствующей Палаты',
    en: 'total deputies of the chamber concerned',
  },
  maslikhat: {
    kk: 'мәслихат депутаттарының жалпы саны',
    ru: 'общее число депутатов маслихата',
    en: 'total deputies of the maslikhat',
  },
  maslikhatVotes: {
    kk: 'дауыс беруге қатысқан мәслихат депутаттарының дауыстары',
    ru: 'голоса депутатов маслихатов, принявших участие в голосовании',
    en: 'votes of the maslikhat deputies who took part',
  },
  voters: {
    kk: 'дауыс беруге қатысқан сайлаушылар',
    ru: 'избиратели, принявшие участие в голосовании',
    en: 'voters who took part',
  },
  eachUnit: {
    kk: 'дауыс беруге қатысқан азаматтар, облыстардың, республикалық маңызы бар қалалардың және астананың кемінде үштен екісінің әрқайсысында есептеледі',
    ru: 'граждане, участвовавшие в голосовании, с подсчётом в каждой из не менее чем двух третей областей, городов республиканского значения и столицы',
    en: 'citizens who took part in the vote, counted in each of at least two thirds of the regions, cities of republican significance and the capital',
  },
} satisfies Readonly<Record<string, Localized>>;

/** A majority of the total number of deputies of one house. */
export function ofAll(share: string, house: 'mazhilis' | 'senate' | 'kurultai'): Threshold {
  return { share, base: 'all', in: [house], of: of[house] };
}

/** A majority of the total number of deputies of Parliament, both chambers counted as one. */
export function ofParliament(share: string): Threshold {
  return { share, base: 'all', in: ['mazhilis', 'senate'], of: of.parliament };
}

/** A majority of the total number of deputies of each chamber, counted separately. */
export function ofEachChamber(share: string): Threshold {
  return { share, base: 'each-chamber', in: ['mazhilis', 'senate'], of: of.eachChamber };
}

/** A majority of the total number of deputies of the chamber that acts. */
export function ofChamberConcerned(share: string): Threshold {
  return { share, base: 'all', in: ['mazhilis', 'senate'], of: of.chamberConcerned };
}

/** A majority of the total number of deputies of a maslikhat. */
export function ofMaslikhat(share: string, maslikhat: Maslikhat): Threshold {
  return { share, base: 'all', in: [maslikhat], of: of.maslikhat };
}

/** A majority of the votes of those deputies of maslikhats who took part. */
export function ofMaslikhatVotes(share: string, first: Maslikhat, ...others: readonly Maslikhat[]): Threshold {
  return { share, base: 'took-part', in: [first, ...others], of: of.maslikhatVotes };
}

/** A majority of the voters who took part. */
export function ofVoters(share: string): Threshold {
  return { share, base: 'voters', in: ['people'], of: of.voters };
}

/** A majority of the citizens who took part, in each of so many units as the condition says. */
export function inEachUnit(share: string): Threshold {
  return { share, base: 'each-unit', in: ['people'], of: of.eachUnit };
}
