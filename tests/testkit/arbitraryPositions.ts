import fc from 'fast-check';
import type { StatedPosition } from '#server/discourse/statedPosition.ts';
import { STANCES } from '#server/discourse/stanceScale.ts';

const day = fc.option(fc.integer({ min: 18_000, max: 19_000 }), { freq: 4, nil: null });

/** Positions of a few actors on a few subjects, some of them undated or with an open end. */
export function arbitraryPositions(actors = 6, subjects = 4, most = 30): fc.Arbitrary<StatedPosition[]> {
  return fc
    .array(
      fc.record({
        actor: fc.integer({ min: 0, max: actors - 1 }),
        subject: fc.integer({ min: 0, max: subjects - 1 }),
        stance: fc.constantFrom(...STANCES),
        from: day,
        length: fc.option(fc.nat({ max: 60 }), { freq: 4, nil: null }),
      }),
      { maxLength: most },
    )
    .map((rows) =>
      rows.map(({ actor, subject, stance, from, length }, order) => ({
        statement: `s${order}`,
        speaker: `a${actor}`,
        actor: `a${actor}`,
        subject: `b${subject}`,
        stance,
        from,
        to: from === null || length === null ? null : from + length,
        order,
      })),
    );
}
