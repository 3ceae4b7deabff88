import type { AmendmentData } from '../types.ts';
import { amendment20220207SecurityCouncil } from './2022-02-07-security-council.ts';
import { amendment20220608Referendum } from './2022-06-08-referendum.ts';
import { amendment20220824NewRegionsSenators } from './2022-08-24-new-regions-senators.ts';
import { amendment20220917SingleTerm } from './2022-09-17-single-term.ts';
import { amendment202211Statutes } from './2022-11-statutes.ts';
import { amendment20230101ConstitutionalCourt } from './2023-01-01-constitutional-court.ts';
import { amendment20230124SenateQuota } from './2023-01-24-senate-quota.ts';
import { amendment20230215FirstPresidentLaw } from './2023-02-15-first-president-law.ts';
import { amendment20230319MazhilisMaslikhats } from './2023-03-19-mazhilis-maslikhats.ts';
import { amendment20230329Undated } from './2023-03-29-undated.ts';
import { amendment20231105DistrictAkims } from './2023-11-05-district-akims.ts';
import { amendment20260701Constitution } from './2026-07-01-constitution/index.ts';
import { amendment20260707TermsRuling } from './2026-07-07-terms-ruling.ts';

/** Every dated change of the law since 1 January 2022, in order of time. */
export const amendments: readonly AmendmentData[] = [
  amendment20220207SecurityCouncil,
  amendment20220608Referendum,
  amendment20220824NewRegionsSenators,
  amendment20220917SingleTerm,
  amendment202211Statutes,
  amendment20230101ConstitutionalCourt,
  amendment20230124SenateQuota,
  amendment20230215FirstPresidentLaw,
  amendment20230319MazhilisMaslikhats,
  amendment20230329Undated,
  amendment20231105DistrictAkims,
  amendment20260701Constitution,
  amendment20260707TermsRuling,
];
