import * as migration_20261128_105940_initial from './20261128_105940_initial';

export const migrations = [
  {
    up: migration_20261128_105940_initial.up,
    down: migration_20261128_105940_initial.down,
    name: '20261128_105940_initial'
  },
];
