import * as migration_20261122_123128_initial from './20261122_123128_initial';

export const migrations = [
  {
    up: migration_20261122_123128_initial.up,
    down: migration_20261122_123128_initial.down,
    name: '20261122_123128_initial'
  },
];
