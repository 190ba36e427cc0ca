import type BetterSqlite3 from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Database, ReadDb, WriteDb } from './schema.ts';

/** The connection under a Kysely, for work that must run in one go without an `await`. */
export type Raw = {
  readonly database: BetterSqlite3.Database;
  /** As `database.prepare`, remembering the statements of this connection. */
  prepare(sql: string): BetterSqlite3.Statement;
};

/** How many statements stay compiled: far more than the program has, lists of chosen ids apart. */
const STATEMENTS_KEPT = 400;

const raws = new WeakMap<DatabaseConnection, Raw>();

/**
 * Runs `work` on the connection itself, in its turn: after the queries and transactions asked
 * before, and inside the transaction when `db` is one. Everything in it happens without a pause.
 */
export async function runOn<T>(db: ReadDb, work: (raw: Raw) => T): Promise<T> {
  // Safe: every ReadDb of this program is a Kysely or a Transaction; the type only hides writes.
  return (db as WriteDb).getExecutor().provideConnection(async (connection) => {
    const raw = raws.get(connection);
    if (!raw) throw new Error('the connection does not come from electron/db');
    return work(raw);
  });
}

/** The typed database over an open SQLite handle; closing one closes the other. */
export function connect(database: BetterSqlite3.Database): WriteDb {
  return new Kysely<Database>({ dialect: createDialect(database) });
}

function createDialect(database: BetterSqlite3.Database): Dialect {
  return {
    createDriver: () => createDriver(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    // Kysely leaves this off for SQLite, and a migration that fails would leave its tables behind.
    createAdapter: () =>
      Object.create(new SqliteAdapter(), { supportsTransactionalDdl: { value: true } }),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

function createDriver(database: BetterSqlite3.Database): Driver {
  const raw: Raw = { database, prepare: rememberStatements(database) };
  const driver = new SqliteDriver({ database });
  const connection = createConnection(raw);
  return {
    init: (options) => driver.init(options),
    acquireConnection: async () => connection,
    // Immediate: a transaction that begins by reading would find the file taken when it writes.
    async beginTransaction() {
      raw.prepare('begin immediate').run();
    },
    async commitTransaction() {
      raw.prepare('commit').run();
    },
    // SQLite has already rolled back by itself after a full disk or a failed write.
    async rollbackTransaction() {
      if (database.inTransaction) raw.prepare('rollback').run();
    },
    savepoint: (at, name, compile) => driver.savepoint(at, name, compile),
    rollbackToSavepoint: (at, name, compile) => driver.rollbackToSavepoint(at, name, compile),
    releaseSavepoint: (at, name, compile) => driver.releaseSavepoint(at, name, compile),
    releaseConnection: async () => undefined,
    destroy: () => driver.destroy(),
  };
}

function createConnection(raw: Raw): DatabaseConnection {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const statement = raw.prepare(query.sql);
      if (statement.reader) {
        // Safe: Kysely derives R from the very query that is run.
        return { rows: statement.all(query.parameters) as R[] };
      }
      const { changes, lastInsertRowid } = statement.run(query.parameters);
      return {
        insertId: BigInt(lastInsertRowid),
        numAffectedRows: BigInt(changes),
        rows: [],
      };
    },
    async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      // Not remembered: a statement that is being read cannot run a second time.
      const rows = raw.database.prepare(query.sql).iterate(query.parameters);
      // Safe: as above.
      for (const row of rows) yield { rows: [row as R] };
    },
  };
  raws.set(connection, raw);
  return connection;
}

function rememberStatements(database: BetterSqlite3.Database): Raw['prepare'] {
  const statements = new Map<string, BetterSqlite3.Statement>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (statements.size >= STATEMENTS_KEPT) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
}
