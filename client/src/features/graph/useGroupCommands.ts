import { useMemo } from 'react';
import type { GraphGroup } from '../../graph/types.ts';
import { useCommands } from '../../state/commands.ts';
import { useWords } from '../../state/language.ts';
import { useView } from '../../state/view.ts';
import { toggleGroup } from './grouping.ts';

/** Each group can be drawn as one, or opened again, by its name. */
export function useGroupCommands(groups: readonly GraphGroup[]): void {
  const { canvas, palette } = useWords();
  const collapsed = useView((view) => view.collapsed);
  useCommands(
    useMemo(
      () =>
        groups.map((group) => ({
          id: `fold ${group.key}`,
          label: collapsed.includes(group.key)
            ? palette.of(canvas.unfold, group.label)
            : canvas.foldGroup(group.label, group.ids.length),
          group: palette.groups.picture,
          run: () => toggleGroup(group),
        })),
      [groups, collapsed, canvas, palette],
    ),
  );
}
