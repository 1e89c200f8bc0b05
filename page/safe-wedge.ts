interface Point {
  x: number;
  y: number;
}

/**
 * Whether the pointer, which moved from one point to another, is on its way to
 * a box: whether the new point lies in the wedge from the old one to the two
 * corners of the box that face it.
 *
 *       from
 *         ╲╲        while the pointer stays in the wedge,
 *          ╲ ╲      the tooltip waits for it
 *       ┌───╲──╲─┐
 *       └────────┘
 */
export function isHeadingFor(from: Point, to: Point, { left, right, top, bottom }: DOMRectReadOnly): boolean {
  const isAbove = from.y < top;
  const isBelow = from.y > bottom;
  if (!isAbove && !isBelow) return isSideways(from, to, left, right);
  const edge = isAbove ? top : bottom;
  // Corners a little outside the box: hands are not rulers.
  return isInTriangle(to, from, { x: left - SLACK, y: edge }, { x: right + SLACK, y: edge });
}

/** How far beside the box the pointer may aim, in px. */
const SLACK = 24;

/** Beside the box there is no wedge to speak of: coming nearer is enough. */
function isSideways(from: Point, to: Point, left: number, right: number): boolean {
  return from.x < left ? to.x > from.x : from.x > right && to.x < from.x;
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(point, a, b), turn(point, b, c), turn(point, c, a)];
  const isMoving = point.x !== a.x || point.y !== a.y;
  return isMoving && !(sides.some((side) => side < 0) && sides.some((side) => side > 0));
}

/** On which side of the line through two points a third lies. */
function turn(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
