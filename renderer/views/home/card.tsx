import type { ReactNode } from 'react';
import { PanelGuard } from '../../ui/panel-guard.tsx';

type Props = {
  readonly title: string;
  readonly about: string;
  readonly picture: ReactNode;
  /** Short facts below the words. */
  readonly facts?: readonly string[];
  /** What the card opens, as a mark that tests and styles know it by. */
  readonly opens: string;
  readonly onOpen: () => void;
};

/** A picture with what it leads to; the whole card is its button. */
export function Card({ title, about, picture, facts = [], opens, onOpen }: Props): ReactNode {
  return (
    <li className="home-card">
      <div className="home-picture">
        <PanelGuard>{picture}</PanelGuard>
      </div>
      <h4>
        <button type="button" className="home-open" data-opens={opens} onClick={onOpen}>
          {title}
        </button>
      </h4>
      <p className="home-about">{about}</p>
      {facts.length > 0 && (
        <p className="home-facts">
          {facts.map((fact) => (
            <span key={fact} className="pill">
              {fact}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
