import '../../ui/dialog.css';
import './CommandPalette.css';
import { useCombobox } from 'downshift';
import { Dialog } from 'radix-ui';
import { Fragment, useState } from 'react';
import { type Command, useOfferedCommands } from '../../state/commands.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useWords } from '../../state/language.ts';
import type { ViewName } from '../../state/view.ts';
import { matchCommands } from './matchCommands.ts';
import { useConnectionCommands } from './useConnectionCommands.ts';
import { useCoreCommands } from './useCoreCommands.ts';

/** Everything that can be done, by name. */
export function CommandPalette({ views }: { views: readonly ViewName[] }) {
  const words = useWords();
  const [text, setText] = useState('');
  const core = useCoreCommands(views);
  const connections = useConnectionCommands();
  const offered = useOfferedCommands();
  const items = byGroup(matchCommands([...core, ...connections, ...offered], text));

  const choose = (command: Command) => {
    openDialog(null);
    command.run();
  };
  const combobox = useCombobox<Command>({
    items: [...items],
    inputValue: text,
    isOpen: true,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (command) => command?.label ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
    getA11yStatusMessage: () => words.palette.found(items.length),
  });

  return (
    <Dialog.Root open onOpenChange={(next) => !next && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content className="dialog palette" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{words.palette.title}</Dialog.Title>
          <label className="visually-hidden" {...combobox.getLabelProps()}>
            {words.palette.title}
          </label>
          <input
            className="palette-field"
            spellCheck={false}
            placeholder={words.palette.placeholder}
            {...combobox.getInputProps({
              // The list is always open here: Escape closes the dialog instead.
              onKeyDown: (event) => {
                if (event.key === 'Escape') openDialog(null);
              },
            })}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ul className="palette-list fades" {...combobox.getMenuProps()}>
            {items.map((command, index) => (
              <Fragment key={command.id}>
                {command.group !== items[index - 1]?.group && (
                  <li className="palette-group" role="presentation">
                    {command.group}
                  </li>
                )}
                <li
                  className="palette-item"
                  data-active={combobox.highlightedIndex === index}
                  {...combobox.getItemProps({ item: command, index })}
                >
                  <span>{command.label}</span>
                  {command.keys && <kbd>{command.keys}</kbd>}
                </li>
              </Fragment>
            ))}
            {items.length === 0 && (
              <li className="palette-none" role="presentation">
                {words.palette.nothing(text)}
              </li>
            )}
          </ul>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Commands of one heading together, the headings in the order of their best command. */
function byGroup(commands: readonly Command[]): readonly Command[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups.values()].flat();
}
