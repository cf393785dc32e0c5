import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { inMain } from '../../ui/inMain.ts';
import type { ReactNode } from 'react';

interface Menu {
  label: string;
  icon?: ReactNode;
  /** Said on the button when something is chosen. */
  chosen?: string;
  options: readonly { readonly value: string; readonly word: string; readonly on: boolean }[];
  onToggle: (value: string) => void;
  /** A last line that takes everything back. */
  reset?: { readonly word: string; readonly run: () => void } | null;
}

/** A button that opens a list of things to tick; it stays open while one ticks. */
export function ChoiceMenu({ label, icon, chosen, options, onToggle, reset }: Menu) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button table-button" data-on={chosen !== undefined || undefined}>
        {icon}
        {label}
        {chosen !== undefined && <b>{chosen}</b>}
        <ChevronDown size={14} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={inMain()}>
        <DropdownMenu.Content className="menu table-menu" align="start" sideOffset={4} collisionPadding={8}>
          {options.map(({ value, word, on }) => (
            <DropdownMenu.CheckboxItem
              key={value}
              className="menu-item"
              checked={on}
              onSelect={(event) => event.preventDefault()}
              onCheckedChange={() => onToggle(value)}
            >
              <span className="table-tick" data-on={on || undefined} aria-hidden="true">
                <Check size={12} strokeWidth={3} />
              </span>
              {word}
            </DropdownMenu.CheckboxItem>
          ))}
          {reset && (
            <>
              <div className="menu-line" />
              <DropdownMenu.Item className="menu-item" onSelect={reset.run}>
                {reset.word}
              </DropdownMenu.Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
