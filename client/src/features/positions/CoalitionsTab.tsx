import './CoalitionsTab.css';
import { UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { useFigureOffer } from '../../export/viewFigure.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { useCountUndated } from '../../state/undated.ts';
import { useView } from '../../state/view.ts';
import { CampList } from './CampList.tsx';
import { Choice } from './Choice.tsx';
import { DiscourseSeries } from './DiscourseSeries.tsx';
import { LineReasons } from './LineReasons.tsx';
import { NetworkPicture } from './NetworkPicture.tsx';
import { PositionsTrouble } from './PositionsTrouble.tsx';
import { RollUpSwitch } from './RollUpSwitch.tsx';
import { changeSettings, DUPLICATES, MEASURES, NORMALIZATIONS, usePositionSettings } from './settings.ts';
import { useCoalitions } from './useCoalitions.ts';
import { usePositionScope } from './useMatrix.ts';

/** Who agrees with whom: the network, the camps marked on it, and what drives them. */
export function CoalitionsTab({ tabs }: { tabs: React.ReactNode }) {
  const all = useWords();
  const words = all.positions.network;
  const lang = useLanguage();
  const settings = usePositionSettings();
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const answer = useCoalitions(settings);
  const data = dataOf(answer);
  const network = data?.discourseNetwork ?? null;
  const camps = data?.coalitions ?? null;
  useCountUndated(network?.undated ?? null);
  const scope = usePositionScope();
  const figureKey = JSON.stringify([scope, settings, hiddenKinds]);
  useFigureOffer(
    useMemo(
      () => ({
        view: 'coalitions',
        async ask(asked) {
          const { networkFigure } = await import('./networkFigure.ts');
          return networkFigure(scope, settings, hiddenKinds, asked);
        },
      }),
      // `figureKey` stands for scope, settings and hidden kinds.
      [figureKey],
    ),
  );

  const heaviest = Math.abs(network?.edges[0]?.weight ?? 0);
  const threshold = settings.threshold * heaviest;
  const actors = useMemo(
    () => network?.actors.filter(({ entity }) => !hiddenKinds.includes(entity.kind)) ?? [],
    [network, hiddenKinds],
  );
  const lines = useMemo(() => {
    const present = new Set(actors.map(({ entity }) => entity.id));
    return network?.edges.filter(({ from, to }) => present.has(from) && present.has(to)) ?? [];
  }, [network, actors]);
  const drawn = useMemo(
    () => lines.filter(({ weight }) => Math.abs(weight) >= threshold),
    [lines, threshold],
  );
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 });
  const change = (part: Partial<typeof settings>, word: string) => changeSettings(settings, part, word);

  return (
    <>
      <header className="positions-head">
        <div className="positions-title">
          <div className="positions-title-row">
            <h2>{words.title}</h2>
            {tabs}
          </div>
          <p>{words.explain}</p>
        </div>
        <div className="positions-controls">
          <RollUpSwitch />
        </div>
      </header>
      <div className="coalitions-controls">
        <Choice
          label={words.measure}
          value={settings.measure}
          options={MEASURES.map((value) => ({ value, word: words.measures[value] }))}
          onChoose={(measure, word) => change({ measure }, word)}
        />
        <Choice
          label={words.normalization}
          value={settings.normalization}
          options={NORMALIZATIONS.map((value) => ({ value, word: words.normalizations[value] }))}
          onChoose={(normalization, word) => change({ normalization }, word)}
        />
        <Choice
          label={words.duplicates}
          value={settings.duplicates}
          options={DUPLICATES.map((value) => ({ value, word: words.duplicatesOf[value] }))}
          onChoose={(duplicates, word) => change({ duplicates }, word)}
        />
        <Choice
          label={words.groups}
          value={String(settings.groups)}
          options={([2, 3, 4] as const).map((count) => ({
            value: String(count),
            word: words.groupsOf(count),
          }))}
          onChoose={(count, word) =>
            change(
              { groups: count === '4' ? 4 : count === '3' ? 3 : 2 },
              words.groups + all.steps.colon + word,
            )
          }
        />
        <label className="slider">
          <span>{words.least}</span>
          <input
            type="range"
            min={1}
            max={10}
            step={1}
            value={Math.min(10, settings.least)}
            aria-valuetext={words.leastOf(settings.least)}
            onChange={(event) =>
              change({ least: Number(event.target.value) }, words.ask(Number(event.target.value)))
            }
          />
          <output>{words.leastOf(settings.least)}</output>
        </label>
        <label className="slider">
          <span>{words.threshold}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={Math.round(settings.threshold * 100)}
            aria-valuetext={words.thresholdOf(number.format(threshold), drawn.length, lines.length)}
            onChange={(event) => change({ threshold: Number(event.target.value) / 100 }, words.threshold)}
          />
          <output>{words.thresholdOf(number.format(threshold), drawn.length, lines.length)}</output>
        </label>
      </div>
      {!network || !camps ? (
        <PositionsTrouble answer={answer} failed={words.failed} />
      ) : lines.length === 0 ? (
        <div className="empty">
          <UsersRound size={26} aria-hidden="true" />
          <h2>{words.nobody}</h2>
          <p>{words.nobodyHint}</p>
          {settings.least > 1 && (
            <div className="row">
              <button type="button" className="button" onClick={() => change({ least: 1 }, words.ask(1))}>
                {words.ask(1)}
              </button>
            </div>
          )}
        </div>
      ) : (
        <div className="coalitions-body fades" tabIndex={0} role="region" aria-label={words.title}>
          <p className="coalitions-sentence">{camps.sentence}</p>
          <p className="coalitions-sentence second">{network.sentence}</p>
          {network.capped && <p className="positions-capped">{all.positions.capped}</p>}
          <NetworkPicture
            actors={actors}
            lines={drawn}
            heaviest={heaviest}
            camps={camps}
            measure={settings.measure}
          />
          <LineReasons actors={actors} lines={lines} measure={settings.measure} />
          <CampList camps={camps} actors={actors} />
          <DiscourseSeries />
        </div>
      )}
    </>
  );
}
