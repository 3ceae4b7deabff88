import type { ReactNode } from 'react';
import { PartyFills } from '../../draw/hemicycle/party-fills.tsx';
import '../count/count.css';
import { useLab } from '../count/use-lab.ts';
import { SmallChamber } from '../lessons/mini-chamber.tsx';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';

/** The two chambers of the election lab as they stand now. */
export function CountPicture(): ReactNode {
  const { h } = useHomeWords();
  const { votes, a, b } = useLab();
  const counted = [a, b].flatMap((result) => (result.ok ? [result.value.chamber] : []));
  if (counted.length === 0) return <p className="hint">{h('home.notCounted')}</p>;
  return (
    <div className="mini-chambers">
      <PartyFills />
      {counted.map((chamber, index) => (
        <SmallChamber key={index} chamber={chamber} votes={votes} />
      ))}
    </div>
  );
}
