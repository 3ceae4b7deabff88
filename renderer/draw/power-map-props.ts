import type { ReactNode } from 'react';
import type { Place } from '../../model/vocabulary.ts';
import type { Highlight, Selection } from '../scene/selection.ts';
import type { Scene, SceneChip, SceneLink, SceneNode } from '../scene/types.ts';

/** What `<PowerMap>` asks of the view around it: a scene, words, and two callbacks. */
export type PowerMapProps = {
  /** The scene to draw; on a frame of a morph, `blend(a, b)(t)`. */
  readonly scene: Scene;
  /** Heading of the figure ("Before, 1 January 2022"). */
  readonly title: string;
  /** One sentence under the heading: who gained and who lost; also the description for a screen reader. */
  readonly summary: string;
  /** What stands below the sentence. */
  readonly beside: ReactNode;
  /** What a screen reader calls the picture ("power map"). */
  readonly roleDescription: string;
  /** Spoken name of a place with its numbers. */
  readonly describeNode: (node: SceneNode) => string;
  /** Spoken name of a ribbon or a line. */
  readonly describeLink: (link: SceneLink) => string;
  /** What the mark of a place counts, in words for the pointer. */
  readonly describeChip: (node: SceneNode, chip: SceneChip['kind']) => string;
  readonly selection: Selection;
  readonly highlight: Highlight;
  readonly onSelect: (selection: Selection) => void;
  readonly onHighlight: (highlight: Highlight) => void;
  /** The reader asks for the changed rules about a place. */
  readonly onRules: (place: Place) => void;
};
