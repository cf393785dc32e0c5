import { useCombobox } from 'downshift';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { EntityKind } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useSettled } from '../../lib/useSettled.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { NAMED_KINDS } from '../../ui/namedKinds.ts';
import { useArrowsAhead } from '../../ui/useArrowsAhead.ts';

const PickQuery = graphql(`
  query PickEnd($text: String!, $kinds: [EntityKind!], $lang: Language!) {
    search(text: $text, kinds: $kinds, first: 8) {
      nodes {
        entity {
          id
          kind
          name(lang: $lang)
        }
      }
      suggestions {
        id
        kind
        name(lang: $lang)
      }
    }
  }
`);

const PickedQuery = graphql(`
  query PickedEnd($id: ID!, $lang: Language!) {
    entity(id: $id) {
      id
      kind
      name(lang: $lang)
    }
  }
`);

interface Choice {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** A field that finds one thing by its name. `id` is what is chosen, empty for nothing. */
export function EntityPicker({
  label,
  id,
  autoFocus,
  onPick,
}: {
  label: string;
  id: string;
  autoFocus: boolean;
  onPick: (id: string) => void;
}) {
  const words = useWords();
  const lang = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const wanted = text.trim();
  const asked = useSettled(wanted);
  const answer = useAnswer(PickQuery, asked === '' ? null : { text: asked, kinds: [...NAMED_KINDS], lang });
  const found = dataOf(answer)?.search;
  const isFresh = asked === wanted && answer.phase === 'ready';
  const [own, setOwn] = useState<Choice | null>(null);
  const stored = dataOf(useAnswer(PickedQuery, id === '' || id === own?.id ? null : { id, lang }))?.entity;
  const picked = id !== '' && id === own?.id ? own : stored;
  const hits = found?.nodes.map(({ entity }): Choice => entity) ?? [];
  const items: Choice[] =
    asked === '' || wanted === '' ? [] : hits.length > 0 ? hits : (found?.suggestions ?? []);
  const isChosen = id !== '' && picked?.id === id;
  const choose = (choice: Choice) => {
    setOwn(choice);
    setText('');
    onPick(choice.id);
  };

  const combobox = useCombobox<Choice>({
    items,
    inputValue: isChosen ? picked.name : text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? '',
    // A list that is not of these words yet has nothing that was meant.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur && !isFresh
        ? { ...changes, selectedItem: state.selectedItem }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
    getA11yStatusMessage: () => '',
  });
  // Whoever types a name and leaves the field at once means the first that is found by it, or the one arrows led to.
  const arrows = useArrowsAhead();
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (!isFresh && answer.phase !== 'failed') return;
    const row = arrows.land(items.length);
    if (isFresh && row >= 0) combobox.setHighlightedIndex(row);
    if (!isAwaited) return;
    setAwaited(false);
    const meant = items[row];
    if (isFresh && meant) choose(meant);
  }, [isAwaited, isFresh, answer.phase]);

  useEffect(() => {
    if (autoFocus) input.current?.focus();
    // Only when the form opens.
  }, []);

  return (
    <div className="picker">
      <label {...combobox.getLabelProps()}>{label}</label>
      <div className="picker-field" data-chosen={isChosen}>
        {isChosen && <KindShape kind={picked.kind} />}
        <input
          {...combobox.getInputProps({
            ref: input,
            placeholder: words.path.pick,
            spellCheck: false,
            onKeyDown: (event) => {
              if (event.key === 'Escape') {
                // First the list, then what the field belongs to.
                if (combobox.isOpen && items.length > 0) event.preventDefault();
                else Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
              }
              const leaves = event.key === 'Enter' || event.key === 'Tab';
              if (isFresh || wanted === '' || !(leaves || arrows.take(event.key))) return;
              if (leaves) setAwaited(true);
              if (event.key === 'Tab') return;
              event.preventDefault();
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
            onChange: (event) => {
              setAwaited(false);
              arrows.forget();
              if (id !== '') onPick('');
              setText(event.currentTarget.value);
            },
          })}
        />
        {isChosen && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.path.clear(picked.name)}
            onClick={() => {
              onPick('');
              setText('');
              input.current?.focus();
            }}
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      <ul
        className="picker-list"
        data-open={combobox.isOpen && wanted !== '' && !isChosen}
        aria-busy={wanted !== '' && !isFresh}
        {...combobox.getMenuProps()}
      >
        {combobox.isOpen &&
          !isChosen &&
          items.map((item, index) => (
            <li
              key={item.id}
              data-active={combobox.highlightedIndex === index}
              {...combobox.getItemProps({ item, index })}
            >
              <KindShape kind={item.kind} />
              <span>{item.name}</span>
            </li>
          ))}
        {combobox.isOpen && !isChosen && isFresh && asked !== '' && items.length === 0 && (
          <li className="picker-none" role="presentation">
            {words.path.nothingFound}
          </li>
        )}
      </ul>
    </div>
  );
}
