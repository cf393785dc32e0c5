/** A throw-away Neo4j that answers; `stop` ends it. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** See `start.mjs`. */
export function startNeo4j(options: {
  port: number;
  password: string;
  data: string;
  keep?: boolean;
  heapMb?: number;
}): Promise<RunningNeo4j>;
