import type { Server } from 'node:http';

/** Tells the parent process the port; closes when told to, or when the parent is gone. */
export function sayReady(server: Server, close: () => Promise<void>): void {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  process.send?.({ port: address.port });
  const end = () => void close().finally(() => process.exit(0));
  process.on('message', (message) => {
    if (message === 'close') end();
  });
  process.on('disconnect', end);
}
