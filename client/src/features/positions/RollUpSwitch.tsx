import { useWords } from '../../state/language.ts';
import { changeSettings, usePositionSettings } from './settings.ts';

/** Off by default: whether people count for themselves or for their organisation. */
export function RollUpSwitch() {
  const words = useWords();
  const settings = usePositionSettings();
  return (
    <button
      type="button"
      role="switch"
      className="button positions-button"
      aria-checked={settings.rollUp}
      onClick={() => changeSettings(settings, { rollUp: !settings.rollUp }, words.positions.rollUp)}
    >
      {words.positions.rollUp}
      <span className="switch" aria-hidden="true" />
    </button>
  );
}
