import { useLanguage, useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import type { PositionSettings } from './settings.ts';
import type { Network } from './useCoalitions.ts';

const MOST = 5;

/** The heaviest lines of the actor that is selected, with the subjects behind each. */
export function LineReasons({
  actors,
  lines,
  measure,
}: {
  actors: Network['actors'];
  lines: Network['edges'];
  measure: PositionSettings['measure'];
}) {
  const words = useWords().positions.network;
  const lang = useLanguage();
  const selected = useView((view) => view.selected);
  const chosen = actors.find(({ entity }) => entity.id === selected)?.entity;
  if (!chosen) return <p className="network-hint">{words.select}</p>;
  const own = lines.filter(({ from, to }) => from === chosen.id || to === chosen.id).slice(0, MOST);
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 });
  return (
    <section className="network-reasons" aria-live="polite">
      <h3>
        {words.strongest(chosen.shortName)} <span>({words.measures[measure]})</span>
      </h3>
      <ul>
        {own.map(({ from, to, weight, drivers }) => {
          const other = actors.find(({ entity }) => entity.id === (from === chosen.id ? to : from))?.entity;
          return (
            other && (
              <li key={other.id}>
                <button type="button" className="name" onClick={() => viewActions.select(other.id)}>
                  {other.shortName}
                </button>
                <b>{number.format(weight)}</b>
                <span>
                  {words.onSubjects(
                    drivers
                      .slice(0, 3)
                      .map((driver) => `${driver.subject.shortName} (${number.format(driver.weight)})`)
                      .join(', '),
                  )}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
