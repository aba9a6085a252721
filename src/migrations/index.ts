import * as migration_20261122_123128_initial from './20261122_123128_initial';
import * as migration_20261122_130836_import_records from './20261122_130836_import_records';
import * as migration_20261122_133937_readability from './20261122_133937_readability';
import * as migration_20261122_135500_search_fallback from './20261122_135500_search_fallback';
import * as migration_20261122_135844_synonyms from './20261122_135844_synonyms';
import * as migration_20261122_153656_searches from './20261122_153656_searches';
import * as migration_20261122_155000_texts_by_parent from './20261122_155000_texts_by_parent';
import * as migration_20261122_201500_search_fallback_names from './20261122_201500_search_fallback_names';
import * as migration_20261128_055151_settings_that_are_read from './20261128_055151_settings_that_are_read';
import * as migration_20261128_063244_number_exceptions from './20261128_063244_number_exceptions';
import * as migration_20261128_065211_import_records_taken from './20261128_065211_import_records_taken';
import * as migration_20261128_071217_sign_in_limits from './20261128_071217_sign_in_limits';
import * as migration_20261128_103417_vac_findability from './20261128_103417_vac_findability';

export const migrations = [
  {
    up: migration_20261122_123128_initial.up,
    down: migration_20261122_123128_initial.down,
    name: '20261122_123128_initial',
  },
  {
    up: migration_20261122_130836_import_records.up,
    down: migration_20261122_130836_import_records.down,
    name: '20261122_130836_import_records',
  },
  {
    up: migration_20261122_133937_readability.up,
    down: migration_20261122_133937_readability.down,
    name: '20261122_133937_readability',
  },
  {
    up: migration_20261122_135500_search_fallback.up,
    down: migration_20261122_135500_search_fallback.down,
    name: '20261122_135500_search_fallback',
  },
  {
    up: migration_20261122_135844_synonyms.up,
    down: migration_20261122_135844_synonyms.down,
    name: '20261122_135844_synonyms',
  },
  {
    up: migration_20261122_153656_searches.up,
    down: migration_20261122_153656_searches.down,
    name: '20261122_153656_searches',
  },
  {
    up: migration_20261122_155000_texts_by_parent.up,
    down: migration_20261122_155000_texts_by_parent.down,
    name: '20261122_155000_texts_by_parent',
  },
  {
    up: migration_20261122_201500_search_fallback_names.up,
    down: migration_20261122_201500_search_fallback_names.down,
    name: '20261122_201500_search_fallback_names',
  },
  {
    up: migration_20261128_055151_settings_that_are_read.up,
    down: migration_20261128_055151_settings_that_are_read.down,
    name: '20261128_055151_settings_that_are_read',
  },
  {
    up: migration_20261128_063244_number_exceptions.up,
    down: migration_20261128_063244_number_exceptions.down,
    name: '20261128_063244_number_exceptions',
  },
  {
    up: migration_20261128_065211_import_records_taken.up,
    down: migration_20261128_065211_import_records_taken.down,
    name: '20261128_065211_import_records_taken',
  },
  {
    up: migration_20261128_071217_sign_in_limits.up,
    down: migration_20261128_071217_sign_in_limits.down,
    name: '20261128_071217_sign_in_limits',
  },
  {
    up: migration_20261128_103417_vac_findability.up,
    down: migration_20261128_103417_vac_findability.down,
    name: '20261128_103417_vac_findability'
  },
];
