import { useMemo } from 'react';
import type { Command } from '../../state/commands.ts';
import { useWords } from '../../state/language.ts';
import { openPathOfSelection } from '../../state/paths.ts';
import { isTieId, useView, viewActions } from '../../state/view.ts';

/** More things than these are not joined at once. */
const MOST_JOINED = 20;

/** Paths and connections of what is selected. */
export function useConnectionCommands(): readonly Command[] {
  const words = useWords();
  const selected = useView((view) => view.selected);
  const selection = useView((view) => view.selection);
  return useMemo(() => {
    const { path } = words;
    const command = (id: string, label: string, run: () => void, keys?: string): Command => ({
      id,
      label,
      group: path.group,
      run,
      ...(keys === undefined ? {} : { keys }),
    });
    const several = selection.length >= 2 && selection.length <= MOST_JOINED;
    return [
      command('path', path.commandPath, openPathOfSelection, 'P'),
      ...(several
        ? [
            command('connect', path.commandConnect, () =>
              viewActions.answer({ kind: 'connect', ids: selection }),
            ),
            command('common', path.commandCommon, () =>
              viewActions.answer({ kind: 'common', ids: selection }),
            ),
          ]
        : []),
      ...(selected !== null && !isTieId(selected)
        ? [
            command('affair', path.commandAffair, () =>
              viewActions.answer({ kind: 'affair', subject: selected }),
            ),
          ]
        : []),
    ];
  }, [words, selected, selection]);
}
