import { STATEMENT_CLASS, type LinkGraph } from './linkGraph.ts';
import { STEP_COST } from './stepCost.ts';

/**
 * The cost of a path: what a reader has to believe, and how little it tells. The cheapest path comes first.
 *
 *   cost = Σ steps (1 + ½ / (1 + sources) + log₂ subjects)  +  Σ things passed (log₂ √(in · out))² / 8
 *
 * A step costs 1, and up to ½ more the fewer sources stand behind it. A statement that takes a position on several
 * subjects says less of each; `subjects` is 1 for every other step. A thing that is passed costs the more, the more other
 * ways lead through it: `in` and `out` are the numbers of its neighbours by ties of the kind and direction the path comes
 * in and goes out by. Where a path comes to a thing that a statement is about and goes on by a tie, or the reverse, the
 * statement's side counts as 1: that many spoke of a deal does not make one voice about it tell less.
 *
 * Degrees by kind of tie are those of the degree-weighted path count (Himmelstein & Baranzini, PLoS Computational
 * Biology 11(7), 2015), their logarithm is the weight of Adamic & Adar (Social Networks 25(3), 2003); the square makes
 * one hub dearer than several ordinary things: passing a deal of 2 parties costs 0.1, one of 8 costs 1.1, an association
 * of 25 members 2.7, a company with 1,000 subsidiaries 12. Degrees are those of the whole dataset, whatever is asked.
 */
const HUB_SCALE = 8;

const SUBJECT_SIDE = STATEMENT_CLASS * 2 + 1;

/** What it costs to come into a thing by one of its ports and go out by another (or the same). */
export function passCost(graph: LinkGraph, into: number, out: number): number {
  const spokenIn = graph.portClass[into] === SUBJECT_SIDE;
  const spokenOut = graph.portClass[out] === SUBJECT_SIDE;
  const logIn = spokenIn && !spokenOut ? 0 : (graph.portLog[into] ?? 0);
  const logOut = spokenOut && !spokenIn ? 0 : (graph.portLog[out] ?? 0);
  const ways = (logIn + logOut) / 2;
  return (ways * ways) / HUB_SCALE;
}

/** A thing is a hub of a path when passing it costs as much as two further steps: 16 ways in and out. */
export const HUB_COST = 2;

/**
 * The cost of a link on its own, for sub-graphs, where no way in and out is known: the step as above, and half of the
 * hub cost at either end.
 */
export function linkWeight(graph: LinkGraph, link: number, one: number, other: number): number {
  const a = graph.portLog[one] ?? 0;
  const b = graph.portLog[other] ?? 0;
  return (graph.linkCost[link] ?? STEP_COST) + (a * a + b * b) / (2 * HUB_SCALE);
}
