import { CalendarRange, Grid3x3, type LucideIcon, Table2, Waypoints } from 'lucide-react';

/** The sign of each view, the same wherever one switches between them. */
export const VIEW_ICONS: Readonly<Record<'graph' | 'timeline' | 'positions' | 'table', LucideIcon>> = {
  graph: Waypoints,
  timeline: CalendarRange,
  positions: Grid3x3,
  table: Table2,
};
