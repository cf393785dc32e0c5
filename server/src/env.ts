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
  readonly production: boolean;
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
  };
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
