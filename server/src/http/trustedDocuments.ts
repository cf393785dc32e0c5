import { readFileSync } from 'node:fs';

/** The documents of which one is run, and no other; by id (as a rule the SHA-256 of the text). */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads `{ "<id>": "<document>" }`, as graphql-codegen writes it, or a manifest of Apollo's
 * (`{ "operations": [{ "id", "body" }] }`).
 * @throws Error naming the file and what is wrong with it
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const wrong = (what: string): Error => new Error(`ENTENTE_TRUSTED_DOCUMENTS: ${file} ${what}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(`cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const documents = new Map(entriesOf(content));
  for (const [id, text] of documents) {
    if (typeof id !== 'string' || typeof text !== 'string')
      throw wrong('must map ids to documents, such as { "<sha256>": "query … { … }" }');
  }
  if (documents.size === 0) throw wrong('holds no document');
  return documents as Map<string, string>;
}

function entriesOf(content: unknown): [unknown, unknown][] {
  if (typeof content !== 'object' || content === null) return [[null, null]];
  if ('operations' in content && Array.isArray(content.operations)) {
    return content.operations.map((operation: { id?: unknown; body?: unknown } | null) => [
      operation?.id,
      operation?.body,
    ]);
  }
  return Object.entries(content);
}

/** What of a request names its document. */
export interface DocumentRequest {
  query?: unknown;
  /** As the GraphQL over HTTP draft has it: an id, or `sha256:` and a hash. */
  documentId?: unknown;
  /** As Apollo's clients send it: `{ persistedQuery: { sha256Hash } }`. */
  extensions?: unknown;
}

/** The trusted document a request asks for, by id or by its whole text; null when it asks for another. */
export function findTrusted(documents: TrustedDocuments, request: DocumentRequest): string | null {
  const id = idOf(request);
  if (id !== null) return documents.get(id) ?? null;
  const { query } = request;
  if (typeof query !== 'string') return null;
  const text = query.trim();
  for (const document of documents.values()) if (document.trim() === text) return document;
  return null;
}

function idOf({ query, documentId, extensions }: DocumentRequest): string | null {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  if (typeof query === 'string' && query !== '') return null;
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : null;
}
