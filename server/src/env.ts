/** The settings of the server, read once from the environment; nobody else reads `process.env`. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Where the embedded store keeps its files. */
  readonly dataFolder: string;
  /** Null: the embedded store is used. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string;
  } | null;
  readonly logLevel: string;
  /** `NODE_ENV=production`: no introspection, no GraphiQL, no hints at the schema in errors. */
  readonly production: boolean;
  /** `ENTENTE_COST_BUDGET`: what one query may cost, in objects of its answer; null: the server's own measure. */
  readonly costBudget: number | null;
  /** `ENTENTE_TIMEOUT_MS`: how long one request may take; null: the server's own measure. */
  readonly timeoutMs: number | null;
  /** `ENTENTE_RATE_LIMIT`: requests a minute from one address, 0 for any number; null: the server's own measure. */
  readonly requestsPerMinute: number | null;
  /** `ENTENTE_TRUSTED_PROXIES`: addresses or ranges, separated by commas, whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[] | null;
  /** `ENTENTE_TRUSTED_DOCUMENTS`: a JSON file of ids and documents; only those are run. Null: any query is. */
  readonly trustedDocumentsFile: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * @throws Error naming the setting, its value and what would be right; never the value of a password
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const logLevel = variables.LOG_LEVEL || 'info';
  if (!LOG_LEVELS.includes(logLevel))
    throw new Error(`LOG_LEVEL: “${logLevel}” is none of ${LOG_LEVELS.join(', ')}`);
  return {
    port: readPort(variables.PORT || '4000'),
    host: variables.HOST || '127.0.0.1',
    dataFolder: variables.ENTENTE_DATA || 'data',
    neo4j: readNeo4j(variables),
    logLevel,
    production: variables.NODE_ENV === 'production',
    costBudget: readCount(variables, 'ENTENTE_COST_BUDGET', 1),
    timeoutMs: readCount(variables, 'ENTENTE_TIMEOUT_MS', 1),
    requestsPerMinute: readCount(variables, 'ENTENTE_RATE_LIMIT', 0),
    trustedProxies: readList(variables.ENTENTE_TRUSTED_PROXIES),
    trustedDocumentsFile: variables.ENTENTE_TRUSTED_DOCUMENTS || null,
  };
}

/** A whole number of at least `least`; null when it is not set. */
function readCount(
  variables: Readonly<Record<string, string | undefined>>,
  name: string,
  least: number,
): number | null {
  const text = variables[name];
  if (!text) return null;
  const count = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count) || count < least)
    throw new Error(`${name}: “${text}” is no whole number of ${least} or more`);
  return count;
}

function readList(text: string | undefined): string[] | null {
  const parts = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 ? parts : null;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`PORT: “${text}” is no port; give a number from 0 to 65535`);
  return port;
}

const NEO4J_SCHEMES = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;

function readNeo4j(variables: Readonly<Record<string, string | undefined>>): Env['neo4j'] {
  const uri = variables.NEO4J_URI;
  if (!uri) return null;
  if (!NEO4J_SCHEMES.test(uri)) {
    throw new Error(
      'NEO4J_URI: must begin with neo4j:// or bolt:// (or +s, +ssc), such as neo4j://localhost:7687',
    );
  }
  if (!variables.NEO4J_PASSWORD) throw new Error('NEO4J_PASSWORD: must be set when NEO4J_URI is');
  return {
    uri,
    user: variables.NEO4J_USER || 'neo4j',
    password: variables.NEO4J_PASSWORD,
    ...(variables.NEO4J_DATABASE ? { database: variables.NEO4J_DATABASE } : {}),
  };
}
