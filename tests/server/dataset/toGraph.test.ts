import { describe, expect, it } from 'vitest';
import { readDataset } from '#server/dataset/readDataset.ts';
import { toGraph } from '#server/dataset/toGraph.ts';
import { dayNumber } from '#server/domain/partialDate.ts';
import { FIXTURE } from '#testkit/openSeededStore.ts';

const graph = toGraph(readDataset(FIXTURE));
const entity = (id: string) => [...graph.entities.values()].flat().find((row) => row.id === id)?.props ?? {};
const tie = (id: string) => [...graph.ties.values()].flat().find((row) => row.id === id)?.props ?? {};
const claim = (id: string) => graph.claims.find((row) => row.id === id)?.props ?? {};

describe('toGraph', () => {
  it('labels entities by what they are', () => {
    expect(Object.fromEntries([...graph.entities].map(([label, rows]) => [label, rows.length]))).toEqual({
      Person: 1,
      Organization: 7,
      Alliance: 1,
      Policy: 2,
      Statement: 2,
      Milestone: 2,
    });
    expect(entity('pol-label').kind).toBe('LABEL');
  });

  it('names ties by their ends, parallel ones by number', () => {
    expect([...graph.ties.values()].flat().map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'anne-martin.works-for.cercle',
        'anne-martin.works-for.cercle.2',
        'altair.owns.nimbus',
        'altair.party-to.al-nimbus',
        'al-nimbus.results-in.nimbus',
        'nimbus.holds.pol-label',
        'gouvernement.issues.pol-strategie',
        'st-craintes.about.pol-strategie',
        'ms-services.belongs-to.nimbus',
      ]),
    );
  });

  it('keeps the bounds of dates beside their words', () => {
    expect(tie('anne-martin.works-for.cercle')).toMatchObject({
      from: dayNumber('2020-01-01'),
      to: dayNumber('2022-03-31'),
      startEdtf: '2020',
      startAsWritten: 'début 2020',
    });
    expect(entity('st-craintes')).toMatchObject({
      from: dayNumber('2021-10-01'),
      to: dayNumber('2021-10-31'),
    });
  });

  it('gives every entity and tie a claim with its sources', () => {
    const about = new Set(graph.claims.map(({ props }) => props.about));
    for (const row of [...graph.entities.values(), ...graph.ties.values()].flat())
      expect(about).toContain(row.id);
    const cited = new Set(graph.citations.map(({ from }) => from));
    for (const { id } of graph.claims) expect(cited).toContain(id);
  });

  it('turns the versions of a dispute into claims side by side and marks what they are about', () => {
    expect(claim('dp-bigco~1')).toMatchObject({
      status: 'DISPUTED',
      shown: true,
      disputeId: 'dp-bigco',
      aboutType: 'TIE',
    });
    expect(claim('dp-bigco~2')).toMatchObject({ shown: false });
    expect(tie('bigco.party-to.al-nimbus')).toMatchObject({ disputed: true });
    expect(tie('altair.party-to.al-nimbus')).toMatchObject({ disputed: false });
  });

  it('counts different sources over all claims that concern an entity', () => {
    expect(entity('al-nimbus').sourceCount).toBe(2);
    expect(entity('gouvernement').sourceCount).toBe(1);
  });

  it('lists the claims of a tie, its own first', () => {
    expect(tie('altair.party-to.al-nimbus').claimIds).toEqual(['altair.party-to.al-nimbus~', 'cl-majority']);
  });

  it('finds entities by folded names, aliases and quotations', () => {
    expect(entity('altair').searchText).toContain('altair defense');
    expect(entity('st-salue').searchText).toContain('une reponse pertinente');
  });

  it('knows the day of the newest change', () => {
    expect(graph.dataset.props.updated).toBe('2026-11-15');
  });

  it('keeps no null, as one engine would and the other would not', () => {
    const rows = [...graph.entities.values(), ...graph.ties.values(), graph.claims, graph.sources].flat();
    for (const { props } of rows) expect(Object.values(props)).not.toContain(null);
  });

  it('says of a position who took it and when, as its own claim', () => {
    expect(claim('st-salue.about.al-nimbus~')).toMatchObject({
      textEn: 'Anne Martin and The Circle welcome Altaïr–BigCo trusted cloud (≈ 6 Oct 2021).',
      recordedAt: '2026-11-01T00:00:00Z',
    });
  });
});

describe('record time', () => {
  const dataset = readDataset(FIXTURE);
  const later = toGraph({
    ...dataset,
    statements: dataset.statements.map((statement) =>
      statement.id === 'st-craintes' ? { ...statement, recorded: '2026-12-01' } : statement,
    ),
    alliances: dataset.alliances.map((alliance) => ({
      ...alliance,
      parties: alliance.parties.map((party, index) =>
        index === 1 ? { ...party, recorded: '2026-12-05' } : party,
      ),
    })),
  });
  const recordedOf = (id: string) =>
    [...[...later.entities.values()].flat(), ...[...later.ties.values()].flat(), ...later.sources].find(
      (row) => row.id === id,
    )?.props.recorded;

  it('is the day of the dataset, or the one that is written on an entity or a tie', () => {
    expect(recordedOf('al-nimbus')).toBe(dayNumber('2026-11-01'));
    expect(recordedOf('st-craintes')).toBe(dayNumber('2026-12-01'));
    expect(recordedOf('gazette-2021-10')).toBe(dayNumber('2026-11-01'));
  });

  it('is handed down to the ties of an entity, and kept by a tie that has its own', () => {
    expect(recordedOf('st-craintes.about.al-nimbus')).toBe(dayNumber('2026-12-01'));
    expect(recordedOf('altair.party-to.al-nimbus')).toBe(dayNumber('2026-11-01'));
    // A claim of the first day is about this tie already.
    expect(recordedOf('bigco.party-to.al-nimbus')).toBe(dayNumber('2026-11-01'));
  });
});
