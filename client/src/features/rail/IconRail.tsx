import { BookOpen, Keyboard, Layers, MessageSquareQuote } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type Flyout, openDialog, openFlyout, useFlyout } from '../../state/dialogs.ts';
import { openDrawer } from '../../state/drawer.ts';
import { useWords } from '../../state/language.ts';
import { Legend } from './Legend.tsx';
import { Questions } from './Questions.tsx';

/** The rail where room is short: icons that open questions or legend over the canvas. */
export function IconRail() {
  const words = useWords();
  return (
    <nav className="icon-rail" aria-label={words.rail.questions}>
      <RailFlyout
        which="questions"
        word={words.topbar.questions}
        icon={<MessageSquareQuote size={19} aria-hidden="true" />}
      >
        <Questions />
      </RailFlyout>
      <RailFlyout which="legend" word={words.topbar.legend} icon={<Layers size={19} aria-hidden="true" />}>
        <Legend />
      </RailFlyout>
      <button
        type="button"
        className="rail-icon"
        aria-label={words.ledger.title}
        title={`${words.ledger.title} (S)`}
        onClick={() => openDrawer()}
      >
        <BookOpen size={19} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="rail-icon last"
        aria-label={words.keys.title}
        title={`${words.keys.title} (?)`}
        onClick={() => openDialog({ kind: 'keys' })}
      >
        <Keyboard size={19} aria-hidden="true" />
      </button>
    </nav>
  );
}

interface RailFlyoutProps {
  which: Exclude<Flyout, null>;
  word: string;
  icon: React.ReactNode;
  children: React.ReactNode;
}

function RailFlyout({ which, word, icon, children }: RailFlyoutProps) {
  const open = useFlyout() === which;
  return (
    <Popover.Root open={open} onOpenChange={(next) => openFlyout(next ? which : null)}>
      <Popover.Trigger className="rail-icon" aria-label={word} title={word}>
        {icon}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="flyout"
          side="right"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          aria-label={word}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
