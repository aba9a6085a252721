export * from './renderCounter'
