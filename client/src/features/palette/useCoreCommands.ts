import { useMemo } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { collapse, expand, hideEntity, redo, showAlone, togglePin, undo } from '../../state/actions.ts';
import { commandCanvas, stopArranging, useArranging } from '../../state/canvas.ts';
import type { Command } from '../../state/commands.ts';
import { openDialog, openFlyout } from '../../state/dialogs.ts';
import { openDrawer } from '../../state/drawer.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { showEverything } from '../../state/everything.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { markChanges } from '../../state/marked.ts';
import { usePicture } from '../../state/picture.ts';
import { questionView, startView } from '../../state/start.ts';
import { changeLanguage, changeTheme } from '../../state/dress.ts';
import { useTheme } from '../../state/theme.ts';
import { isTieId, useView, type ViewName, viewActions } from '../../state/view.ts';
import { useLastVisit } from '../../state/visits.ts';

/** What can always be done: views, questions, the selection, the picture, the page. */
export function useCoreCommands(views: readonly ViewName[]): readonly Command[] {
  const words = useWords();
  const lang = useLanguage();
  const theme = useTheme();
  const dataset = dataOf(useEcosystem())?.dataset;
  const picture = dataOf(usePicture())?.neighborhood;
  const selected = useView((view) => view.selected);
  const shown = useView((view) => view.shown);
  const pinned = useView((view) => view.pinned);
  const window = useView((view) => view.window);
  const marked = useView((view) => view.marked);
  const allTies = useView((view) => view.allTies);
  const visit = useLastVisit();
  const isGraph = useView((view) => view.view === 'graph' && view.shown.length > 0);
  const isArranging = useArranging() !== null;

  return useMemo(() => {
    const { groups } = words.palette;
    const viewCommands = views.map((name, index): Command => ({
      id: `view ${name}`,
      label: words.views[name],
      group: groups.views,
      keys: `${index + 1}`,
      run: () => viewActions.show(name),
    }));
    const questions = (dataset?.questions ?? []).map((question): Command => ({
      id: `question ${question.id}`,
      label: question.text,
      group: groups.questions,
      run: () => {
        const view = dataset && questionView(dataset, question.id);
        if (view) viewActions.open(view);
      },
    }));
    const ofSelection = (): Command[] => {
      if (selected === null || isTieId(selected)) return [];
      const name = picture?.nodes.find(({ id }) => id === selected)?.name ?? selected;
      const command = (id: string, label: string, keys: string, run: () => void): Command => ({
        id,
        label: words.palette.of(label, name),
        group: groups.selection,
        keys,
        run,
      });
      const alone = command('isolate', words.palette.isolate, 'I', () => void showAlone(selected));
      if (!shown.includes(selected)) return [alone];
      return [
        command('expand', words.palette.expand, 'E', () => expand(selected)),
        command('collapse', words.inspector.collapse, '⇧E', () => collapse(selected, picture?.ties ?? [])),
        alone,
        command('pin', pinned.includes(selected) ? words.inspector.unpin : words.inspector.pin, 'F', () =>
          togglePin(selected, name),
        ),
        command('hide', words.inspector.hide, 'H', () => hideEntity(selected, name)),
      ];
    };
    const plain = (id: string, group: string, label: string, run: () => void, keys?: string): Command => ({
      id,
      label,
      group,
      run,
      ...(keys === undefined ? {} : { keys }),
    });
    const onCanvas = (): Command[] => [
      ...Object.entries(words.canvas.layouts)
        .filter(([name]) => name !== 'groups')
        .map(([name, label]) =>
          plain(`layout ${name}`, groups.picture, words.palette.of(words.canvas.arrange, label), () =>
            commandCanvas(`layout ${name}`),
          ),
        ),
      ...Object.entries({ ...words.canvas.groupings, none: words.canvas.noGroups }).map(([name, label]) =>
        plain(`group ${name}`, groups.picture, words.palette.of(words.canvas.groupBy, label), () =>
          commandCanvas(`group ${name}`),
        ),
      ),
      plain('lasso', groups.picture, words.canvas.lasso, () => commandCanvas('lasso')),
      plain('note', groups.picture, words.canvas.addNote, () => commandCanvas('note')),
    ];
    return [
      ...viewCommands,
      ...ofSelection(),
      ...questions,
      plain(
        'start',
        groups.picture,
        words.canvas.start,
        () => dataset && viewActions.open(startView(dataset)),
      ),
      plain(
        'everything',
        groups.picture,
        words.canvas.showEverything(dataset?.counts.entities ?? 0),
        () => void showEverything(),
      ),
      ...(isGraph
        ? [
            plain(
              'all ties',
              groups.picture,
              allTies ? words.canvas.fewerTies : words.canvas.everyTie(0),
              () => viewActions.set({ allTies: !allTies }, { kind: 'look' }),
            ),
          ]
        : []),
      plain('unhide', groups.picture, words.canvas.unhideAll, viewActions.showHidden),
      ...(window === null
        ? []
        : [
            plain('all dates', groups.picture, words.palette.allDates, () =>
              viewActions.set({ window: null }, { kind: 'window' }),
            ),
          ]),
      plain('fit', groups.picture, words.canvas.fit, () => commandCanvas('fit'), '0'),
      plain('zoom in', groups.picture, words.canvas.zoomIn, () => commandCanvas('in'), '+'),
      plain('zoom out', groups.picture, words.canvas.zoomOut, () => commandCanvas('out'), '−'),
      ...(isArranging
        ? [plain('stop', groups.picture, words.canvas.stopArranging, stopArranging, 'Esc')]
        : []),
      ...(isGraph ? onCanvas() : []),
      plain('undo', groups.picture, words.topbar.undo, undo, 'Z'),
      plain('redo', groups.picture, words.topbar.redo, redo, '⇧Z'),
      plain('share', groups.picture, words.share.open, () => openDialog({ kind: 'share' })),
      plain('save', groups.picture, words.saved.title, () => openDialog({ kind: 'saved' })),
      plain('sources', groups.page, words.ledger.title, () => openDrawer(), 'S'),
      plain('changes', groups.page, words.changes.title, () => openDialog({ kind: 'changes' })),
      ...(visit === null
        ? []
        : [plain('mark', groups.picture, words.changes.markSince, () => markChanges(visit))]),
      ...(marked === null
        ? []
        : [plain('unmark', groups.picture, words.changes.unmark, () => markChanges(null))]),
      plain('legend', groups.page, words.topbar.legend, () => openFlyout('legend'), 'L'),
      plain('keys', groups.page, words.keys.title, () => openDialog({ kind: 'keys' }), '?'),
      plain('language', groups.page, words.language.other, () => changeLanguage(lang === 'en' ? 'fr' : 'en')),
      plain('theme', groups.page, theme === 'light' ? words.theme.toDark : words.theme.toLight, () =>
        changeTheme(theme === 'light' ? 'dark' : 'light'),
      ),
    ];
  }, [
    words,
    lang,
    theme,
    dataset,
    picture,
    selected,
    shown,
    pinned,
    window,
    marked,
    allTies,
    visit,
    views,
    isGraph,
    isArranging,
  ]);
}
