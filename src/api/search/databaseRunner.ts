import { type RunSql, runSqlOf } from '../../database/runSql'
import { payloadInstance } from '../payloadInstance'

/** Runs SQL on the pool of this process, outside any transaction. */
export const databaseRunner: RunSql = async (sql, parameters) => runSqlOf(await payloadInstance())(sql, parameters)
