import './SearchBox.css';
import { Search as Lens } from 'lucide-react';
import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../state/language.ts';
import { hasLetterKeys } from '../../state/letterKeys.ts';

/** The search field; what finds and lists is loaded when it is first entered, and takes over what was typed by then. */
export function Search() {
  const words = useWords();
  const [Box, setBox] = useState<ComponentType<{ start: string; from: Element | null }> | null>(null);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const from = useRef<Element | null>(null);
  const id = useId();

  useEffect(() => {
    if (Box) return;
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]');
      const slash =
        event.key === '/' && hasLetterKeys() && !typing && !event.metaKey && !event.ctrlKey && !event.altKey;
      if (!slash && !(event.key === 'k' && (event.metaKey || event.ctrlKey))) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [Box]);

  // Not by Suspense: that would put another field in place of the one that is typed in while it waits.
  const load = () =>
    void import('./SearchBox.tsx').then(
      (part) => setBox(() => part.SearchBox),
      () => undefined, // The server is gone, which the banner says; the next entry tries again.
    );

  const plain = (
    <div className="search" data-open={false}>
      <label className="visually-hidden" htmlFor={id}>
        {words.search.label}
      </label>
      <div className="search-field">
        <Lens size={17} aria-hidden="true" />
        <input
          id={id}
          ref={input}
          role="combobox"
          aria-expanded={false}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={words.search.placeholder}
          spellCheck={false}
          enterKeyHint="search"
          value={typed}
          onFocus={(event) => {
            from.current = event.relatedTarget;
            load();
          }}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
    </div>
  );
  return Box ? <Box start={typed} from={from.current} /> : plain;
}
