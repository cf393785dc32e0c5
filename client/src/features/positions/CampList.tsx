import { useLanguage, useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { stanceColour } from '../../ui/StanceChip.tsx';
import { campLook, leaning } from './campNames.ts';
import { CampShape } from './NetworkPicture.tsx';
import type { Camps, Network } from './useCoalitions.ts';

const MOST_DRIVERS = 5;

/** The camps in words: score, what drives the split, who stands where, and how nearly another split would do. */
export function CampList({ camps, actors }: { camps: Camps; actors: Network['actors'] }) {
  const words = useWords().positions.network;
  const lang = useLanguage();
  const percent = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const finer = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const names = new Map(actors.map(({ entity }) => [entity.id, entity.shortName]));
  const drivers = camps.drivers.filter(({ share }) => share > 0).slice(0, MOST_DRIVERS);
  const most = drivers[0]?.share ?? 1;
  return (
    <div className="camps">
      <section>
        <h3>{words.score}</h3>
        <p className="camps-score">
          <b>{percent.format(camps.score)}</b> {words.scoreHint};{' '}
          {camps.exact ? words.exact : words.approximate}.
        </p>
        <h3>{camps.groups.length > 1 ? words.drivers : words.united}</h3>
        <ul className="camps-drivers">
          {drivers.map(({ subject, share }) => (
            <li key={subject.id}>
              <button type="button" className="name" onClick={() => viewActions.select(subject.id)}>
                {subject.shortName}
              </button>
              <span className="camps-bar" aria-hidden="true">
                <i style={{ width: `${(100 * share) / most}%` }} />
              </span>
              <b>{percent.format(share / 100)}</b>
            </li>
          ))}
        </ul>
        {camps.nearTies.length > 0 && (
          <>
            <h3>{words.nearTies(camps.nearTies.length)}</h3>
            <ul className="camps-ties">
              {camps.nearTies.map(({ score, moved }, index) => (
                <li key={index}>
                  {words.moves(
                    moved
                      .slice(0, 3)
                      .map(({ shortName }) => shortName)
                      .join(', ') + (moved.length > 3 ? ` ${words.more(moved.length - 3)}` : ''),
                    finer.format(score),
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {camps.groups.map((camp, index) => {
        const look = campLook(index);
        return (
          <section key={look.letter}>
            <h3 className="camps-head">
              <svg width="20" height="20" viewBox="-11 -11 22 22" aria-hidden="true">
                <CampShape
                  shape={look.shape}
                  colour={stanceColour(
                    leaning(camp.mean) === 'for'
                      ? 'SUPPORT'
                      : leaning(camp.mean) === 'against'
                        ? 'OPPOSE'
                        : 'MIXED',
                  )}
                />
              </svg>
              {words.camp(look.letter)}
              <span>
                {words.members(camp.members.length)}, {words.side[leaning(camp.mean)]}
              </span>
            </h3>
            <p className="camps-members">
              {camp.members.map(({ id }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <button type="button" className="plain-name" onClick={() => viewActions.select(id)}>
                    {names.get(id) ?? id}
                  </button>
                </span>
              ))}
            </p>
            <p className="camps-speaks">
              {words.speaksOf}{' '}
              {camp.drivers
                .slice(0, 3)
                .map(({ subject, share }) => `${subject.shortName} (${percent.format(share / 100)})`)
                .join(', ')}
            </p>
          </section>
        );
      })}
    </div>
  );
}
