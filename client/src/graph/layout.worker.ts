import { compose } from './layouts/compose.ts';
import { forces } from './layouts/forces.ts';
import { layOut } from './layouts/layOut.ts';
import type { LayoutAnswer, LayoutProgress, LayoutQuestion } from './requestPlaces.ts';
import type { Point } from './types.ts';

/** Beyond this many nodes nobody reads a picture whole, and it is reckoned from coarse to fine instead. */
const MANY = 400;

/** Whatever has no place of its own finds one; everything fixed does not move. */
function places({ id, layout, nodes, ties }: LayoutQuestion): Record<string, Point> {
  if (layout !== 'fill' && layout !== 'force') return layOut(layout, nodes, ties);
  const tell = (done: number) => self.postMessage({ id, done } satisfies LayoutProgress);
  return nodes.length > MANY ? forces(nodes, ties, tell) : compose(nodes, ties, tell);
}

self.onmessage = (event: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { id: event.data.id, places: places(event.data) };
  self.postMessage(answer);
};
