import { Fragment, type ReactNode } from 'react';
import { viewActions } from '../../state/view.ts';
import { InlineButton } from '../../ui/InlineButton.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A sentence in which the names of things stand out and open them; each name once, the longer ones first. */
export function withNames(sentence: string, things: readonly Named[]): ReactNode {
  const [thing, ...rest] = [...things].sort((a, b) => b.name.length - a.name.length);
  if (!thing) return sentence;
  const at = thing.name === '' ? -1 : sentence.indexOf(thing.name);
  if (at < 0) return withNames(sentence, rest);
  return (
    <Fragment>
      {withNames(sentence.slice(0, at), rest)}
      <InlineButton className="name" onPress={() => viewActions.select(thing.id)}>
        {thing.name}
      </InlineButton>
      {withNames(sentence.slice(at + thing.name.length), rest)}
    </Fragment>
  );
}
