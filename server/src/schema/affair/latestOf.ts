import { isUndated } from '../window.ts';
import type { VoiceRow, VoiceStatementRow } from './affairRows.ts';

/** The last dated statement of a voice, or the last one when none is dated: what has no date is not later than what has. */
export function latestOf({ statements }: Pick<VoiceRow, 'statements'>): VoiceStatementRow {
  const latest = statements.findLast(({ statement }) => !isUndated(statement)) ?? statements.at(-1);
  if (!latest) throw new Error('a voice has said nothing');
  return latest;
}
