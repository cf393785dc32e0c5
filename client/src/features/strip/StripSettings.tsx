import { CalendarClock } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useId } from 'react';
import { useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { type Months, monthText, monthsOf, windowOf } from '../../state/window.ts';
import type { PlayStep } from './usePlay.ts';

interface Settings {
  step: PlayStep;
  onStep(step: PlayStep): void;
  window: string | null;
  extent: Months;
  /** Day of the newest change to the data. */
  updated: string | null;
}

const STEPS: readonly PlayStep[] = ['month', 'quarter'];
const MONTH = /^\d{4}-\d{2}$/;

/** The window by its two months, how it is played, and the day of record. */
export function StripSettings({ step, onStep, window, extent, updated }: Settings) {
  const words = useWords();
  const knownOn = useView((view) => view.knownOn);
  const id = useId();
  const months = monthsOf(window, extent);
  const put = (end: 'first' | 'last', text: string) => {
    if (!MONTH.test(text)) return;
    const [year, month] = text.split('-').map(Number);
    const value = (year ?? 0) * 12 + (month ?? 1) - 1;
    const next =
      end === 'first'
        ? { first: value, last: Math.max(value, months.last) }
        : { first: Math.min(value, months.first), last: value };
    viewActions.set({ window: windowOf(next, extent) }, { kind: 'window' }, `field ${end}`);
  };
  const know = (day: string) =>
    viewActions.set({ knownOn: day === '' ? null : day }, { kind: 'knownOn', text: day }, 'known on');
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger
        className="icon-button"
        aria-label={words.strip.settings}
        title={words.strip.settings}
        data-on={knownOn !== null}
      >
        <CalendarClock size={16} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="strip-settings"
          side="top"
          align="end"
          sideOffset={8}
          collisionPadding={8}
          aria-label={words.strip.settings}
        >
          <h2>{words.strip.settings}</h2>
          {(['first', 'last'] as const).map((end) => (
            <p key={end}>
              <label htmlFor={`${id}${end}`}>{end === 'first' ? words.strip.from : words.strip.to}</label>
              <input
                id={`${id}${end}`}
                type="month"
                value={monthText(months[end])}
                onChange={(event) => put(end, event.target.value)}
              />
            </p>
          ))}
          <button
            type="button"
            className="button"
            disabled={window === null}
            onClick={() => viewActions.set({ window: null }, { kind: 'window' })}
          >
            {words.strip.all}
          </button>
          <fieldset>
            <legend>{words.strip.playBy}</legend>
            {STEPS.map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name={`${id}step`}
                  checked={step === name}
                  onChange={() => onStep(name)}
                />
                {words.strip.steps[name]}
              </label>
            ))}
          </fieldset>
          <p>
            <label htmlFor={`${id}known`}>{words.strip.asKnownOn}</label>
            <input
              id={`${id}known`}
              type="date"
              value={knownOn ?? ''}
              max={updated ?? undefined}
              onChange={(event) => know(event.target.value)}
            />
          </p>
          <p className="strip-hint">{words.strip.knownHint}</p>
          {knownOn !== null && (
            <button type="button" className="button" onClick={() => know('')}>
              {words.strip.today}
            </button>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
