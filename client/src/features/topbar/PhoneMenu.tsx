import { Ellipsis, Keyboard, ListTree, Moon, Share2, Sun, Undo2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { undo } from '../../state/actions.ts';
import { goHome, openDialog, openFlyout } from '../../state/dialogs.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { changeLanguage, changeTheme } from '../../state/dress.ts';
import { useTheme } from '../../state/theme.ts';
import { Mark } from '../../ui/Mark.tsx';

/** What the bar of a desk holds, for a bar too narrow for it. */
export function PhoneMenu() {
  const words = useWords();
  const lang = useLanguage();
  const theme = useTheme();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" aria-label={words.topbar.menu}>
        <Ellipsis size={20} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="menu" align="end" sideOffset={6}>
        <DropdownMenu.Item className="menu-item" onSelect={() => goHome(true)}>
          <Mark /> {words.topbar.questions}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => openFlyout('legend')}>
          <ListTree size={18} aria-hidden="true" /> {words.topbar.legend}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={undo}>
          <Undo2 size={18} aria-hidden="true" /> {words.topbar.undo}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => openDialog({ kind: 'share' })}>
          <Share2 size={18} aria-hidden="true" /> {words.share.open}
        </DropdownMenu.Item>
        <DropdownMenu.Separator className="menu-line" />
        <DropdownMenu.Item className="menu-item" onSelect={() => changeLanguage(lang === 'en' ? 'fr' : 'en')}>
          <b>{words.language.short}</b> {words.language.other}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item"
          onSelect={() => changeTheme(theme === 'light' ? 'dark' : 'light')}
        >
          {theme === 'light' ? <Moon size={18} aria-hidden="true" /> : <Sun size={18} aria-hidden="true" />}
          {theme === 'light' ? words.theme.toDark : words.theme.toLight}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={() => openDialog({ kind: 'keys' })}>
          <Keyboard size={18} aria-hidden="true" /> {words.topbar.keys}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
