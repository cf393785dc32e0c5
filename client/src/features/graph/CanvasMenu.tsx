import {
  ArrowDownToLine,
  ChevronsDownUp,
  EyeOff,
  Focus,
  Info,
  LayoutGrid,
  type LucideIcon,
  Maximize,
  Maximize2,
  MousePointerSquareDashed,
  Pin,
  PinOff,
  Route,
  Share2,
  StickyNote,
  Ungroup,
  Waypoints,
} from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { GraphGroup, GraphNode, Point } from '../../graph/types.ts';
import { collapse, expand, showAlone } from '../../state/actions.ts';
import { useWords } from '../../state/language.ts';
import { usePicture } from '../../state/picture.ts';
import { dataOf } from '../../api/useAnswer.ts';
import { isTieId, useView, viewActions } from '../../state/view.ts';
import { inMain } from '../../ui/inMain.ts';
import { isFolded } from './fold.ts';
import { groupOfFolded, toggleGroup } from './grouping.ts';
import {
  addNote,
  hideAll,
  keepOnly,
  neighboursOf,
  pathBetween,
  pinAll,
  removeAll,
  selectNeighbours,
} from './selectionActions.ts';

/** What the menu was asked for. */
export interface MenuRequest {
  id: string | null;
  at: Point;
  world: Point;
}

interface CanvasMenuProps {
  request: MenuRequest;
  nodes: readonly GraphNode[];
  groups: readonly GraphGroup[];
  onClose(): void;
  onFit(): void;
  onFrame(ids: readonly string[]): void;
  onArrange(): void;
}

interface Item {
  text: string;
  Icon: LucideIcon;
  keys?: string;
  run: () => void;
}

/** What can be done to what was pressed: a thing, several that are selected, a tie, or the paper. */
export function CanvasMenu(props: CanvasMenuProps) {
  const { request, onClose } = props;
  const words = useWords();
  const groups = useItems(props);
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-anchor" aria-hidden="true" style={{ left: request.at.x, top: request.at.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={inMain()}>
        <DropdownMenu.Content
          className="menu"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          aria-label={words.canvas.menu}
        >
          {groups.map((items, index) => (
            <DropdownMenu.Group key={items[0]?.text ?? index}>
              {index > 0 && <DropdownMenu.Separator className="menu-line" />}
              {items.map(({ text, Icon, keys, run }) => (
                <DropdownMenu.Item key={text} className="menu-item" onSelect={run}>
                  <Icon size={15} aria-hidden="true" />
                  {text}
                  {keys && <kbd>{keys}</kbd>}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function useItems({ request, nodes, groups, onFit, onFrame, onArrange }: CanvasMenuProps): Item[][] {
  const words = useWords().canvas;
  const ties = dataOf(usePicture())?.neighborhood.ties ?? [];
  const selection = useView((view) => view.selection);
  const pinned = useView((view) => view.pinned);
  const hidden = useView((view) => view.hiddenIds);
  const { id, world } = request;
  if (id === null) return paper();
  if (isTieId(id)) return [[{ text: words.inspect, Icon: Info, run: () => viewActions.select(id) }]];
  const folded = groupOfFolded(id, groups);
  if (folded) return ofGroup(folded);
  return selection.length > 1 && selection.includes(id) ? ofMany() : ofOne(id);

  function paper(): Item[][] {
    const back = { text: words.unhideAll, Icon: EyeOff, run: viewActions.showHidden };
    return [
      [
        { text: words.fit, Icon: Maximize, keys: '0', run: onFit },
        { text: words.arrangeAgain, Icon: LayoutGrid, run: onArrange },
        {
          text: words.selectAll,
          Icon: MousePointerSquareDashed,
          run: () =>
            viewActions.selectMany(nodes.filter((node) => !isFolded(node.id)).map((node) => node.id)),
        },
      ],
      [
        { text: words.addNote, Icon: StickyNote, run: () => addNote(world) },
        ...(hidden.length > 0 ? [back] : []),
      ],
    ];
  }

  function ofGroup(group: GraphGroup): Item[][] {
    return [
      [
        { text: words.unfold, Icon: Ungroup, run: () => toggleGroup(group) },
        {
          text: words.selectThem(group.ids.length),
          Icon: MousePointerSquareDashed,
          run: () => viewActions.selectMany(group.ids),
        },
        { text: words.hideThem(group.ids.length), Icon: EyeOff, run: () => hideAll(group.ids) },
      ],
    ];
  }

  function ofOne(one: string): Item[][] {
    const isPinned = pinned.includes(one);
    return [
      [
        { text: words.inspect, Icon: Info, keys: '↵', run: () => viewActions.select(one) },
        { text: words.expandIt, Icon: Maximize2, keys: 'E', run: () => expand(one) },
        { text: words.collapseIt, Icon: ChevronsDownUp, keys: '⇧E', run: () => collapse(one, ties) },
        {
          text: words.selectNeighbours(neighboursOf([one], ties).length),
          Icon: Share2,
          run: () => selectNeighbours([one], ties),
        },
      ],
      [
        {
          text: isPinned ? words.unpin : words.pin,
          Icon: isPinned ? PinOff : Pin,
          keys: 'F',
          run: () => pinAll([one]),
        },
        { text: words.alone, Icon: Focus, keys: 'I', run: () => void showAlone(one) },
        { text: words.hide, Icon: EyeOff, keys: 'H', run: () => hideAll([one]) },
        { text: words.takeOff, Icon: ArrowDownToLine, run: () => removeAll([one]) },
      ],
      [{ text: words.addNote, Icon: StickyNote, run: () => addNote(world) }],
    ];
  }

  function ofMany(): Item[][] {
    const count = selection.length;
    const [from, to] = selection;
    const between: Item[] =
      count === 2 && from !== undefined && to !== undefined
        ? [{ text: words.pathBetween, Icon: Route, keys: 'P', run: () => pathBetween(from, to) }]
        : [];
    const together: Item[] =
      count <= 20
        ? [
            {
              text: words.connectThem(count),
              Icon: Waypoints,
              run: () => viewActions.answer({ kind: 'connect', ids: selection }),
            },
            {
              text: words.commonNeighbours,
              Icon: Share2,
              run: () => viewActions.answer({ kind: 'common', ids: selection }),
            },
          ]
        : [];
    return [
      [
        { text: words.frameThem(count), Icon: Maximize, run: () => onFrame(selection) },
        {
          text: words.selectNeighbours(neighboursOf(selection, ties).length),
          Icon: Share2,
          run: () => selectNeighbours(selection, ties),
        },
      ],
      [...between, ...together],
      [
        { text: words.pinThem(count), Icon: Pin, keys: 'F', run: () => pinAll(selection) },
        { text: words.onlyThem(count), Icon: Focus, keys: 'I', run: () => keepOnly(selection) },
        { text: words.hideThem(count), Icon: EyeOff, keys: 'H', run: () => hideAll(selection) },
        { text: words.takeThemOff(count), Icon: ArrowDownToLine, run: () => removeAll(selection) },
      ],
    ];
  }
}
