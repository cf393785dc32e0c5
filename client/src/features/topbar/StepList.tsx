import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useMemo } from 'react';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import type { Entry } from '../../state/history.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { useHistory, type View, viewActions } from '../../state/view.ts';
import { windowWords } from '../../state/window.ts';
import { stepWords } from './stepWords.ts';

const StepNamesQuery = graphql(`
  query StepNames($ids: [ID!]!, $lang: Language!) {
    entities(ids: $ids) {
      id
      shortName(lang: $lang)
    }
  }
`);

/** Every step, newest first, to go to at once; what was undone stands above the one that holds. */
export function StepList({ disabled }: { disabled: boolean }) {
  const words = useWords();
  return (
    <DropdownMenu.Root defaultOpen modal={false}>
      <DropdownMenu.Trigger
        className="icon-button narrow"
        disabled={disabled}
        aria-label={words.steps.list}
        title={words.steps.list}
      >
        <ChevronDown size={15} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className="menu step-list"
        align="end"
        sideOffset={6}
        aria-label={words.steps.list}
      >
        <Steps />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Steps() {
  const words = useWords();
  const lang = useLanguage();
  const { past, now, future } = useHistory();
  const dataset = dataOf(useEcosystem())?.dataset;
  const entries = useMemo(() => [...past, now, ...future].toReversed(), [past, now, future]);
  const ids = useMemo(
    () => [...new Set(entries.flatMap(({ step }) => step.ids?.slice(0, 1) ?? []))],
    [entries],
  );
  const answer = dataOf(useAnswer(StepNamesQuery, ids.length === 0 ? null : { ids, lang }));
  const names = useMemo(
    () =>
      new Map((answer?.entities ?? []).flatMap((entity) => (entity ? [[entity.id, entity.shortName]] : []))),
    [answer],
  );
  const lookUp = {
    name: (id: string) => names.get(id) ?? id,
    question: (id: string) => dataset?.questions.find((question) => question.id === id)?.text ?? id,
    window: (entry: Entry<View>) => windowWords(entry.state.window, lang, words.strip),
  };
  return entries.map((entry) => {
    const text = stepWords(entry, words, lookUp);
    const isNow = entry === now;
    return (
      <DropdownMenu.Item
        key={entry.id}
        className="menu-item step"
        data-undone={future.includes(entry)}
        aria-current={isNow ? 'step' : undefined}
        onSelect={() => {
          viewActions.jump(entry.id);
          announce(words.steps.wentTo(text));
        }}
      >
        <span>{isNow && <Check size={15} aria-hidden="true" />}</span>
        <span className="step-words">{text}</span>
      </DropdownMenu.Item>
    );
  });
}
