import { type ReactNode, useContext } from 'react';
import { OnPaper } from './on-paper.ts';

/** A heading of a picture: of the second or third level on the screen, one lower on paper, where it stands in a part. */
export function Heading(props: { readonly level: 2 | 3; readonly children: ReactNode }): ReactNode {
  const { level, children } = props;
  const isLower = useContext(OnPaper);
  if (level === 2) return isLower ? <h3>{children}</h3> : <h2>{children}</h2>;
  return isLower ? <h4>{children}</h4> : <h3>{children}</h3>;
}
