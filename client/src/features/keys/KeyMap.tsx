import '../../ui/dialog.css';
import './KeyMap.css';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { openDialog } from '../../state/dialogs.ts';
import { useWords } from '../../state/language.ts';
import { setLetterKeys, useLetterKeys } from '../../state/letterKeys.ts';

/** Every key that does something. */
export function KeyMap() {
  const words = useWords();
  const letters = useLetterKeys();
  const rows: readonly [readonly string[], string][] = [
    [['/'], words.keys.search],
    [['1', '2', '3', '4'], words.keys.views],
    [['[', ']'], words.keys.window],
    [['E'], words.keys.expand],
    [['⇧', 'E'], words.keys.collapse],
    [['H'], words.keys.hide],
    [['I'], words.keys.isolate],
    [['F'], words.keys.pin],
    [['P'], words.keys.path],
    [['0'], words.keys.fit],
    [['+', '−'], words.keys.zoom],
    [['Z', '⇧Z'], words.keys.undo],
    [['L'], words.keys.legend],
    [['S'], words.keys.sources],
    [['←', '↑', '→', '↓'], words.keys.arrows],
    [['↵'], words.keys.inspect],
    [['␣'], words.keys.together],
    [['⇧', '←', '→'], words.keys.nudge],
    [['⇧', 'F10'], words.keys.menu],
    [['⇥'], words.keys.searchKind],
    [['Alt', '↵'], words.keys.only],
    [['Esc'], words.keys.escape],
    [[':'], words.keys.palette],
    [['?'], words.keys.map],
  ];
  return (
    <Dialog.Root open onOpenChange={(next) => !next && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <header className="dialog-head">
            <Dialog.Title>{words.keys.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.keys.close}>
              <X size={17} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <label className="key-switch">
            <input
              type="checkbox"
              role="switch"
              checked={letters}
              onChange={(event) => setLetterKeys(event.currentTarget.checked)}
            />
            <span>
              {words.keys.letters}
              <small>{words.keys.lettersHint}</small>
            </span>
          </label>
          <div className="key-scroll fades" role="group" aria-label={words.keys.title} tabIndex={0}>
            <dl className="key-map">
              {rows.map(([keys, what]) => (
                <div key={what}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
