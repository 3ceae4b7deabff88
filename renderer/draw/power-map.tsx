import { useId, useMemo } from 'react';
import type { Place } from '../../model/vocabulary.ts';
import { onOval } from '../scene/geometry.ts';
import type { Highlight } from '../scene/selection.ts';
import type { Scene, SceneLink, SceneNode } from '../scene/types.ts';
import { BadgeMark, type Light, LinkMark } from './link.tsx';
import { NodeMark } from './node.tsx';
import './power-map.css';
import type { PowerMapProps } from './power-map-props.ts';
import { usePowerMapKeys } from './use-power-map-keys.ts';

/** A power map: a figure that the eye compares, the keyboard walks and a screen reader reads. */
export function PowerMap(props: PowerMapProps) {
  const { scene, highlight, selection } = props;
  const titleId = useId();
  const summaryId = useId();
  const svgId = useId();
  const keys = usePowerMapKeys(props, svgId);
  const links = useMemo(() => Object.values(scene.links).toSorted(inDrawingOrder), [scene]);
  const litPlaces = useMemo(() => placesLit(highlight, links), [highlight, links]);
  const lightOf = (link: SceneLink) => lightOfLink(link, highlight);
  const alone = selection?.kind === 'power';
  return (
    <figure className="power-map" aria-labelledby={titleId} aria-describedby={summaryId}>
      <figcaption className="pm-caption">
        <h3 id={titleId}>{props.title}</h3>
        <p id={summaryId}>{props.summary}</p>
        {props.beside}
      </figcaption>
      <svg
        id={svgId}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="graphics-document document"
        aria-roledescription={props.roleDescription}
        aria-labelledby={titleId}
        {...keys.handlers}
      >
        <Arcs scene={scene} />
        {links.map((link) => (
          <LinkMark
            key={link.id}
            link={link}
            light={lightOf(link)}
            alone={alone}
            name={keys.readsFrom === link.from ? props.describeLink(link) : undefined}
          />
        ))}
        {Object.values(scene.nodes).map((node) => (
          <NodeMark
            key={node.id}
            node={node}
            light={litPlaces === null ? 'plain' : litPlaces.has(node.place) ? 'lit' : 'dim'}
            chosen={selection?.kind === 'place' && selection.id === node.place}
            stop={keys.stop === node.place}
            name={props.describeNode(node)}
            chipNames={chipNames(node, props.describeChip)}
          />
        ))}
        {Object.values(scene.badges).map((badge) => {
          const link = scene.links[badge.link];
          return <BadgeMark key={badge.id} badge={badge} light={link === undefined ? 'plain' : lightOf(link)} />;
        })}
      </svg>
    </figure>
  );
}

/** The marks of a place in words, one a line, so that equal names are equal texts. */
function chipNames(node: SceneNode, describe: PowerMapProps['describeChip']): string {
  return node.chips.map(({ kind }) => describe(node, kind)).join('\n');
}

/** The ring of the shanyrak: one stretch for each place. */
function Arcs({ scene }: { readonly scene: Scene }) {
  const places: readonly SceneNode[] = Object.values(scene.nodes);
  const arcs = places.map((node) => {
    const from = onOval(scene, node.angle - node.slot, 0);
    const to = onOval(scene, node.angle + node.slot, 0);
    return `M${from.x} ${from.y}A${scene.rx} ${scene.ry} 0 0 1 ${to.x} ${to.y}`;
  });
  return <path className="pm-arc" aria-hidden d={arcs.join('')} />;
}

const BACK_TO_FRONT = { unchanged: 0, altered: 1, removed: 2, added: 2 } as const;

function inDrawingOrder(a: SceneLink, b: SceneLink): number {
  return BACK_TO_FRONT[a.role] - BACK_TO_FRONT[b.role] || b.width - a.width || (a.id < b.id ? -1 : 1);
}

function lightOfLink(link: SceneLink, highlight: Highlight): Light {
  if (highlight === null) return 'plain';
  if (highlight.kind === 'place') return link.from === highlight.id || link.to === highlight.id ? 'plain' : 'dim';
  return link.powers.some((id) => highlight.powers.includes(id)) ? 'lit' : 'dim';
}

function placesLit(highlight: Highlight, links: readonly SceneLink[]): ReadonlySet<Place> | null {
  if (highlight === null) return null;
  if (highlight.kind === 'link') return new Set([highlight.from, highlight.to]);
  const touching = links.filter((link) => link.from === highlight.id || link.to === highlight.id);
  return new Set([highlight.id, ...touching.flatMap((link) => [link.from, link.to])]);
}
