import { ArrowUpDown, Route } from 'lucide-react';
import { useState } from 'react';
import { AnswerHead } from '../../evidence/AnswerHead.tsx';
import { useWords } from '../../state/language.ts';
import { openPath } from '../../state/paths.ts';
import { EntityPicker } from './EntityPicker.tsx';

/** “From … to …”: the question for two ends. */
export function PathForm({ from, to }: { from: string; to: string }) {
  const words = useWords();
  const [ends, setEnds] = useState({ from, to });
  const isWhole = ends.from !== '' && ends.to !== '';
  return (
    <>
      <AnswerHead
        icon={<Route size={17} aria-hidden="true" />}
        kind={words.path.one}
        title={words.path.form}
      />
      <form
        className="inspector-body path-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) openPath(ends.from, ends.to);
        }}
      >
        <p>{words.path.formHint}</p>
        <EntityPicker
          label={words.path.from}
          id={ends.from}
          autoFocus={ends.from === ''}
          onPick={(id) => setEnds((before) => ({ ...before, from: id }))}
        />
        <button
          type="button"
          className="icon-button path-swap"
          aria-label={words.path.swap}
          title={words.path.swap}
          onClick={() => setEnds({ from: ends.to, to: ends.from })}
        >
          <ArrowUpDown size={16} aria-hidden="true" />
        </button>
        <EntityPicker
          label={words.path.to}
          id={ends.to}
          autoFocus={ends.from !== ''}
          onPick={(id) => setEnds((before) => ({ ...before, to: id }))}
        />
        <button type="submit" className="button primary" disabled={!isWhole}>
          {words.path.find}
        </button>
      </form>
    </>
  );
}
