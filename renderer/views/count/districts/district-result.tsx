import type { ReactNode } from 'react';
import type { TypedDistrict } from '../../../store/lab/state.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { districtSteps } from './district-words.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';

/** How a district was won, step by step. */
export function DistrictResult({ no, district }: { readonly no: number; readonly district: TypedDistrict }): ReactNode {
  const words = useCountWords();
  const steps = districtSteps(no, district, words);
  return (
    <>
      <ol className="district-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <LiveRegion message={steps.at(-1) ?? ''} />
    </>
  );
}
