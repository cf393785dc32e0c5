import { useEffect, useRef } from 'react';
import { useConnection } from '../../api/connection.ts';
import { execute } from '../../api/execute.ts';
import { graphql } from '../../api/generated/index.ts';
import { currentWords } from '../../state/language.ts';
import { notify } from '../../state/notices.ts';
import type { Dataset } from '../../state/start.ts';

const VersionQuery = graphql(`
  query Version {
    dataset {
      id
      updated
      counts {
        claims
      }
    }
  }
`);

const LEAST_APART_MS = 60_000;
const LOOKED_AGAIN_MS = 120_000;

/**
 * Sees to it that what is on the page is of the data the server has now: asks when the server comes back, when something is
 * not there any more, when the page is looked at again and now and then, and offers to open the picture anew when the data is
 * another.
 */
export function useDataWatch(dataset: Dataset | undefined): void {
  const { returns, doubts } = useConnection();
  const known = dataset && versionOf(dataset);
  const told = useRef(false);
  const last = useRef(0);

  useEffect(() => {
    if (known === undefined) return;
    const look = async () => {
      last.current = Date.now();
      const answer = await execute(VersionQuery, {}).catch(() => null);
      if (!answer || versionOf(answer.dataset) === known || told.current) return;
      told.current = true;
      const words = currentWords().errors;
      notify({
        tone: 'failed',
        title: words.otherData,
        detail: words.otherDataHint,
        actions: [{ label: words.reload, run: () => location.reload() }],
      });
    };
    if (returns > 0 || doubts > 0) void look();
    const onLook = () => {
      if (document.visibilityState === 'visible' && Date.now() - last.current > LEAST_APART_MS) void look();
    };
    document.addEventListener('visibilitychange', onLook);
    const timer = setInterval(onLook, LOOKED_AGAIN_MS);
    return () => {
      document.removeEventListener('visibilitychange', onLook);
      clearInterval(timer);
    };
  }, [returns, doubts, known]);
}

/** Tells one state of the data from another. */
const versionOf = ({
  id,
  updated,
  counts,
}: Pick<Dataset, 'id' | 'updated'> & { counts: { claims: number } }): string =>
  `${id} ${updated} ${counts.claims}`;
