import { same } from '../../../model/json.ts';
import { round } from '../geometry.ts';
import { mix, phase, play, shared, tracks } from '../tracks.ts';
import type { Curve, Scene, SceneBadge, SceneLink, SceneNode } from '../types.ts';

/** The second scene with every part that does not differ taken from the first, so that nothing draws it again. */
export function shareUnchanged(a: Scene, b: Scene): Scene {
  return {
    ...b,
    nodes: shared(a.nodes, b.nodes, withLabelOf),
    links: shared(a.links, b.links, (_, link) => link),
    badges: shared(a.badges, b.badges, (_, badge) => badge),
  };
}

/** The motion from one scene to another, matched by id: exactly `a` at 0 and exactly `b` at 1. */
export function blend(a: Scene, b: Scene): (t: number) => Scene {
  const nodes = tracks(a.nodes, b.nodes, { both: blendNode, comes: stay, goes: stay });
  const links = tracks(a.links, b.links, { both: blendLink, comes: growLink, goes: shrinkLink });
  const badges = tracks(a.badges, b.badges, { both: blendBadge, comes: showBadge, goes: hideBadge });
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const ground = t < 0.5 ? a : b;
    return { ...ground, nodes: play(nodes, t), links: play(links, t), badges: play(badges, t) };
  };
}

/** A place whose count changed keeps its name and chips as they are, if they are the same. */
function withLabelOf(a: SceneNode, b: SceneNode): SceneNode {
  return {
    ...b,
    label: same(a.label, b.label) ? a.label : b.label,
    chips: same(a.chips, b.chips) ? a.chips : b.chips,
  };
}

function stay(node: SceneNode): SceneNode {
  return node;
}

/** Numbers move; words, counts and marks change over in the middle. */
function blendNode(a: SceneNode, b: SceneNode): (t: number) => SceneNode {
  const [x, y, r] = [mix(a.x, b.x), mix(a.y, b.y), mix(a.r, b.r)];
  return (t) => ({ ...(t < 0.5 ? a : b), x: x(t), y: y(t), r: r(t) });
}

function blendLink(a: SceneLink, b: SceneLink): (t: number) => SceneLink {
  const curve = blendCurve(a.curve, b.curve);
  const [width, tip] = [mix(a.width, b.width), mix(a.tip, b.tip)];
  return (t) => ({ ...(t < 0.5 ? a : b), curve: curve(t), width: width(t), tip: tip(t) });
}

/** What appears grows from its holder in the second half, when what disappears has made room. */
function growLink(link: SceneLink, t: number): SceneLink {
  const drawn = round(phase(t, 0.4, 1));
  return { ...link, drawn, opacity: drawn === 0 ? 0 : 1 };
}

/** What disappears is drawn back toward its holder in the first half. */
function shrinkLink(link: SceneLink, t: number): SceneLink {
  const drawn = round(1 - phase(t, 0, 0.6));
  return { ...link, drawn, opacity: drawn === 0 ? 0 : 1 };
}

function blendBadge(a: SceneBadge, b: SceneBadge): (t: number) => SceneBadge {
  const [x, y] = [mix(a.x, b.x), mix(a.y, b.y)];
  const [pointX, pointY] = [mix(a.pointX, b.pointX), mix(a.pointY, b.pointY)];
  return (t) => ({ ...(t < 0.5 ? a : b), x: x(t), y: y(t), pointX: pointX(t), pointY: pointY(t) });
}

function showBadge(badge: SceneBadge, t: number): SceneBadge {
  return { ...badge, opacity: round(phase(t, 0.75, 1)) };
}

function hideBadge(badge: SceneBadge, t: number): SceneBadge {
  return { ...badge, opacity: round(1 - phase(t, 0, 0.25)) };
}

function blendCurve(a: Curve, b: Curve): (t: number) => Curve {
  const [startX, startY] = [mix(a[0], b[0]), mix(a[1], b[1])];
  const [oneX, oneY] = [mix(a[2], b[2]), mix(a[3], b[3])];
  const [twoX, twoY] = [mix(a[4], b[4]), mix(a[5], b[5])];
  const [endX, endY] = [mix(a[6], b[6]), mix(a[7], b[7])];
  return (t) => [startX(t), startY(t), oneX(t), oneY(t), twoX(t), twoY(t), endX(t), endY(t)];
}
