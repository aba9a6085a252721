export * from './renderPhone'
