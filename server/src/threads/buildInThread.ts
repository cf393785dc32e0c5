import { buildLinks } from '../paths/buildLinks.ts';
import type { LinkArrays, LinkColumns } from '../paths/linkGraph.ts';
import { startThread } from './GraphThread.ts';
import { isSmall } from './askGraph.ts';
import type { ThreadAnswer } from './threadMessages.ts';

/** Puts ties together beside the server's own work; a few of them on the spot. */
export function buildInThread(columns: LinkColumns): Promise<LinkArrays> {
  if (isSmall(columns.start.length)) return Promise.resolve(buildLinks(columns));
  return new Promise((resolve, reject) => {
    const worker = startThread({ columns });
    worker.once('error', reject);
    worker.once('message', (answer: ThreadAnswer) => {
      void worker.terminate();
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.value as LinkArrays);
    });
  });
}
