import { createStore, useStore } from '../lib/createStore.ts';

/** A picture this browser has saved; the secret lets it be named anew and taken back. */
export interface SavedPicture {
  id: string;
  name: string;
  secret: string;
  dataset: string;
  /** Instant, ISO 8601. */
  created: string;
}

/** What the server keeps of a saved picture. */
export interface KeptPicture {
  name: string;
  /** The address of the whole picture. */
  address: string;
  created: string;
}

export class SavedError extends Error {
  override readonly name = 'SavedError';
  constructor(
    readonly kind: 'gone' | 'refused' | 'unreachable',
    message: string,
  ) {
    super(message);
  }
}

const KEY = 'entente.saved';

function stored(): SavedPicture[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isSaved) : [];
  } catch {
    return [];
  }
}

const isSaved = (value: unknown): value is SavedPicture =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'name', 'secret', 'dataset', 'created'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

const store = createStore<readonly SavedPicture[] | null>(null);
const read = () => {
  if (store.get() === null) store.set(stored());
  return store.get() ?? [];
};
// Another page of the same browser may have saved one meanwhile: its secret is nowhere else.
addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) store.set(stored());
});

function alter(change: (pictures: readonly SavedPicture[]) => readonly SavedPicture[]): void {
  const pictures = change(read());
  store.set(pictures);
  try {
    localStorage.setItem(KEY, JSON.stringify(pictures));
  } catch {
    // Where nothing can be stored the list lasts as long as the page.
  }
}

/** The pictures saved from this browser, newest first. */
export function useSavedPictures(): readonly SavedPicture[] {
  return useStore(store) ?? read();
}

/** Keeps a picture on the server. @throws SavedError */
export async function savePicture(name: string, dataset: string, address: string): Promise<SavedPicture> {
  const response = await reach('/snapshots', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, state: { address } }),
  });
  const { id, secret, created } = (await response.json()) as { id: string; secret: string; created: string };
  const saved = { id, name, secret, dataset, created };
  alter((pictures) => [saved, ...pictures]);
  return saved;
}

/** A picture anyone has saved, by its id. @throws SavedError */
export async function fetchSaved(id: string): Promise<KeptPicture> {
  const response = await reach(`/snapshots/${encodeURIComponent(id)}`);
  const { name, state, created } = (await response.json()) as {
    name: string;
    state: { address?: unknown };
    created: string;
  };
  if (typeof state.address !== 'string')
    throw new SavedError('gone', `The saved picture ${id} holds no address.`);
  return { name, address: state.address, created };
}

/** Takes a picture of one's own off the server. @throws SavedError */
export async function forgetPicture({ id, secret }: SavedPicture): Promise<void> {
  try {
    await reach(`/snapshots/${encodeURIComponent(id)}`, {
      method: 'DELETE',
      headers: { 'x-snapshot-secret': secret },
    });
  } catch (error) {
    // What the server no longer has need not be kept in the list either.
    if (!(error instanceof SavedError && error.kind === 'gone')) throw error;
  }
  alter((pictures) => pictures.filter((picture) => picture.id !== id));
}

/** Gives a picture of one's own another name, for everyone. @throws SavedError */
export async function renamePicture({ id, secret }: SavedPicture, asked: string): Promise<void> {
  const response = await reach(`/snapshots/${encodeURIComponent(id)}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'x-snapshot-secret': secret },
    body: JSON.stringify({ name: asked }),
  });
  const { name } = (await response.json()) as { name: string };
  alter((pictures) => pictures.map((picture) => (picture.id === id ? { ...picture, name } : picture)));
}

async function reach(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((reason: unknown) => {
    throw new SavedError('unreachable', String(reason));
  });
  if (response.ok) return response;
  const said = (await response.json().catch(() => null)) as { errors?: { message: string }[] } | null;
  const message = said?.errors?.[0]?.message ?? `The server answered ${response.status}.`;
  throw new SavedError(
    response.status === 404 ? 'gone' : response.status >= 500 ? 'unreachable' : 'refused',
    message,
  );
}
