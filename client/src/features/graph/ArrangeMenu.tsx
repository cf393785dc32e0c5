import { Check, ChevronRight, LayoutGrid } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { inMain } from '../../ui/inMain.ts';
import { arrange, type Drawn, layoutOf, LAYOUTS } from './arrange.ts';
import { GROUPINGS } from './fold.ts';
import { groupBy } from './grouping.ts';
import { MEASURES } from './measures.ts';

interface ArrangeProps {
  drawn: Drawn;
  /** Everything, what is folded too. */
  whole: Drawn;
  minimap: boolean;
  onMinimap(on: boolean): void;
  quiet: number;
}

/** How the picture is arranged, grouped, sized and shaded, in one menu. */
export function ArrangeMenu({ drawn, whole, minimap, onMinimap, quiet }: ArrangeProps) {
  const words = useWords();
  const layout = layoutOf(useView((view) => view.layout));
  const grouping = useView((view) => view.groupBy);
  const sizeBy = useView((view) => view.sizeBy);
  const shadeBy = useView((view) => view.colourBy);
  const allTies = useView((view) => view.allTies);
  const lay = (name: string) => {
    const wanted = layoutOf(name);
    if (wanted !== null) void arrange(wanted, drawn);
  };
  return (
    <DropdownMenu.Root defaultOpen modal={false}>
      <DropdownMenu.Trigger className="tool-group tool-button">
        <LayoutGrid size={16} aria-hidden="true" />
        {words.canvas.arrange}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={inMain()}>
        <DropdownMenu.Content className="menu" side="bottom" align="end" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.Item className="menu-item" onSelect={() => lay(layout ?? 'force')}>
            <span className="menu-check" />
            {words.canvas.arrangeAgain}
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="menu-line" />
          <DropdownMenu.RadioGroup value={layout ?? ''} onValueChange={lay}>
            {LAYOUTS.map((name) => (
              <Choice key={name} value={name} text={words.canvas.layouts[name]} />
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="menu-line" />
          <Choices
            text={words.canvas.groupBy}
            none={words.canvas.noGroups}
            value={grouping}
            options={GROUPINGS.map((name) => [name, words.canvas.groupings[name]])}
            onChoose={(name) => void groupBy(name, whole)}
          />
          <Choices
            text={words.canvas.sizeBy}
            none={words.canvas.noMeasure}
            value={sizeBy}
            options={MEASURES.map((name) => [name, words.canvas.measures[name]])}
            onChoose={(name) => viewActions.set({ sizeBy: name }, { kind: 'look', text: name ?? '' })}
          />
          <Choices
            text={words.canvas.shadeBy}
            none={words.canvas.byKind}
            value={shadeBy}
            options={MEASURES.map((name) => [name, words.canvas.measures[name]])}
            onChoose={(name) => viewActions.set({ colourBy: name }, { kind: 'look', text: name ?? '' })}
          />
          <DropdownMenu.Separator className="menu-line" />
          <Toggle text={words.canvas.minimap} on={minimap} onChange={onMinimap} />
          {(quiet > 0 || allTies) && (
            <Toggle
              text={words.canvas.everyTie(quiet)}
              on={allTies}
              onChange={(on) => viewActions.set({ allTies: on }, { kind: 'look' })}
            />
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Choice({ value, text }: { value: string; text: string }) {
  return (
    <DropdownMenu.RadioItem className="menu-item" value={value}>
      <span className="menu-check">
        <DropdownMenu.ItemIndicator>
          <Check size={14} aria-hidden="true" />
        </DropdownMenu.ItemIndicator>
      </span>
      {text}
    </DropdownMenu.RadioItem>
  );
}

function Toggle({ text, on, onChange }: { text: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <DropdownMenu.CheckboxItem className="menu-item" checked={on} onCheckedChange={onChange}>
      <span className="menu-check">
        <DropdownMenu.ItemIndicator>
          <Check size={14} aria-hidden="true" />
        </DropdownMenu.ItemIndicator>
      </span>
      {text}
    </DropdownMenu.CheckboxItem>
  );
}

interface ChoicesProps {
  text: string;
  none: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChoose(value: string | null): void;
}

function Choices({ text, none, value, options, onChoose }: ChoicesProps) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        <span className="menu-check" />
        {text}
        <span className="menu-value">{options.find(([name]) => name === value)?.[1]}</span>
        <ChevronRight size={14} aria-hidden="true" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal container={inMain()}>
        <DropdownMenu.SubContent className="menu" sideOffset={2} collisionPadding={8}>
          <DropdownMenu.RadioGroup value={value ?? ''} onValueChange={(name) => onChoose(name || null)}>
            <Choice value="" text={none} />
            {options.map(([name, label]) => (
              <Choice key={name} value={name} text={label} />
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}
