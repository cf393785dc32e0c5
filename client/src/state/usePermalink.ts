import { useEffect, useRef, useState } from 'react';
import { goHome } from './dialogs.ts';
import { currentDress } from './dress.ts';
import type { Dress } from './history.ts';
import { asksNothing, LONGEST_PLAIN, readAddress, savedAddress, shortened, writeAddress } from './address.ts';
import { preferredLanguage, useLanguage } from './language.ts';
import { askedPicture, reportProblems, withoutGone } from './openAddress.ts';
import { type Dataset, startView } from './start.ts';
import { useChosenTheme } from './theme.ts';
import { currentView, type Entry, useHistory, type View, viewActions } from './view.ts';

/** What an entry of the browser's history remembers of ours. */
interface Remembered {
  entry: number;
}

/** Steps that change the address without a new entry in the browser's history: they come by the dozen. */
const QUIET: readonly string[] = ['begin', 'move', 'arrange', 'window', 'language', 'theme'];

/** What was last written, to tell a new picture from the same one made more exact. */
interface Written {
  address: string;
  entry: number;
  panel: unknown;
  /** Asks for more than could be shown: it stays in the browser's history, whatever comes after it. */
  keeps?: boolean;
}

/** How a picture was asked for, which its address goes on saying until it is changed. */
type Asked =
  | { kind: 'saved'; id: string; view: View }
  /** What could not be followed may be once more: the same address is to be had by a reload. */
  | { kind: 'unfollowed'; view: View };

/**
 * Opens what the address asks for, else the ecosystem's own first picture, and keeps address and picture equal from then
 * on: what is worth going back to is an entry of the browser's history.
 * @returns false while the first picture is on its way
 */
export function usePermalink(dataset: Dataset | undefined): boolean {
  const [opened, setOpened] = useState(false);
  const begun = useRef(false);
  const written = useRef<Written | null>(null);
  const asked = useRef<Asked | null>(null);

  useEffect(() => {
    if (asksNothing(readAddress(location.hash))) goHome(true);
  }, []);

  useEffect(() => {
    if (!dataset || begun.current) return;
    begun.current = true;
    const hash = location.hash;
    const begin = (view: Partial<View>) => {
      viewActions.begin(view);
      setOpened(true);
    };
    const address = readAddress(hash);
    if (asksNothing(address) && (address.dataset === null || address.dataset === dataset.id))
      return begin(startView(dataset));
    void askedPicture(dataset, hash).then(({ view, problems }) => {
      begin(view);
      if (problems.length > 0) asked.current = { kind: 'unfollowed', view: currentView() };
      else if (address.saved !== null)
        asked.current = { kind: 'saved', id: address.saved, view: currentView() };
      reportProblems(dataset, problems);
      void withoutGone(dataset, () => keepWritten(written));
    });
  }, [dataset]);

  useWriting(dataset, opened, written, asked);
  useGoingBack(dataset, written, asked);
  return opened;
}

type Ref<Value> = { current: Value };

function keepWritten(written: Ref<Written | null>): void {
  if (written.current) written.current = { ...written.current, keeps: true };
}

function useWriting(
  dataset: Dataset | undefined,
  opened: boolean,
  written: Ref<Written | null>,
  asked: Ref<Asked | null>,
): void {
  const lang = useLanguage();
  const theme = useChosenTheme();
  const { now } = useHistory();
  useEffect(() => {
    if (!dataset || !opened) return;
    const untouched = asked.current?.view === now.state ? asked.current : null;
    if (untouched?.kind === 'unfollowed') {
      written.current = {
        address: location.hash,
        entry: now.id,
        panel: panelOf(now.state),
        keeps: true,
      };
      return;
    }
    const address = untouched
      ? savedAddress(dataset.id, now.state.view, untouched.id, lang, theme)
      : writeAddress(dataset, now.state, lang, theme);
    if (address.length <= LONGEST_PLAIN) return put(address, now, written);
    let current = true;
    void shortened(address).then((short) => {
      if (current) put(short, now, written);
    });
    return () => {
      current = false;
    };
  }, [dataset, opened, now, lang, theme, written, asked]);
}

const panelOf = ({ selected, answer }: View) => JSON.stringify([selected, answer]);

function put(address: string, entry: Entry<View>, written: Ref<Written | null>): void {
  const before = written.current;
  const panel = panelOf(entry.state);
  written.current = { address, entry: entry.id, panel };
  if (address === location.hash) return;
  const remembered: Remembered = { entry: entry.id };
  const sameStep = before?.entry === entry.id && before.panel === panel;
  const quiet = !before?.keeps && (before === null || sameStep || QUIET.includes(entry.step.kind));
  if (quiet) history.replaceState(remembered, '', address);
  else history.pushState(remembered, '', address);
}

/** What an address asks the page to wear; what it does not say stays. */
function dressOf(hash: string): Dress {
  const { lang, theme } = readAddress(hash);
  const worn = currentDress();
  return {
    lang: lang === null ? worn.lang : preferredLanguage(lang),
    theme: theme === 'light' || theme === 'dark' ? theme : worn.theme,
  };
}

/** Back and forward of the browser: to the step itself where it is still known, else to what its address says. */
function useGoingBack(
  dataset: Dataset | undefined,
  written: Ref<Written | null>,
  asked: Ref<Asked | null>,
): void {
  const history = useHistory();
  const latest = useRef(history);
  latest.current = history;
  const lang = useLanguage();
  useEffect(() => {
    if (!dataset) return;
    const onBack = (event: PopStateEvent) => {
      const hash = location.hash;
      const { past, now, future } = latest.current;
      const remembered = (event.state as Remembered | null)?.entry;
      const entry = [...past, now, ...future].find(({ id }) => id === remembered);
      const isSame =
        entry && writeAddress(dataset, entry.state, lang).split('&lang=')[0] === hash.split('&lang=')[0];
      if (entry && isSame) {
        written.current = { address: hash, entry: entry.id, panel: panelOf(entry.state) };
        viewActions.jump(entry.id);
        return;
      }
      const isPasted = event.state === null;
      void askedPicture(dataset, hash).then(({ view, problems }) => {
        if (location.hash !== hash) return;
        // A link put into the bar of this page brings its language and colours, as it does in a new one.
        const dress = isPasted ? { from: currentDress(), to: dressOf(hash) } : undefined;
        viewActions.open(view, { kind: 'open', ...(dress && { dress }) });
        const opened = latest.current.now;
        written.current = { address: hash, entry: opened.id, panel: panelOf(opened.state) };
        if (problems.length > 0) asked.current = { kind: 'unfollowed', view: currentView() };
        reportProblems(dataset, problems);
        void withoutGone(dataset, () => keepWritten(written));
      });
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [dataset, lang, written, asked]);
}
