import { describe, expect, it } from 'vitest';
import { matchCommands } from '#client/features/palette/matchCommands.ts';
import type { Command } from '#client/state/commands.ts';

const command = (label: string, group = 'Image'): Command => ({ id: label, label, group, run: () => {} });

const COMMANDS = [
  command('Graphe', 'Vues'),
  command('Chronologie', 'Vues'),
  command('Déployer : Thales'),
  command('Épingler : Thales'),
  command('Réafficher tout'),
  command('Qui a salué l’accord Thales–Google ?', 'Questions prêtes'),
];

const labels = (text: string) => matchCommands(COMMANDS, text).map(({ label }) => label);

describe('the command palette', () => {
  it('lists everything in its order while nothing is typed', () => {
    expect(labels('  ')).toEqual(COMMANDS.map(({ label }) => label));
  });

  it('forgives case, accents and the shape of the apostrophe', () => {
    expect(labels('EPINGLER')).toEqual(['Épingler : Thales']);
    expect(labels("l'accord")).toEqual(['Qui a salué l’accord Thales–Google ?']);
  });

  it('wants every word, wherever it stands', () => {
    expect(labels('thales depl')).toEqual(['Déployer : Thales']);
    expect(labels('thales orange')).toEqual([]);
  });

  it('finds by the heading too', () => {
    expect(labels('vues')).toEqual(['Graphe', 'Chronologie']);
  });

  it('puts what begins with the text first, then what has a word that does', () => {
    const found = matchCommands(
      [command('Regrouper'), command('Vue en groupe'), command('Groupe')],
      'groupe',
    );
    expect(found.map(({ label }) => label)).toEqual(['Groupe', 'Vue en groupe', 'Regrouper']);
    const some = matchCommands([command('Dézoomer'), command('Le zoom'), command('Zoom avant')], 'zoom');
    expect(some.map(({ label }) => label)).toEqual(['Zoom avant', 'Le zoom', 'Dézoomer']);
  });
});
