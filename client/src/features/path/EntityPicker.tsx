import { useCombobox } from 'downshift';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { EntityKind } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { KindShape } from '../../ui/KindShape.tsx';

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

/** What can be an end: everything but single statements. */
const KINDS: EntityKind[] = [
  'PERSON',
  'COMPANY',
  'JOINT_COMPANY',
  'PUBLIC_BODY',
  'ASSOCIATION',
  'MEDIUM',
  'UNNAMED_GROUP',
  'ALLIANCE',
  'POLICY',
  'LABEL',
  'MILESTONE',
];

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
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 140);
    return () => clearTimeout(timer);
  }, [text]);
  const found = dataOf(
    useAnswer(PickQuery, asked === '' ? null : { text: asked, kinds: KINDS, lang }),
  )?.search;
  const picked = dataOf(useAnswer(PickedQuery, id === '' ? null : { id, lang }))?.entity;
  const hits = found?.nodes.map(({ entity }): Choice => entity) ?? [];
  const items: Choice[] =
    asked === '' || text.trim() === '' ? [] : hits.length > 0 ? hits : (found?.suggestions ?? []);
  const isChosen = id !== '' && picked?.id === id;

  const combobox = useCombobox<Choice>({
    items,
    inputValue: isChosen ? picked.name : text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onPick(selectedItem.id);
      setText('');
    },
    getA11yStatusMessage: () => '',
  });
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
            onChange: (event) => {
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
        data-open={combobox.isOpen && text.trim() !== '' && !isChosen}
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
        {combobox.isOpen &&
          !isChosen &&
          found &&
          asked === text.trim() &&
          asked !== '' &&
          items.length === 0 && (
            <li className="picker-none" role="presentation">
              {words.path.nothingFound}
            </li>
          )}
      </ul>
    </div>
  );
}
