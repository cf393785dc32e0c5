import '../../ui/dialog.css';
import { Dialog } from 'radix-ui';
import { openFlyout } from '../../state/dialogs.ts';
import { useWords } from '../../state/language.ts';
import { Legend } from './Legend.tsx';

/** The legend of a phone: it lies over the page. */
export function PhoneLegend() {
  const words = useWords();
  return (
    <Dialog.Root open onOpenChange={(next) => !next && openFlyout(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content className="dialog legend-dialog" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{words.topbar.legend}</Dialog.Title>
          <Legend />
          <div className="dialog-foot">
            <p />
            <Dialog.Close className="button">{words.inspector.close}</Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
