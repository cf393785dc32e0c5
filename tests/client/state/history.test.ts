import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amend,
  beginHistory,
  type Dress,
  dressAt,
  type History,
  jump,
  record,
  redone,
  type StepKind,
  undone,
} from '#client/state/history.ts';

const step = (kind: StepKind) => ({ kind });
const three = () =>
  record(record(record(beginHistory('start'), 'a', step('add')), 'b', step('hide')), 'c', step('pin'));
const states = ({ past, now, future }: History<string>) =>
  [...past, now, ...future].map(({ state }) => state);

describe('the list of steps', () => {
  it('goes back step by step to the first picture, and forth again to the last', () => {
    let history = three();
    for (let times = 0; times < 3; times++) history = undone(history);
    expect(history.now.state).toBe('start');
    expect(undone(history)).toBe(history);
    for (let times = 0; times < 3; times++) history = redone(history);
    expect(history.now.state).toBe('c');
    expect(redone(history)).toBe(history);
  });

  it('jumps to any step of the list and keeps the others', () => {
    const history = three();
    const there = jump(history, history.past[1]?.id ?? 0);
    expect(there.now).toMatchObject({ state: 'a', step: { kind: 'add' } });
    expect(states(there)).toEqual(['start', 'a', 'b', 'c']);
    expect(jump(history, -1)).toBe(history);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undone(undone(three())), 'd', step('view'));
    expect(states(history)).toEqual(['start', 'a', 'd']);
  });

  it('makes one step of a drag, and another of the next', () => {
    let history = beginHistory(0);
    for (let month = 1; month <= 9; month++) history = record(history, month, step('window'), 'drag 1');
    history = record(history, 10, step('window'), 'drag 2');
    expect(history.past.map(({ state }) => state)).toEqual([0, 9]);
    expect(undone(history).now.state).toBe(9);
  });

  it('does not let a change grow into a step one has gone back to', () => {
    let history = record(record(beginHistory('start'), 'a', step('select'), 'select'), 'b', step('add'));
    history = record(undone(history), 'other', step('select'), 'select');
    expect(states(history)).toEqual(['start', 'a', 'other']);
  });

  it('makes a picture more exact without a step', () => {
    const history = amend(three(), 'c, laid out');
    expect(states(history)).toEqual(['start', 'a', 'b', 'c, laid out']);
  });

  it('returns to the first picture after as many undos as steps, whatever was done', () => {
    const actions = fc.array(
      fc.oneof(
        fc.constant('undo'),
        fc.constant('redo'),
        fc.record({ to: fc.nat(99), merge: fc.constantFrom(null, 'drag', 'select') }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(actions, (list) => {
        let history = beginHistory(-1);
        for (const action of list) {
          if (action === 'undo') history = undone(history);
          else if (action === 'redo') history = redone(history);
          else if (typeof action === 'object')
            history = record(history, action.to, step('move'), action.merge);
        }
        const last = [...history.past, history.now, ...history.future].at(-1)?.state;
        while (history.past.length > 0) history = undone(history);
        expect(history.now.state).toBe(-1);
        while (history.future.length > 0) history = redone(history);
        expect(history.now.state).toBe(last);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

const english: Dress = { lang: 'en', theme: null };
const french: Dress = { lang: 'fr', theme: null };
const dark: Dress = { lang: 'fr', theme: 'dark' };

const first = beginHistory('picture');
const second = record(first, 'picture', { kind: 'language', dress: { from: english, to: french } });
const third = record(second, 'another', { kind: 'view' });
const fourth = record(third, 'another', { kind: 'theme', dress: { from: french, to: dark } });

describe('what the page wears', () => {
  it('is left alone while no step has changed it', () => {
    expect(dressAt(first)).toBeNull();
  });

  it('is what the last step made of it, other steps in between or not', () => {
    expect([second, third, fourth].map(dressAt)).toEqual([french, french, dark]);
  });

  it('is on the way back what each step found', () => {
    const back = undone(fourth);
    expect([back, undone(back), undone(undone(back))].map(dressAt)).toEqual([french, french, english]);
  });
});
