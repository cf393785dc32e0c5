import './PositionsView.css';
import { Tabs } from 'radix-ui';
import { PHONE, useMedia } from '../../lib/useMedia.ts';
import { useWords } from '../../state/language.ts';
import { CoalitionsTab } from './CoalitionsTab.tsx';
import { MatrixTab } from './MatrixTab.tsx';
import { changeSettings, usePositionSettings } from './settings.ts';
import { SubjectList } from './SubjectList.tsx';
import { useMatrixRows } from './useMatrixRows.ts';

/** Who stands where: the matrix of stances, and the camps that follow from it. */
export function PositionsView() {
  const words = useWords();
  const settings = usePositionSettings();
  const phone = useMedia(PHONE);
  useMatrixRows(settings.rollUp);
  const tabs = (
    <Tabs.List className="positions-tabs" aria-label={words.positions.tabs.label}>
      {(['matrix', 'coalitions'] as const).map((tab) => (
        <Tabs.Trigger key={tab} value={tab}>
          {words.positions.tabs[tab]}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
  return (
    <Tabs.Root
      className="positions"
      id="graph"
      value={settings.tab}
      onValueChange={(tab) =>
        changeSettings(
          settings,
          { tab: tab === 'coalitions' ? 'coalitions' : 'matrix' },
          words.positions.tabs[tab === 'coalitions' ? 'coalitions' : 'matrix'],
        )
      }
    >
      <Tabs.Content className="positions-tab" value="matrix" tabIndex={-1}>
        {phone ? <SubjectList tabs={tabs} /> : <MatrixTab tabs={tabs} />}
      </Tabs.Content>
      <Tabs.Content className="positions-tab" value="coalitions" tabIndex={-1}>
        <CoalitionsTab tabs={tabs} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
