import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useWords } from '../../state/language.ts';
import { inMain } from '../../ui/inMain.ts';

/** A button that says what is chosen and opens a list to choose another. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly word: string }[];
  onChoose: (value: Value, word: string) => void;
}) {
  const { colon } = useWords().steps;
  const chosen = options.find((option) => option.value === value)?.word ?? '';
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button positions-button">
        <span>{label + colon + chosen}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={inMain()}>
        <DropdownMenu.Content className="menu positions-menu" align="end" sideOffset={4} collisionPadding={8}>
          <DropdownMenu.RadioGroup
            value={value}
            onValueChange={(next) => {
              const option = options.find((each) => each.value === next);
              if (option && next !== value) onChoose(option.value, option.word);
            }}
          >
            {options.map((option) => (
              <DropdownMenu.RadioItem key={option.value} className="menu-item" value={option.value}>
                <span className="positions-tick" aria-hidden="true">
                  <DropdownMenu.ItemIndicator>
                    <Check size={15} />
                  </DropdownMenu.ItemIndicator>
                </span>
                {option.word}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
