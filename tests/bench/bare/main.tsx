import { arc } from 'd3-shape';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const SEATS = 107;

/** A hemicycle of 107 seats: the least that a React page with D3 can be, the floor that start-up is measured against. */
function Hemicycle() {
  const seat = arc<number>()
    .innerRadius(120)
    .outerRadius(200)
    .startAngle((index) => (index / SEATS - 0.5) * Math.PI)
    .endAngle((index) => ((index + 0.8) / SEATS - 0.5) * Math.PI);
  return (
    <svg width={480} height={260} viewBox="-240 -220 480 260">
      {Array.from({ length: SEATS }, (_, index) => (
        <path key={index} className="seat" d={seat(index) ?? ''} />
      ))}
    </svg>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Hemicycle />
    </StrictMode>,
  );
}
