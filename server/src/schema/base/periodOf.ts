import type { DateValue } from '../../domain/records.ts';
import type { PeriodRow, TieRow } from '../rows.ts';

/** When a tie held; null when nothing is known of it. */
export function periodOf(tie: TieRow): PeriodRow | null {
  const start = dateOf(tie.startEdtf, tie.startAsWritten);
  const end = dateOf(tie.endEdtf, tie.endAsWritten);
  return start || end ? { start, end } : null;
}

function dateOf(edtf: string | null, asWritten: string | null): DateValue | null {
  if (edtf === null) return null;
  return asWritten === null ? edtf : { edtf, asWritten };
}
