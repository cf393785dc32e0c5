/**
 * What fields cost beyond the rule (`costOf.ts`): questions that make the store or the processor work before there is
 * any answer to count, in the unit of one object of an answer.
 */
export const QUESTION_COSTS: Readonly<Record<string, number>> = {
  'Query.search': 20,
  'Query.ties': 20,
  'Query.neighborhood': 10,
  'Query.affair': 50,
  'Query.paths': 500,
  'Query.commonNeighbors': 100,
  'Query.connect': 1_000,
  'Query.timeline': 100,
  'Query.changes': 50,
  'Query.positions': 200,
  'Query.stanceMatrix': 500,
  'Query.discourseNetwork': 1_000,
  'Query.twoModeNetwork': 500,
  'Query.coalitions': 2_000,
  'Query.discourseSeries': 2_000,
  'Query.measures': 2_000,
};

/** Fields whose `first` is for each of their `ids`; elsewhere it is for all together. */
export const OF_EACH_ID: ReadonlySet<string> = new Set(['Query.neighborhood']);

/** Every object of a `where`, however nested, may be a question of its own. */
export const FILTER_COST = 5;

/** One object of an answer, and one value of it. */
export const OBJECT_COST = 1;
export const VALUE_COST = 0.1;

/** How long a list is taken to be when nothing in the query bounds it. The lists of real datasets hold 1 to 3 things. */
export const ASSUMED_LENGTH = 3;

/** Lists known to be longer, or shorter, than that. */
export const ASSUMED_LENGTHS: Readonly<Record<string, number>> = {
  'Claim.citations': 2,
  'Statement.speakers': 2,
  'Statement.onBehalfOf': 1,
  'Statement.positions': 2,
  'Dataset.activity': 120,
  'Dataset.questions': 8,
  'Question.places': 20,
  'StartView.places': 40,
  'DatasetCounts.byKind': 12,
  'Policy.holders': 10,
  'PathAnswer.hubs': 10,
  'Path.hops': 6,
  'Path.nodes': 7,
  'ConnectAnswer.nodes': 30,
  'ConnectAnswer.ties': 50,
  'Affair.supporters': 15,
  'Affair.critics': 15,
  'Affair.undecided': 10,
  'Affair.promises': 10,
  'StanceMatrix.actors': 50,
  'StanceMatrix.subjects': 50,
  'StanceMatrix.cells': 500,
  'StanceMatrix.actorTotals': 50,
  'StanceMatrix.subjectTotals': 50,
  'DiscourseNetwork.actors': 50,
  'DiscourseNetwork.edges': 500,
  'Query.discourseSeries': 40,
  'Coalition.members': 20,
  'Neighborhood.more': 40,
};
