import { BookOpen, Bookmark, Command, History, House, Keyboard, Network } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { dataOf } from '../../api/useAnswer.ts';
import { useChangeCount } from '../../state/visits.ts';
import { openDialog } from '../../state/dialogs.ts';
import { openDrawer } from '../../state/drawer.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { showEverything } from '../../state/everything.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { startView } from '../../state/start.ts';
import { viewActions } from '../../state/view.ts';

/** What the dataset holds, and its pictures: the first one, saved ones, what is new. Its name on the button is `children`. */
export function DatasetMenu({ label, children }: { label: string; children: React.ReactNode }) {
  const words = useWords();
  const lang = useLanguage();
  const dataset = dataOf(useEcosystem())?.dataset;
  const changed = useChangeCount();
  const day = dataset?.updated
    ? new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(dataset.updated))
    : null;
  return (
    <DropdownMenu.Root defaultOpen modal={false}>
      <DropdownMenu.Trigger className="dataset-button" aria-label={label}>
        {children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="menu" align="start" sideOffset={6}>
        {dataset && (
          <DropdownMenu.Label className="menu-note">
            {words.dataset.counts(dataset.counts.entities, dataset.counts.sources)}
            {day && <br />}
            {day && words.dataset.updated(day)}
          </DropdownMenu.Label>
        )}
        <DropdownMenu.Item
          className="menu-item"
          onSelect={() => dataset && viewActions.open(startView(dataset), { kind: 'start' })}
        >
          <House size={17} aria-hidden="true" /> {words.inspector.emptyAction}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => openDialog({ kind: 'saved' })}>
          <Bookmark size={17} aria-hidden="true" /> {words.saved.title}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => openDialog({ kind: 'changes' })}>
          <History size={17} aria-hidden="true" /> {words.changes.menu(changed)}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => void showEverything()}>
          <Network size={17} aria-hidden="true" />{' '}
          {words.canvas.showEverything(dataset?.counts.entities ?? 0)}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => openDrawer({ scope: 'all' })}>
          <BookOpen size={17} aria-hidden="true" /> {words.ledger.every(dataset?.counts.sources ?? 0)}
        </DropdownMenu.Item>
        <DropdownMenu.Separator className="menu-line" />
        <DropdownMenu.Item className="menu-item" onSelect={() => openDialog({ kind: 'palette' })}>
          <Command size={17} aria-hidden="true" /> {words.keys.palette}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => openDialog({ kind: 'keys' })}>
          <Keyboard size={17} aria-hidden="true" /> {words.keys.title}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
