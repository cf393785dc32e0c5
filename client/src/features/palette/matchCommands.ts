import type { Command } from '../../state/commands.ts';

const fold = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/**
 * The commands whose label or heading holds every word of the text, accents and case aside: those that begin with the text
 * first, then those with a word that begins with its first word, else in the order given.
 */
export function matchCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = fold(text.trim());
  if (wanted === '') return commands;
  const parts = wanted.split(/\s+/);
  const rank = (command: Command): number => {
    const label = fold(command.label);
    const whole = `${label} ${fold(command.group)}`;
    if (!parts.every((part) => whole.includes(part))) return -1;
    if (label.startsWith(wanted)) return 0;
    return label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(parts[0] ?? '')) ? 1 : 2;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((found) => found.rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}
