import { Popover } from 'radix-ui';
import type { GraphNode, GraphTie, Point } from '../../graph/types.ts';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';

interface BundleListProps {
  bundle: GraphTie;
  at: Point;
  tieById: ReadonlyMap<string, GraphTie>;
  nodes: readonly GraphNode[];
  onClose(): void;
}

/** The ties that one line stands for; each leads to its own sentence and sources. */
export function BundleList({ bundle, at, tieById, nodes, onClose }: BundleListProps) {
  const words = useWords();
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.shortName ?? id;
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor asChild>
        <span className="menu-anchor" aria-hidden="true" style={{ left: at.x, top: at.y }} />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content className="menu bundle-list" side="bottom" align="start" collisionPadding={8}>
          <h2>{words.canvas.bundle(bundle.of?.length ?? 0, nameOf(bundle.from), nameOf(bundle.to))}</h2>
          <ul>
            {(bundle.of ?? []).map((id) => {
              const tie = tieById.get(id);
              return (
                tie && (
                  <li key={id}>
                    <button
                      type="button"
                      className="menu-item"
                      onClick={() => {
                        viewActions.select(id);
                        onClose();
                      }}
                    >
                      {words.tieNames[tie.kind]}
                      {tie.label && <span className="menu-value">{tie.label}</span>}
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
